/** Merging the registrations of one trial in several registries. */
import type { Citation, SourceId, Trial } from "@org/therapy-model";
import { mergeRecords } from "@org/therapy-model/records";
import { comparableValue, fieldValue, trialFields } from "./field-values.ts";
import { sharedNumbers } from "./linked-trials.ts";

/** A record of a trial in one registry. */
export interface TrialRegistration {
  /** Id of the source: the registry record that was read. */
  readonly source: SourceId;
  /** Trial that was read from it. */
  readonly trial: Trial;
}

/** Options of {@link mergeTrials}. */
export interface MergeTrialsOptions {
  /** Sources in the order in which their values are followed; the others come after them. As given by default. */
  readonly order?: readonly SourceId[] | undefined;
}

/**
 * How the sources of a field relate.
 *
 * `agrees`: all sources that have the field have the same value. `differs`: at least one has a value that conflicts with the one
 * that is followed. `combines`: a list has members of several sources, without a conflict. `only`: one source has it.
 */
export type FieldRelation = "agrees" | "differs" | "combines" | "only";

/** The value of a field in a source. */
export interface SourceValue {
  /** Source. */
  readonly source: SourceId;
  /** Value in the source. */
  readonly value: unknown;
}

/** A field of a merged trial with its values in the sources. */
export interface MergedField {
  /** Path of the field, such as `enrollment.count`. A list is one field. */
  readonly field: string;
  /** Relation of the sources. */
  readonly relation: FieldRelation;
  /** Values in the order of the sources; the first one is followed. */
  readonly values: readonly SourceValue[];
  /** Sources without the field. */
  readonly absentIn: readonly SourceId[];
}

/** The result of {@link mergeTrials}. */
export interface MergedTrials {
  /** Merged trial: its values are those of the first source that has them, with citations of every source. */
  readonly trial: Trial;
  /** Every field that at least one source has, in the order of the model. */
  readonly fields: readonly MergedField[];
  /** Sources that have no registration number in common with another one: perhaps another trial. */
  readonly unlinked: readonly SourceId[];
  /** Number of citations that were left out because a record has at most 5,000. Those that differ are kept. */
  readonly omittedCitations: number;
}

/** The maximum number of citations of a trial. */
const maximumCitations = 5000;

/**
 * Merges the records of one trial in several registries, field by field.
 *
 * A field follows the first source that has it, in the order that you set; never the last one that was read. Another value
 * of a later source is kept as an alternative: in `fields` as it is, and in the citations of the trial with the stance `differs`.
 * Lists such as registrations, sites and arms are combined by member; lists that have a meaning only as a unit, such as
 * criteria and endpoints, are single values. The trials are not changed.
 *
 * @throws `RangeError` if there is no trial, if two have the same source, or if the order names an unknown source.
 *
 * @example
 * ```ts
 * import { mergeTrials } from "@org/therapy-exchange/merge";
 *
 * const registrations = [{ scheme: "nct", value: "NCT00000102" }] as const;
 * const { trial, fields } = mergeTrials(
 *   [
 *     { source: "source:a", trial: { kind: "trial", id: "trial:a", type: "interventional", phase: "phase_1", registrations: [...registrations] } },
 *     { source: "source:b", trial: { kind: "trial", id: "trial:b", type: "interventional", phase: "phase_2", treated: 9, registrations: [...registrations] } },
 *   ],
 *   { order: ["source:b"] },
 * );
 * trial.phase; // => "phase_2"
 * fields.map(({ field, relation, absentIn }) => [field, relation, absentIn]);
 * // => [["registrations", "agrees", []], ["type", "agrees", []], ["phase", "differs", []], ["treated", "only", ["source:a"]]]
 * trial.citations?.find(({ stance }) => stance === "differs");
 * // => { field: "/phase", source: "source:a", basis: "stated", stance: "differs", statedValue: "phase_1" }
 * ```
 */
export function mergeTrials(
  registrations: readonly TrialRegistration[],
  { order = [] }: MergeTrialsOptions = {},
): MergedTrials {
  const sorted = inOrder(registrations, order);
  const { id } = sorted[0]!.trial;
  const { records, conflicts } = mergeRecords(sorted.map(({ trial, source }) => ({ ...cited(trial, source), id })));
  const merged = records[0] as Trial;
  const conflicting = new Set(conflicts.map(({ path }) => path.slice(1).join(".")));
  const citations = readableCitations(merged.citations ?? []);
  const { citations: _, ...values } = merged;
  return {
    trial: { ...values, ...(citations.length > 0 && { citations: citations.slice(0, maximumCitations) }) },
    fields: trialFields.flatMap((field) => mergedField(field, sorted, conflicting)),
    unlinked: sorted.length < 2 ? [] : unlinkedSources(sorted),
    omittedCitations: Math.max(0, citations.length - maximumCitations),
  };
}

function inOrder(registrations: readonly TrialRegistration[], order: readonly SourceId[]): TrialRegistration[] {
  const bySource = new Map(registrations.map((each) => [each.source, each]));
  if (registrations.length === 0) throw new RangeError("there is no trial to merge");
  if (bySource.size < registrations.length) throw new RangeError("two trials have the same source");
  const unknown = order.find((source) => !bySource.has(source));
  if (unknown !== undefined) throw new RangeError(`the order has ${unknown}, which is not a source of a trial`);
  return [...new Set([...order, ...bySource.keys()])].map((source) => bySource.get(source)!);
}

/** A trial whose fields cite their source; its own citations come first. */
function cited(trial: Trial, source: SourceId): Trial {
  const fields = Object.keys(trial).filter((key) => !["kind", "id", "citations"].includes(key));
  const own: Citation[] = fields
    .filter((key) => trial[key as keyof Trial] !== undefined)
    .map((key) => ({ field: `/${key}`, source, basis: "stated" }));
  return { ...trial, citations: [...(trial.citations ?? []), ...own] };
}

/** Citations whose stated value is one line, those that differ first. */
function readableCitations(citations: readonly Citation[]): Citation[] {
  const differs = ({ stance }: Citation): number => (stance === "differs" ? 0 : 1);
  return citations
    .map((citation) => {
      const { statedValue } = citation;
      if (statedValue === undefined) return citation;
      return { ...citation, statedValue: statedValue.replaceAll(/[\s\p{Cc}]+/gu, " ").trim() };
    })
    .toSorted((a, b) => differs(a) - differs(b));
}

function mergedField(
  field: string,
  sources: readonly TrialRegistration[],
  conflicting: ReadonlySet<string>,
): MergedField[] {
  const values = sources.flatMap(({ source, trial }): SourceValue[] => {
    const value = fieldValue(trial, field);
    return value === undefined ? [] : [{ source, value }];
  });
  if (values.length === 0) return [];
  const has = new Set(values.map(({ source }) => source));
  const absentIn = sources.filter(({ source }) => !has.has(source)).map(({ source }) => source);
  return [{ field, relation: relationOf(field, values, conflicting), values, absentIn }];
}

function relationOf(field: string, values: readonly SourceValue[], conflicting: ReadonlySet<string>): FieldRelation {
  if (values.length === 1) return "only";
  const texts = new Set(values.map(({ value }) => comparableValue(value, field)));
  if (texts.size === 1) return "agrees";
  if (!Array.isArray(values[0]!.value)) return "differs";
  const isConflict = [...conflicting].some((path) => path === field || path.startsWith(`${field}.`));
  return isConflict ? "differs" : "combines";
}

function unlinkedSources(sources: readonly TrialRegistration[]): SourceId[] {
  const shared = sharedNumbers(sources.map(({ trial }) => trial));
  return sources.filter((_, index) => !shared[index]).map(({ source }) => source);
}
