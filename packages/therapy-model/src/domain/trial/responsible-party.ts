/** Responsible parties of trials. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { SingleLineText } from "../shared/text.ts";
import { ResponsiblePartyKind } from "../../gen/vocabularies/responsible-party-kind.ts";

/** The sponsor or principal investigator that must register a trial and submit results. 42 CFR 11.10(a). */
export interface ResponsibleParty {
  /** Kind: sponsor, principal investigator or sponsor-investigator. */
  kind?: ResponsiblePartyKind | undefined;
  /** Name of the investigator, as written. */
  name?: string | undefined;
  /** Official title of the investigator, as written. */
  title?: string | undefined;
  /** Affiliation of the investigator, as written. */
  affiliation?: string | undefined;
  /** Name and title in one text (older ClinicalTrials.gov records). */
  nameAndTitle?: string | undefined;
  /** Organization (older ClinicalTrials.gov records). */
  organization?: string | undefined;
}
export const ResponsibleParty: ObjectSchema<ResponsibleParty> = objectSchema(
  {
    kind: optionalField(ResponsiblePartyKind),
    name: optionalField(SingleLineText),
    title: optionalField(SingleLineText),
    affiliation: optionalField(SingleLineText),
    nameAndTitle: optionalField(SingleLineText),
    organization: optionalField(SingleLineText),
  },
  hasAnyField,
);
