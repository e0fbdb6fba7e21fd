/** The contact point of a sponsor. */
// cspell:ignore organisation -- keys of the registry
import { type Contact, Contact as ContactSchema, type AssociatedParty, type Trial } from "@org/therapy-model";
import { field, type Fields } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";

const contact = rootLens(ContactSchema);

const fields: Fields<Contact> = ignoreEmpty({
  b51_name_of_organisation: field(contact, "affiliation"),
  b52_functional_name_of_contact_point: field(contact, "name"),
  b54_telephone_number: field(contact, "phone"),
  b56_email: field(contact, "email"),
});

/**
 * The contact point of the first sponsor, which is read as a contact of the trial. Those of other sponsors are left
 * unmapped.
 */
export const firstContact: Group<AssociatedParty> = {
  keys: Object.keys(fields),
  read(wire, { name }, context) {
    if (name === undefined || context.path[context.depth - 1] !== 0) {
      leaveAllUnmapped(wire, firstContact.keys, context);
      return;
    }
    const point: Contact = {};
    for (const [key, each] of Object.entries(fields)) {
      if (!Object.hasOwn(wire, key)) continue;
      context.path[context.depth] = key;
      if (!each.read(wire[key], point, context)) leaveUnmapped(context, wire[key], each.expected);
    }
    if (Object.keys(point).length > 0) (context.root as Trial).contacts = [point];
  },
  write(target, wire, root) {
    const { organizations, contacts } = root as Trial;
    const [first] = contacts ?? [];
    if (first === undefined || organizations?.find(({ role }) => role === "sponsor") !== target) return;
    for (const [key, each] of Object.entries(fields)) {
      const written = each.write(first, root);
      if (written !== undefined) wire[key] = written;
    }
  },
};
