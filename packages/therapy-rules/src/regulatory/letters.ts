/** Rules about letters: what they request, what they exclude, the time of a review, and claims and profiles around it. */
import { event, therapy, trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

const reasonExcludedToo = rule({
  id: "reason_excluded_too",
  title: "Reason that is both stated and excluded",
  recordKinds: ["regulatory_event"],
  requires: ["reasons", "excludedReasons"],
  severity: contradiction,
  rationale:
    "A letter states a deficiency or excludes it. A company that names what was not the reason is often misread.",
  source: "Definitions of the fields `reasons` and `excludedReasons`",
  check({ reasons, excludedReasons }, report) {
    for (const [index, reason] of excludedReasons.entries()) {
      if (!reasons.includes(reason)) continue;
      report({
        path: ["excludedReasons", index],
        message: `is ${reason}, which is also a reason; remove one of the two`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        milestone: "complete_response_letter",
        reasons: ["facility_inspection"],
        excludedReasons: ["efficacy", "safety"],
      }),
    ],
  ],
  invalid: [
    [product, event({ milestone: "complete_response_letter", reasons: ["safety"], excludedReasons: ["safety"] })],
  ],
});

const requestsOnApproval = rule({
  id: "answer_requested_on_approval",
  title: "Answer to deficiencies requested in an approval",
  recordKinds: ["regulatory_event"],
  requires: ["requests"],
  severity: contradiction,
  rationale:
    "A letter that refuses an approval requests an answer. What an authorization requires afterwards is a postmarketing requirement.",
  source: "21 CFR 314.110; definition of the field `postmarketing`",
  check({ milestone, requests }, report) {
    if (milestone !== "marketing_authorization_granted" && milestone !== "indication_extended") return;
    for (const [index, { kind }] of requests.entries()) {
      if (kind !== "answer" && kind !== "full_response" && kind !== "resolution_of_deficiencies") continue;
      report({
        path: ["requests", index, "kind"],
        message: `is ${kind}, but the event is ${milestone}; expected postmarketing`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        milestone: "complete_response_letter",
        requests: [
          { kind: "answer", deadline: { value: 1, unit: "year" }, extendable: true, legalBasis: "21 CFR 314.110" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        milestone: "marketing_authorization_granted",
        date: { value: "2024-06-20", type: "actual" },
        requests: [{ kind: "full_response" }],
      }),
    ],
  ],
});

const reviewTimeAboveLimit = rule({
  id: "review_time_above_limit",
  title: "Review that took longer than its limit",
  recordKinds: ["regulatory_event"],
  requires: ["reviewTime"],
  severity: unlikely,
  rationale:
    "A review seldom exceeds its legal limit. Calendar days that are recorded as working days, or the time of the applicant, make it look longer.",
  source: "Definitions of the fields `taken` and `limit` of a review time; Therapeutic Goods Regulations 1990, 16C",
  check({ reviewTime: { taken, limit } }, report) {
    if (taken === undefined || limit === undefined || taken.unit !== limit.unit || taken.value <= limit.value) return;
    report({
      path: ["reviewTime", "taken", "value"],
      message: `is ${taken.value}, above the limit of ${limit.value} ${limit.unit}s`,
    });
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "AU",
        reviewTime: {
          taken: { value: 150, unit: "working_day" },
          limit: { value: 255, unit: "working_day" },
          from: "start_of_evaluation",
          to: "decision",
        },
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        jurisdiction: "AU",
        reviewTime: { taken: { value: 350, unit: "working_day" }, limit: { value: 255, unit: "working_day" } },
      }),
    ],
  ],
});

const investigationalAfterAuthorization = rule({
  id: "investigational_after_authorization",
  title: "Investigational product that was authorized before",
  recordKinds: ["therapy"],
  requires: ["developmentStatus"],
  severity: unlikely,
  rationale:
    "A product is investigational until its first authorization. A press release calls it investigational for another disease or country.",
  source: "21 CFR 312.3; definition of the field `developmentStatus`",
  check({ id, developmentStatus: { stage, asOf } }, report, context) {
    if (stage === "authorized" || stage === "discontinued") return;
    const earlier = context
      .referencesTo(id, "regulatory_event")
      .find(
        ({ milestone, date }) =>
          milestone === "marketing_authorization_granted" &&
          date?.type === "actual" &&
          (asOf === undefined || date.value < asOf),
      );
    if (earlier === undefined) return;
    report({
      path: ["developmentStatus", "stage"],
      message: `is ${stage}, but ${earlier.id} granted an authorization before`,
    });
  },
  valid: [[therapy({ developmentStatus: { stage: "investigational", asOf: "2024-03" } })]],
  invalid: [
    [
      therapy({ developmentStatus: { stage: "investigational", asOf: "2024-12" } }),
      event({ milestone: "marketing_authorization_granted", date: { value: "2024-06-20", type: "actual" } }),
    ],
  ],
});

const preclinicalWithTrial = rule({
  id: "preclinical_with_trial",
  title: "Product before its first trial that a trial has given",
  recordKinds: ["therapy"],
  requires: ["developmentStatus"],
  severity: unlikely,
  rationale:
    "A product that participants received is investigational. A program for another disease can be preclinical.",
  source: "21 CFR 312.3; definition of the field `developmentStatus`",
  check({ id, developmentStatus: { stage, asOf } }, report, context) {
    if (stage !== "discovery" && stage !== "preclinical" && stage !== "ind_enabling") return;
    const started = context
      .referencesTo(id, "trial")
      .find(
        ({ dates, design }) =>
          dates?.start?.type === "actual" &&
          design?.externalControls === undefined &&
          (asOf === undefined || dates.start.value < asOf),
      );
    if (started === undefined) return;
    report({ path: ["developmentStatus", "stage"], message: `is ${stage}, but ${started.id} started before` });
  },
  valid: [[therapy({ developmentStatus: { stage: "ind_enabling", asOf: "2024-03" } })]],
  invalid: [
    [
      therapy({ developmentStatus: { stage: "discovery", asOf: "2024-12" } }),
      trial({
        interventions: [{ name: "X-101", therapy: "therapy:x-101" }],
        dates: { start: { value: "2022-03", type: "actual" } },
      }),
    ],
  ],
});

const reactionRepeated = rule({
  id: "reaction_repeated",
  title: "Adverse reaction listed twice",
  recordKinds: ["therapy"],
  requires: ["adverseReactions"],
  severity: contradiction,
  rationale: "A label lists a reaction once, with one frequency. A second entry is from another label or version.",
  source: "EMA, guideline on the summary of product characteristics, section 4.8",
  check({ adverseReactions }, report) {
    const seen = new Set<string>();
    for (const [index, { event: reaction }] of adverseReactions.entries()) {
      if (seen.has(reaction)) {
        report({ path: ["adverseReactions", index], message: `repeats ${reaction}`, fix: { kind: "remove" } });
      }
      seen.add(reaction);
    }
  },
  valid: [[therapy({ adverseReactions: [{ event: "pyrexia", frequency: "very_common" }, { event: "fatigue" }] })]],
  invalid: [
    [
      therapy({
        adverseReactions: [
          { event: "pyrexia", frequency: "very_common" },
          { event: "pyrexia", frequency: "common" },
        ],
      }),
    ],
  ],
});

const stateAlternativeRequired = rule({
  id: "state_alternative_required",
  title: "State of a disease that is required and one of several alternatives",
  recordKinds: ["therapy"],
  requires: ["indications"],
  severity: contradiction,
  rationale:
    "All of the required states apply; of the alternatives one is enough. A state in both makes the alternatives empty.",
  source: "Definitions of the fields `states` and `anyStates`",
  check({ indications }, report) {
    for (const [index, { states = [], anyStates = [] }] of indications.entries()) {
      const at = anyStates.findIndex((state) => states.includes(state));
      if (at === -1) continue;
      report({
        path: ["indications", index, "anyStates", at],
        message: `is ${anyStates[at]}, which is also required in states`,
      });
    }
  },
  valid: [
    [
      therapy({
        indications: [{ disease: "multiple_myeloma", states: ["active"], anyStates: ["relapsed", "refractory"] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        indications: [{ disease: "multiple_myeloma", states: ["relapsed"], anyStates: ["relapsed", "refractory"] }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  reasonExcludedToo,
  requestsOnApproval,
  reviewTimeAboveLimit,
  investigationalAfterAuthorization,
  preclinicalWithTrial,
  reactionRepeated,
  stateAlternativeRequired,
];
