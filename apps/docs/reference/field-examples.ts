/** An example for each field, from the records of the catalog. */
import type { ModelRecord } from "@org/therapy-model";
import { productExamples } from "@org/therapy-catalog/product-examples";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { definitions, fieldsOf, objectsIn, type RecordType, recordTypes } from "./model-schema.ts";

/** A value of a field, and the record that has it. */
export interface FieldExample {
  readonly value: unknown;
  readonly record: string;
}

/** Collects the shortest value of each field, by the name of its type and its own name. */
export function fieldExamples(): ReadonlyMap<string, FieldExample> {
  const found = new Map<string, FieldExample>();
  const types = new Map(Object.entries(recordTypes).map(([type, kind]) => [kind as string, type as RecordType]));
  const records: readonly ModelRecord[] = [...productExamples, ...recordSets, ...regulatoryHistories].flatMap(
    (recordSet) => recordSet.records,
  );
  for (const record of records) collect(record, types.get(record.kind)!, record.id, found);
  return found;
}

function collect(value: object, type: string, record: string, found: Map<string, FieldExample>): void {
  for (const [field, schema] of fieldsOf(type)) {
    const inner = (value as Readonly<Record<string, unknown>>)[field];
    if (inner === undefined) continue;
    const known = found.get(`${type}.${field}`);
    const [shown] = Array.isArray(inner) ? (inner as readonly unknown[]) : [inner];
    if (known === undefined || sizeOf(shown) < sizeOf(known.value))
      found.set(`${type}.${field}`, { value: shown, record });
    for (const member of Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]) {
      const of = typeof member === "object" && member !== null ? typeOf(member, objectsIn(schema)) : undefined;
      if (of !== undefined) collect(member as object, of, record, found);
    }
  }
}

/** Returns the type of a value: the one whose fields with a fixed value it has, and that has all its fields. */
function typeOf(value: object, types: readonly string[]): string | undefined {
  return types.find((type) => {
    const properties = definitions[type]?.properties ?? {};
    return Object.entries(value).every(([key, inner]) => {
      const schema = properties[key];
      return schema !== undefined && (schema.const === undefined || schema.const === inner);
    });
  });
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
