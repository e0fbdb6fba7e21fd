/** Rules about how far a trial has come. */
import type { TrialStatus } from "../trial/trial-status.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";
import { isStatus } from "./trial-kinds.ts";

const source = "Definitions of the vocabularies of trial statuses and stop reasons and of the fields of `dates`";

/** Before the first patient. */
const notBegun: ReadonlySet<TrialStatus> = new Set([
  "in_review",
  "authorized",
  "not_authorized",
  "not_yet_recruiting",
  "authorization_expired",
]);
/** While patients can join. */
const open: ReadonlySet<TrialStatus> = new Set(["recruiting", "enrolling_by_invitation"]);

const completedAnticipated = rule({
  id: "completed_anticipated",
  title: "Completed or terminated trial whose completion is still expected",
  of: ["trial"],
  needs: ["status", "dates"],
  grades: contradiction,
  why: "Completed says that the last visit has taken place, and terminated that the trial stopped for good: the date is known.",
  source,
  check({ status: { status }, dates }, report) {
    if ((status !== "completed" && status !== "terminated") || dates.completion?.type !== "anticipated") return;
    report({
      path: ["dates", "completion", "type"],
      message: `is anticipated, but the trial is ${status}; expected actual`,
    });
  },
  passes: [[trial({ status: { status: "completed" }, dates: { completion: { value: "2022-03", type: "actual" } } })]],
  fails: [
    [trial({ status: { status: "completed" }, dates: { completion: { value: "2022-03", type: "anticipated" } } })],
  ],
});

const startedAnticipated = rule({
  id: "started_anticipated",
  title: "Trial that is past recruitment and whose start is still expected",
  of: ["trial"],
  needs: ["status", "dates"],
  grades: contradiction,
  why: "A trial that has closed enrolment, ended or stopped after patients joined has begun; a withdrawn one has not.",
  source,
  check({ status: { status }, dates }, report) {
    if (status !== "completed" && status !== "terminated" && status !== "active_not_recruiting") return;
    if (dates.start?.type !== "anticipated") return;
    report({
      path: ["dates", "start", "type"],
      message: `is anticipated, but the trial is ${status}; expected actual`,
    });
  },
  passes: [
    [trial({ status: { status: "recruiting" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
    [trial({ status: { status: "withdrawn" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
  ],
  fails: [
    [
      trial({
        status: { status: "active_not_recruiting" },
        dates: { start: { value: "2022-03", type: "anticipated" } },
      }),
    ],
  ],
});

const begunBeforeRecruiting = rule({
  id: "begun_not_recruiting",
  title: "Trial that has begun and not yet recruits",
  of: ["trial"],
  needs: ["status", "dates"],
  grades: contradiction,
  why: "The start is the day on which the first patient joined; before that the trial is not yet recruiting, after it is.",
  source,
  check({ status: { status }, dates }, report) {
    if (!notBegun.has(status) || dates.start?.type !== "actual") return;
    report({
      path: ["dates", "start", "type"],
      message: `is actual, but the trial is ${status}; one of the two is wrong`,
    });
  },
  passes: [
    [trial({ status: { status: "not_yet_recruiting" }, dates: { start: { value: "2022-03", type: "anticipated" } } })],
  ],
  fails: [
    [trial({ status: { status: "not_yet_recruiting" }, dates: { start: { value: "2022-03", type: "actual" } } })],
  ],
});

const openAfterEnd = rule({
  id: "open_after_end",
  title: "Trial that has ended and is said to go on",
  of: ["trial"],
  needs: ["status", "dates"],
  grades: contradiction,
  why: "After the last data were collected nobody joins, and nobody is treated or followed any more.",
  source,
  check({ status: { status }, dates }, report) {
    if (dates.completion?.type !== "actual") return;
    if (!open.has(status) && !notBegun.has(status) && status !== "active_not_recruiting" && status !== "ongoing")
      return;
    report({
      path: ["status", "status"],
      message: `is ${status}, but completion is actual, on ${dates.completion.value}; expected completed or terminated`,
    });
  },
  passes: [
    [trial({ status: { status: "recruiting" }, dates: { completion: { value: "2027-03", type: "anticipated" } } })],
  ],
  fails: [[trial({ status: { status: "recruiting" }, dates: { completion: { value: "2022-03", type: "actual" } } })]],
});

const recruitingAfterPrimary = rule({
  id: "recruiting_after_primary",
  title: "Recruiting after the primary data are complete",
  of: ["trial"],
  needs: ["status", "dates"],
  grades: unlikely,
  why: "The primary completion is when the last patient was examined for the primary endpoint; a patient who joins later would not count for it.",
  source,
  check({ status: { status }, dates: { primaryCompletion, completion } }, report) {
    if (!open.has(status) || primaryCompletion?.type !== "actual" || completion?.type === "actual") return;
    report({
      path: ["dates", "primaryCompletion", "type"],
      message: `is actual, on ${primaryCompletion.value}, but the trial is ${status}; expected anticipated or another status`,
    });
  },
  passes: [
    [
      trial({
        status: { status: "active_not_recruiting" },
        dates: { primaryCompletion: { value: "2022-03", type: "actual" } },
      }),
    ],
  ],
  fails: [
    [trial({ status: { status: "recruiting" }, dates: { primaryCompletion: { value: "2022-03", type: "actual" } } })],
  ],
});

const stopReasonWithoutStop = rule({
  id: "stop_reason_without_stop",
  title: "Reason for stopping of a trial that did not stop",
  of: ["trial"],
  needs: ["status"],
  grades: contradiction,
  why: "A completed trial ended as planned and a recruiting one has not ended: one of the two fields is left over from another version.",
  source,
  check({ status: { status, reason } }, report) {
    if (reason === undefined || mayStop(status)) return;
    report({
      path: ["status", "reason"],
      message: `is ${reason}, but the trial is ${status}; expected terminated, withdrawn or suspended`,
    });
  },
  passes: [[trial({ status: { status: "terminated", reason: "slow_enrollment" } })]],
  fails: [[trial({ status: { status: "recruiting", reason: "lack_of_funding" } })]],
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
  title: "Stopped trial that does not say why",
  of: ["trial"],
  needs: ["status"],
  grades: incomplete,
  why: "Whether a trial stopped for harm, for lack of effect or for lack of money is what readers of a stopped trial ask first.",
  source: "Definition of the vocabulary of stop reasons; 42 CFR 11.28, why study stopped",
  check({ status: { status, reason, detail } }, report) {
    if (reason !== undefined || detail !== undefined) return;
    if (status !== "terminated" && status !== "withdrawn" && !isStatus(status, "suspended")) return;
    report({ path: ["status"], message: `is ${status}, but gives no reason; say it, or quote what the source says` });
  },
  passes: [
    [trial({ status: { status: "terminated", reason: "safety" } })],
    [trial({ status: { status: "withdrawn", detail: "Funding" } })],
  ],
  fails: [[trial({ status: { status: "terminated" } })]],
});

const withdrawnEnrolled = rule({
  id: "withdrawn_enrolled",
  title: "Withdrawn trial with patients",
  of: ["trial"],
  needs: ["status", "enrollment"],
  grades: contradiction,
  why: "Withdrawn says that the trial stopped before its first participant; with participants it is terminated.",
  source,
  check({ status: { status }, enrollment: { count, type } }, report) {
    if (status !== "withdrawn" || count === 0 || type !== "actual") return;
    report({
      path: ["status", "status"],
      message: `is withdrawn, but ${count} participants were enrolled; expected terminated`,
    });
  },
  passes: [
    [trial({ status: { status: "withdrawn", reason: "business_decision" }, enrollment: { count: 0, type: "actual" } })],
    [
      trial({
        status: { status: "terminated", reason: "business_decision" },
        enrollment: { count: 4, type: "actual" },
      }),
    ],
  ],
  fails: [
    [trial({ status: { status: "withdrawn", reason: "business_decision" }, enrollment: { count: 4, type: "actual" } })],
  ],
});

const nobodyEnrolled = rule({
  id: "nobody_enrolled",
  title: "Terminated or completed trial without patients",
  of: ["trial"],
  needs: ["status", "enrollment"],
  grades: contradiction,
  why: "Terminated and completed say that participants were enrolled; without any the trial was withdrawn.",
  source,
  check({ status: { status }, enrollment: { count, type } }, report) {
    if (count !== 0 || type === "anticipated") return;
    if (status !== "terminated" && status !== "completed" && status !== "active_not_recruiting") return;
    report({ path: ["status", "status"], message: `is ${status}, but nobody was enrolled; expected withdrawn` });
  },
  passes: [
    [trial({ status: { status: "withdrawn", reason: "lack_of_funding" }, enrollment: { count: 0, type: "actual" } })],
  ],
  fails: [
    [trial({ status: { status: "terminated", reason: "lack_of_funding" }, enrollment: { count: 0, type: "actual" } })],
  ],
});

const enrollmentType = rule({
  id: "enrollment_type",
  title: "Number of patients that is planned after the end or final before it",
  of: ["trial"],
  needs: ["status", "enrollment"],
  grades: unlikely,
  why: "Until enrolment has closed the number is a plan, and afterwards it is a count; one left as it was misstates how many were treated.",
  source: "Definition of the field `type` of enrollment, and of the trial statuses",
  check({ status: { status }, enrollment: { count, type } }, report) {
    const path = ["enrollment", "type"];
    if (type === "anticipated" && (status === "completed" || status === "terminated")) {
      report({ path, message: `is anticipated, but the trial is ${status}; expected the actual number` });
    } else if (type === "actual" && count > 0 && (status === "not_yet_recruiting" || status === "in_review")) {
      report({ path, message: `is actual, but the trial is ${status}; expected anticipated` });
    }
  },
  passes: [[trial({ status: { status: "recruiting" }, enrollment: { count: 40, type: "anticipated" } })]],
  fails: [
    [trial({ status: { status: "completed" }, enrollment: { count: 40, type: "anticipated" } })],
    [trial({ status: { status: "not_yet_recruiting" }, enrollment: { count: 40, type: "actual" } })],
  ],
});

const siteOpen = rule({
  id: "site_open_after_end",
  title: "Site that recruits for a trial that does not",
  of: ["trial"],
  needs: ["status", "sites"],
  grades: contradiction,
  why: "Patients look for open sites; one that is left open sends them to a trial that has ended.",
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
  passes: [
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
  fails: [[trial({ status: { status: "completed" }, sites: [{ name: "A", status: "recruiting" }] })]],
});

/** The rules about conduct. */
export const conductRules: readonly Rule[] = [
  completedAnticipated,
  startedAnticipated,
  begunBeforeRecruiting,
  openAfterEnd,
  recruitingAfterPrimary,
  stopReasonWithoutStop,
  stopWithoutReason,
  withdrawnEnrolled,
  nobodyEnrolled,
  enrollmentType,
  siteOpen,
];
