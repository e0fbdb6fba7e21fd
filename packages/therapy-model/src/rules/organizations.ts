/** Rules about organisations and what they do for therapies and trials. */
import type { Exchange } from "../organization/exchange.ts";
import { comparePartialDates } from "../shared/partial-date.ts";
import { organization as company, therapy, trial } from "./example.ts";
import { contradiction } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";

/** How stock codes of an exchange are written. */
const tickerForms: { readonly [E in Exchange]?: readonly [RegExp, string] } = {
  XNAS: [/^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/, "letters"],
  XNYS: [/^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/, "letters"],
  XHKG: [/^\d{1,5}$/, "one to five digits"],
  XSHG: [/^\d{6}$/, "six digits"],
  XSHE: [/^\d{6}$/, "six digits"],
  XKRX: [/^\d{6}$/, "six digits"],
  XKOS: [/^\d{6}$/, "six digits"],
};

/** A stock code is of the form of its exchange. */
const tickerForm = rule({
  id: "ticker_form",
  title: "Stock code of another exchange's form",
  of: ["organization"],
  needs: ["listings"],
  grades: contradiction,
  why: "New York lists by letters, Hong Kong and the mainland by digits; a code of the other form stands with the wrong exchange.",
  source: "Conventions of the exchanges; schemes of stock listings in the identifiers package",
  check({ listings }, report) {
    for (const [index, { exchange, ticker }] of listings.entries()) {
      const form = tickerForms[exchange];
      if (form === undefined || form[0].test(ticker)) continue;
      report({ path: ["listings", index, "ticker"], message: `is ${ticker}, but codes of ${exchange} are ${form[1]}` });
    }
  },
  passes: [
    [
      company({
        listings: [
          { exchange: "XNAS", ticker: "LEGN" },
          { exchange: "XHKG", ticker: "2171" },
        ],
      }),
    ],
  ],
  fails: [[company({ listings: [{ exchange: "XNAS", ticker: "2171" }] })]],
});

/** A listing follows the founding. */
const listedBeforeFounded = rule({
  id: "listed_before_founded",
  title: "Listed before it was founded",
  of: ["organization"],
  needs: ["listings", "founded"],
  grades: contradiction,
  why: "Shares of a company that does not exist yet cannot be traded: one of the two years is wrong.",
  source: "Definitions of the fields `founded` and `since` of the model",
  check({ listings, founded }, report) {
    for (const [index, { since }] of listings.entries()) {
      if (since === undefined || comparePartialDates(since, founded) !== -1) continue;
      report({ path: ["listings", index, "since"], message: `is ${since}, before the founding in ${founded}` });
    }
  },
  passes: [[company({ founded: "2014", listings: [{ exchange: "XNAS", ticker: "LEGN", since: "2020-06" }] })]],
  fails: [[company({ founded: "2024", listings: [{ exchange: "XNAS", ticker: "LEGN", since: "2020-06" }] })]],
});

/** Nobody is their own partner. */
const ownPartner = rule({
  id: "own_partner",
  title: "Organisation that is its own partner",
  of: ["organization"],
  needs: ["agreements"],
  grades: contradiction,
  why: "The partners of an agreement are its other parties.",
  source: "Definition of the field `partners` of the model",
  check({ id, agreements }, report) {
    for (const [index, { partners = [] }] of agreements.entries()) {
      const at = partners.indexOf(id);
      if (at === -1) continue;
      report({
        path: ["agreements", index, "partners", at],
        message: `is ${id} itself`,
        fix: partnersFix(partners.length),
      });
    }
  },
  passes: [
    [
      company({ agreements: [{ kind: "license", partners: ["organization:y"] }] }),
      company({ id: "organization:y", names: [{ text: "Y Bio", kind: "trade" }] }),
    ],
  ],
  fails: [[company({ agreements: [{ kind: "license", partners: ["organization:x"] }] })]],
});

/** A list may not become empty. */
function partnersFix(count: number): { readonly kind: "remove" } | undefined {
  return count > 1 ? { kind: "remove" } : undefined;
}

/** One body does one thing once. */
const repeatedInvolvement = rule({
  id: "repeated_involvement",
  title: "The same organisation in the same role twice",
  of: ["therapy", "trial", "platform"],
  needs: ["organizations"],
  grades: contradiction,
  why: "Two entries of one sponsor count as two; where the territories differ, one entry lists them all.",
  source: "Definition of the field `organizations` of the model",
  when: ({ organizations }) => anyTwice(organizations, ({ organization, name }) => organization ?? name ?? ""),
  check({ organizations }, report) {
    const seen = new Set<string>();
    for (const [index, { organization, name, role, territories }] of organizations.entries()) {
      const id = organization ?? name ?? "";
      const key = `${id} ${role} ${territories === undefined ? "" : territories.join()}`;
      if (seen.has(key)) {
        report({
          path: ["organizations", index],
          message: `says again that ${id} is ${role}`,
          fix: { kind: "remove" },
        });
      }
      seen.add(key);
    }
  },
  passes: [
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
  fails: [
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

/** A trial has one lead sponsor. */
const twoLeadSponsors = rule({
  id: "two_lead_sponsors",
  title: "Two lead sponsors of one trial",
  of: ["trial"],
  needs: ["organizations"],
  grades: contradiction,
  why: "The lead sponsor answers for the trial, and registries know one; a second one is a collaborator or co-sponsor.",
  source: "Definition of `lead_sponsor` in the vocabulary of organisation roles",
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
          message: `is lead_sponsor, but ${first} is already; expected co_sponsor or collaborator`,
        });
    }
  },
  passes: [[company({}), trial({ organizations: [{ organization: "organization:x", role: "lead_sponsor" }] })]],
  fails: [
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

/** An authority develops nothing. */
const regulatorDevelops = rule({
  id: "regulator_develops",
  title: "Regulator or ethics committee in the role of a company",
  of: ["therapy"],
  needs: ["organizations"],
  grades: contradiction,
  why: "Authorities permit what others develop; a regulator among the developers is an applicant's record with the wrong link.",
  source: "Definitions of `regulatory_agency` in the vocabulary of organisation types and of the organisation roles",
  check({ organizations }, report, context) {
    for (const [index, { organization: id, role }] of organizations.entries()) {
      if (!ofCompanies.has(role) || id === undefined) continue;
      if (context.record(id)?.type !== "regulatory_agency") continue;
      report({ path: ["organizations", index], message: `says that ${id}, a regulator, is ${role}` });
    }
  },
  passes: [
    [
      company({ type: "biotechnology_company" }),
      therapy({ organizations: [{ organization: "organization:x", role: "developer" }] }),
    ],
  ],
  fails: [
    [
      company({ type: "regulatory_agency" }),
      therapy({ organizations: [{ organization: "organization:x", role: "developer" }] }),
    ],
  ],
});

const ofCompanies: ReadonlySet<string> = new Set([
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

/** Rules about organisations. */
export const organizationRules: readonly Rule[] = [
  tickerForm,
  listedBeforeFounded,
  ownPartner,
  repeatedInvolvement,
  twoLeadSponsors,
  regulatorDevelops,
];
