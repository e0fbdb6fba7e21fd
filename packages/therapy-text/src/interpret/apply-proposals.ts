/** Applies proposals to a trial. */
import type { Citation, JsonPointer, SourceId, Trial } from "@org/therapy-model";
import { parsePointer } from "@org/therapy-model/records";
import type { Evidence, Proposal, ProposalCertainty } from "./proposal.ts";

/** Options of {@link applyProposals}. */
export interface ApplyOptions {
  /** The least certainty of the proposals that are applied. The default is `certain`. */
  readonly certainty?: ProposalCertainty | undefined;
  /** The source of the texts, for the citations. The default is the id of the trial as that of a source. */
  readonly source?: SourceId | undefined;
}

/** The maximum number of citations of a record. */
const maxCitations = 5000;

/**
 * Applies proposals to a copy of a trial. Each value is cited as inferred, with the words of its evidence.
 *
 * A proposal for a field that has a value is not applied.
 *
 * @example
 * ```ts
 * import { applyProposals, interpretTrial } from "@org/therapy-text/interpret";
 *
 * const trial = { kind: "trial", id: "trial:x", type: "interventional", conditionNames: ["Melanoma, Stage III"] } as const;
 * const { conditions, citations } = applyProposals({ ...trial, conditionNames: [...trial.conditionNames] }, interpretTrial({ ...trial, conditionNames: [...trial.conditionNames] }).proposals);
 * conditions; // => [{ disease: "melanoma", states: ["stage_3"] }]
 * citations?.[0]?.field; // => "/conditions/0"
 * ```
 */
export function applyProposals(trial: Trial, proposals: readonly Proposal[], options: ApplyOptions = {}): Trial {
  const { certainty = "certain", source = sourceOf(trial) } = options;
  const chosen = proposals.filter((proposal) => certainty === "likely" || proposal.certainty === "certain");
  if (chosen.length === 0) return trial;
  const applied = structuredClone(trial);
  const citations: Citation[] = [...(applied.citations ?? [])];
  for (const { path, value, evidence } of chosen) {
    const field = put(applied, path, structuredClone(value));
    if (field === undefined) continue;
    for (const each of evidence)
      if (citations.length < maxCitations) citations.push(citationOf(trial, field, source, each));
  }
  if (citations.length > 0) applied.citations = citations;
  return applied;
}

function sourceOf({ id }: Trial): SourceId {
  return `source:${id.slice("trial:".length)}`;
}

/** Sets a field that has no value. Returns its pointer, with the index of a new member of a list. */
function put(root: object, path: JsonPointer, value: unknown): JsonPointer | undefined {
  const keys = parsePointer(path);
  const last = keys.pop();
  if (last === undefined) return undefined;
  let target = root as Record<string, unknown>;
  for (const [at, key] of keys.entries()) {
    const isList = at === keys.length - 1 && last === "-";
    target = (target[key] ??= isList ? [] : {}) as Record<string, unknown>;
    if (typeof target !== "object" || target === null) return undefined;
  }
  if (last === "-") {
    const list = target as unknown as unknown[];
    list.push(value);
    return `${path.slice(0, -1)}${list.length - 1}` as JsonPointer;
  }
  if (target[last] !== undefined) return undefined;
  target[last] = value;
  return path;
}

function citationOf(trial: Trial, field: JsonPointer, source: SourceId, { path, start, end }: Evidence): Citation {
  const quote = textAt(trial, path)?.slice(start, end);
  // A quote has no control characters and no blanks at its ends.
  const isQuotable = quote !== undefined && quote.length === end - start && /^\S(?:[^\p{Cc}]*\S)?$/u.test(quote);
  return { field, source, locator: { section: path, ...(isQuotable && { quote }), start, end }, basis: "inferred" };
}

function textAt(root: object, path: JsonPointer): string | undefined {
  let value: unknown = root;
  for (const key of parsePointer(path)) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === "string" ? value : undefined;
}
