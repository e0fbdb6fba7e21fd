/** The sites of a trial, which CTIS lists in Part II of the application, one for each country. */
// cspell:ignore organisation -- keys of the registry
import {
  Contact,
  type Country,
  CountryDecision,
  Place,
  type Site,
  Site as SiteSchema,
  type Trial,
} from "@org/therapy-model";
import { listCodec } from "../mapping/list.ts";
import { type Field, field } from "../mapping/field.ts";
import { type Lens, rootLens } from "../mapping/lens.ts";
import { readLast } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { rewind, leaveUnmapped } from "../mapping/read-context.ts";
import { countryName } from "../registry/country-name.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { conduct, earlierConduct } from "./applications.ts";

const site = rootLens(SiteSchema);
const place = rootLens(Place);

/** The contact of a site. Its name is left unmapped: CTIS has it in two fields, the model in one. */
const contact: Lens<Site, Contact> = {
  schema: Contact,
  isRoot: false,
  find: ({ contacts }) => contacts?.[0],
  make: (target) => (target.contacts ??= [{}])[0]!,
};

const address = objectCodec<Place>(
  { requires: ["country"] },
  ignoreEmpty({
    addressLine1: field(place, "street"),
    city: field(place, "city"),
    postcode: field(place, "postalCode"),
    countryName: field(place, "country", countryName),
  }),
);

const trialSite = objectCodec<Site>(
  { requires: ["name"] },
  ignoreEmpty({
    organisationAddressInfo: inline(
      ignoreEmpty({
        organisation: inline(
          ignoreEmpty({
            name: field(site, "name"),
            type: field(site, "facilityType"),
            businessKey: field(site, "facilityCode"),
          }),
        ),
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
  conduct?: CountryDecision;
}

/** The number of participants beside the conduct, as the current format has it. */
const participants: Field<CountryPart> = {
  expected: "a number of participants beside the conduct in the country",
  read: (wire, { conduct: decided }, context) => decided !== undefined && participantsOf.read(wire, decided, context),
  write: ({ conduct: decided }, root) => (decided === undefined ? undefined : participantsOf.write(decided, root)),
};

const participantsOf = field(rootLens(CountryDecision), "participants");

function partOfCountry(conduct: ObjectCodec<CountryDecision>, groups: readonly Group<CountryPart>[]) {
  return objectCodec<CountryPart>(
    { requires: ["sites"], groups },
    {
      trialSites: {
        expected: "a list of sites",
        read(wire, target, context) {
          const sites = listCodec(trialSite, maxSites).read(wire, context);
          if (sites === undefined) return false;
          target.sites = sites;
          return true;
        },
        write: ({ sites }, root) => listCodec(trialSite, maxSites).write(sites, root),
      },
      mscInfo: {
        expected: conduct.expected,
        read(wire, target, context) {
          const read = conduct.read(wire, context);
          if (read === undefined) return false;
          target.conduct = read;
          return true;
        },
        write: (target, root) => (target.conduct === undefined ? undefined : conduct.write(target.conduct, root)),
      },
    },
  );
}

const currentPart = partOfCountry(conduct, [readLast("recruitmentSubjectCount", participants)]);
const earlierPart = partOfCountry(earlierConduct, []);

const maxSites = 5000;

/**
 * The sites of all countries, in the order of the parts. A part is read only if all of its sites are in one country and
 * the sites before it are in another one, so that `write` can separate the parts again.
 */
function sitesIn(sitesOfCountry: ObjectCodec<CountryPart>): Field<Trial> {
  return {
    expected: "a list of parts, each with the sites of one country",
    read(wire, target, context) {
      if (!Array.isArray(wire) || target.sites !== undefined) return false;
      const all: Site[] = [];
      const decisions: CountryDecision[] = [];
      const { length: leftBefore } = context.unmappedValues;
      const { length: notesBefore } = context.notes;
      const depth = ++context.depth;
      for (const [index, each] of wire.entries()) {
        context.path[depth] = index;
        const [left, notes] = [context.unmappedValues.length, context.notes.length];
        const { sites: read, conduct: decided } = sitesOfCountry.read(each, context) ?? {};
        const isPart = read !== undefined && all.length + read.length <= maxSites && follows(all.at(-1), read);
        if (isPart && isConductOf(read, decided, decisions, all)) {
          all.push(...read);
          if (decided !== undefined) decisions.push(decided);
        } else {
          rewind(context, left, notes);
          leaveUnmapped(context, each, "sites in one country that differs from the country before");
        }
      }
      context.depth--;
      if (all.length === 0) {
        rewind(context, leftBefore, notesBefore);
        return false;
      }
      target.sites = all;
      if (decisions.length > 0) target.byCountry = decisions;
      return true;
    },
    write({ sites: all = [], byCountry = [] }, root) {
      const parts: CountryPart[] = [];
      for (const [index, each] of all.entries()) {
        if (index > 0 && countryOf(each) === countryOf(all[index - 1])) parts.at(-1)?.sites.push(each);
        else {
          const decided = byCountry.find(({ country }) => country !== undefined && country === countryOf(each));
          parts.push({ sites: [each], ...(decided !== undefined && { conduct: decided }) });
        }
      }
      return listCodec(sitesOfCountry, maxSites).write(parts, root);
    },
  };
}

/** The sites in the current format. */
export const sites: Field<Trial> = sitesIn(currentPart);

/** The sites in the earlier format. */
export const earlierSites: Field<Trial> = sitesIn(earlierPart);

/** Checks whether a decision is that of the country of the sites, and the only one of that country. */
function isConductOf(
  read: readonly Site[],
  decided: CountryDecision | undefined,
  before: readonly CountryDecision[],
  sitesBefore: readonly Site[],
): boolean {
  const country = countryOf(read[0]);
  return decided === undefined
    ? !before.some((one) => one.country === country)
    : decided.country === country && before.length < 50 && !sitesBefore.some((one) => countryOf(one) === country);
}

function follows(last: Site | undefined, read: readonly Site[]): boolean {
  const country = countryOf(read[0]);
  return read.every((one) => countryOf(one) === country) && (last === undefined || countryOf(last) !== country);
}

function countryOf(one: Site | undefined): Country | undefined {
  return one?.place?.country;
}
