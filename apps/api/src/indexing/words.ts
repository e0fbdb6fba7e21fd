/** The words by which a record is found: its texts, and the English and Chinese names of its terms. */
import {
  Organization,
  Platform,
  RegulatoryEvent,
  Source,
  Therapy,
  Trial,
  type ModelRecord,
  type RecordKind,
} from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { vocabularyIdOfSchema } from "@org/therapy-model/schema";
import { vocabularies } from "@org/therapy-model/vocabularies";
import * as z from "zod";
import { tokensOf } from "./tokens.ts";

/** The schema of each kind of record. */
export const recordSchemas = {
  organization: Organization,
  platform: Platform,
  therapy: Therapy,
  trial: Trial,
  regulatory_event: RegulatoryEvent,
  source: Source,
} as const satisfies { readonly [Kind in RecordKind]: z.ZodType };

/** The maximum number of tokens of a record. */
const mostTokens = 20_000;

const labels = await loadAllLabels();
const namesByTerm = new Map<string, ReadonlySet<string>>();

/** Lists the tokens of a record. */
export function wordsOf(record: ModelRecord): string[] {
  const tokens = new Set<string>();
  collect(recordSchemas[record.kind], record, tokens);
  return [...tokens].slice(0, mostTokens);
}

function collect(schema: z.core.$ZodType | undefined, value: unknown, tokens: Set<string>): void {
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, value, tokens);
  else if (typeof value === "string") {
    for (const token of tokensOf(value)) tokens.add(token);
    for (const id of vocabularyIdsOf(schema)) for (const token of termTokens(id, value)) tokens.add(token);
  } else if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema._zod.def.element : undefined;
    for (const member of value) collect(element, member, tokens);
  } else if (typeof value === "object" && value !== null) {
    const shape = shapeOf(schema, value);
    for (const [key, inner] of Object.entries(value)) collect(shape?.[key], inner, tokens);
  }
}

/** The fields of an object schema; of a union, those of the option with the kind of the value. */
function shapeOf(schema: z.core.$ZodType | undefined, value: object): z.core.$ZodShape | undefined {
  if (schema instanceof z.ZodObject) return schema._zod.def.shape;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const { options } = schema._zod.def;
  const { kind } = value as { readonly kind?: z.core.util.Primitive };
  return shapeOf(
    options.find((option) => option._zod.propValues?.["kind"]?.has(kind)),
    value,
  );
}

function vocabularyIdsOf(schema: z.core.$ZodType | undefined): string[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodUnion) return schema._zod.def.options.flatMap(vocabularyIdsOf);
  const id = vocabularyIdOfSchema(schema);
  return id === undefined ? [] : [id];
}

/** The tokens of the names of a term. */
function termTokens(vocabularyId: string, key: string): ReadonlySet<string> {
  const place = `${vocabularyId} ${key}`;
  let tokens = namesByTerm.get(place);
  if (tokens === undefined) {
    const own = vocabularies.get(vocabularyId)?.terms[key];
    const names = [own, labels.get(vocabularyId)?.terms[key]].flatMap((each) =>
      each === undefined ? [] : [each.label, ...(each.synonyms ?? [])],
    );
    tokens = new Set(names.flatMap((name) => [...tokensOf(name)]));
    if (own !== undefined) namesByTerm.set(place, tokens);
  }
  return tokens;
}
