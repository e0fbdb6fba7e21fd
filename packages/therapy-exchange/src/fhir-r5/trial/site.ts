/** Sites: a Location each. */
import { Site } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { type Element, objectIn, objectList } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { locationFields, readAddress, writeAddress } from "../place.ts";
import { fitted, readReference, referenceTo } from "../record-name.ts";

const held: ReadonlySet<string> = new Set(["name", "organization", "place"]);

/** The sites of a trial. */
export const sites: Element<Site[]> = objectList<Site>("site", {
  schema: Site,
  write(site, index, writing) {
    const { name, organization, place } = site;
    const locationId = fitted(`${writing.id}-site-${index + 1}`);
    const location: JsonObject = { resourceType: "Location", id: locationId };
    if (name !== undefined) location["name"] = name;
    if (organization !== undefined) location["managingOrganization"] = referenceTo("organization", organization);
    if (place !== undefined) {
      location["address"] = writeAddress(place, locationFields);
      const { point } = place;
      if (point !== undefined) location["position"] = { longitude: point.longitude, latitude: point.latitude };
    }
    writing.add(addFields(location, site, held));
    return { reference: `Location/${locationId}` };
  },
  read(wire, _, { resolve }) {
    const location = resolve(wire);
    if (location?.["resourceType"] !== "Location") return undefined;
    const address = objectIn(location, "address");
    const position = objectIn(location, "position");
    const point = position && { latitude: position["latitude"], longitude: position["longitude"] };
    return defined({
      ...fieldsOf(location),
      name: location["name"],
      organization: readReference("organization", location["managingOrganization"]),
      place: address && readAddress(address, point),
    });
  },
});
