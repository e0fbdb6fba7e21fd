/** The organizations of a trial and the roles that are masked: StudyRole. */
import {
  AssociatedParty,
  Organization,
  type MaskedRole,
  type OrganizationRole,
  organizationRoles,
  type OrganizationType,
  organizationTypes,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { cdiscCode, cdiscCodeIn, termCodes, unknown } from "./code.ts";
import { extensionUrl } from "./base.ts";
import { extensionAttribute, markUnstated, parsed, valueOfExtension } from "./extension.ts";
import { namedOrganization } from "./identifier.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { type Reading, StudyObject } from "./study-object.ts";

const sponsorRole = "C70793";
const roles = termCodes<OrganizationRole>(organizationRoles, {
  sponsor: sponsorRole,
  co_sponsor: "C215669",
  manufacturer: "C25392",
  cro: "C215662",
});
const types = termCodes<OrganizationType>(organizationTypes);

/** The record of an organization, as a JSON text; its id and its name are attributes of other objects as well. */
const recordUrl = extensionUrl("organization-record");

/** The id of the organization of a party, of which there is no record. */
const referenceUrl = extensionUrl("organization-id");

const isOrganization = predicate(Organization);

/** Writes an organization, with its record as an extension. */
function organizationOf(record: Organization): StudyObject {
  const [{ text: name } = { text: record.id }] = record.names;
  const type = record.type === undefined ? unknown() : types.write(record.type);
  const [identifier] = record.identifiers ?? [];
  const { scheme: identifierScheme = "", value = "" } = identifier ?? {};
  const organization = new StudyObject("Organization", {
    name,
    label: name,
    type,
    identifierScheme,
    identifier: value,
  });
  if (identifier === undefined) markUnstated(organization, "identifierScheme", "identifier");
  organization.add("extensionAttributes", extensionAttribute(recordUrl, { valueString: JSON.stringify(record) }));
  return organization;
}

/** Reads the record of an organization from its extension. */
export function organizationRecord(wire: unknown): Organization | undefined {
  const record = parsed(valueOfExtension(wire, recordUrl, "valueString"));
  return isOrganization(record) ? (record as Organization) : undefined;
}

function partyOrganization({ organization: id, name = id ?? "" }: AssociatedParty, writing: StudyWriting): StudyObject {
  const record = writing.records.find((each) => each.id === id);
  if (record !== undefined) return writing.organization(record.id, () => organizationOf(record));
  return writing.organization(id ?? `name ${name}`, () => {
    const organization = namedOrganization(name, unknown(), ["identifierScheme", "identifier"]);
    if (id !== undefined)
      organization.add("extensionAttributes", extensionAttribute(referenceUrl, { valueString: id }));
    return organization;
  });
}

function readParty(wire: JsonObject, { find }: Reading): JsonObject {
  const ids = wire["organizationIds"];
  const organization = Array.isArray(ids) && ids.length === 1 ? find(ids[0]) : undefined;
  const role = roles.read(wire["code"]);
  const id = organizationRecord(organization)?.id ?? valueOfExtension(organization, referenceUrl, "valueString");
  if (id !== undefined) return { role, organization: id };
  return { role, name: textIn(organization, "label") ?? textIn(organization, "name") };
}

const partyReader = memberReader<AssociatedParty>(AssociatedParty, readParty);

function writeParty(party: AssociatedParty, index: number, writing: StudyWriting): StudyObject {
  const organization = partyOrganization(party, writing);
  const code = roles.write(party.role);
  const values = { name: `Role ${index + 1}`, label: code.values["decode"], code };
  const role = new StudyObject("StudyRole", values, { value: party, read: readParty });
  role.refer("organizationIds", organization);
  organization.via ??= { from: role, attribute: "organizationIds" };
  role.refer("appliesToIds", writing.version);
  return role;
}

/** Whether a role is that of the sponsor. */
export function isSponsor({ code }: JsonObject): boolean {
  return cdiscCodeIn(code) === sponsorRole;
}

/** The organizations of the trial. */
export const organizations: Part = {
  write(writing) {
    for (const [index, party] of (writing.trial.organizations ?? []).entries()) {
      writing.version.add("roles", writeParty(party, index, writing));
    }
    for (const record of writing.records) writing.organization(record.id, () => organizationOf(record));
  },
  read: (parts) => ({
    organizations: listOf(objectsIn(parts.version, "roles").map((each) => partyReader(each, parts))),
  }),
};

const maskedCodes: { readonly [Role in MaskedRole]: string } = {
  participant: "C41189",
  care_provider: "C17445",
  investigator: "C25936",
  outcomes_assessor: "C207599",
  sponsor: sponsorRole,
};
const maskedOf = new Map(Object.entries(maskedCodes).map(([role, code]) => [code, role]));

/** The roles that are masked, each a role with a masking. */
export const maskedRoles = {
  write({ trial, version, design }: StudyWriting): void {
    for (const masked of trial.design?.masked ?? []) {
      const masking = new StudyObject("Masking", { text: "Masked", isMasked: true });
      const code = cdiscCode(maskedCodes[masked]);
      const role = new StudyObject("StudyRole", { name: `Masked ${masked.replaceAll("_", " ")}`, code, masking });
      role.refer("appliesToIds", design);
      version.add("roles", role);
    }
  },
  read(version: JsonObject): readonly string[] | undefined {
    const masked = objectsIn(version, "roles").filter(
      ({ masking }) => isObject(masking) && masking["isMasked"] === true,
    );
    return listOf(masked.map((role) => maskedOf.get(cdiscCodeIn(role["code"]) ?? "")));
  },
};
