/** What the texts of a trial lead to: proposals for its fields. */
import type { Trial } from "@org/therapy-model";
import { readConditions } from "./conditions.ts";
import { readCountries } from "./countries.ts";
import { readEndpoints } from "./endpoints.ts";
import { readInitiation } from "./initiation.ts";
import type { Interpretation, Proposal, ProposalCertainty } from "./proposal.ts";
import { readRelations } from "./relations.ts";
import { readStopReason } from "./stop-reason.ts";
import { readTherapies } from "./therapies.ts";

/** Options of {@link interpretTrial}. */
export interface InterpretOptions {
  /**
   * The least certainty of proposals, and of the facets of drafts. With `likely`, which is the default, a draft also has the usual
   * origin of the cells if the texts state none.
   */
  readonly certainty?: ProposalCertainty | undefined;
}

/**
 * Interprets the texts of a trial: proposes conditions with their states, therapies, standard endpoints, scales and time frames,
 * the initiation, the reason for stopping, related trials, and countries.
 *
 * The trial is not changed; {@link applyProposals} applies the proposals. A field that has a value already gets no proposal. A
 * known product is proposed by its id in `@org/therapy-catalog/products`; for another one, `therapies` has a draft with the
 * facets that the texts state. Diseases that the vocabulary lacks are proposed by their Mondo ids. The time is linear in the
 * length of the texts.
 *
 * @example
 * ```ts
 * import { interpretTrial } from "@org/therapy-text/interpret";
 *
 * const { proposals, therapies } = interpretTrial({
 *   kind: "trial",
 *   id: "trial:x",
 *   type: "interventional",
 *   title: "Autologous CD19 CAR-T Cells in Relapsed/Refractory Multiple Myeloma",
 *   conditionNames: ["Relapsed/Refractory Multiple Myeloma"],
 *   interventions: [{ name: "CD19 CAR-T cells", type: "biological" }],
 * });
 * proposals[0]?.value; // => { disease: "multiple_myeloma", states: ["relapsed_or_refractory"] }
 * proposals[0]?.evidence[0]?.path; // => "/conditionNames/0"
 * therapies[0]?.modality; // => "car_t"
 * ```
 */
export function interpretTrial(trial: Trial, { certainty = "likely" }: InterpretOptions = {}): Interpretation {
  const conditions = readConditions(trial);
  const { proposals, therapies } = readTherapies(trial, certainty);
  const endpoints = readEndpoints(trial);
  const reason = readStopReason(trial);
  const all: Proposal[] = [
    ...readInitiation(trial),
    ...reason.proposals,
    ...conditions.proposals,
    ...proposals,
    ...endpoints.proposals,
    ...readCountries(trial),
    ...readRelations(trial),
  ];
  return {
    proposals: certainty === "likely" ? all : all.filter((proposal) => proposal.certainty === "certain"),
    therapies,
    untyped: [...reason.untyped, ...conditions.untyped, ...endpoints.untyped],
  };
}
