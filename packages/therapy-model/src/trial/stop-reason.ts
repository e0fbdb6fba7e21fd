/** Why a trial stopped before its planned end. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Why a trial was suspended, terminated or withdrawn, as far as it was said.
 *
 * @see https://org.github.io/therapy-model/vocabularies/stop_reason.html
 */
export const stopReasons = /* @__PURE__ */ vocabulary({
  id: "stop_reason",
  title: "Reason for stopping",
  definition: "Why a trial was suspended, terminated or withdrawn.",
  terms: {
    safety: {
      label: "Safety",
      definition: "Harm seen in this trial or with this product, as T-cell lymphoma or liver failure.",
      synonyms: ["toxicity", "adverse events"],
      mappings: { hl7_research_study_reason_stopped: [{ code: "closed-due-to-toxicity", relation: "narrower" }] },
    },
    lack_of_efficacy: {
      label: "Lack of efficacy",
      definition: "The product did not work well enough, by judgment or at a planned futility analysis.",
      synonyms: ["futility"],
      codes: { ncit: "C48226" },
    },
    efficacy_shown: {
      label: "Efficacy shown",
      definition: "Benefit was clear before the planned end.",
      synonyms: ["overwhelming efficacy"],
    },
    slow_enrollment: {
      label: "Slow enrollment",
      definition: "Too few participants came forward.",
      synonyms: ["low accrual", "poor recruitment"],
    },
    lack_of_progress: {
      label: "Lack of progress",
      definition: "The study did not move on, without it being said that enrollment was the cause.",
      codes: { hl7_research_study_reason_stopped: "closed-due-to-lack-of-study-progress" },
    },
    enrollment_goal_met: {
      label: "Enrollment goal met",
      definition: "Enough participants were enrolled sooner than planned.",
      synonyms: ["accrual goal met"],
      codes: { hl7_research_study_reason_stopped: "accrual-goal-met" },
    },
    planned_pause: {
      label: "Planned pause",
      definition: "The protocol itself foresaw the stop, as between dose cohorts.",
      codes: { hl7_research_study_reason_stopped: "temporarily-closed-per-study-design" },
    },
    business_decision: {
      label: "Business decision",
      definition: "The company changed its plans, with no safety or efficacy reason given.",
      synonyms: ["strategic decision", "sponsor decision", "portfolio prioritization"],
    },
    lack_of_funding: {
      label: "Lack of funding",
      definition: "The money ran out or was not obtained.",
      synonyms: ["funding"],
    },
    regulatory_action: {
      label: "Regulatory action",
      definition: "An authority or ethics committee required it, as by a clinical hold.",
      synonyms: ["clinical hold"],
    },
    product_supply: {
      label: "Product supply",
      definition: "The product could not be made or delivered, as a manufacturing failure or lack of vector.",
      synonyms: ["manufacturing", "drug supply"],
    },
    standard_of_care_changed: {
      label: "Standard of care changed",
      definition: "Other treatment became available and made the trial needless or unethical.",
    },
    product_authorized: {
      label: "Product authorized",
      definition: "The product came on the market, so the trial or access programme was no longer needed.",
    },
    superseded_by_other_trial: {
      label: "Superseded by another trial",
      definition: "Another protocol took its place, or participants moved into it.",
      synonyms: ["rolled over"],
    },
    investigator_left: {
      label: "Investigator left",
      definition: "The responsible investigator left, retired or died.",
      synonyms: ["PI left institution"],
    },
    pandemic: {
      label: "Pandemic",
      definition: "COVID-19 or another pandemic made conduct impossible.",
      synonyms: ["COVID-19"],
    },
  },
});

/** A term of {@link stopReasons}. */
export type StopReason = TermKey<typeof stopReasons>;
/** Schema of {@link StopReason}. */
export const StopReason: TermSchema<StopReason> = /* @__PURE__ */ termSchema(stopReasons);
