/** Samples that a study keeps. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Passage } from "../shared/text.ts";
import { BiospecimenRetention } from "./biospecimen-retention.ts";

/** Samples that a study keeps. */
export interface Biospecimens {
  /** Whether samples are kept, and whether they hold DNA. */
  retention?: BiospecimenRetention | undefined;
  /** The description in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link Biospecimens}. */
export const Biospecimens: ObjectSchema<Biospecimens> = object(
  { retention: optional(BiospecimenRetention), text: optional(Passage) },
  saysSomething,
);
