/** Publications and pages about a trial. */
import { list, optional, text } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Label, Passage } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { ReferenceKind } from "./reference-kind.ts";
import type * as z from "zod";

/** The number of a publication in PubMed. */
export const PubmedId: z.ZodType<string, string> = text(9, /^[1-9]\d*$/, "is not a PubMed id");

/** That a publication was retracted. */
export interface Retraction {
  /** The PubMed id of the notice of retraction. */
  pubmedId?: string | undefined;
  /** Where the notice stands, as written. */
  source?: string | undefined;
}
/** Schema of {@link Retraction}. */
export const Retraction: ObjectSchema<Retraction> = object(
  { pubmedId: optional(PubmedId), source: optional(Passage) },
  saysSomething,
);

/** A publication about a trial or its background. */
export interface TrialReference {
  /** The publication, as it is cited. */
  citation?: string | undefined;
  /** Its PubMed id. */
  pubmedId?: string | undefined;
  /** How it is related to the trial. */
  kind?: ReferenceKind | undefined;
  /** Notices that it was retracted. */
  retractions?: Retraction[] | undefined;
}
/** Schema of {@link TrialReference}. */
export const TrialReference: ObjectSchema<TrialReference> = object(
  {
    citation: optional(Passage),
    pubmedId: optional(PubmedId),
    kind: optional(ReferenceKind),
    retractions: optional(list(Retraction, 50)),
  },
  saysSomething,
);

/** A page on the web about a trial. */
export interface TrialLink {
  /** What the page is called. */
  label?: string | undefined;
  /** The web address. */
  url: string;
}
/** Schema of {@link TrialLink}. */
export const TrialLink: ObjectSchema<TrialLink> = object({ label: optional(Label), url: WebAddress });
