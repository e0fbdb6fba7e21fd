/** Fields that the inputs of several operations have. */
import { recordKinds, validate, type ModelRecord, type PartialDate } from "@org/therapy-model";
import { isPartialDate } from "@org/therapy-model/records";
import { z } from "@hono/zod-openapi";
import { recordSchemas } from "../indexing/words.ts";
import { issueBody, ProblemError } from "../problem.ts";

/** The longest text of a request, in UTF-16 code units. */
const longestText = 200_000;

/** A text that is read. */
export const text = z.string().min(1).max(longestText);

/** One line, without control characters: PostgreSQL has no text with U+0000. */
export const line = z.string().regex(/^\P{Cc}*$/u);

/** A name that is looked up. */
export const name = line.trim().min(1).max(500);

/** A tag of a language. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)
  .describe("Language of the text, such as en or zh.");

/** A date as day, month or year. */
export const partialDate = z
  .string()
  .max(10)
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .refine(isPartialDate, "is not a date")
  .openapi({ example: "2024-06-01" }) as unknown as z.ZodType<PartialDate, PartialDate>;

/** A kind of record. */
export const recordKind = z.enum(recordKinds);

/** The maximum number of records in one list. */
export const mostRecords = 500;

/** Checks a record against its schema; a record that is not valid is a problem with the issues. */
export function validRecord(value: unknown): ModelRecord {
  const { kind } = (value ?? {}) as { readonly kind?: unknown };
  const known = recordKinds.find((one) => one === kind);
  if (known === undefined) {
    const message = `expected one of ${recordKinds.join(", ")}`;
    throw new ProblemError("invalid", "the value is not a record", [
      { code: "invalid_value", severity: "error", path: "/kind", message },
    ]);
  }
  const result = validate<ModelRecord>(recordSchemas[known], value);
  if (result.ok) return result.value;
  throw new ProblemError("invalid", "the record is not valid", result.issues.map(issueBody));
}
