/** References to targets. */
import type { HgncId } from "@org/therapy-identifiers";
import * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";
import { Target } from "../../gen/vocabularies/target.ts";

/** A target: a term of the vocabulary or, for a gene that the vocabulary lacks, an HGNC id. */
export type TargetReference = Target | HgncId;
export const TargetReference: z.ZodType<TargetReference, TargetReference> = z
  .union([Target, stringSchema<HgncId>(11, /^HGNC:[1-9]\d{0,5}$/)])
  .meta({ alternative: "an HGNC id such as HGNC:11913" });
