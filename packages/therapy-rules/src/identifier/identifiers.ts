/** Rules about identifiers and registrations. */
import { schemes, type SchemeKey } from "@org/therapy-identifiers";
import type { Country, Jurisdiction, Registration } from "@org/therapy-model";
import { trialSteps } from "../regulatory/authority-facts.ts";
import { event, organization, therapy, trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

/** Kinds of things that identifiers of a record of each kind identify. Other identifiers belong to other things. */
const foreign: { readonly [Kind in "therapy" | "organization" | "source"]: ReadonlySet<string> } = {
  therapy: new Set(["trial", "person", "organization", "publication", "security", "grant", "disease"]),
  organization: new Set([
    "trial",
    "product",
    "substance",
    "gene",
    "protein",
    "disease",
    "cell",
    "person",
    "publication",
    "approval",
    "application",
    "designation",
  ]),
  source: new Set(["organization", "person", "gene", "protein", "disease", "cell", "security"]),
};

const identifierOfAnother = rule({
  id: "identifier_of_another",
  title: "Identifier of another kind of thing",
  recordKinds: ["therapy", "organization", "source"],
  requires: ["identifiers"],
  severity: contradiction,
  rationale:
    "A trial number identifies a trial and a ROR id an organization. On another record it joins different things.",
  source: "What the schemes of therapy-identifiers identify",
  check({ kind, identifiers }, report) {
    for (const [index, { scheme }] of identifiers.entries()) {
      const { identifies } = schemes[scheme];
      if (!foreign[kind].has(identifies)) continue;
      report({
        path: ["identifiers", index],
        message: `is a ${scheme} identifier, which identifies a ${identifies}, not a ${kind}`,
      });
    }
  },
  valid: [
    [therapy({ identifiers: [{ scheme: "unii", value: "3G6A5W338E" }] })],
    [organization({ identifiers: [{ scheme: "ror", value: "03yrm5c26" }] })],
  ],
  invalid: [
    [therapy({ identifiers: [{ scheme: "nct", value: "NCT03758417" }] })],
    [organization({ identifiers: [{ scheme: "nct", value: "NCT03758417" }] })],
  ],
});

const registrationOfAnother = rule({
  id: "registration_of_another",
  title: "Registration that is not a trial number",
  recordKinds: ["trial"],
  requires: ["registrations"],
  severity: contradiction,
  rationale:
    "Registrations join records of the same trial. An application or product number would join all trials of the product.",
  source: "What the schemes of therapy-identifiers identify",
  check({ registrations }, report) {
    for (const [index, { scheme }] of registrations.entries()) {
      if (scheme === undefined) continue;
      const { identifies } = schemes[scheme];
      if (identifies === "trial" || scheme === "nih_protocol" || scheme === "pdq" || identifies === "grant") continue;
      report({
        path: ["registrations", index],
        message: `is a ${scheme} identifier, which identifies a ${identifies}, not a trial`,
      });
    }
  },
  valid: [[trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] })]],
  invalid: [[trial({ registrations: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })]],
});

/** Registries that assign one number to a trial. */
const singleNumberSchemes: ReadonlySet<SchemeKey> = new Set<SchemeKey>(["nct", "isrctn", "chictr", "drks", "eu_ct"]);

const repeatedRegistration = rule({
  id: "repeated_registration",
  title: "Repeated number, or two numbers of one registry, on one trial",
  recordKinds: ["trial"],
  requires: ["registrations"],
  severity: unlikely,
  rationale:
    "Two numbers of one registry are two trials, such as a trial and its long-term follow-up. Each has a record, and `related` links them. A repeated number adds no information.",
  source: "Practice of the registries: one record for each trial",
  when: ({ registrations }) => anyTwice(registrations, ({ scheme = "" }) => scheme),
  check({ registrations }, report) {
    const first = new Map<SchemeKey, string>();
    const seen = new Map<string, Registration>();
    for (const [index, registration] of registrations.entries()) {
      const { scheme, value, use } = registration;
      if (scheme === undefined) continue;
      const same = seen.get(`${scheme} ${value}`);
      if (same !== undefined) {
        const isEqual = JSON.stringify(same) === JSON.stringify(registration);
        report({
          path: ["registrations", index],
          message: `repeats ${value}`,
          ...(isEqual && { fix: { kind: "remove" } }),
        });
        continue;
      }
      seen.set(`${scheme} ${value}`, registration);
      // The record of a former number was merged into this one.
      if (use === "former" || !singleNumberSchemes.has(scheme)) continue;
      const known = first.get(scheme);
      if (known === undefined) first.set(scheme, value);
      else {
        report({
          path: ["registrations", index, "value"],
          message: `is ${value}, but the trial already has ${known} in that registry`,
        });
      }
    }
  },
  valid: [
    [
      trial({
        registrations: [
          { scheme: "nct", value: "NCT03758417", use: "primary" },
          { scheme: "nct", value: "NCT06801119", use: "former" },
        ],
      }),
    ],
    [
      trial({
        registrations: [
          { scheme: "nct", value: "NCT03758417" },
          { scheme: "eudract", value: "2008-005144-16" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        registrations: [
          { scheme: "nct", value: "NCT03758417" },
          { scheme: "nct", value: "NCT06801119" },
        ],
      }),
    ],
    [
      trial({
        registrations: [
          { scheme: "eudract", value: "2008-005144-16" },
          { scheme: "eudract", value: "2008-005144-16" },
        ],
      }),
    ],
  ],
});

/** Jurisdictions of the schemes that one authority assigns. */
const schemeJurisdictions: { readonly [S in SchemeKey]?: readonly Jurisdiction[] } = {
  nmpa_acceptance: ["CN"],
  nmpa_approval: ["CN"],
  fda_bla: ["US"],
  fda_ind: ["US"],
  fda_nda: ["US"],
  ema_product: ["EU"],
  ema_procedure: ["EU"],
  eu_marketing: ["EU"],
  eu_orphan: ["EU"],
  mhra_pl: ["GB"],
  health_canada_din: ["CA"],
};

const numberOfAnotherAuthority = rule({
  id: "number_of_another_authority",
  title: "Number of another jurisdiction's authority",
  recordKinds: ["regulatory_event"],
  requires: ["identifiers"],
  severity: contradiction,
  rationale: "An acceptance number of NMPA is evidence of a step in China only.",
  source: "Issuers of the schemes of therapy-identifiers",
  check({ identifiers, jurisdiction }, report) {
    for (const [index, { scheme }] of identifiers.entries()) {
      const where = schemeJurisdictions[scheme];
      if (where === undefined || where.includes(jurisdiction)) continue;
      report({
        path: ["identifiers", index],
        message: `is a ${scheme} number, which is assigned in ${where.join()}, but the jurisdiction is ${jurisdiction}`,
      });
    }
  },
  valid: [[product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })]],
  invalid: [
    [product, event({ jurisdiction: "US", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })],
  ],
});

/** Schemes whose numbers are assigned with an authorization. */
const approvalSchemes: ReadonlySet<SchemeKey> = new Set<SchemeKey>([
  "nmpa_approval",
  "eu_marketing",
  "mhra_pl",
  "health_canada_din",
]);

const numberBeforeApproval = rule({
  id: "number_before_approval",
  title: "Authorization number on an event before the authorization",
  recordKinds: ["regulatory_event"],
  requires: ["identifiers"],
  severity: contradiction,
  rationale:
    "An authorization number is assigned with the authorization. On a trial authorization it makes the product look approved.",
  source: "What the schemes of therapy-identifiers identify: an approval",
  check({ identifiers, milestone }, report) {
    if (!trialSteps.has(milestone)) return;
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (!approvalSchemes.has(scheme)) continue;
      report({
        path: ["identifiers", index],
        message: `is ${value}, the number of an authorization, but the milestone is ${milestone}`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "marketing_authorization_granted",
        identifiers: [{ scheme: "eu_marketing", value: "EU/1/18/1277" }],
      }),
    ],
  ],
  invalid: [[product, event({ jurisdiction: "EU", identifiers: [{ scheme: "eu_marketing", value: "EU/1/18/1277" }] })]],
});

/** The European Economic Area, in which Regulation (EU) 536/2014 applies. */
const economicArea: ReadonlySet<Country> = new Set<Country>([
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IS",
  "IT",
  "LI",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
]);

const euNumberOutsideEu = rule({
  id: "eu_number_outside_eu",
  title: "EU CT number without a country of the European Economic Area",
  recordKinds: ["trial"],
  requires: ["registrations", "countries"],
  severity: contradiction,
  rationale:
    "An EU CT number is assigned to an application in EU member states. If the trial lists none, a country is missing or the number belongs to another trial.",
  source: "Regulation (EU) No 536/2014, articles 5 and 81",
  check({ registrations, countries }, report) {
    const index = registrations.findIndex(({ scheme }) => scheme === "eu_ct");
    if (index === -1 || countries.some((country) => economicArea.has(country))) return;
    report({
      path: ["registrations", index],
      message: `is an EU CT number, but the countries of the trial are ${countries.slice(0, 10).join(", ")}`,
    });
  },
  valid: [[trial({ registrations: [{ scheme: "eu_ct", value: "2022-501417-31-00" }], countries: ["DE", "US"] })]],
  invalid: [[trial({ registrations: [{ scheme: "eu_ct", value: "2022-501417-31-00" }], countries: ["US"] })]],
});

/** Returns the year in a trial number, for the schemes that have one. */
function yearOf(scheme: SchemeKey | undefined, value: string): number | undefined {
  if (scheme === "eudract" || scheme === "eu_ct") return Number(value.slice(0, 4));
  if (scheme === "ctri") return Number(value.slice(5, 9));
  return undefined;
}

const registrationYear = rule({
  id: "registration_year",
  title: "Trial number of a later year than the registration or the completion",
  recordKinds: ["trial"],
  requires: ["registrations", "dates"],
  severity: unlikely,
  rationale:
    "EudraCT, EU CT and CTRI numbers contain the year in which they were assigned. A year after the registration or the completion is an error.",
  source: "Formats of the schemes of therapy-identifiers",
  check({ registrations, dates }, report) {
    const last = dates.completion?.type === "actual" ? dates.completion.value : undefined;
    if (last === undefined) return;
    for (const [index, { scheme, value }] of registrations.entries()) {
      const year = yearOf(scheme, value);
      if (year === undefined || year <= Number(last.slice(0, 4))) continue;
      report({
        path: ["registrations", index, "value"],
        message: `is of ${year}, but the trial was completed in ${last}`,
      });
    }
  },
  valid: [
    [
      trial({
        registrations: [{ scheme: "eudract", value: "2008-005144-16" }],
        dates: { completion: { value: "2023-05", type: "actual" } },
      }),
    ],
  ],
  invalid: [
    [
      trial({
        registrations: [{ scheme: "eudract", value: "2008-005144-16" }],
        dates: { completion: { value: "2005-05", type: "actual" } },
      }),
    ],
  ],
});

const identifierAsName = rule({
  id: "identifier_as_name",
  title: "Registry number among the names",
  recordKinds: ["trial", "therapy"],
  requires: ["names"],
  severity: unlikely,
  rationale: "Numbers among the names are not checked and not linked. Registrations and identifiers are.",
  source: "Definitions of the fields `names`, `registrations` and `identifiers`",
  check({ names, kind }, report) {
    for (const [index, { text }] of names.entries()) {
      if (!/^(?:NCT\d{8}|ChiCTR\d{10}|ISRCTN\d{8}|jRCT[abcs\d]\d{9})$/.test(text)) continue;
      const home = kind === "trial" ? "registrations" : "registrations of the trial";
      report({
        path: ["names", index, "text"],
        message: `is ${text}, a registry number; move it to the ${home}`,
      });
    }
  },
  valid: [
    [
      trial({
        names: [{ text: "CARTIFAN-1", kind: "acronym" }],
        registrations: [{ scheme: "nct", value: "NCT03758417" }],
      }),
    ],
  ],
  invalid: [[trial({ names: [{ text: "NCT03758417", kind: "synonym" }] })]],
});

export const rules: readonly Rule[] = [
  identifierOfAnother,
  registrationOfAnother,
  repeatedRegistration,
  numberOfAnotherAuthority,
  numberBeforeApproval,
  euNumberOutsideEu,
  registrationYear,
  identifierAsName,
];
