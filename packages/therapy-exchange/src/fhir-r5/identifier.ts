/** Identifiers, and the numbers of trials. */
import type { SchemeKey } from "@org/therapy-identifiers";
import { Identifier, Registration } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { namingSystemUrl } from "./base.ts";
import type { Member } from "./element.ts";
import { addFields, defined, fieldsOf } from "./fields.ts";
import { concepts } from "./term-concepts.ts";

const prefix = namingSystemUrl("");

/** Systems that other documents use for a scheme of the model. */
const otherSystems: { readonly [system: string]: SchemeKey } = {
  "http://clinicaltrials.gov": "nct",
  "https://clinicaltrials.gov": "nct",
  "http://clinicaltrials.gov/": "nct",
  "https://clinicaltrials.gov/": "nct",
  "https://doi.org": "doi",
  "https://pubmed.ncbi.nlm.nih.gov": "pubmed",
  "http://fdasis.nlm.nih.gov": "unii",
};

function schemeOf(system: unknown): string | undefined {
  if (typeof system !== "string") return undefined;
  if (system.startsWith(prefix)) return system.slice(prefix.length).replaceAll("-", "_");
  return Object.hasOwn(otherSystems, system) ? otherSystems[system] : undefined;
}

/** An identifier of a public scheme. */
export const identifierMember: Member<Identifier> = {
  schema: Identifier,
  write: ({ scheme, value }) => ({ system: namingSystemUrl(scheme), value }),
  read: (wire) => ({ scheme: schemeOf(wire["system"]), value: wire["value"] }),
};

const uses = { primary: "official", former: "old", sponsor: "usual", other: "secondary" } as const;
const useOf = new Map<unknown, string>(Object.entries(uses).map(([use, code]) => [code, use]));
const registrationHeld: ReadonlySet<string> = new Set(["scheme", "value", "use", "type", "issuer"]);

/** A number of a trial. */
export const registrationMember: Member<Registration> = {
  schema: Registration,
  write(registration) {
    const { scheme, value, use, type, issuer } = registration;
    const identifier: JsonObject = { value };
    if (use !== undefined) identifier["use"] = uses[use];
    if (type !== undefined) identifier["type"] = concepts.registrationType.write(type);
    if (scheme !== undefined) identifier["system"] = namingSystemUrl(scheme);
    if (issuer !== undefined) identifier["assigner"] = { display: issuer };
    return addFields(identifier, registration, registrationHeld);
  },
  read: (wire) =>
    defined({
      ...fieldsOf(wire),
      scheme: schemeOf(wire["system"]),
      value: wire["value"],
      use: useOf.get(wire["use"]),
      type: concepts.registrationType.read(wire["type"]),
      issuer: (wire["assigner"] as JsonObject | undefined)?.["display"],
    }),
};
