/** Which sexes something is open to. */
import * as z from "zod";

/** The sexes that may take part: everybody, women or men. */
export type SexEligibility = "all" | "female" | "male";
/** Schema of {@link SexEligibility}. */
export const SexEligibility: z.ZodEnum<{ [K in SexEligibility]: K }> = z.enum(["all", "female", "male"]);
