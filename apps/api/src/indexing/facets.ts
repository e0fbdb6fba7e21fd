/** The facets of a record: the terms by which records are filtered and counted. */
import {
  countries,
  jurisdictions,
  milestones,
  modalities,
  phases,
  studyTypes,
  trialStatuses,
  vectorClasses,
  type ModelRecord,
  type RecordKind,
} from "@org/therapy-model";
import { diseases, targets } from "@org/therapy-model/vocabularies";
import { broaderTerms, isTerm, type Vocabulary } from "@org/therapy-model/vocabulary";

/** A facet: its vocabularies, and the fields that have its values. */
interface Facet {
  readonly title: string;
  readonly vocabularies: readonly Vocabulary[];
  readonly fields: { readonly [Kind in RecordKind]?: readonly string[] };
}

/** The facets by name. A member of a list has no index in a path. */
export const facets = {
  modality: { title: "Modality of the therapy", vocabularies: [modalities], fields: { therapy: ["modality"] } },
  vector: { title: "Class of the vector", vocabularies: [vectorClasses], fields: { therapy: ["vectors.class"] } },
  target: {
    title: "Target of the therapy",
    vocabularies: [targets],
    fields: {
      therapy: [
        "constructs.binders.target",
        "constructs.target",
        "constructs.targets",
        "constructs.gene",
        "constructs.locus",
      ],
    },
  },
  disease: {
    title: "Disease that is treated or studied",
    vocabularies: [diseases],
    fields: {
      therapy: ["indications.disease"],
      trial: ["conditions.disease"],
      regulatory_event: ["indications.disease"],
    },
  },
  phase: { title: "Phase of the trial", vocabularies: [phases], fields: { trial: ["phase"] } },
  status: { title: "Status of the trial", vocabularies: [trialStatuses], fields: { trial: ["status.status"] } },
  study_type: { title: "Type of the study", vocabularies: [studyTypes], fields: { trial: ["type"] } },
  jurisdiction: {
    title: "Country of the trial, or jurisdiction of the regulatory event",
    vocabularies: [jurisdictions, countries],
    fields: { trial: ["countries", "sites.place.country"], regulatory_event: ["jurisdiction"] },
  },
  milestone: {
    title: "Milestone of the regulatory event",
    vocabularies: [milestones],
    fields: { regulatory_event: ["milestone"] },
  },
  therapy: {
    title: "Id of the therapy",
    vocabularies: [],
    fields: { therapy: ["id"], trial: ["therapies"], regulatory_event: ["therapy"] },
  },
} as const satisfies { readonly [name: string]: Facet };

/** The name of a facet. */
export type FacetName = keyof typeof facets;

/** The names of the facets. */
export const facetNames = Object.keys(facets) as readonly FacetName[];

/** A value of a facet as it is stored: `phase=phase_1`. */
export function facetValue(name: FacetName, value: string): string {
  return `${name}=${value}`;
}

/** Lists the facet values of a record, with the broader terms of each term. */
export function facetsOf(record: ModelRecord): string[] {
  const found = new Set<string>();
  for (const name of facetNames) {
    const { fields, vocabularies }: Facet = facets[name];
    for (const value of (fields[record.kind] ?? []).flatMap((path) => textsAt(record, path.split(".")))) {
      for (const one of [value, ...broaderValues(value, vocabularies)]) found.add(facetValue(name, one));
    }
  }
  return [...found];
}

function broaderValues(value: string, vocabularies: readonly Vocabulary[]): string[] {
  return vocabularies.flatMap((of) => (isTerm(of, value) ? broaderTerms(of, value) : []));
}

/** The texts at a path, in every member of the lists on the way. */
function textsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((member) => textsAt(member, key === undefined ? [] : [key, ...rest]));
  }
  if (key === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return textsAt((value as { readonly [key: string]: unknown })[key], rest);
}
