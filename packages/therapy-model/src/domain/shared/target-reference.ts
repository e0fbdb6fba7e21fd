/** References to targets. */
import type { HgncId } from "@org/therapy-identifiers";
import * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";
import { Target } from "../../gen/vocabularies/target.ts";

/** A target that exists and that the source withholds, such as the second antigen of a dual CAR. */
export type UndisclosedTarget = "undisclosed";
export const UndisclosedTarget: z.ZodEnum<{ undisclosed: "undisclosed" }> = z.enum(["undisclosed"]);

/**
 * A target: a term of the vocabulary, an HGNC id for a gene that the vocabulary lacks, or `undisclosed` for a target that
 * is known to exist and not disclosed. A field that the source does not mention is absent instead.
 */
export type TargetReference = Target | UndisclosedTarget | HgncId;
export const TargetReference: z.ZodType<TargetReference, TargetReference> = z
  .union([Target, UndisclosedTarget, stringSchema<HgncId>(11, /^HGNC:[1-9]\d{0,5}$/)])
  .meta({ alternative: "an HGNC id such as HGNC:11913" });
