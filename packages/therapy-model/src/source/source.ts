/** A document that facts come from. */
import * as z from "zod";
import { list, optional, text } from "../bounds.ts";
import { OrganizationId, SourceId } from "../reference.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Identifier } from "../shared/identifier.ts";
import { Language } from "../shared/language.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { Label } from "../shared/text.ts";
import { SourceType } from "./source-type.ts";

/** A document that the facts of other records are cited to. */
export interface Source {
  /** Says that this is a source. */
  kind: "source";
  /** The id of the source. */
  id: SourceId;
  /** What sort of document it is. */
  type: SourceType;
  /** What the document is called, or what it is about in a few words. */
  title: string;
  /** Who published it, as written, such as a news wire or a registry. */
  publisher?: string | undefined;
  /** The organisations that issued it. */
  issuers?: OrganizationId[] | undefined;
  /** When it was published. */
  published?: PartialDate | undefined;
  /** When it was read. */
  retrieved?: PartialDate | undefined;
  /** Where it was issued from. */
  dateline?: Place | undefined;
  /** The language that it is written in. */
  language?: Language | undefined;
  /** Its web address. */
  url?: string | undefined;
  /** What it is registered as: DOI, PubMed, registry number … */
  identifiers?: Identifier[] | undefined;
  /** The name of the file that holds it, where it came as a file. */
  file?: string | undefined;
}
/** Schema of {@link Source}. */
export const Source: ObjectSchema<Source> = object({
  kind: z.literal("source"),
  id: SourceId,
  type: SourceType,
  title: Label,
  publisher: optional(Label),
  issuers: optional(list(OrganizationId, 50)),
  published: optional(PartialDate),
  retrieved: optional(PartialDate),
  dateline: optional(Place),
  language: optional(Language),
  url: optional(text(2000, /^https?:\/\/[^\s/]+(?:\/\S*)?$/, "is not a web address")),
  identifiers: optional(list(Identifier, 50)),
  file: optional(text(200, /^[\w.-]+$/, "is not the plain name of a file")),
});
