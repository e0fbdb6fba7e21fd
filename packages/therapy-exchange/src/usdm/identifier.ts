/** The numbers of a trial: StudyIdentifier, each in the scope of an organization. */
import { isIdentifier, type SchemeKey, schemes } from "@org/therapy-identifiers";
import { Registration } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { cdiscCode, cdiscCodeIn, unknown } from "./code.ts";
import { isUnstated, markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { type Reading, Reference, StudyObject } from "./study-object.ts";

const registry = "C93453";
const sponsorType = "C70793";

/** The schemes of the numbers that registries give, in which a number is sought. */
const registries: readonly SchemeKey[] = [
  "nct",
  "eudract",
  "eu_ct",
  "isrctn",
  "chictr",
  "jrct",
  "anzctr",
  "drks",
  "ctri",
];

const registryNames: { readonly [Scheme in SchemeKey]?: string } = {
  nct: "ClinicalTrials.gov",
  isrctn: "ISRCTN registry",
};

/** Makes an organization of which only the name is known. */
export function namedOrganization(name: string, type: StudyObject, unstated: readonly string[]): StudyObject {
  const values = { name, label: name, type, identifierScheme: "", identifier: "" };
  return markUnstated(new StudyObject("Organization", values), ...unstated);
}

const noNumber = ["identifierScheme", "identifier"];

/** Returns the organization that gave a number. */
function scopeOf({ scheme, issuer, use }: Registration, writing: StudyWriting): StudyObject {
  if (scheme !== undefined) {
    const name = registryNames[scheme] ?? schemes[scheme].issuer;
    const type = registries.includes(scheme) ? cdiscCode(registry) : unknown();
    return writing.organization(`scheme ${scheme}`, () => namedOrganization(name, type, noNumber));
  }
  const sponsor = writing.trial.organizations?.find(({ role }) => role === "lead_sponsor" || role === "sponsor");
  const name = issuer ?? (use === "sponsor" ? sponsor?.name : undefined);
  if (name === undefined) {
    return writing.organization("unstated", () => namedOrganization("Not stated", unknown(), ["name", ...noNumber]));
  }
  const known = [...writing.organizations.values()].find(({ values }) => values["label"] === name);
  return known ?? writing.organization(`name ${name}`, () => namedOrganization(name, unknown(), noNumber));
}

function schemeOf(text: string | undefined): SchemeKey | undefined {
  return text === undefined ? undefined : registries.find((scheme) => isIdentifier(scheme, text));
}

function readRegistration(wire: JsonObject, { find, sponsors }: Reading): JsonObject {
  const value = textIn(wire, "text");
  const scope = find(wire["scopeId"]);
  const type = cdiscCodeIn(scope?.["type"]);
  const scheme = type === registry ? schemeOf(value) : undefined;
  if (scheme !== undefined) return { value, scheme };
  const issuer = isUnstated(scope, "name") ? undefined : (textIn(scope, "label") ?? textIn(scope, "name"));
  const isSponsor = type === sponsorType || sponsors.has(wire["scopeId"]);
  return { value, issuer, use: isSponsor ? "sponsor" : undefined };
}

const registrationReader = memberReader<Registration>(Registration, readRegistration);

function writeRegistration(registration: Registration, writing: StudyWriting): StudyObject {
  const scope = scopeOf(registration, writing);
  const values = { text: registration.value, scopeId: new Reference(scope) };
  const number = new StudyObject("StudyIdentifier", values, { value: registration, read: readRegistration });
  scope.via ??= { from: number, attribute: "scopeId" };
  return number;
}

/** The numbers of the trial. */
export const registrations: Part = {
  write(writing) {
    for (const each of writing.trial.registrations ?? []) {
      writing.version.add("studyIdentifiers", writeRegistration(each, writing));
    }
  },
  read(parts) {
    const numbers = objectsIn(parts.version, "studyIdentifiers").map((each) => registrationReader(each, parts));
    return { registrations: listOf(numbers) };
  },
};
