/** The contact point that a sponsor names. */
import { type Contact, Contact as ContactSchema, type Involvement, type Trial } from "@org/therapy-model";
import { field, type Fields, type Group, whole } from "../object.ts";
import { leaveAll } from "../registers/choice.ts";
import { quiet } from "../registers/quiet.ts";
import { leave } from "../reading.ts";

const contact = whole(ContactSchema);

const fields: Fields<Contact> = quiet({
  b51_name_of_organisation: field(contact, "affiliation"),
  b52_functional_name_of_contact_point: field(contact, "name"),
  b54_telephone_number: field(contact, "phone"),
  b56_email: field(contact, "email"),
});

/** The contact point of the first sponsor is the trial's; those of others are left to the residue. */
export const firstContact: Group<Involvement> = {
  keys: Object.keys(fields),
  read(wire, { name }, reading) {
    if (name === undefined || reading.path[reading.depth - 1] !== 0) {
      leaveAll(wire, firstContact.keys, reading);
      return;
    }
    const made: Contact = {};
    for (const [key, each] of Object.entries(fields)) {
      if (!Object.hasOwn(wire, key)) continue;
      reading.path[reading.depth] = key;
      if (!each.read(wire[key], made, reading)) leave(reading, wire[key], each.expected);
    }
    if (Object.keys(made).length > 0) (reading.root as Trial).contacts = [made];
  },
  write(thing, wire, root) {
    const { organizations, contacts } = root as Trial;
    const [first] = contacts ?? [];
    if (first === undefined || organizations?.find(({ role }) => role === "sponsor") !== thing) return;
    for (const [key, each] of Object.entries(fields)) {
      const written = each.write(first, root);
      if (written !== undefined) wire[key] = written;
    }
  },
};
