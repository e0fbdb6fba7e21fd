/** The JSON-LD context of the records: an IRI for each field, kind and term. The id of a record is an IRI, such as `trial:x`. */
import { fieldBase, vocabularyBase } from "./concept-iris.ts";
import { type ObjectStructure, recordStructures, type Structure, kindOf, structuresWithin } from "./structure.ts";

/** Makes the context. */
export function jsonLdContext(): object {
  const usesByField = usesOfFields();
  const fields = [...usesByField]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, uses]): [string, unknown] => [name, definitionOf(name, uses)]);
  return {
    "@context": {
      "@version": 1.1,
      "@vocab": fieldBase,
      id: "@id",
      kind: "@type",
      ...Object.fromEntries(fields.filter(([name]) => name !== "id" && name !== "kind")),
    },
  };
}

/** What a field holds in the objects that have it. */
interface FieldUses {
  readonly vocabularies: Set<string | undefined>;
  hasOnlyReferences: boolean;
  isOrdered: boolean;
}

function usesOfFields(): ReadonlyMap<string, FieldUses> {
  const uses = new Map<string, FieldUses>();
  for (const structure of structuresWithin(recordStructures)) {
    if (structure.type === "object") for (const field of structure.fields) addUse(uses, field);
  }
  return uses;
}

function addUse(uses: Map<string, FieldUses>, { name, structure }: ObjectStructure["fields"][number]): void {
  const known = uses.get(name) ?? { vocabularies: new Set(), hasOnlyReferences: true, isOrdered: false };
  uses.set(name, known);
  const value = structure.type === "list" ? structure.member : structure;
  known.isOrdered ||= structure.type === "list";
  known.vocabularies.add(value.type === "term" ? value.vocabulary : undefined);
  known.hasOnlyReferences &&= isReference(value);
}

/** Checks whether a text is the id of a record, such as `therapy:x`. */
function isReference(value: Structure): boolean {
  if (value.type !== "text" || value.form === undefined) return false;
  return recordStructures.some((record) => value.form!.source.startsWith(`^${kindOf(record)}:`));
}

function definitionOf(name: string, { vocabularies, hasOnlyReferences, isOrdered }: FieldUses): object {
  const [vocabulary] = vocabularies;
  const container = isOrdered ? { "@container": "@list" } : {};
  const id = { "@id": `${fieldBase}${name}`, ...container };
  if (hasOnlyReferences) return { ...id, "@type": "@id" };
  // A field with terms of one vocabulary wherever it occurs: its keys are the concepts of the vocabulary.
  if (vocabularies.size !== 1 || vocabulary === undefined) return id;
  return { ...id, "@type": "@vocab", "@context": { "@vocab": `${vocabularyBase}${vocabulary}/` } };
}
