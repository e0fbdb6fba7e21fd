/** Central contacts, overall officials and locations: `contactsLocationsModule`. */
import { Contact, GeoPoint, Place, Site, type Trial } from "@org/therapy-model";
import { type Codec, termCodec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field, type Fields } from "../../mapping/field.ts";
import { groupFields, placeInField } from "../../mapping/group.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { noteAssumption } from "../../mapping/read-context.ts";
import { countryByOtherName, countryByUsualName, usualName } from "../countries.ts";
import { crosswalks } from "../crosswalks.ts";
import { trial } from "./trial.ts";

const contact = rootLens(Contact);
const site = rootLens(Site);
const place = rootLens(Place);
const point = rootLens(GeoPoint);

const contactFields: Fields<Contact> = {
  name: field(contact, "name"),
  role: field(contact, "role", termCodec(crosswalks.ContactRole)),
  phone: field(contact, "phone"),
  phoneExt: field(contact, "extension"),
  email: field(contact, "email"),
};

const contacts: Codec<Contact[]> = listCodec(objectCodec<Contact>({}, contactFields), 50);

const officials: Codec<Contact[]> = listCodec(
  objectCodec<Contact>(
    {},
    {
      name: field(contact, "name"),
      affiliation: field(contact, "affiliation"),
      role: field(contact, "role", termCodec(crosswalks.OfficialRole)),
    },
  ),
  100,
);

const country: Field<Place> = {
  expected: "the name of a country",
  read(wire, target, context) {
    if (typeof wire !== "string") return false;
    const usual = countryByUsualName(wire);
    if (usual !== undefined) {
      target.country = usual;
      return true;
    }
    const other = countryByOtherName(wire);
    if (other === undefined || !writtenCountry.read(wire, target, context)) return false;
    target.country = other;
    noteAssumption(context, `is read as ${usualName(other)}`);
    return true;
  },
  write: (target) => target.countryName ?? usualName(target.country),
};

const writtenCountry = field(place, "countryName");

const location: Codec<Site> = objectCodec<Site>(
  {
    groups: [
      groupFields<Site, Place>(
        placeInField(site, "place"),
        { requires: ["country"] },
        {
          city: field(place, "city"),
          state: field(place, "region"),
          zip: field(place, "postalCode"),
          country,
          geoPoint: field(
            place,
            "point",
            objectCodec<GeoPoint>(
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
    status: field(site, "status", termCodec(crosswalks.RecruitmentStatus)),
    contacts: field(site, "contacts", contacts),
  },
);

/** The mapping of `contactsLocationsModule`. */
export const contactsLocations: Field<Trial> = inline<Trial>({
  centralContacts: field(trial, "contacts", contacts),
  overallOfficials: field(trial, "officials", officials),
  locations: field(trial, "sites", listCodec(location, 5000)),
});
