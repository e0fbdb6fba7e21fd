/** Sponsors and sources of monetary support. */
// cspell:ignore organisation -- keys of the registry
import {
  type Contact,
  Contact as ContactSchema,
  type AssociatedParty,
  AssociatedParty as AssociatedPartySchema,
  type SponsorClass,
  type Trial,
} from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";
import { listCodec } from "../mapping/list.ts";
import { field } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { countryName } from "../registry/country-name.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";

const party = rootLens(AssociatedPartySchema);
const contact = rootLens(ContactSchema);

const contactPoints = listCodec(
  objectCodec<Contact>(
    // A contact point with only empty texts cannot be a contact of the model.
    { accepts: (contactPoint) => Object.keys(contactPoint).length > 0 },
    ignoreEmpty({
      functionalName: field(contact, "name"),
      functionalEmailAddress: field(contact, "email"),
      telephone: field(contact, "phone"),
      organisation: inline(ignoreEmpty({ name: field(contact, "affiliation") })),
    }),
  ),
  50,
);

/** The public contact points of the first sponsor are those of the trial; those of other sponsors are left unmapped. */
const contacts: Group<AssociatedParty> = {
  keys: ["publicContacts"],
  read(wire, { name }, context) {
    const isFirst = name !== undefined && context.path[context.depth - 1] === 0;
    context.path[context.depth] = "publicContacts";
    const points = isFirst ? contactPoints.read(wire["publicContacts"], context) : undefined;
    if (points !== undefined) (context.root as Trial).contacts = points;
    else if (isFirst && !isEmptyList(wire["publicContacts"])) {
      if (Object.hasOwn(wire, "publicContacts")) leaveUnmapped(context, wire["publicContacts"], contactPoints.expected);
    } else leaveAllUnmapped(wire, ["publicContacts"], context);
  },
  write(target, wire, root) {
    const { organizations, contacts: points } = root as Trial;
    if (points === undefined || organizations?.find(({ role }) => role === "sponsor") !== target) return;
    const written = contactPoints.write(points, root);
    if (written !== undefined) wire["publicContacts"] = written;
  },
};

function isEmptyList(wire: unknown): boolean {
  return Array.isArray(wire) && wire.length === 0;
}

const thirdParties = listCodec(
  objectCodec<AssociatedParty>(
    { start: () => ({ role: "cro" }), requires: ["name"] },
    ignoreEmpty({
      organisationAddress: inline(
        ignoreEmpty({
          organisation: inline(
            ignoreEmpty({
              name: field(party, "name"),
              type: field(party, "typeName"),
              businessKey: field(party, "code"),
            }),
          ),
          address: inline(ignoreEmpty({ countryName: field(party, "country", countryName) })),
        }),
      ),
    }),
  ),
  100,
);

/** Those to whom the first sponsor transferred duties; those of other sponsors are left unmapped. */
const firstThirdParties: Group<AssociatedParty> = {
  keys: ["thirdParties"],
  read(wire, { name }, context) {
    const isFirst = name !== undefined && context.path[context.depth - 1] === 0;
    const value = wire["thirdParties"];
    context.path[context.depth] = "thirdParties";
    const read = isFirst ? thirdParties.read(value, context) : undefined;
    const root = context.root as Trial;
    if (read !== undefined) root.organizations = [...(root.organizations ?? []), ...read];
    else if (isFirst && Object.hasOwn(wire, "thirdParties") && !isEmptyList(value)) {
      leaveUnmapped(context, value, thirdParties.expected);
    } else leaveAllUnmapped(wire, ["thirdParties"], context);
  },
  write(target, wire, root) {
    const { organizations = [] } = root as Trial;
    if (organizations.find(({ role }) => role === "sponsor") !== target) return;
    const written = thirdParties.write(
      organizations.filter(({ role }) => role === "cro"),
      root,
    );
    if (written !== undefined) wire["thirdParties"] = written;
  },
};

/** The class of a sponsor; the registry distinguishes only commercial ones. */
const commercial: Codec<SponsorClass> = {
  expected: "true",
  read: (wire) => (wire === true ? "industry" : undefined),
  write: (sponsorClass) => (sponsorClass === "industry" ? true : undefined),
};

/** A sponsor. */
export const sponsor = objectCodec<AssociatedParty>(
  { start: () => ({ role: "sponsor" }), requires: ["name"], groups: [contacts, firstThirdParties] },
  ignoreEmpty({
    organisation: inline(
      ignoreEmpty({
        name: field(party, "name"),
        type: field(party, "typeName"),
        businessKey: field(party, "code"),
      }),
    ),
    isCommercial: field(party, "class", commercial),
  }),
);

/** A source of monetary support. */
export const supporter = objectCodec<AssociatedParty>(
  { start: () => ({ role: "funder" }), requires: ["name"] },
  ignoreEmpty({ organisationName: field(party, "name") }),
);
