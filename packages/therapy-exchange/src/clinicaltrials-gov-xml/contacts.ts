/** Contacts, officials and locations. */
// cspell:ignore D'Ivoire -- words of the registry
import { Contact, type Country, Place, Site, type Trial } from "@org/therapy-model";
import { countryByUsualName, usualName } from "../clinicaltrials-gov/countries.ts";
import { trial } from "../clinicaltrials-gov/protocol/trial.ts";
import type { Codec } from "../mapping/codec.ts";
import { field, type Fields } from "../mapping/field.ts";
import { groupFields, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { within } from "./fields.ts";
import * as words from "./words.ts";

const contact = rootLens(Contact);
const site = rootLens(Site);
const place = rootLens(Place);

/** The names that the registry used for countries before it changed some of them. */
const formerNames: { readonly [name: string]: Country } = { Turkey: "TR", "Côte D'Ivoire": "CI" };

/** A country by its name in the registry. */
const country: Codec<Country> = {
  expected: "the name of a country",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 100) return undefined;
    const code = Object.hasOwn(formerNames, wire) ? formerNames[wire] : countryByUsualName(wire);
    return code !== undefined && nameOf(code) === wire ? code : undefined;
  },
  write: nameOf,
};

function nameOf(code: Country): string {
  return Object.entries(formerNames).find(([, each]) => each === code)?.[0] ?? usualName(code);
}

const person = objectCodec<Contact>(
  { start: () => ({ role: "contact" }), accepts: ({ name, phone, email }) => (name ?? phone ?? email) !== undefined },
  {
    last_name: field(contact, "name"),
    phone: field(contact, "phone"),
    phone_ext: field(contact, "extension"),
    email: field(contact, "email"),
  },
);

const official = objectCodec<Contact>(
  { requires: ["name"] },
  {
    last_name: field(contact, "name"),
    role: field(contact, "role", words.officialRole),
    affiliation: field(contact, "affiliation"),
  },
);

const investigator = objectCodec<Contact>(
  { requires: ["name", "role"] },
  { last_name: field(contact, "name"), role: field(contact, "role", words.officialRole) },
);
const investigators = listCodec(investigator, 40);

interface HasContacts {
  contacts?: Contact[] | undefined;
}

function isContact({ role }: Contact): boolean {
  return role === "contact";
}

/** Makes the group of a contact, its backup and, at a site, the investigators: one list of contacts with roles. */
function people<Target extends HasContacts>(first: string, backup: string, others?: string): Group<Target> {
  const keys = [first, backup, ...(others === undefined ? [] : [others])];
  const leave = (wire: JsonObject, key: string, context: Parameters<Group<Target>["read"]>[2]): void => {
    context.path[context.depth] = key;
    leaveUnmapped(context, wire[key], "a contact with a name, a phone number or an address");
  };
  return {
    keys,
    read(wire, target, context) {
      const found: Contact[] = [];
      for (const key of [first, backup]) {
        if (wire[key] === undefined) continue;
        context.path[context.depth] = key;
        const isNext = key === first || found.length === 1;
        const one = isNext ? person.read(wire[key], context) : undefined;
        if (one === undefined) leave(wire, key, context);
        else found.push(one);
      }
      if (others !== undefined && wire[others] !== undefined) {
        context.path[context.depth] = others;
        const read = investigators.read(wire[others], context);
        if (read === undefined) leave(wire, others, context);
        else found.push(...read);
      }
      if (found.length > 0) target.contacts = found;
    },
    write({ contacts = [] }, wire, root) {
      const [one, two] = contacts.filter(isContact);
      if (one !== undefined) wire[first] = person.write(one, root);
      if (two !== undefined) wire[backup] = person.write(two, root);
      const written =
        others === undefined
          ? undefined
          : investigators.write(
              contacts.filter((each) => !isContact(each)),
              root,
            );
      if (written !== undefined) wire[others!] = written;
    },
  };
}

const address = groupFields<Site, Place>(
  placeInField(site, "place"),
  { requires: ["country"] },
  {
    city: field(place, "city"),
    state: field(place, "region"),
    zip: field(place, "postalCode"),
    country: field(place, "country", country),
  },
);

const location: Codec<Site> = objectCodec<Site>(
  {
    accepts: (value) => Object.keys(value).length > 0,
    groups: [people<Site>("contact", "contact_backup", "investigator")],
  },
  {
    facility: inline<Site>({ name: field(site, "name"), address: inline<Site>({}, [address]) }),
    status: field(site, "status", words.siteStatus),
  },
);

/** The fields of contacts and locations. */
export const contactFields: Fields<Trial> = {
  overall_official: field(trial, "officials", listCodec(official, 100)),
  location: field(trial, "sites", listCodec(location, 5000)),
  location_countries: within("country", field(trial, "countries", listCodec(country, 250))),
};

/** The contact of the study and its backup. */
export const contactGroups: readonly Group<Trial>[] = [people<Trial>("overall_contact", "overall_contact_backup")];
