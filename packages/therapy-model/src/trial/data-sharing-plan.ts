/** Whether data of single participants will be shared. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Whether the data of single participants will be shared.
 *
 * @see https://org.github.io/therapy-model/vocabularies/data_sharing_plan.html
 */
export const dataSharingPlans = /* @__PURE__ */ vocabulary({
  id: "data_sharing_plan",
  title: "Plan to share data",
  definition: "Whether the data of single participants will be shared.",
  terms: {
    yes: {
      label: "Yes",
      definition: "They will be shared.",
      synonyms: ["will be shared"],
    },
    no: {
      label: "No",
      definition: "They will not be shared.",
      synonyms: ["will not be shared"],
    },
    undecided: {
      label: "Undecided",
      definition: "Not yet decided.",
    },
  },
});

/** A term of {@link dataSharingPlans}. */
export type DataSharingPlan = TermKey<typeof dataSharingPlans>;
/** Schema of {@link DataSharingPlan}. */
export const DataSharingPlan: TermSchema<DataSharingPlan> = /* @__PURE__ */ termSchema(dataSharingPlans);
