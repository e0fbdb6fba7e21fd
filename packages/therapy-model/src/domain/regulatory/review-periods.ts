/** Review periods of authorities: the milestones between which they run, and their length, each with a source. */
import type { PartialDate } from "../shared/partial-date.ts";
import type { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import type { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import type { Milestone } from "../../gen/vocabularies/milestone.ts";
import type { ReviewClock } from "../../gen/vocabularies/review-clock.ts";

/** The unit of a period. `days` are calendar days unless the source states working days. */
export type PeriodUnit = "days" | "working_days" | "months";

/** A period in which an authority reviews or decides. */
export interface ReviewPeriod {
  /** Review clock. */
  readonly clock: ReviewClock;
  /** Jurisdiction. */
  readonly jurisdiction: Jurisdiction;
  /** Milestone that starts the period. */
  readonly starts: Milestone;
  /** Milestones that end the period; the first one counts. */
  readonly ends: readonly Milestone[];
  /** Length, in units. */
  readonly length: number;
  /** Unit of the length. */
  readonly unit: PeriodUnit;
  /** Basis of the period: a statute or regulation, or a performance goal of the authority. */
  readonly basis: "statutory" | "target";
  /** Whether the end of the period without a decision is a permission. */
  readonly tacitApproval?: boolean;
  /** Whether the clock stops while the applicant answers questions. */
  readonly clockStop?: boolean;
  /** Application types to which it applies. Absent for all. */
  readonly applications?: readonly ApplicationType[];
  /** Condition for the period that the milestones do not express, as a short text. */
  readonly condition?: string;
  /** First day of validity, if the source states it. */
  readonly from?: PartialDate;
  /** Last day of validity, if the source states it. */
  readonly until?: PartialDate;
  /** Source: the URL of a page or, if only that is known, its name. */
  readonly source: string;
}

const trialDecision = ["trial_authorized", "trial_application_refused"] as const;
const marketingDecision = [
  "marketing_authorization_granted",
  "marketing_application_refused",
  "complete_response_letter",
] as const;
const opinion = ["positive_opinion", "negative_opinion"] as const;

/** Provisions for Drug Registration of 2020, Article 96. */
const drugRegistration = "http://english.nmpa.gov.cn/2022-06/30/c_785628_8.htm";

/** The review periods for which there is a source. */
export const reviewPeriods: readonly ReviewPeriod[] = [
  {
    clock: "us_ind_safety_review",
    jurisdiction: "US",
    starts: "trial_application_submitted",
    ends: ["trial_authorized", "clinical_hold"],
    length: 30,
    unit: "days",
    basis: "statutory",
    tacitApproval: true,
    applications: ["ind"],
    condition: "counted from the day on which the FDA receives the IND",
    source: "http://edocket.access.gpo.gov/cfr_2005/aprqtr/21cfr312.40.htm",
  },
  {
    clock: "us_filing_review",
    jurisdiction: "US",
    starts: "marketing_application_submitted",
    ends: ["marketing_application_accepted", "marketing_application_refuse_to_file"],
    length: 60,
    unit: "days",
    basis: "target",
    source: "https://investorshangout.com/post/view?id=5821457",
  },
  {
    clock: "us_standard_review",
    jurisdiction: "US",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 10,
    unit: "months",
    basis: "target",
    applications: ["bla", "nda"],
    condition: "if priority review was not granted; counted from the filing date",
    source: "https://www.biocentury.com/article/15793/fda-proposes-longer-reviews-for-pdufa-v",
  },
  {
    clock: "us_priority_review",
    jurisdiction: "US",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 6,
    unit: "months",
    basis: "target",
    applications: ["bla", "nda"],
    condition: "if priority review was granted; counted from the filing date",
    source: "https://www.biocentury.com/article/15793/fda-proposes-longer-reviews-for-pdufa-v",
  },
  {
    clock: "cn_trial_review",
    jurisdiction: "CN",
    starts: "trial_application_accepted",
    ends: trialDecision,
    length: 60,
    unit: "working_days",
    basis: "statutory",
    tacitApproval: true,
    source: drugRegistration,
  },
  {
    clock: "cn_trial_review_pilot",
    jurisdiction: "CN",
    starts: "trial_application_accepted",
    ends: trialDecision,
    length: 30,
    unit: "working_days",
    basis: "statutory",
    tacitApproval: true,
    condition: "innovative medicines in Beijing and Shanghai; not cell and gene therapies",
    from: "2024",
    source:
      "https://www.covingtonblogs.com/2024/09/20/china-implementing-pilot-work-program-for-expedited-clinical-trial-review-and-approval/",
  },
  {
    clock: "cn_trial_review_channel",
    jurisdiction: "CN",
    starts: "trial_application_accepted",
    ends: trialDecision,
    length: 30,
    unit: "working_days",
    basis: "statutory",
    tacitApproval: true,
    condition: "innovative medicines that the national channel includes",
    from: "2025-09-09",
    source: "https://www.chacewang.com/newsdetail/news868063.html",
  },
  {
    clock: "cn_marketing_review",
    jurisdiction: "CN",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 200,
    unit: "working_days",
    basis: "statutory",
    clockStop: true,
    applications: ["nda", "bla"],
    condition: "if priority review was not granted; the review alone, without the decision after it",
    source: drugRegistration,
  },
  {
    clock: "cn_priority_marketing_review",
    jurisdiction: "CN",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 130,
    unit: "working_days",
    basis: "statutory",
    clockStop: true,
    applications: ["nda", "bla"],
    condition: "if priority review was granted; the review alone, without the decision after it",
    source: drugRegistration,
  },
  {
    clock: "jp_standard_review",
    jurisdiction: "JP",
    starts: "marketing_application_submitted",
    ends: marketingDecision,
    length: 12,
    unit: "months",
    basis: "target",
    applications: ["jnda"],
    condition: "if priority review was not granted",
    source: "https://doi.org/10.17480/psk.2023.67.5.302",
  },
  {
    clock: "jp_priority_review",
    jurisdiction: "JP",
    starts: "marketing_application_submitted",
    ends: marketingDecision,
    length: 9,
    unit: "months",
    basis: "target",
    applications: ["jnda"],
    condition: "if priority review was granted",
    source: "https://doi.org/10.17480/psk.2023.67.5.302",
  },
  {
    clock: "jp_first_notification",
    jurisdiction: "JP",
    starts: "trial_application_submitted",
    ends: ["trial_authorized"],
    length: 30,
    unit: "days",
    basis: "statutory",
    tacitApproval: true,
    applications: ["ctn"],
    condition: "for the first notification of a product",
    source: "https://www.pmda.go.jp/review-services/trials/0005.html",
  },
  {
    clock: "ca_trial_review",
    jurisdiction: "CA",
    starts: "trial_application_submitted",
    ends: trialDecision,
    length: 30,
    unit: "days",
    basis: "statutory",
    tacitApproval: true,
    applications: ["cta"],
    source:
      "https://www.canada.ca/en/health-canada/services/drugs-health-products/drug-products/applications-submissions/guidance-documents/clinical-trials/review-your-application.html",
  },
  {
    clock: "ca_trial_review_2020",
    jurisdiction: "CA",
    starts: "trial_application_submitted",
    ends: trialDecision,
    length: 45,
    unit: "days",
    basis: "statutory",
    tacitApproval: true,
    applications: ["cta"],
    condition: "for trials in diseases other than COVID-19",
    from: "2020-07-14",
    until: "2020-11-16",
    source:
      "https://healthresearchbc.ca/news_article/ask-jean-fall-2020-clinical-trial-application-default-period-order/",
  },
  {
    clock: "ca_standard_review",
    jurisdiction: "CA",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 300,
    unit: "days",
    basis: "target",
    applications: ["nds", "snds"],
    condition: "if priority review was not granted",
    source: "http://hc-sc.gc.ca/dhp-mps/prodpharma/applic-demande/guide-ld/compli-conform/noccg_accd-longdesc1-eng.php",
  },
  {
    clock: "ca_priority_review",
    jurisdiction: "CA",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 180,
    unit: "days",
    basis: "target",
    applications: ["nds", "snds"],
    condition: "if priority review was granted",
    source: "http://hc-sc.gc.ca/dhp-mps/prodpharma/applic-demande/guide-ld/compli-conform/noccg_accd-longdesc1-eng.php",
  },
  {
    clock: "ca_conditional_review",
    jurisdiction: "CA",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 200,
    unit: "days",
    basis: "target",
    applications: ["nds", "snds"],
    condition: "if a notice of compliance with conditions was requested at submission",
    source: "http://hc-sc.gc.ca/dhp-mps/prodpharma/applic-demande/guide-ld/compli-conform/noccg_accd-longdesc2-eng.php",
  },
  {
    clock: "gb_trial_review",
    jurisdiction: "GB",
    starts: "trial_application_accepted",
    ends: trialDecision,
    length: 30,
    unit: "days",
    basis: "statutory",
    applications: ["cta"],
    condition: "for the first assessment",
    source:
      "https://www.gov.uk/government/publications/mhra-performance-data-for-assessment-of-clinical-trials-and-established-medicines/mhra-performance-data-for-assessment-of-clinical-trials-and-established-medicines",
  },
  {
    clock: "ch_gene_therapy_trial_review",
    jurisdiction: "CH",
    starts: "trial_application_accepted",
    ends: trialDecision,
    length: 60,
    unit: "days",
    basis: "statutory",
    condition: "for gene therapy and genetically modified organisms",
    source: "https://lawbrary.ch/law/art/KLINV-v2022.05-de-art-35",
  },
  {
    clock: "sg_trial_review",
    jurisdiction: "SG",
    starts: "trial_application_submitted",
    ends: trialDecision,
    length: 30,
    unit: "working_days",
    basis: "target",
    applications: ["cta"],
    condition: "not for class 2 cell, tissue and gene therapy products",
    source: "https://hsa.gov.sg/ctgtp/clinical-trials/apply-cta-ctn",
  },
  {
    clock: "sg_cell_gene_trial_review",
    jurisdiction: "SG",
    starts: "trial_application_submitted",
    ends: trialDecision,
    length: 60,
    unit: "working_days",
    basis: "target",
    applications: ["cta"],
    condition: "for class 2 cell, tissue and gene therapy products",
    source: "https://hsa.gov.sg/ctgtp/clinical-trials/apply-cta-ctn",
  },
  {
    clock: "br_standard_review",
    jurisdiction: "BR",
    starts: "marketing_application_submitted",
    ends: marketingDecision,
    length: 365,
    unit: "days",
    basis: "statutory",
    condition: "ordinary category",
    until: "2021-06-30",
    source: "https://www.fukumaadvogados.com.br/informativos/informativo-extraordinario-n-172020/",
  },
  {
    clock: "br_priority_review",
    jurisdiction: "BR",
    starts: "marketing_application_submitted",
    ends: marketingDecision,
    length: 120,
    unit: "days",
    basis: "statutory",
    condition: "priority category",
    until: "2021-06-30",
    source: "https://www.fukumaadvogados.com.br/informativos/informativo-extraordinario-n-172020/",
  },
  {
    clock: "eu_assessment",
    jurisdiction: "EU",
    starts: "marketing_application_accepted",
    ends: opinion,
    length: 210,
    unit: "days",
    basis: "statutory",
    clockStop: true,
    applications: ["maa"],
    condition: "if accelerated assessment was not granted",
    source: "https://frpportal.public.erudee.org/FRP/60035fcdfaff0a10f56ee00b",
  },
  {
    clock: "eu_accelerated_assessment",
    jurisdiction: "EU",
    starts: "marketing_application_accepted",
    ends: opinion,
    length: 150,
    unit: "days",
    basis: "statutory",
    clockStop: true,
    applications: ["maa"],
    condition: "if accelerated assessment was granted",
    source: "https://frpportal.public.erudee.org/FRP/60035fcdfaff0a10f56ee00b",
  },
  ...opinion.map((starts): ReviewPeriod => ({
    clock: "eu_decision",
    jurisdiction: "EU",
    starts,
    ends: ["marketing_authorization_granted", "marketing_application_refused"],
    length: 67,
    unit: "days",
    basis: "statutory",
    source: "https://investorshub.advfn.com/boards/replies.aspx?msg=161384720",
  })),
  {
    clock: "tw_priority_review",
    jurisdiction: "TW",
    starts: "marketing_application_accepted",
    ends: marketingDecision,
    length: 240,
    unit: "days",
    basis: "target",
    condition: "if priority review was granted",
    source: "erudee FRP portal, Priority Review of the TFDA, page 5fff4f5b",
  },
];
