/** Contacts of trials. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { SingleLineText } from "../shared/text.ts";
import { ContactRole } from "../../gen/vocabularies/contact-role.ts";

/** A person or office named in the record of a trial, with contact details. */
export interface Contact {
  /** Name, as written. */
  name?: string | undefined;
  /** Role in the trial, such as principal investigator or contact for the public. */
  role?: ContactRole | undefined;
  /** Organizational affiliation, as written. */
  affiliation?: string | undefined;
  /** Phone number, as written. */
  phone?: string | undefined;
  /** Phone extension, as written. */
  extension?: string | undefined;
  /** Email address, as written. */
  email?: string | undefined;
}
export const Contact: ObjectSchema<Contact> = objectSchema(
  {
    name: optionalField(SingleLineText),
    role: optionalField(ContactRole),
    affiliation: optionalField(SingleLineText),
    phone: optionalField(SingleLineText),
    extension: optionalField(SingleLineText),
    email: optionalField(SingleLineText),
  },
  hasAnyField,
);
