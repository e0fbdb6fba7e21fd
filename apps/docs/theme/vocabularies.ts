/** The model's vocabularies, as the pages of types and constants speak of them. */
import * as model from "@org/therapy-model";
import * as large from "@org/therapy-model/vocabularies";

type Vocabulary = model.Vocabulary;

/** Finds a vocabulary by any name that the model exports for it. */
export interface Vocabularies {
  /** `phases` and `Phase` both lead to the vocabulary of phases. */
  ofExport(name: string): Vocabulary | undefined;
}

/** Collects the vocabularies and the schemas that were made from them. */
export function loadVocabularies(): Vocabularies {
  const byName = new Map<string, Vocabulary>();
  const known = new Set<unknown>(large.vocabularies.values());
  for (const [name, value] of [...Object.entries<unknown>(model), ...Object.entries<unknown>(large)]) {
    if (known.has(value)) byName.set(name, value as Vocabulary);
    const id = isSchema(value) ? model.vocabularyIdOfSchema(value) : undefined;
    const vocabulary = id === undefined ? undefined : large.vocabularies.get(id);
    if (vocabulary) byName.set(name, vocabulary);
  }
  return { ofExport: (name) => byName.get(name) };
}

function isSchema(value: unknown): value is Parameters<typeof model.vocabularyIdOfSchema>[0] {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/** Up to this number the terms are listed where their type is described. */
const fewTerms = 60;

/** Leads to the page of the vocabulary and, where they are few, to each term on it; in Markdown, for a page one folder deep. */
export function termList({ id, title, keys }: Vocabulary): string {
  const page = `../vocabularies/${id}.html`;
  const terms = keys.length > fewTerms ? "" : `: ${keys.map((key) => `[\`${key}\`](${page}#${key})`).join(" · ")}`;
  return `${keys.length} terms, explained on the page [${title}](${page})${terms}.`;
}
