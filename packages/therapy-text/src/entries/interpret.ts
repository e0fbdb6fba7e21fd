/** Interpretation of trials: proposals for typed fields from the texts of a record, with evidence, and their application. */
export { interpretTrial, type InterpretOptions } from "../interpret/interpret-trial.ts";
export { applyProposals, type ApplyOptions } from "../interpret/apply-proposals.ts";
export type {
  Evidence,
  EvidenceBasis,
  Interpretation,
  Proposal,
  ProposalCertainty,
  ProposedValue,
  Untyped,
} from "../interpret/proposal.ts";
export type { UntypedReason } from "../interpret/not-diseases.ts";
