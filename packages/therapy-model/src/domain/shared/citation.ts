/** Citations: the source of a field of a record. */
import * as z from "zod";
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { SourceId } from "./record-id.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { JsonPointer } from "./json-pointer.ts";
import { MultilineText, SingleLineText } from "./text.ts";

/** The location of a statement in a source document. */
export interface Locator {
  /** Section, table or heading, such as `inclusion` or `outcomes`. */
  section?: string | undefined;
  /** Number of the paragraph, counted from 1. */
  paragraph?: number | undefined;
  /** Number of the item in a numbered list, such as `7`. */
  item?: number | undefined;
  /** Page number, counted from 1. */
  page?: number | undefined;
  /** Words of the source that state the value, as written. W3C Web Annotation: TextQuoteSelector. */
  quote?: string | undefined;
  /** Start of the words in the text of the source, in UTF-16 code units. W3C Web Annotation: TextPositionSelector. */
  start?: number | undefined;
  /** End of the words in the text of the source, exclusive. */
  end?: number | undefined;
}
export const Locator: ObjectSchema<Locator> = objectSchema(
  {
    section: optionalField(SingleLineText),
    paragraph: optionalField(integerSchema(1, 100_000)),
    item: optionalField(integerSchema(1, 1000)),
    page: optionalField(integerSchema(1, 100_000)),
    quote: optionalField(MultilineText),
    start: optionalField(integerSchema(0, 1_000_000_000)),
    end: optionalField(integerSchema(1, 1_000_000_000)),
  },
  hasAnyField,
  {
    isSatisfied: ({ start, end }) => (start === undefined) === (end === undefined) && (start ?? 0) < (end ?? 1),
    path: "start",
    message: "and end are set together, and the start is before the end",
  },
  {
    isSatisfied: ({ quote, start, end }) =>
      quote === undefined || start === undefined || end === undefined || quote.length === end - start,
    path: "quote",
    message: "has another length than the offsets; count UTF-16 code units, end exclusive",
  },
);

/** Whether the field follows the source, or the source agrees with or differs from the field. */
export type Stance = "follows" | "agrees" | "differs";
export const Stance: z.ZodEnum<{ [K in Stance]: K }> = z.enum(["follows", "agrees", "differs"]);

/** Whether the source states the value explicitly or the value was inferred from it. */
export type Basis = "stated" | "inferred";
export const Basis: z.ZodEnum<{ [K in Basis]: K }> = z.enum(["stated", "inferred"]);

/** The source of a field: which field, which document, and where in it. */
export interface Citation {
  /** JSON Pointer to a field of this record. Covers the field and everything below it. */
  field: JsonPointer;
  /** Id of the source record. */
  source: SourceId;
  /** Location in the source. */
  locator?: Locator | undefined;
  /** Whether the source states the value or the value was inferred from it. */
  basis: Basis;
  /** Relation of the source to the field. Absent for the only source of the field. */
  stance?: Stance | undefined;
  /** Value in a source that differs from the field. Required with the stance `differs`, otherwise not allowed. */
  statedValue?: string | undefined;
}
export const Citation: ObjectSchema<Citation> = objectSchema(
  {
    field: JsonPointer,
    source: SourceId,
    locator: optionalField(Locator),
    basis: Basis,
    stance: optionalField(Stance),
    statedValue: optionalField(SingleLineText),
  },
  {
    isSatisfied: ({ stance, statedValue }) => (statedValue !== undefined) === (stance === "differs"),
    path: "statedValue",
    message: 'is required with stance "differs" and not allowed without it',
  },
);
