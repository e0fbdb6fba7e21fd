/** The sites of a trial, which CTIS has in a part of the application for each country. */
import { Contact, type Country, Place, type Site, Site as SiteSchema, type Trial } from "@org/therapy-model";
import { list } from "../list.ts";
import { type Field, field, inline, object, type Part, whole } from "../object.ts";
import { goBack, leave } from "../reading.ts";
import { countryName } from "../registers/country-name.ts";
import { quiet } from "../registers/quiet.ts";

const site = whole(SiteSchema);
const place = whole(Place);

/** The one contact of a site; its name stands in two fields, which the model has in one, and stays in the residue. */
const contact: Part<Site, Contact> = {
  schema: Contact,
  isWhole: false,
  find: ({ contacts }) => contacts?.[0],
  make: (thing) => (thing.contacts ??= [{}])[0]!,
};

const address = object<Place>(
  { requires: ["country"] },
  quiet({
    addressLine1: field(place, "street"),
    city: field(place, "city"),
    postcode: field(place, "postalCode"),
    countryName: field(place, "country", countryName),
  }),
);

const trialSite = object<Site>(
  { requires: ["name"] },
  quiet({
    organisationAddressInfo: inline(
      quiet({
        organisation: inline(quiet({ name: field(site, "name") })),
        address: field(site, "place", address),
        phone: field(contact, "phone"),
        email: field(contact, "email"),
      }),
    ),
    departmentName: field(contact, "affiliation"),
  }),
);

interface CountryPart {
  sites: Site[];
}

const sitesOfCountry = object<CountryPart>(
  { requires: ["sites"] },
  {
    trialSites: {
      expected: "a list of sites",
      read(wire, thing, reading) {
        const sites = list(trialSite, most).read(wire, reading);
        if (sites === undefined) return false;
        thing.sites = sites;
        return true;
      },
      write: ({ sites }, root) => list(trialSite, most).write(sites, root),
    },
  },
);

const most = 5000;

/**
 * The sites of all countries, in the order of the parts. A part is read if its sites are in one country and those before
 * it in another, so that the parts can be told again.
 */
export const sites: Field<Trial> = {
  expected: "a list of parts with the sites of one country each",
  read(wire, thing, reading) {
    if (!Array.isArray(wire) || thing.sites !== undefined) return false;
    const all: Site[] = [];
    const { length: leftBefore } = reading.left;
    const { length: notesBefore } = reading.notes;
    const depth = ++reading.depth;
    for (const [index, each] of wire.entries()) {
      reading.path[depth] = index;
      const [left, notes] = [reading.left.length, reading.notes.length];
      const read = sitesOfCountry.read(each, reading)?.sites;
      if (read !== undefined && all.length + read.length <= most && follows(all.at(-1), read)) all.push(...read);
      else {
        goBack(reading, left, notes);
        leave(reading, each, "sites of one country, another than before");
      }
    }
    reading.depth--;
    if (all.length === 0) {
      goBack(reading, leftBefore, notesBefore);
      return false;
    }
    thing.sites = all;
    return true;
  },
  write({ sites: all = [] }, root) {
    const parts: CountryPart[] = [];
    for (const [index, each] of all.entries()) {
      if (index > 0 && countryOf(each) === countryOf(all[index - 1])) parts.at(-1)?.sites.push(each);
      else parts.push({ sites: [each] });
    }
    return list(sitesOfCountry, most).write(parts, root);
  },
};

function follows(last: Site | undefined, read: readonly Site[]): boolean {
  const country = countryOf(read[0]);
  return read.every((one) => countryOf(one) === country) && (last === undefined || countryOf(last) !== country);
}

function countryOf(one: Site | undefined): Country | undefined {
  return one?.place?.country;
}
