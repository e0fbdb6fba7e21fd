/** All vocabularies in one map, the large vocabularies that the root export does not have, and suggestions from all of them. */
export { vocabularies } from "../gen/vocabularies.ts";
export { adverseEvents } from "../gen/vocabularies/adverse-event-terms.ts";
export { diseases } from "../gen/vocabularies/disease-terms.ts";
export { diseaseStates } from "../gen/vocabularies/disease-state-terms.ts";
export { endpoints } from "../gen/vocabularies/endpoint-terms.ts";
export { scales } from "../gen/vocabularies/scale-terms.ts";
export { targets } from "../gen/vocabularies/target-terms.ts";
export { treatments } from "../gen/vocabularies/treatment-terms.ts";
export { suggest } from "../validators/suggest.ts";
export type { Suggester, TermSuggestions } from "../validators/validator-options.ts";
