/** The vocabularies of the model, by the names of their exports. */
import * as model from "@org/therapy-model";
import { vocabularyIdOfSchema } from "@org/therapy-model/schema";
import * as large from "@org/therapy-model/vocabularies";
import type { Vocabulary } from "@org/therapy-model/vocabulary";

/** Finds a vocabulary by the name of an export of the model. */
export interface Vocabularies {
  /** Returns the vocabulary of phases for both `phases` and `Phase`. */
  ofExport(name: string): Vocabulary | undefined;
  /** The ids of the vocabularies by the names of their exports. */
  readonly idByType: ReadonlyMap<string, string>;
}

/** Collects the vocabularies and their schemas. */
export function loadVocabularies(): Vocabularies {
  const byName = new Map<string, Vocabulary>();
  const known = new Set<unknown>(large.vocabularies.values());
  for (const [name, value] of [...Object.entries<unknown>(model), ...Object.entries<unknown>(large)]) {
    if (known.has(value)) byName.set(name, value as Vocabulary);
    const id = isSchema(value) ? vocabularyIdOfSchema(value) : undefined;
    const vocabulary = id === undefined ? undefined : large.vocabularies.get(id);
    if (vocabulary) byName.set(name, vocabulary);
  }
  return {
    ofExport: (name) => byName.get(name),
    idByType: new Map([...byName].map(([name, { id }]) => [name, id])),
  };
}

function isSchema(value: unknown): value is Parameters<typeof vocabularyIdOfSchema>[0] {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/** A longer list of terms is only on the page of the vocabulary. */
const maxListedTerms = 60;

/** Returns links in Markdown to the page of the vocabulary and to its terms, for a page one folder deep. */
export function termList({ id, title, keys }: Vocabulary): string {
  const page = `../vocabularies/${id}.html`;
  const terms =
    keys.length > maxListedTerms ? "" : `: ${keys.map((key) => `[\`${key}\`](${page}#${key})`).join(" · ")}`;
  return `${keys.length} terms, explained on the page [${title}](${page})${terms}.`;
}
