/** Rules about who started a trial and who answers for it. */
import type { RuleContext } from "./rule.ts";
import type { Involvement } from "../organization/organization.ts";
import { organization, trial } from "./example.ts";
import { unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";
import { isOrganizationType } from "./trial-kinds.ts";

const source = "Definitions of the vocabularies of initiation, sponsor classes and organisation types";

const industryByInvestigator = rule({
  id: "industry_by_investigator",
  title: "Industry-sponsored trial of a sponsor-investigator",
  of: ["trial"],
  needs: ["initiation", "responsibleParty"],
  grades: unlikely,
  why: "A sponsor-investigator is one person who both starts and conducts the trial; then no company starts it.",
  source: "Definitions of `industry_sponsored` and `sponsor_investigator`; 21 CFR 312.3, sponsor-investigator",
  check({ initiation, responsibleParty: { kind } }, report) {
    if (initiation !== "industry_sponsored" || kind !== "sponsor_investigator") return;
    report({
      path: ["initiation"],
      message: "is industry_sponsored, but a sponsor-investigator answers for it; expected investigator_initiated",
    });
  },
  passes: [[trial({ initiation: "investigator_initiated", responsibleParty: { kind: "sponsor_investigator" } })]],
  fails: [[trial({ initiation: "industry_sponsored", responsibleParty: { kind: "sponsor_investigator" } })]],
});

const industryWithoutCompany = rule({
  id: "industry_without_company",
  title: "Industry-sponsored trial that no company sponsors",
  of: ["trial"],
  needs: ["initiation", "organizations"],
  grades: unlikely,
  why: "Industry-sponsored says that a company starts the trial and answers for it.",
  source,
  check({ initiation, organizations }, report, context) {
    if (initiation !== "industry_sponsored") return;
    const leading = organizations.filter(({ role }) => sponsors.has(role));
    if (leading.length === 0 || !leading.every((involvement) => isCompany(involvement, context) === false)) return;
    report({
      path: ["initiation"],
      message: "is industry_sponsored, but no sponsor is a company; one of the two is wrong",
    });
  },
  passes: [
    [
      trial({
        initiation: "industry_sponsored",
        organizations: [{ name: "X Therapeutics", class: "industry", role: "lead_sponsor" }],
      }),
    ],
  ],
  fails: [
    [
      organization({ type: "hospital" }),
      trial({
        initiation: "industry_sponsored",
        organizations: [{ organization: "organization:x", role: "lead_sponsor" }],
      }),
    ],
  ],
});

const sponsors: ReadonlySet<string> = new Set(["sponsor", "lead_sponsor"]);

/** Whether an organisation is a company, where that is known. */
function isCompany({ organization: id, class: kind }: Involvement, context: RuleContext): boolean | undefined {
  const type = id === undefined ? undefined : context.record(id)?.type;
  if (type !== undefined) return isOrganizationType(type, "company");
  if (kind === "industry") return true;
  return kind === "nih" || kind === "us_federal_agency" || kind === "other_government" || kind === "network"
    ? false
    : undefined;
}

const governmentInitiated = rule({
  id: "group_initiated_by_company",
  title: "Trial of a state or a cooperative group that a company sponsors",
  of: ["trial"],
  needs: ["initiation", "organizations"],
  grades: unlikely,
  why: "A trial that a public body or a standing network started is answered for by it; where a company does, it is industry-sponsored.",
  source,
  check({ initiation, organizations }, report, context) {
    if (initiation !== "government_initiated" && initiation !== "cooperative_group_initiated") return;
    const leading = organizations.filter(({ role }) => sponsors.has(role));
    if (leading.length === 0 || !leading.every((involvement) => isCompany(involvement, context) === true)) return;
    report({
      path: ["initiation"],
      message: `is ${initiation}, but the sponsor is a company; expected industry_sponsored`,
    });
  },
  passes: [
    [
      trial({
        initiation: "government_initiated",
        organizations: [{ name: "NCI", class: "nih", role: "lead_sponsor" }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        initiation: "government_initiated",
        organizations: [{ name: "X", class: "industry", role: "lead_sponsor" }],
      }),
    ],
  ],
});

/** The rules about initiation. */
export const initiationRules: readonly Rule[] = [industryByInvestigator, industryWithoutCompany, governmentInitiated];
