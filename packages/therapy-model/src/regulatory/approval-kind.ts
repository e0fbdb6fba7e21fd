/** On what evidence and terms an authorization rests. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * On what evidence and terms an authorization rests.
 *
 * @see https://org.github.io/therapy-model/vocabularies/approval_kind.html
 */
export const approvalKinds = /* @__PURE__ */ vocabulary({
  id: "approval_kind",
  title: "Kind of approval",
  definition: "On what evidence and terms an authorization rests.",
  terms: {
    full: {
      label: "Full",
      definition: "On complete evidence, without conditions that must be met to keep it.",
      synonyms: [
        "standard",
        "regular",
        "traditional approval",
        "full approval",
        "regular approval",
        "standard approval",
      ],
    },
    conditional: {
      label: "Conditional",
      definition:
        "On less than complete evidence for an unmet need; the holder must complete it (EU, China, Canada's NOC/c).",
      synonyms: [
        "conditional marketing authorisation",
        "CMA",
        "NOC/c",
        "Notice of Compliance with conditions",
        "conditional approval",
      ],
    },
    accelerated: {
      label: "Accelerated",
      definition:
        "United States: on a surrogate or intermediate endpoint, benefit to be confirmed. Not accelerated assessment, which is a review speed.",
      synonyms: ["accelerated approval"],
      codes: { ncit: "C156638" },
    },
    exceptional_circumstances: {
      label: "Exceptional circumstances",
      definition:
        "European Union: complete evidence can never be expected, as for very rare diseases. Reviewed yearly.",
    },
    time_limited: {
      label: "Conditional and time-limited",
      definition: "Japan, regenerative products only: for up to seven years while efficacy is confirmed.",
      synonyms: ["conditional and time-limited approval"],
    },
    provisional: {
      label: "Provisional",
      definition: "Australia: on early data, for a limited time.",
      synonyms: ["provisional registration", "provisional approval"],
    },
    temporary: {
      label: "Temporary",
      definition: "Switzerland: on incomplete evidence, for a limited time.",
      synonyms: ["temporary authorisation"],
    },
    conditional_early: {
      label: "Conditional early",
      definition: "Japan, medicines other than regenerative products: confirmatory trial not feasible before approval.",
      synonyms: ["conditional early approval"],
    },
    emergency_use: {
      label: "Emergency use",
      definition: "For the time of a declared emergency. Not a marketing authorization.",
      synonyms: ["EUA", "emergency use authorization", "emergency use authorisation"],
    },
    hospital_exemption: {
      label: "Hospital exemption",
      definition:
        "European Union: advanced therapy made for single patients in one member state's hospitals, non-routine.",
    },
    compassionate_use: {
      label: "Compassionate use",
      definition: "Made available before authorization to patients without alternatives.",
      synonyms: ["early access", "named-patient use"],
    },
  },
});

/** A term of {@link approvalKinds}. */
export type ApprovalKind = TermKey<typeof approvalKinds>;
/** Schema of {@link ApprovalKind}. */
export const ApprovalKind: TermSchema<ApprovalKind> = /* @__PURE__ */ termSchema(approvalKinds);
