/** Who can be asked, who answers for the study, and where it runs: `contactsLocationsModule`. */
import { Contact, GeoPoint, Place, Site, type Trial } from "@org/therapy-model";
import { type Codec, terms } from "../../codec.ts";
import { list } from "../../list.ts";
import { type Field, field, type Fields, gather, inline, object, under, whole } from "../../object.ts";
import { assume } from "../../reading.ts";
import { countryMeant, countryUsually, usualName } from "../countries.ts";
import { crosswalks } from "../crosswalks.ts";
import { trial } from "./trial.ts";

const contact = whole(Contact);
const site = whole(Site);
const place = whole(Place);
const point = whole(GeoPoint);

const reach: Fields<Contact> = {
  name: field(contact, "name"),
  role: field(contact, "role", terms(crosswalks.ContactRole)),
  phone: field(contact, "phone"),
  phoneExt: field(contact, "extension"),
  email: field(contact, "email"),
};

const contacts: Codec<Contact[]> = list(object<Contact>({}, reach), 50);

const officials: Codec<Contact[]> = list(
  object<Contact>(
    {},
    {
      name: field(contact, "name"),
      affiliation: field(contact, "affiliation"),
      role: field(contact, "role", terms(crosswalks.OfficialRole)),
    },
  ),
  100,
);

const country: Field<Place> = {
  expected: "the name of a country",
  read(wire, thing, reading) {
    if (typeof wire !== "string") return false;
    const usual = countryUsually(wire);
    if (usual !== undefined) {
      thing.country = usual;
      return true;
    }
    const meant = countryMeant(wire);
    if (meant === undefined || !nameOfCountry.read(wire, thing, reading)) return false;
    thing.country = meant;
    assume(reading, `is taken for ${usualName(meant)}`);
    return true;
  },
  write: (thing) => thing.countryName ?? usualName(thing.country),
};

const nameOfCountry = field(place, "countryName");

const location: Codec<Site> = object<Site>(
  {
    groups: [
      gather<Site, Place>(
        under(site, "place"),
        { requires: ["country"] },
        {
          city: field(place, "city"),
          state: field(place, "region"),
          zip: field(place, "postalCode"),
          country,
          geoPoint: field(
            place,
            "point",
            object<GeoPoint>(
              { requires: ["latitude", "longitude"] },
              { lat: field(point, "latitude"), lon: field(point, "longitude") },
            ),
          ),
        },
      ),
    ],
  },
  {
    facility: field(site, "name"),
    status: field(site, "status", terms(crosswalks.RecruitmentStatus)),
    contacts: field(site, "contacts", contacts),
  },
);

/** How `contactsLocationsModule` stands in the record. */
export const contactsLocations: Field<Trial> = inline<Trial>({
  centralContacts: field(trial, "contacts", contacts),
  overallOfficials: field(trial, "officials", officials),
  locations: field(trial, "sites", list(location, 5000)),
});
