/** Reads a line of an import as entries of the store. */
import type { Therapy, Trial } from "@org/therapy-model";
import { parseDocument } from "@org/therapy-exchange";
import { applyProposals, interpretTrial, type ProposalCertainty } from "@org/therapy-text/interpret";
import { entryOf, type Entry } from "../indexing/entry.ts";
import { deepest, isDeeper } from "../limits/depth.ts";
import { validRecord } from "../operations/fields.ts";
import { issueBody, ProblemError } from "../problem.ts";
import { type FormatName, loadReader } from "./formats.ts";

/** The entries of a line; those of `kept` do not replace a stored record. */
export interface ReadLine {
  readonly entries: readonly Entry[];
  readonly kept: readonly Entry[];
}

/** Reads a line; a line that cannot be read is a problem with its issues. */
export type LineReader = (text: string) => ReadLine;

/** Loads the reader of a format. With a certainty, it also types the texts of trials and drafts their therapies. */
export async function loadLineReader(
  format: FormatName,
  certainty: ProposalCertainty | undefined,
): Promise<LineReader> {
  const read = await loadReader(format);
  return (text) => {
    if (isDeeper(text, deepest)) throw new ProblemError("invalid", `is nested deeper than ${deepest} levels`);
    if (read === undefined) return ofRecord(parsed(text, JSON.parse), certainty);
    const result = read(parsed(text, parseDocument));
    if (!result.ok) throw new ProblemError("invalid", "the document is not a record", result.issues.map(issueBody));
    return ofRecord(result.value, certainty);
  };
}

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ProblemError("invalid", `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function ofRecord(value: unknown, certainty: ProposalCertainty | undefined): ReadLine {
  const record = validRecord(value);
  if (record.kind !== "trial" || certainty === undefined) return { entries: [entryOf(record)], kept: [] };
  const { trial, therapies } = interpreted(record, certainty);
  return { entries: [entryOf(trial)], kept: therapies.map(entryOf) };
}

/** A trial with typed values, and the therapies that it then refers to. */
function interpreted(
  trial: Trial,
  certainty: ProposalCertainty,
): { readonly trial: Trial; readonly therapies: readonly Therapy[] } {
  const { proposals, therapies } = interpretTrial(trial, { certainty });
  const applied = applyProposals(trial, proposals, { certainty });
  return { trial: applied, therapies: therapies.filter(({ id }) => applied.therapies?.includes(id)) };
}
