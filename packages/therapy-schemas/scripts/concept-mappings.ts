/** The mappings from the terms of the vocabularies to the concepts of public code systems. */
import type { TermCodeSystem, Vocabulary } from "@org/therapy-model/vocabulary";
import { vocabularies } from "@org/therapy-model/vocabularies";

/** The mapping property of SKOS. */
export type MatchProperty = "exactMatch" | "broadMatch" | "narrowMatch" | "closeMatch";

/** A mapping of a term. */
export interface ConceptMapping {
  readonly vocabulary: Vocabulary;
  readonly key: string;
  readonly system: TermCodeSystem;
  readonly code: string;
  readonly match: MatchProperty;
}

const matches = { broader: "broadMatch", narrower: "narrowMatch", close: "closeMatch" } as const;

/** The mappings of a term: its codes, then its other mappings. */
export function mappingsOf(vocabulary: Vocabulary, key: string): ConceptMapping[] {
  const { codes = {}, mappings = {} } = vocabulary.terms[key]!;
  const place = { vocabulary, key };
  return [
    ...(Object.entries(codes) as [TermCodeSystem, string][]).map(([system, code]): ConceptMapping => {
      return { ...place, system, code, match: "exactMatch" };
    }),
    ...Object.entries(mappings).flatMap(([system, concepts]) =>
      concepts.map(({ code, relation }): ConceptMapping => {
        return { ...place, system: system as TermCodeSystem, code, match: matches[relation] };
      }),
    ),
  ];
}

/** All mappings, in the order of the vocabularies. */
export function allMappings(): ConceptMapping[] {
  return [...vocabularies.values()].flatMap((vocabulary) =>
    vocabulary.keys.flatMap((key) => mappingsOf(vocabulary, key)),
  );
}
