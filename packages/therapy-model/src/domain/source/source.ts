/** Sources: documents that records cite. */
import * as z from "zod";
import { arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { OrganizationId, SourceId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Identifier } from "../shared/identifier.ts";
import { Language } from "../../gen/vocabularies/language.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { SingleLineText } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { SourceType } from "../../gen/vocabularies/source-type.ts";

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
}
export const Source: ObjectSchema<Source> = objectSchema({
  kind: z.literal("source"),
  id: SourceId,
  type: SourceType,
  title: SingleLineText,
  publisher: optionalField(SingleLineText),
  issuers: optionalField(arraySchema(OrganizationId, 50)),
  published: optionalField(PartialDate),
  retrieved: optionalField(PartialDate),
  dateline: optionalField(Place),
  language: optionalField(Language),
  url: optionalField(WebAddress),
  identifiers: optionalField(arraySchema(Identifier, 50)),
  file: optionalField(stringSchema(200, /^[\w.-]+$/, "is not a file name without a path")),
});
