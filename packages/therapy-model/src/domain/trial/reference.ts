/** Publications and web pages about a trial. */
import { arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { ReferenceKind } from "../../gen/vocabularies/reference-kind.ts";
import type * as z from "zod";

/** A PubMed id (PMID): at most 9 digits. */
export const PubMedId: z.ZodType<string, string> = stringSchema(9, /^[1-9]\d*$/, "is not a PubMed id");

/** A notice that a publication was retracted. */
export interface Retraction {
  /** PubMed id of the retraction notice. */
  pubmedId?: string | undefined;
  /** Source of the notice, as written. */
  source?: string | undefined;
}
export const Retraction: ObjectSchema<Retraction> = objectSchema(
  { pubmedId: optionalField(PubMedId), source: optionalField(MultilineText) },
  hasAnyField,
);

/** A publication about the trial or its background. ClinicalTrials.gov: Citation. */
export interface TrialReference {
  /** Bibliographic reference. */
  citation?: string | undefined;
  /** PubMed id. */
  pubmedId?: string | undefined;
  /** Relation to the trial: background, result or derived. */
  kind?: ReferenceKind | undefined;
  /** Retraction notices. */
  retractions?: Retraction[] | undefined;
}
export const TrialReference: ObjectSchema<TrialReference> = objectSchema(
  {
    citation: optionalField(MultilineText),
    pubmedId: optionalField(PubMedId),
    kind: optionalField(ReferenceKind),
    retractions: optionalField(arraySchema(Retraction, 50)),
  },
  hasAnyField,
);

/** A web page about the trial. ClinicalTrials.gov: Link. */
export interface TrialLink {
  /** Title or description of the page. */
  label?: string | undefined;
  /** URL. */
  url: string;
}
export const TrialLink: ObjectSchema<TrialLink> = objectSchema({
  label: optionalField(SingleLineText),
  url: WebAddress,
});
