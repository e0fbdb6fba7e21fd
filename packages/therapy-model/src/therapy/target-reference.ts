/** How a record names a target. */
import type { HgncId } from "@org/therapy-identifiers";
import * as z from "zod";
import { text } from "../bounds.ts";
import { Target } from "./target.ts";

/** A target: a term of the vocabulary or, for a gene that it lacks, its HGNC id. */
export type TargetReference = Target | HgncId;
/** Schema of {@link TargetReference}. */
export const TargetReference: z.ZodType<TargetReference, TargetReference> = z
  .union([Target, text<HgncId>(11, /^HGNC:[1-9]\d{0,5}$/)])
  .meta({ alternative: "an HGNC id such as HGNC:11913" });
