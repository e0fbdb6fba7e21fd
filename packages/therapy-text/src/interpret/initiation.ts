/** The proposal for who initiated a trial, by its lead sponsor. */
import type { Initiation, Trial } from "@org/therapy-model";
import type { Evidence, Proposal, ProposalCertainty } from "./proposal.ts";
import { academicWords, companyWords, groupWords } from "./sponsor-words.ts";

interface Found {
  readonly value: Initiation;
  readonly certainty: ProposalCertainty;
  readonly evidence: Evidence;
}

/** Reads who initiated a trial. */
export function readInitiation(trial: Trial): Proposal[] {
  if (trial.initiation !== undefined) return [];
  const found = bySponsor(trial);
  if (found === undefined) return [];
  const { value, certainty, evidence } = found;
  return [{ path: "/initiation", value, evidence: [evidence], certainty }];
}

function bySponsor({ organizations = [] }: Trial): Found | undefined {
  const index = organizations.findIndex(({ role }) => role === "lead_sponsor");
  const sponsor = organizations[index];
  if (sponsor?.name === undefined) return undefined;
  const { name, class: sponsorClass } = sponsor;
  const path = `/organizations/${index}/name` as const;
  const by = (value: Initiation, certainty: ProposalCertainty, detail: string): Found => ({
    value,
    certainty,
    evidence: { path, start: 0, end: name.length, basis: "rule", detail },
  });
  const isCompany = companyWords.test(name) && !academicWords.test(name);
  switch (sponsorClass) {
    case "industry":
      return by("industry_sponsored", "certain", "sponsor class industry");
    case "nih":
    case "us_federal_agency":
      return by("government_initiated", "certain", `sponsor class ${sponsorClass}`);
    case "other_government":
      return academicWords.test(name)
        ? by("investigator_initiated", "likely", "name of an academic institution")
        : by("government_initiated", "likely", "sponsor class other_government");
    case "network":
      return by("cooperative_group_initiated", "certain", "sponsor class network");
    case "individual":
      return by("investigator_initiated", "certain", "sponsor class individual");
    default:
      if (isCompany) return by("industry_sponsored", "likely", "name of a company");
      if (groupWords.test(name) && !academicWords.test(name))
        return by("cooperative_group_initiated", "likely", "name of a group");
      if (academicWords.test(name)) return by("investigator_initiated", "certain", "name of an academic institution");
      return sponsorClass === "other" ? by("investigator_initiated", "likely", "sponsor class other") : undefined;
  }
}
