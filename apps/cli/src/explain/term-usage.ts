/** The fields of the records that use the terms of a vocabulary, derived from the schemas. */
import { recordKinds, type RecordKind } from "@org/therapy-model";
import { vocabularyIdOfSchema } from "@org/therapy-model/schema";
import * as z from "zod";
import { recordSchemas } from "../record-schemas.ts";

/** The fields of a record kind with terms of a vocabulary; `[]` after a name stands for each member of a list. */
export interface TermUsage {
  readonly kind: RecordKind;
  readonly fields: readonly string[];
}

/** Lists the fields with terms of a vocabulary by record kind. */
export function usagesOf(vocabularyId: string): TermUsage[] {
  return recordKinds.flatMap((kind) => {
    const fields = new Set<string>();
    collect(recordSchemas[kind], "", new Set(), (id, field) => {
      if (id === vocabularyId) fields.add(field);
    });
    return fields.size === 0 ? [] : [{ kind, fields: [...fields] }];
  });
}

type Found = (vocabularyId: string, field: string) => void;

function collect(schema: z.core.$ZodType, field: string, within: Set<z.core.$ZodType>, found: Found): void {
  const id = vocabularyIdOfSchema(schema);
  if (id !== undefined) {
    found(id, field);
    return;
  }
  if (within.has(schema)) return; // a recursive schema has no further fields
  within.add(schema);
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, field, within, found);
  if (schema instanceof z.ZodArray) collect(schema._zod.def.element, `${field}[]`, within, found);
  if (schema instanceof z.ZodUnion) for (const option of schema._zod.def.options) collect(option, field, within, found);
  if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<z.core.$ZodType>(schema._zod.def.shape)) {
      collect(inner, field === "" ? key : `${field}.${key}`, within, found);
    }
  }
  within.delete(schema);
}
