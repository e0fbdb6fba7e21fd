/** The sponsors of a trial and those that pay for it. */
import {
  type Contact,
  Contact as ContactSchema,
  type Involvement,
  Involvement as InvolvementSchema,
  type SponsorClass,
  type Trial,
} from "@org/therapy-model";
import type { Codec } from "../codec.ts";
import { list } from "../list.ts";
import { field, type Group, inline, object, whole } from "../object.ts";
import { leave } from "../reading.ts";
import { leaveAll } from "../registers/choice.ts";
import { quiet } from "../registers/quiet.ts";

const involvement = whole(InvolvementSchema);
const contact = whole(ContactSchema);

const contactPoints = list(
  object<Contact>(
    {},
    quiet({
      functionalName: field(contact, "name"),
      functionalEmailAddress: field(contact, "email"),
      telephone: field(contact, "phone"),
      organisation: inline(quiet({ name: field(contact, "affiliation") })),
    }),
  ),
  50,
);

/** The first sponsor's contact points for the public are the trial's; those of others are left to the residue. */
const contacts: Group<Involvement> = {
  keys: ["publicContacts"],
  read(wire, { name }, reading) {
    const isFirst = name !== undefined && reading.path[reading.depth - 1] === 0;
    reading.path[reading.depth] = "publicContacts";
    const points = isFirst ? contactPoints.read(wire["publicContacts"], reading) : undefined;
    if (points !== undefined) (reading.root as Trial).contacts = points;
    else if (isFirst && !isEmptyList(wire["publicContacts"])) {
      if (Object.hasOwn(wire, "publicContacts")) leave(reading, wire["publicContacts"], contactPoints.expected);
    } else leaveAll(wire, ["publicContacts"], reading);
  },
  write(thing, wire, root) {
    const { organizations, contacts: points } = root as Trial;
    if (points === undefined || organizations?.find(({ role }) => role === "sponsor") !== thing) return;
    const written = contactPoints.write(points, root);
    if (written !== undefined) wire["publicContacts"] = written;
  },
};

function isEmptyList(wire: unknown): boolean {
  return Array.isArray(wire) && wire.length === 0;
}

/** Of what is not commercial, the register does not say what it is. */
const commercial: Codec<SponsorClass> = {
  expected: "true",
  read: (wire) => (wire === true ? "industry" : undefined),
  write: (said) => (said === "industry" ? true : undefined),
};

/** A sponsor. */
export const sponsor = object<Involvement>(
  { start: () => ({ role: "sponsor" }), requires: ["name"], groups: [contacts] },
  quiet({
    organisation: inline(quiet({ name: field(involvement, "name") })),
    isCommercial: field(involvement, "class", commercial),
  }),
);

/** Somebody who gives money or goods. */
export const supporter = object<Involvement>(
  { start: () => ({ role: "funder" }), requires: ["name"] },
  quiet({ organisationName: field(involvement, "name") }),
);
