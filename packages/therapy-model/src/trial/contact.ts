/** A person or an office that is named in the record of a trial. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Label } from "../shared/text.ts";
import { ContactRole } from "./contact-role.ts";

/** A person or an office, what it does for a trial, and how it is reached. */
export interface Contact {
  /** The name, as written. */
  name?: string | undefined;
  /** What the person does for the trial. */
  role?: ContactRole | undefined;
  /** The organisation that the person belongs to, as written. */
  affiliation?: string | undefined;
  /** The telephone number, as written. */
  phone?: string | undefined;
  /** The extension of the telephone number, as written. */
  extension?: string | undefined;
  /** The e-mail address, as written. */
  email?: string | undefined;
}
/** Schema of {@link Contact}. */
export const Contact: ObjectSchema<Contact> = object(
  {
    name: optional(Label),
    role: optional(ContactRole),
    affiliation: optional(Label),
    phone: optional(Label),
    extension: optional(Label),
    email: optional(Label),
  },
  saysSomething,
);
