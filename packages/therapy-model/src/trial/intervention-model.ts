/** How the arms of a trial stand to one another. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The plan by which participants go through the arms.
 *
 * @see https://org.github.io/therapy-model/vocabularies/intervention_model.html
 */
export const interventionModels = /* @__PURE__ */ vocabulary({
  id: "intervention_model",
  title: "Intervention model",
  definition: "How the arms stand to one another in time.",
  terms: {
    single_group: {
      label: "Single group",
      definition:
        "Every participant is meant to receive the same intervention, compared with nobody or with outside data.",
      synonyms: ["single arm", "single-group assignment"],
      codes: { ncit: "C82640" },
    },
    parallel: {
      label: "Parallel",
      definition: "Two or more groups receive different interventions over the same time.",
      synonyms: ["parallel group", "parallel assignment"],
      codes: { ncit: "C82639" },
    },
    crossover: {
      label: "Crossover",
      definition:
        "Each participant receives the interventions one after another in a planned order. Not the rescue of a control group after progression.",
      synonyms: ["cross-over", "crossover assignment"],
      codes: { ncit: "C82637" },
    },
    factorial: {
      label: "Factorial",
      definition: "Groups receive the possible combinations of two or more interventions.",
      synonyms: ["factorial assignment"],
      codes: { ncit: "C82638" },
    },
    sequential: {
      label: "Sequential",
      definition: "Groups are opened in turn, what came before deciding what follows, as in dose escalation.",
      synonyms: ["sequential assignment"],
      codes: { ncit: "C142568" },
    },
  },
});

/** A term of {@link interventionModels}. */
export type InterventionModel = TermKey<typeof interventionModels>;
/** Schema of {@link InterventionModel}. */
export const InterventionModel: TermSchema<InterventionModel> = /* @__PURE__ */ termSchema(interventionModels);
