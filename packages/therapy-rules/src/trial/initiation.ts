/** Rules about initiation and sponsorship. */
import { rule, type Rule, type RuleContext } from "../engine/rule.ts";
import type { AssociatedParty } from "@org/therapy-model";
import { organization, trial } from "../engine/example.ts";
import { unlikely } from "../engine/severities.ts";
import { isOrganizationType } from "./kinds.ts";

const source = "Definitions in the vocabularies of initiation, sponsor classes and organization types";

const industryByInvestigator = rule({
  id: "industry_by_investigator",
  title: "Industry-sponsored trial with a sponsor-investigator",
  recordKinds: ["trial"],
  requires: ["initiation", "responsibleParty"],
  severity: unlikely,
  rationale:
    "A sponsor-investigator is an individual who both initiates and conducts the trial, so no company initiates it.",
  source: "Definitions of `industry_sponsored` and `sponsor_investigator`; 21 CFR 312.3, sponsor-investigator",
  check({ initiation, responsibleParty: { kind } }, report) {
    if (initiation !== "industry_sponsored" || kind !== "sponsor_investigator") return;
    report({
      path: ["initiation"],
      message:
        "is industry_sponsored, but the responsible party is a sponsor-investigator; expected investigator_initiated",
    });
  },
  valid: [[trial({ initiation: "investigator_initiated", responsibleParty: { kind: "sponsor_investigator" } })]],
  invalid: [[trial({ initiation: "industry_sponsored", responsibleParty: { kind: "sponsor_investigator" } })]],
});

const industryWithoutCompany = rule({
  id: "industry_without_company",
  title: "Industry-sponsored trial without a company as sponsor",
  recordKinds: ["trial"],
  requires: ["initiation", "organizations"],
  severity: unlikely,
  rationale: "Industry-sponsored means that a company initiates the trial and takes responsibility for it.",
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
  valid: [
    [
      trial({
        initiation: "industry_sponsored",
        organizations: [{ name: "X Therapeutics", class: "industry", role: "lead_sponsor" }],
      }),
    ],
  ],
  invalid: [
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

/** Checks whether an organization is a company; undefined if that is not known. */
function isCompany({ organization: id, class: kind }: AssociatedParty, context: RuleContext): boolean | undefined {
  const type = id === undefined ? undefined : context.record(id)?.type;
  if (type !== undefined) return isOrganizationType(type, "company");
  if (kind === "industry") return true;
  return kind === "nih" || kind === "us_federal_agency" || kind === "other_government" || kind === "network"
    ? false
    : undefined;
}

const groupInitiatedByCompany = rule({
  id: "group_initiated_by_company",
  title: "Government or cooperative group trial with a company as sponsor",
  recordKinds: ["trial"],
  requires: ["initiation", "organizations"],
  severity: unlikely,
  rationale:
    "A government body or cooperative group is responsible for the trials that it initiates. If a company is the sponsor, the trial is industry-sponsored.",
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
  valid: [
    [
      trial({
        initiation: "government_initiated",
        organizations: [{ name: "NCI", class: "nih", role: "lead_sponsor" }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        initiation: "government_initiated",
        organizations: [{ name: "X", class: "industry", role: "lead_sponsor" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [industryByInvestigator, industryWithoutCompany, groupInitiatedByCompany];
