/** What an application repeats of organizations: codes beside names, and an organization in several places. */
// cspell:ignore organisation -- keys of the registry
import type { JsonObject } from "../mapping/unmapped.ts";
import { countryNumbers, organizationTypeCodes } from "./codes.ts";
import { listIn, objectIn, present } from "./places.ts";
import { eachOf, type Repeat, type Repeats } from "./repeat.ts";

function typeCode({ type }: JsonObject): string | undefined {
  return organizationTypeCodes.get(type);
}

function filledObject(key: string, part: JsonObject): JsonObject {
  const found = present(part);
  return Object.keys(found).length === 0 ? {} : { [key]: found };
}

/** Makes parts of the members of a list within the members of another. */
function within(list: string, part: (member: JsonObject) => JsonObject): (outer: JsonObject) => JsonObject {
  return (outer) => {
    const parts = listIn(outer, list).map((each) => present(part(each)));
    return parts.some((each) => Object.keys(each).length > 0) ? { [list]: parts } : {};
  };
}

/** The parts of an organization with an address. */
const addressed: { readonly [name: string]: (wire: JsonObject) => JsonObject } = {
  TypeCode: (wire) => filledObject("organisation", { typeCode: typeCode(objectIn(wire, ["organisation"])) }),
  Code: (wire) => ({ businessKey: objectIn(wire, ["organisation"])["businessKey"] }),
  CountryNumber: (wire) =>
    filledObject("address", { country: countryNumbers.get(objectIn(wire, ["address"])["countryName"]) }),
  Line: (wire) => filledObject("address", { oneLine: objectIn(wire, ["address"])["addressLine1"] }),
};

function addressedIn(key: string, part: (wire: JsonObject) => JsonObject): (outer: JsonObject) => JsonObject {
  return (outer) => filledObject(key, present(part(objectIn(outer, [key]))));
}

/** The parts of the sponsors and of those to whom they transferred duties. */
export function organizationParts(root: readonly string[]): Repeats {
  const sponsors = (part: (sponsor: JsonObject) => JsonObject): Repeat => eachOf(root, "sponsors", part);
  const inAddress = (part: (sponsor: JsonObject) => JsonObject): Repeat =>
    sponsors((sponsor) => {
      const found = present(part(sponsor));
      return Object.keys(found).length === 0 ? {} : { addresses: [found] };
    });
  const found: { [name: string]: Repeat } = {
    primarySponsorMark: sponsors(() => ({ primary: true })),
    sponsorTypeCode: sponsors((sponsor) =>
      filledObject("organisation", { typeCode: typeCode(objectIn(sponsor, ["organisation"])) }),
    ),
    sponsorCommercial: sponsors(({ isCommercial }) => filledObject("organisation", { commercial: isCommercial })),
    sponsorCommercialName: sponsors(({ isCommercial }) => ({
      commercial: isCommercial === true ? "Commercial" : undefined,
    })),
    sponsorAddress: inAddress(({ organisation }) => ({ organisation })),
    sponsorAddressCode: inAddress((sponsor) => ({ businessKey: objectIn(sponsor, ["organisation"])["businessKey"] })),
    sponsorAddressTypeCode: inAddress((sponsor) =>
      filledObject("organisation", { typeCode: typeCode(objectIn(sponsor, ["organisation"])) }),
    ),
    sponsorAddressCommercial: inAddress(({ isCommercial }) =>
      filledObject("organisation", { commercial: isCommercial }),
    ),
  };
  for (const [name, part] of Object.entries(addressed)) {
    found[`thirdParty${name}`] = sponsors(within("thirdParties", addressedIn("organisationAddress", part)));
  }
  return found;
}

/** The parts of the sites. */
export function addressParts(root: readonly string[]): Repeats {
  const found: { [name: string]: Repeat } = {};
  for (const [name, part] of Object.entries(addressed)) {
    found[`site${name}`] = eachOf(
      root,
      "authorizedPartsII",
      within("trialSites", addressedIn("organisationAddressInfo", part)),
    );
  }
  return found;
}
