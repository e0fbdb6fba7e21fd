/** What the table of therapies is filtered by, and what it shows. */

/** The facets of the table, with the vocabulary of each. */
export const facets = {
  modality: "modality",
  target: "target",
  vector: "vector_class",
  phase: "phase",
  jurisdiction: "jurisdiction",
  status: "regulatory_status",
} as const;

/** The name of a facet. */
export type FacetName = keyof typeof facets;

/** The names of the facets. */
export const facetNames = Object.keys(facets) as readonly FacetName[];

/** A filter: a text, and for each facet the keys of which a row has one. */
export type PipelineQuery = { readonly search: string } & { readonly [Name in FacetName]: readonly string[] };

/** A row of the table. */
export interface PipelineRow {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly modality: string;
  readonly targets: string;
  readonly vector: string;
  readonly indications: string;
  readonly phase: string;
  readonly status: string;
  readonly company: string;
}

/** A value of a facet, and the number of rows that have it. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** The number of rows of a query, and the values of each facet. */
export interface PipelineSummary {
  readonly count: number;
  readonly total: number;
  readonly facets: { readonly [Name in FacetName]: readonly FacetValue[] };
}
