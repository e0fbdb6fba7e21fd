/** Sources: documents that records cite. */
import * as z from "zod";
import { arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { OrganizationId, SourceId } from "../shared/record-id.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Identifier } from "../shared/identifier.ts";
import { Language } from "../../gen/vocabularies/language.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { SingleLineText } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { SourceType } from "../../gen/vocabularies/source-type.ts";

/** The license of a document, under which its text may be used. */
export interface SourceLicense {
  /** Identifier of the SPDX license list, such as `CC-BY-4.0`. */
  spdx?: string | undefined;
  /** Name of the license or of the terms, as written, if SPDX does not list it. */
  name?: string | undefined;
  /** URL of the terms. */
  url?: string | undefined;
}
export const SourceLicense: ObjectSchema<SourceLicense> = objectSchema(
  {
    spdx: optionalField(
      stringSchema(60, /^[A-Za-z0-9][A-Za-z0-9.+-]*$/, "is not an SPDX identifier such as CC-BY-4.0"),
    ),
    name: optionalField(SingleLineText),
    url: optionalField(WebAddress),
  },
  hasAnyField,
);

/** The kind of a publication that contains documents. */
export type ContainerKind = "journal" | "meeting" | "book" | "gazette";
export const ContainerKind: z.ZodEnum<{ [K in ContainerKind]: K }> = z.enum(["journal", "meeting", "book", "gazette"]);

/** The journal, meeting or book in which a document appeared, and where in it. FHIR R5 Citation: publishedIn. */
export interface PublishedIn {
  /** Kind. */
  kind?: ContainerKind | undefined;
  /** Title of the journal, meeting or book. */
  title: string;
  /** Volume. */
  volume?: string | undefined;
  /** Issue. */
  issue?: string | undefined;
  /** Pages or article number, as written. */
  pages?: string | undefined;
}
export const PublishedIn: ObjectSchema<PublishedIn> = objectSchema({
  kind: optionalField(ContainerKind),
  title: SingleLineText,
  volume: optionalField(SingleLineText),
  issue: optionalField(SingleLineText),
  pages: optionalField(SingleLineText),
});

/** A document that other records cite for their fields. FHIR R5 Citation. */
export interface Source {
  /** Discriminator: always `source`. */
  kind: "source";
  /** Record id, such as `source:hemogen-2023-12-19`. */
  id: SourceId;
  /** Type of document, such as registry record, press release or label. */
  type: SourceType;
  /** Title, or a short description if it has none. */
  title: string;
  /** Publisher as written, such as a news agency or a registry. */
  publisher?: string | undefined;
  /** Authors, as written. */
  authors?: string[] | undefined;
  /** Journal, meeting or book in which it appeared. */
  publishedIn?: PublishedIn | undefined;
  /** License of the document. Absent if it is unknown; then all rights may be reserved. */
  license?: SourceLicense | undefined;
  /** Organizations that issued the document. */
  issuers?: OrganizationId[] | undefined;
  /** Date of publication. */
  published?: PartialDate | undefined;
  /** Date of retrieval. */
  retrieved?: PartialDate | undefined;
  /** Place of issue, as in the dateline of a press release. */
  dateline?: Place | undefined;
  /** Language of the document. */
  language?: Language | undefined;
  /** URL of the document. */
  url?: string | undefined;
  /** Identifiers, such as DOI, PubMed id or registry number. */
  identifiers?: Identifier[] | undefined;
  /** File name, if the document is a file: letters, digits, `_`, `.` and `-`, without a path. */
  file?: string | undefined;
  /** SHA-256 of the text to which the offsets of citations refer (UTF-8), as 64 hexadecimal digits. */
  sha256?: string | undefined;
}
export const Source: ObjectSchema<Source> = objectSchema({
  kind: z.literal("source"),
  id: SourceId,
  type: SourceType,
  title: SingleLineText,
  publisher: optionalField(SingleLineText),
  authors: optionalField(arraySchema(SingleLineText, 5000)),
  publishedIn: optionalField(PublishedIn),
  license: optionalField(SourceLicense),
  issuers: optionalField(arraySchema(OrganizationId, 50)),
  published: optionalField(PartialDate),
  retrieved: optionalField(PartialDate),
  dateline: optionalField(Place),
  language: optionalField(Language),
  url: optionalField(WebAddress),
  identifiers: optionalField(arraySchema(Identifier, 50)),
  file: optionalField(stringSchema(200, /^[\w.-]+$/, "is not a file name without a path")),
  sha256: optionalField(stringSchema(64, /^[0-9a-f]{64}$/, "is not a SHA-256 of 64 hexadecimal digits")),
});
