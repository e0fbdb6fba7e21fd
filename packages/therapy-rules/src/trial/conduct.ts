/** Rules about recruitment status, start, completion and enrollment. */
import type { TrialStatus } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { isStatus } from "./kinds.ts";

const source = "Definitions in the vocabularies of trial statuses and stop reasons, and of the fields of `dates`";

/** Statuses before the first participant is enrolled. */
const notStarted: ReadonlySet<TrialStatus> = new Set([
  "in_review",
  "authorized",
  "not_authorized",
  "not_yet_recruiting",
  "authorization_expired",
]);
/** Statuses in which participants can be enrolled. */
const open: ReadonlySet<TrialStatus> = new Set(["recruiting", "enrolling_by_invitation"]);

const completedAnticipated = rule({
  id: "completed_anticipated",
  title: "Completed or terminated trial with an anticipated completion date",
  recordKinds: ["trial"],
  requires: ["status", "dates"],
  severity: contradiction,
  rationale:
    "Completed means that the last visit has taken place, and terminated that the study stopped early. In both cases the completion date is known.",
  source,
  check({ status: { status }, dates }, report) {
    if ((status !== "completed" && status !== "terminated") || dates.completion?.type !== "anticipated") return;
    report({
      path: ["dates", "completion", "type"],
      message: `is anticipated, but the trial is ${status}; expected actual`,
    });
  },
  valid: [[trial({ status: { status: "completed" }, dates: { completion: { value: "2022-03", type: "actual" } } })]],
  invalid: [
    [trial({ status: { status: "completed" }, dates: { completion: { value: "2022-03", type: "anticipated" } } })],
  ],
});

const startedAnticipated = rule({
  id: "started_anticipated",
  title: "Trial past recruitment with an anticipated start date",
  recordKinds: ["trial"],
  requires: ["status", "dates"],
  severity: contradiction,
  rationale:
    "A trial that has closed enrollment, ended or stopped after enrollment has started. A withdrawn trial has not.",
  source,
  check({ status: { status }, dates }, report) {
    if (status !== "completed" && status !== "terminated" && status !== "active_not_recruiting") return;
    if (dates.start?.type !== "anticipated") return;
    report({
      path: ["dates", "start", "type"],
      message: `is anticipated, but the trial is ${status}; expected actual`,
    });
  },
  valid: [
    [trial({ status: { status: "recruiting" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
    [trial({ status: { status: "withdrawn" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
  ],
  invalid: [
    [
      trial({
        status: { status: "active_not_recruiting" },
        dates: { start: { value: "2022-03", type: "anticipated" } },
      }),
    ],
  ],
});

const startedNotYetRecruiting = rule({
  id: "started_not_yet_recruiting",
  title: "Trial that has started but is not yet recruiting",
  recordKinds: ["trial"],
  requires: ["status", "dates"],
  severity: contradiction,
  rationale:
    "The study start date is the date of the first enrollment. Before it the trial is not yet recruiting; after it another status applies.",
  source,
  check({ status: { status }, dates }, report) {
    if (!notStarted.has(status) || dates.start?.type !== "actual") return;
    report({
      path: ["dates", "start", "type"],
      message: `is actual, but the trial is ${status}; one of the two is wrong`,
    });
  },
  valid: [
    [trial({ status: { status: "not_yet_recruiting" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
  ],
  invalid: [
    [trial({ status: { status: "not_yet_recruiting" }, dates: { start: { value: "2022-03", type: "actual" } } })],
  ],
});

const openAfterEnd = rule({
  id: "open_after_end",
  title: "Open status after study completion",
  recordKinds: ["trial"],
  requires: ["status", "dates"],
  severity: contradiction,
  rationale: "After the study completion date no participants are enrolled, treated or followed.",
  source,
  check({ status: { status }, dates }, report) {
    if (dates.completion?.type !== "actual") return;
    if (!open.has(status) && !notStarted.has(status) && status !== "active_not_recruiting" && status !== "ongoing")
      return;
    report({
      path: ["status", "status"],
      message: `is ${status}, but completion is actual, on ${dates.completion.value}; expected completed or terminated`,
    });
  },
  valid: [
    [trial({ status: { status: "recruiting" }, dates: { completion: { value: "2027-03", type: "anticipated" } } })],
  ],
  invalid: [[trial({ status: { status: "recruiting" }, dates: { completion: { value: "2022-03", type: "actual" } } })]],
});

const recruitingAfterPrimary = rule({
  id: "recruiting_after_primary",
  title: "Recruiting after primary completion",
  recordKinds: ["trial"],
  requires: ["status", "dates"],
  severity: unlikely,
  rationale:
    "On the primary completion date the last participant was examined for the primary outcome. A participant who is enrolled later would not be counted.",
  source,
  check({ status: { status }, dates: { primaryCompletion, completion } }, report) {
    if (!open.has(status) || primaryCompletion?.type !== "actual" || completion?.type === "actual") return;
    report({
      path: ["dates", "primaryCompletion", "type"],
      message: `is actual, on ${primaryCompletion.value}, but the trial is ${status}; expected anticipated or another status`,
    });
  },
  valid: [
    [
      trial({
        status: { status: "active_not_recruiting" },
        dates: { primaryCompletion: { value: "2022-03", type: "actual" } },
      }),
    ],
  ],
  invalid: [
    [trial({ status: { status: "recruiting" }, dates: { primaryCompletion: { value: "2022-03", type: "actual" } } })],
  ],
});

const stopReasonWithoutStop = rule({
  id: "stop_reason_without_stop",
  title: "Stop reason on a trial that did not stop",
  recordKinds: ["trial"],
  requires: ["status"],
  severity: contradiction,
  rationale:
    "A completed trial ended as planned and a recruiting trial has not ended. One of the two fields is out of date.",
  source,
  check({ status: { status, reason } }, report) {
    if (reason === undefined || mayStop(status)) return;
    report({
      path: ["status", "reason"],
      message: `is ${reason}, but the trial is ${status}; expected terminated, withdrawn or suspended`,
    });
  },
  valid: [[trial({ status: { status: "terminated", reason: "slow_enrollment" } })]],
  invalid: [[trial({ status: { status: "recruiting", reason: "lack_of_funding" } })]],
});

const stopped: ReadonlySet<TrialStatus> = new Set([
  "terminated",
  "withdrawn",
  "not_authorized",
  "authorization_revoked",
  "authorization_expired",
  "temporarily_not_available",
  "no_longer_available",
  "approved_for_marketing",
]);

function mayStop(status: TrialStatus): boolean {
  return stopped.has(status) || isStatus(status, "suspended");
}

const stopWithoutReason = rule({
  id: "stop_without_reason",
  title: "Stopped trial without a stop reason",
  recordKinds: ["trial"],
  requires: ["status"],
  severity: incomplete,
  rationale: "Readers of a stopped trial need to know whether it stopped for safety, efficacy, recruitment or funding.",
  source: 'Definition of the vocabulary of stop reasons; 42 CFR 11.28, "Why Study Stopped"',
  check({ status: { status, reason, detail } }, report) {
    if (reason !== undefined || detail !== undefined) return;
    if (status !== "terminated" && status !== "withdrawn" && !isStatus(status, "suspended")) return;
    report({ path: ["status"], message: `is ${status}, but has no reason; add a reason or quote the source` });
  },
  valid: [
    [trial({ status: { status: "terminated", reason: "safety" } })],
    [trial({ status: { status: "withdrawn", detail: "Funding" } })],
  ],
  invalid: [[trial({ status: { status: "terminated" } })]],
});

const withdrawnEnrolled = rule({
  id: "withdrawn_enrolled",
  title: "Withdrawn trial with participants",
  recordKinds: ["trial"],
  requires: ["status", "enrollment"],
  severity: contradiction,
  rationale: "A withdrawn trial stopped before the first participant was enrolled. With participants it is terminated.",
  source,
  check({ status: { status }, enrollment: { count, type } }, report) {
    if (status !== "withdrawn" || count === 0 || type !== "actual") return;
    report({
      path: ["status", "status"],
      message: `is withdrawn, but ${count} participants were enrolled; expected terminated`,
    });
  },
  valid: [
    [trial({ status: { status: "withdrawn", reason: "business_decision" }, enrollment: { count: 0, type: "actual" } })],
    [
      trial({
        status: { status: "terminated", reason: "business_decision" },
        enrollment: { count: 4, type: "actual" },
      }),
    ],
  ],
  invalid: [
    [trial({ status: { status: "withdrawn", reason: "business_decision" }, enrollment: { count: 4, type: "actual" } })],
  ],
});

const zeroEnrollment = rule({
  id: "zero_enrollment",
  title: "Terminated or completed trial without participants",
  recordKinds: ["trial"],
  requires: ["status", "enrollment"],
  severity: contradiction,
  rationale:
    "Terminated and completed trials have enrolled participants. A trial that stopped before the first enrollment is withdrawn.",
  source,
  check({ status: { status }, enrollment: { count, type } }, report) {
    if (count !== 0 || type === "anticipated") return;
    if (status !== "terminated" && status !== "completed" && status !== "active_not_recruiting") return;
    report({
      path: ["status", "status"],
      message: `is ${status}, but no participants were enrolled; expected withdrawn`,
    });
  },
  valid: [
    [trial({ status: { status: "withdrawn", reason: "lack_of_funding" }, enrollment: { count: 0, type: "actual" } })],
  ],
  invalid: [
    [trial({ status: { status: "terminated", reason: "lack_of_funding" }, enrollment: { count: 0, type: "actual" } })],
  ],
});

const enrollmentType = rule({
  id: "enrollment_type",
  title: "Anticipated enrollment after the end, or actual enrollment before it",
  recordKinds: ["trial"],
  requires: ["status", "enrollment"],
  severity: unlikely,
  rationale:
    "Until enrollment is complete the number is a target, afterwards a count. A number with the wrong type misstates how many participants were enrolled.",
  source: "Definitions of the field `type` of enrollment and of the trial statuses",
  check({ status: { status }, enrollment: { count, type }, treated }, report) {
    const path = ["enrollment", "type"];
    const isEnded = status === "completed" || status === "terminated";
    // Beside the number of participants who were treated, the target is a fact of its own.
    if (type === "anticipated" && isEnded && treated === undefined) {
      report({ path, message: `is anticipated, but the trial is ${status}; expected the actual enrollment` });
    } else if (type === "actual" && count > 0 && (status === "not_yet_recruiting" || status === "in_review")) {
      report({ path, message: `is actual, but the trial is ${status}; expected anticipated` });
    }
  },
  valid: [
    [trial({ status: { status: "recruiting" }, enrollment: { count: 40, type: "anticipated" } })],
    [trial({ status: { status: "completed" }, enrollment: { count: 40, type: "anticipated" }, treated: 38 })],
  ],
  invalid: [
    [trial({ status: { status: "completed" }, enrollment: { count: 40, type: "anticipated" } })],
    [trial({ status: { status: "not_yet_recruiting" }, enrollment: { count: 40, type: "actual" } })],
  ],
});

const siteOpenAfterEnd = rule({
  id: "site_open_after_end",
  title: "Site that is open although the trial is closed",
  recordKinds: ["trial"],
  requires: ["status", "sites"],
  severity: contradiction,
  rationale: "Patients search for open sites. An outdated site status refers them to a trial that has ended.",
  source,
  check({ status: { status }, sites }, report) {
    if (
      status !== "completed" &&
      status !== "terminated" &&
      status !== "withdrawn" &&
      status !== "active_not_recruiting"
    )
      return;
    for (const [index, site] of sites.entries()) {
      if (site.status !== "recruiting" && site.status !== "enrolling_by_invitation") continue;
      report({
        path: ["sites", index, "status"],
        message: `is ${site.status}, but the trial is ${status}; one of the two is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        status: { status: "recruiting" },
        sites: [
          { name: "A", status: "recruiting" },
          { name: "B", status: "completed" },
        ],
      }),
    ],
  ],
  invalid: [[trial({ status: { status: "completed" }, sites: [{ name: "A", status: "recruiting" }] })]],
});

export const rules: readonly Rule[] = [
  completedAnticipated,
  startedAnticipated,
  startedNotYetRecruiting,
  openAfterEnd,
  recruitingAfterPrimary,
  stopReasonWithoutStop,
  stopWithoutReason,
  withdrawnEnrolled,
  zeroEnrollment,
  enrollmentType,
  siteOpenAfterEnd,
];
