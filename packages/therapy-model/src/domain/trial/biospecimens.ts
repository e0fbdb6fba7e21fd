/** Biospecimen retention. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { MultilineText } from "../shared/text.ts";
import { BiospecimenRetention } from "../../gen/vocabularies/biospecimen-retention.ts";

/** The biospecimens that a study retains. ClinicalTrials.gov: Biospecimen. */
export interface Biospecimens {
  /** Whether samples are retained, and whether they contain DNA. */
  retention?: BiospecimenRetention | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const Biospecimens: ObjectSchema<Biospecimens> = objectSchema(
  { retention: optionalField(BiospecimenRetention), text: optionalField(MultilineText) },
  hasAnyField,
);
