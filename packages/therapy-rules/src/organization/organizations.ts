/** Rules about organizations and their roles. */
import type { Exchange } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";
import { organization as company, therapy, trial } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** The form of the stock codes of an exchange. */
const tickerForms: { readonly [E in Exchange]?: readonly [RegExp, string] } = {
  XNAS: [/^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/, "letters"],
  XNYS: [/^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/, "letters"],
  XHKG: [/^\d{1,5}$/, "one to five digits"],
  XSHG: [/^\d{6}$/, "six digits"],
  XSHE: [/^\d{6}$/, "six digits"],
  XKRX: [/^\d{6}$/, "six digits"],
  XKOS: [/^\d{6}$/, "six digits"],
};

const tickerForm = rule({
  id: "ticker_form",
  title: "Stock code in the form of another exchange",
  recordKinds: ["organization"],
  requires: ["listings"],
  severity: contradiction,
  rationale:
    "US exchanges use letters, and exchanges in Hong Kong and mainland China digits. A code in the other form has the wrong exchange.",
  source: "Conventions of the exchanges; stock listing schemes of therapy-identifiers",
  check({ listings }, report) {
    for (const [index, { exchange, ticker }] of listings.entries()) {
      const form = tickerForms[exchange];
      if (form === undefined || form[0].test(ticker)) continue;
      report({ path: ["listings", index, "ticker"], message: `is ${ticker}, but codes of ${exchange} are ${form[1]}` });
    }
  },
  valid: [
    [
      company({
        listings: [
          { exchange: "XNAS", ticker: "LEGN" },
          { exchange: "XHKG", ticker: "2171" },
        ],
      }),
    ],
  ],
  invalid: [[company({ listings: [{ exchange: "XNAS", ticker: "2171" }] })]],
});

const listedBeforeFounded = rule({
  id: "listed_before_founded",
  title: "Listing before the founding of the organization",
  recordKinds: ["organization"],
  requires: ["listings", "founded"],
  severity: contradiction,
  rationale: "Shares of a company cannot be traded before it exists. One of the two years is wrong.",
  source: "Definitions of the fields `founded` and `since`",
  check({ listings, founded }, report) {
    for (const [index, { since }] of listings.entries()) {
      if (since === undefined || comparePartialDates(since, founded) !== -1) continue;
      report({
        path: ["listings", index, "since"],
        message: `is ${since}, before the founding in ${founded}; one of the two is wrong`,
      });
    }
  },
  valid: [[company({ founded: "2014", listings: [{ exchange: "XNAS", ticker: "LEGN", since: "2020-06" }] })]],
  invalid: [[company({ founded: "2024", listings: [{ exchange: "XNAS", ticker: "LEGN", since: "2020-06" }] })]],
});

const selfPartneredAgreement = rule({
  id: "self_partnered_agreement",
  title: "Organization that is its own partner",
  recordKinds: ["organization"],
  requires: ["agreements"],
  severity: contradiction,
  rationale: "The partners of an agreement are the other parties.",
  source: "Definition of the field `partners`",
  check({ id, agreements }, report) {
    for (const [index, { partners = [] }] of agreements.entries()) {
      const at = partners.indexOf(id);
      if (at === -1) continue;
      report({
        path: ["agreements", index, "partners", at],
        message: `is ${id}, the organization itself; remove it`,
        fix: partnersFix(partners.length),
      });
    }
  },
  valid: [
    [
      company({ agreements: [{ kind: "license", partners: ["organization:y"] }] }),
      company({ id: "organization:y", names: [{ text: "Y Bio", kind: "trade" }] }),
    ],
  ],
  invalid: [[company({ agreements: [{ kind: "license", partners: ["organization:x"] }] })]],
});

/** Returns no fix if the list would become empty. */
function partnersFix(count: number): { readonly kind: "remove" } | undefined {
  return count > 1 ? { kind: "remove" } : undefined;
}

const repeatedAssociatedParty = rule({
  id: "repeated_associated_party",
  title: "Repeated associated party",
  recordKinds: ["therapy", "trial", "platform"],
  requires: ["organizations"],
  severity: contradiction,
  rationale: "Two entries of one sponsor are counted as two. If the territories differ, one entry lists all of them.",
  source: "Definition of the field `organizations`",
  when: ({ organizations }) => anyTwice(organizations, ({ organization, name }) => organization ?? name ?? ""),
  check({ organizations }, report) {
    const seen = new Set<string>();
    for (const [index, { organization, name, role, territories }] of organizations.entries()) {
      const id = organization ?? name ?? "";
      const key = `${id} ${role} ${territories === undefined ? "" : territories.join()}`;
      if (seen.has(key)) {
        report({
          path: ["organizations", index],
          message: `repeats ${id} as ${role}`,
          fix: { kind: "remove" },
        });
      }
      seen.add(key);
    }
  },
  valid: [
    [
      company({}),
      therapy({
        organizations: [
          { organization: "organization:x", role: "developer" },
          { organization: "organization:x", role: "manufacturer" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      company({}),
      therapy({
        organizations: [
          { organization: "organization:x", role: "developer" },
          { organization: "organization:x", role: "developer" },
        ],
      }),
    ],
  ],
});

const twoLeadSponsors = rule({
  id: "two_lead_sponsors",
  title: "Two lead sponsors of one trial",
  recordKinds: ["trial"],
  requires: ["organizations"],
  severity: contradiction,
  rationale:
    "The lead sponsor is responsible for the trial, and registries accept one. A second one is a collaborator or co-sponsor.",
  source: "Definition of `lead_sponsor` in the vocabulary of organization roles",
  when: ({ organizations }) => organizations.length > 1,
  check({ organizations }, report) {
    let first: string | undefined;
    for (const [index, { organization, name, role }] of organizations.entries()) {
      const id = organization ?? name;
      if (role !== "lead_sponsor") continue;
      if (first === undefined || first === id) first = id;
      else
        report({
          path: ["organizations", index, "role"],
          message: `is lead_sponsor, but ${first} is already the lead sponsor; expected co_sponsor or collaborator`,
        });
    }
  },
  valid: [[company({}), trial({ organizations: [{ organization: "organization:x", role: "lead_sponsor" }] })]],
  invalid: [
    [
      company({}),
      company({ id: "organization:y", names: [{ text: "Y Bio", kind: "trade" }] }),
      trial({
        organizations: [
          { organization: "organization:x", role: "lead_sponsor" },
          { organization: "organization:y", role: "lead_sponsor" },
        ],
      }),
    ],
  ],
});

const regulatorAsDeveloper = rule({
  id: "regulator_as_developer",
  title: "Regulator or ethics committee in the role of a company",
  recordKinds: ["therapy"],
  requires: ["organizations"],
  severity: contradiction,
  rationale:
    "Authorities permit what others develop. A regulator among the developers is a link to the wrong organization.",
  source: "Definitions of `regulatory_agency` in the vocabulary of organization types and of the organization roles",
  check({ organizations }, report, context) {
    for (const [index, { organization: id, role }] of organizations.entries()) {
      if (!companyRoles.has(role) || id === undefined) continue;
      if (context.record(id)?.type !== "regulatory_agency") continue;
      report({
        path: ["organizations", index],
        message: `is ${id}, a regulator, as ${role}; expected another organization`,
      });
    }
  },
  valid: [
    [
      company({ type: "biotechnology_company" }),
      therapy({ organizations: [{ organization: "organization:x", role: "developer" }] }),
    ],
  ],
  invalid: [
    [
      company({ type: "regulatory_agency" }),
      therapy({ organizations: [{ organization: "organization:x", role: "developer" }] }),
    ],
  ],
});

const companyRoles: ReadonlySet<string> = new Set([
  "originator",
  "developer",
  "co_developer",
  "licensor",
  "licensee",
  "manufacturer",
  "marketing_authorization_holder",
  "applicant",
  "distributor",
]);

export const rules: readonly Rule[] = [
  tickerForm,
  listedBeforeFounded,
  selfPartneredAgreement,
  repeatedAssociatedParty,
  twoLeadSponsors,
  regulatorAsDeveloper,
];
