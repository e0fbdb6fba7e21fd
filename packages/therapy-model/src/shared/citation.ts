/** Where a fact of a record comes from. */
import * as z from "zod";
import { integer, optional } from "../bounds.ts";
import { SourceId } from "../reference.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { JsonPointer } from "./json-pointer.ts";
import { Label } from "./text.ts";

/** A place in a source document. */
export interface Locator {
  /** The section, table or heading, such as `inclusion` or `outcomes`. */
  section?: string | undefined;
  /** The number of the paragraph, counted from 1. */
  paragraph?: number | undefined;
  /** The number of the item in a numbered list, such as `7`. */
  item?: number | undefined;
  /** The page, counted from 1. */
  page?: number | undefined;
}
/** Schema of {@link Locator}. */
export const Locator: ObjectSchema<Locator> = object(
  {
    section: optional(Label),
    paragraph: optional(integer(1, 100_000)),
    item: optional(integer(1, 1000)),
    page: optional(integer(1, 100_000)),
  },
  saysSomething,
);

/** How a source bears on a field: it is the one that is followed, it says the same, or it says something else. */
export type Stance = "follows" | "agrees" | "differs";
/** Schema of {@link Stance}. */
export const Stance: z.ZodEnum<{ [K in Stance]: K }> = z.enum(["follows", "agrees", "differs"]);

/** Whether a source says a fact in so many words or the fact was concluded from it. */
export type Basis = "stated" | "inferred";
/** Schema of {@link Basis}. */
export const Basis: z.ZodEnum<{ [K in Basis]: K }> = z.enum(["stated", "inferred"]);

/** A fact's source: which field, which document, where in it. */
export interface Citation {
  /** JSON pointer to the field of this record; what stands beneath the field is covered too. */
  field: JsonPointer;
  /** The source. */
  source: SourceId;
  /** Where in the source. */
  locator?: Locator | undefined;
  /** Whether the source states the fact or it was concluded from it. */
  basis: Basis;
  /** How the source bears on the field; absent where it is the only one. */
  stance?: Stance | undefined;
  /** What a source that differs says instead. */
  states?: string | undefined;
}
/** Schema of {@link Citation}. */
export const Citation: ObjectSchema<Citation> = object(
  {
    field: JsonPointer,
    source: SourceId,
    locator: optional(Locator),
    basis: Basis,
    stance: optional(Stance),
    states: optional(Label),
  },
  {
    holds: ({ stance, states }) => (states !== undefined) === (stance === "differs"),
    path: "states",
    message: "stands exactly where a source differs",
  },
);
