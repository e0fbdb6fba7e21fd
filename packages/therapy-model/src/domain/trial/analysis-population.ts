/** Analysis populations. */
import * as z from "zod";

/** An analysis population. ICH E9; CDISC. */
export type AnalysisPopulation =
  | "efficacy_evaluable"
  | "intention_to_treat"
  | "modified_intention_to_treat"
  | "per_protocol"
  | "safety";
export const AnalysisPopulation: z.ZodEnum<{ [K in AnalysisPopulation]: K }> = z.enum([
  "efficacy_evaluable",
  "intention_to_treat",
  "modified_intention_to_treat",
  "per_protocol",
  "safety",
]);
