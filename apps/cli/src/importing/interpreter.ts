/** Interpreting the texts of a trial that was read. */
import type { Therapy, TherapyId, Trial } from "@org/therapy-model";
import type { ProposalCertainty } from "@org/therapy-text/interpret";
import { countAt, type InterpretationCounts } from "./tally.ts";

/** A trial with typed values, and the therapies that it refers to. */
export interface InterpretedTrial {
  readonly trial: Trial;
  /** Drafts of therapies that only this trial describes. */
  readonly drafts: readonly Therapy[];
  /** Known products, which other trials may evaluate as well. */
  readonly products: readonly Therapy[];
}

/** Interprets a trial and counts what was typed and what was not. */
export type Interpreter = (trial: Trial, counts: InterpretationCounts) => InterpretedTrial;

/** Loads the interpretation of trials; nothing without a certainty. */
export async function loadInterpreter(certainty: ProposalCertainty | undefined): Promise<Interpreter | undefined> {
  if (certainty === undefined) return undefined;
  const { applyProposals, interpretTrial } = await import("@org/therapy-text/interpret");
  return (trial, counts) => {
    const { proposals, therapies, untyped } = interpretTrial(trial, { certainty });
    const applied = applyProposals(trial, proposals, { certainty });
    for (const { path } of proposals) countAt(counts.typed, path.replace(/-$/, "0"));
    for (const { path, reason } of untyped) countAt(counts.untyped, path, ` (${reason})`);
    const referred = new Set<TherapyId>(applied.therapies);
    const isOwn = ({ id }: Therapy): boolean => id.startsWith(`therapy:${trial.id.slice("trial:".length)}-`);
    const written = therapies.filter(({ id }) => referred.has(id));
    return { trial: applied, drafts: written.filter(isOwn), products: written.filter((each) => !isOwn(each)) };
  };
}
