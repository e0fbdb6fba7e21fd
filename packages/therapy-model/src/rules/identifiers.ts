/** Rules about what records are registered as. */
import { schemes, type SchemeKey } from "@org/therapy-identifiers";
import type { Jurisdiction } from "../regulatory/jurisdiction.ts";
import type { Country } from "../shared/country.ts";
import { marketingSteps, trialSteps } from "./authority-facts.ts";
import { event, organization, therapy, trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { isModality } from "./kinds.ts";
import { anyTwice } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";

const product = therapy({});

/** What identifiers of a kind of record stand for; other kinds of identifier are of something else. */
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

/** An identifier names the thing that the record is about. */
const identifierOfAnother = rule({
  id: "identifier_of_another",
  title: "Identifier of another sort of thing",
  of: ["therapy", "organization", "source"],
  needs: ["identifiers"],
  grades: contradiction,
  why: "A trial number names a trial and a ROR id an organisation; on another record it joins things that are not the same.",
  source: "What the schemes of the identifiers package identify",
  check({ kind, identifiers }, report) {
    for (const [index, { scheme }] of identifiers.entries()) {
      const { identifies } = schemes[scheme];
      if (!foreign[kind].has(identifies)) continue;
      report({
        path: ["identifiers", index],
        message: `is of ${scheme}, which names a ${identifies} and not a ${kind}`,
      });
    }
  },
  passes: [
    [therapy({ identifiers: [{ scheme: "unii", value: "3G6A5W338E" }] })],
    [organization({ identifiers: [{ scheme: "ror", value: "03yrm5c26" }] })],
  ],
  fails: [
    [therapy({ identifiers: [{ scheme: "nct", value: "NCT03758417" }] })],
    [organization({ identifiers: [{ scheme: "nct", value: "NCT03758417" }] })],
  ],
});

/** A trial is registered under trial numbers. */
const registrationOfAnother = rule({
  id: "registration_of_another",
  title: "Registration that is no trial number",
  of: ["trial"],
  needs: ["registrations"],
  grades: contradiction,
  why: "Registrations join records of the same trial; an application or product number joins all trials of the product.",
  source: "What the schemes of the identifiers package identify",
  check({ registrations }, report) {
    for (const [index, { scheme }] of registrations.entries()) {
      if (scheme === undefined) continue;
      const { identifies } = schemes[scheme];
      if (identifies === "trial" || scheme === "nih_protocol" || scheme === "pdq" || identifies === "grant") continue;
      report({
        path: ["registrations", index],
        message: `is of ${scheme}, which names a ${identifies} and not a trial`,
      });
    }
  },
  passes: [[trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] })]],
  fails: [[trial({ registrations: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })]],
});

/** Registers that give a trial one number. */
const once: ReadonlySet<SchemeKey> = new Set<SchemeKey>(["nct", "isrctn", "chictr", "drks", "eu_ct"]);

/** A registry gives a trial one number. */
const registeredTwice = rule({
  id: "registered_twice",
  title: "Two numbers of one registry for one trial",
  of: ["trial"],
  needs: ["registrations"],
  grades: unlikely,
  why: "Two numbers of one registry are two trials, such as a trial and its follow-up: each has its record, and `related` joins them.",
  source: "Practice of the registries: one record a trial",
  when: ({ registrations }) => anyTwice(registrations, ({ scheme = "" }) => scheme),
  check({ registrations }, report) {
    const first = new Map<SchemeKey, string>();
    for (const [index, { scheme, value }] of registrations.entries()) {
      if (scheme === undefined) continue;
      const known = first.get(scheme);
      if (known === undefined) first.set(scheme, value);
      else if (known !== value && once.has(scheme)) {
        report({
          path: ["registrations", index, "value"],
          message: `is ${value}, but the trial is ${known} in that registry already`,
        });
      }
    }
  },
  passes: [
    [
      trial({
        registrations: [
          { scheme: "nct", value: "NCT03758417" },
          { scheme: "eudract", value: "2008-005144-16" },
        ],
      }),
    ],
  ],
  fails: [
    [
      trial({
        registrations: [
          { scheme: "nct", value: "NCT03758417" },
          { scheme: "nct", value: "NCT06801119" },
        ],
      }),
    ],
  ],
});

/** Numbers of one authority. */
const homes: { readonly [S in SchemeKey]?: readonly Jurisdiction[] } = {
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

/** A number is of the authority that gives it. */
const numberOfAnotherAuthority = rule({
  id: "number_of_another_authority",
  title: "Number of another jurisdiction's authority",
  of: ["regulatory_event"],
  needs: ["identifiers"],
  grades: contradiction,
  why: "An acceptance number of NMPA proves a step in China and none elsewhere.",
  source: "Issuers of the schemes in the identifiers package",
  check({ identifiers, jurisdiction }, report) {
    for (const [index, { scheme }] of identifiers.entries()) {
      const where = homes[scheme];
      if (where === undefined || where.includes(jurisdiction)) continue;
      report({
        path: ["identifiers", index],
        message: `is of ${scheme}, given in ${where.join()}, but the step is in ${jurisdiction}`,
      });
    }
  },
  passes: [
    [product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })],
  ],
  fails: [[product, event({ jurisdiction: "US", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })]],
});

/** The fourth letter of an acceptance number says what was applied for. */
const acceptanceStage = rule({
  id: "acceptance_stage",
  title: "Acceptance number of another sort of application",
  of: ["regulatory_event"],
  needs: ["identifiers"],
  grades: contradiction,
  why: "CXSL is an application to run a trial and CXSS one to market: the number says whether a product is tried or approved.",
  source:
    "Grammar of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the fourth letter is L for a trial and S for marketing",
  check({ identifiers, milestone }, report) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance") continue;
      const stage = value[3];
      const wrong = (stage === "L" && marketingSteps.has(milestone)) || (stage === "S" && trialSteps.has(milestone));
      if (!wrong) continue;
      const what = stage === "L" ? "to run a trial" : "to market";
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, an application ${what}, but the step is ${milestone}`,
      });
    }
  },
  passes: [
    [
      product,
      event({
        jurisdiction: "CN",
        milestone: "trial_authorized",
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
  fails: [
    [
      product,
      event({
        jurisdiction: "CN",
        milestone: "marketing_authorization_granted",
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
});

/** The year of acceptance is not after the step. */
const acceptanceYear = rule({
  id: "acceptance_year",
  title: "Acceptance number of a year after the step",
  of: ["regulatory_event"],
  needs: ["identifiers", "date"],
  grades: contradiction,
  why: "The two digits after the letters are the year in which the application was accepted; nothing that follows from it is earlier.",
  source: "Grammar of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the first two digits are the year",
  check({ identifiers, date }, report) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance") continue;
      const year = 2000 + Number(value.slice(4, 6));
      if (year <= Number(date.value.slice(0, 4))) continue;
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, accepted in ${year}, but the step is of ${date.value}`,
      });
    }
  },
  passes: [
    [
      product,
      event({
        jurisdiction: "CN",
        date: { value: "2023-12-19", type: "actual" },
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
  fails: [
    [
      product,
      event({
        jurisdiction: "CN",
        date: { value: "2022-12-19", type: "actual" },
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
});

/** Cell and gene therapies are biologicals. */
const acceptanceClass = rule({
  id: "acceptance_class",
  title: "Acceptance number of a chemical for a cell or gene therapy",
  of: ["regulatory_event"],
  needs: ["identifiers"],
  grades: unlikely,
  why: "The third letter says what the product is: S for biologicals, to which cells and vectors belong, H for chemicals, Z for traditional medicine.",
  source: "Grammar of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the third letter is the class of product",
  check({ identifiers, therapy: id }, report, context) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance" || value[2] === "S") continue;
      const modality = context.record(id)?.modality;
      if (modality === undefined || !(isModality(modality, "cell_therapy") || isModality(modality, "gene_therapy")))
        continue;
      const what = value[2] === "H" ? "a chemical" : value[2] === "Z" ? "a traditional medicine" : "an excipient";
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, of ${what}, but ${modality} is a biological`,
      });
    }
  },
  passes: [
    [product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })],
  ],
  fails: [[product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXHL2300659" }] })]],
});

/** Numbers that only an authorization brings. */
const ofApprovals: ReadonlySet<SchemeKey> = new Set<SchemeKey>([
  "nmpa_approval",
  "eu_marketing",
  "mhra_pl",
  "health_canada_din",
]);

/** A licence number comes with the licence. */
const numberBeforeApproval = rule({
  id: "number_before_approval",
  title: "Licence number on a step before the licence",
  of: ["regulatory_event"],
  needs: ["identifiers"],
  grades: contradiction,
  why: "A number of authorization is given with the authorization; on a trial's permission it makes the product look approved.",
  source: "What the schemes of the identifiers package identify: an approval",
  check({ identifiers, milestone }, report) {
    if (!trialSteps.has(milestone)) return;
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (!ofApprovals.has(scheme)) continue;
      report({
        path: ["identifiers", index],
        message: `is ${value}, the number of an authorization, but the step is ${milestone}`,
      });
    }
  },
  passes: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "marketing_authorization_granted",
        identifiers: [{ scheme: "eu_marketing", value: "EU/1/18/1277" }],
      }),
    ],
  ],
  fails: [[product, event({ jurisdiction: "EU", identifiers: [{ scheme: "eu_marketing", value: "EU/1/18/1277" }] })]],
});

/** The European Economic Area, where Regulation 536/2014 holds. */
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

/** A trial in the European system runs in a member state. */
const europeanNumberElsewhere = rule({
  id: "european_number_elsewhere",
  title: "EU trial number where no country is of the European Economic Area",
  of: ["trial"],
  needs: ["registrations", "countries"],
  grades: contradiction,
  why: "An EU CT number comes of an application to member states; where the countries name none, one is missing or the number is of another trial.",
  source: "Regulation (EU) No 536/2014, articles 5 and 81",
  check({ registrations, countries }, report) {
    const index = registrations.findIndex(({ scheme }) => scheme === "eu_ct");
    if (index === -1 || countries.some((country) => economicArea.has(country))) return;
    report({
      path: ["registrations", index],
      message: `is an EU number, but the trial runs in ${countries.slice(0, 10).join(", ")}`,
    });
  },
  passes: [[trial({ registrations: [{ scheme: "eu_ct", value: "2022-501417-31-00" }], countries: ["DE", "US"] })]],
  fails: [[trial({ registrations: [{ scheme: "eu_ct", value: "2022-501417-31-00" }], countries: ["US"] })]],
});

/** Where a number carries the year in which it was given. */
function yearOf(scheme: SchemeKey | undefined, value: string): number | undefined {
  if (scheme === "eudract" || scheme === "eu_ct") return Number(value.slice(0, 4));
  if (scheme === "ctri") return Number(value.slice(5, 9));
  return undefined;
}

/** A number is not given after the registration. */
const registrationYear = rule({
  id: "registration_year",
  title: "Trial number of a year after the registration or the completion",
  of: ["trial"],
  needs: ["registrations", "dates"],
  grades: unlikely,
  why: "EudraCT, EU CT and Indian numbers begin with the year in which they were given; a later year than that of the first registration in it is a slip.",
  source: "Forms of the schemes in the identifiers package",
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
  passes: [
    [
      trial({
        registrations: [{ scheme: "eudract", value: "2008-005144-16" }],
        dates: { completion: { value: "2023-05", type: "actual" } },
      }),
    ],
  ],
  fails: [
    [
      trial({
        registrations: [{ scheme: "eudract", value: "2008-005144-16" }],
        dates: { completion: { value: "2005-05", type: "actual" } },
      }),
    ],
  ],
});

/** A number is no name. */
const identifierAsName = rule({
  id: "identifier_as_name",
  title: "Registry number among the names",
  of: ["trial", "therapy"],
  needs: ["names"],
  grades: unlikely,
  why: "A number among the names has a second home beside the registrations, where nobody checks its digits and no link finds it.",
  source: "Definitions of the fields `names`, `registrations` and `identifiers` of the model",
  check({ names, kind }, report) {
    for (const [index, { text }] of names.entries()) {
      if (!/^(?:NCT\d{8}|ChiCTR\d{10}|ISRCTN\d{8}|jRCT[abcs\d]\d{9})$/.test(text)) continue;
      const home = kind === "trial" ? "registrations" : "registrations of the trial";
      report({
        path: ["names", index, "text"],
        message: `is ${text}, a number of a registry; its place is among the ${home}`,
      });
    }
  },
  passes: [
    [
      trial({
        names: [{ text: "CARTIFAN-1", kind: "acronym" }],
        registrations: [{ scheme: "nct", value: "NCT03758417" }],
      }),
    ],
  ],
  fails: [[trial({ names: [{ text: "NCT03758417", kind: "synonym" }] })]],
});

/** Rules about identifiers. */
export const identifierRules: readonly Rule[] = [
  identifierOfAnother,
  registrationOfAnother,
  registeredTwice,
  numberOfAnotherAuthority,
  acceptanceStage,
  acceptanceYear,
  acceptanceClass,
  numberBeforeApproval,
  europeanNumberElsewhere,
  registrationYear,
  identifierAsName,
];
