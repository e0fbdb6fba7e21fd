/** Running rules: what a check reports and reads is recorded as its result. */
import type { ModelRecord } from "@org/therapy-model";
import type { GroupRule, RecordRule, Report, RuleContext, Violation } from "../engine/rule.ts";
import type { CheckResults, FoundViolation } from "./check-results.ts";
import { evaluateGroupKeys, type GroupIndex, isFailedKey } from "./group-index.ts";
import type { EnabledRule } from "./options.ts";
import type { RecordIndex } from "./record-index.ts";
import { referenceFact, type ReferenceIndex } from "./reference-index.ts";

/** The data that checks use. */
export interface CheckData {
  readonly enabled: readonly EnabledRule[];
  readonly records: RecordIndex;
  readonly references: ReferenceIndex;
  readonly groups: GroupIndex;
  readonly results: CheckResults;
}

/** Runs rules on records and groups. */
export interface Checks {
  /** Runs a record rule on records. Memoized values are kept until `clearMemo`. */
  readonly runRecordRule: (rule: number, records: readonly ModelRecord[]) => void;
  /** Runs a group rule on the group with a key, if the group has enough records. */
  readonly runGroupRule: (rule: number, key: string) => void;
  /** Forgets memoized values; required before other records are checked. */
  readonly clearMemo: () => void;
  /** Returns how many checks have run. */
  readonly count: () => number;
}

/** The `check` function of any rule. */
type Check = (subject: unknown, report: Report<never>, context: RuleContext) => void;

/** The state of the check that runs. */
interface CheckState {
  count: number;
  violations: FoundViolation[] | undefined;
  reads: Set<string> | undefined;
  /** The record that is checked, or the first of a group. */
  first: ModelRecord | undefined;
  /** The position of the record among those that are checked together. */
  position: number;
  /** Memoized values by function and position. */
  readonly memo: Map<unknown, unknown[]>;
}

/** Makes the functions that run rules. Without `trackReads`, results have no dependencies. */
export function makeChecks(data: CheckData, trackReads: boolean): Checks {
  const { enabled, records, groups } = data;
  const state: CheckState = {
    count: 0,
    violations: undefined,
    reads: undefined,
    first: undefined,
    position: 0,
    memo: new Map(),
  };
  const report = reportTo(state);
  const context = contextOf(state, data, trackReads);

  const run = (rule: number, key: string | undefined, check: Check, subject: unknown, first: ModelRecord): void => {
    state.count++;
    state.first = first;
    try {
      check(subject, report, context);
    } catch (error) {
      const message = `could not be checked, because the rule threw an error: ${errorText(error)}`;
      (state.violations ??= []).push({ record: first.id, path: [], message, fix: undefined, failed: true });
    }
    if (state.violations !== undefined || state.reads !== undefined) recordResult(state, data, rule, key ?? first.id);
  };
  return {
    runRecordRule(rule, checked) {
      const { when, check } = enabled[rule]!.rule as RecordRule;
      for (state.position = 0; state.position < checked.length; state.position++) {
        const record = checked[state.position]!;
        if (when === undefined || isApplicable(when as Precondition, record)) {
          run(rule, undefined, check as Check, record, record);
        }
      }
    },
    runGroupRule(rule, key) {
      const members = groups.members(rule, key);
      if (members === undefined) return;
      const group = enabled[rule]!.rule as GroupRule;
      const failed = isFailedKey(key);
      if (!failed && ("size" in members ? members.size : members.length) < group.minimumRecords) return;
      const checked = records.inOrder(members);
      const [first] = checked;
      if (first === undefined) return;
      if (failed) run(rule, key, () => void evaluateGroupKeys(group, first), first, first);
      else run(rule, key, group.check as Check, checked, first);
      state.memo.clear();
    },
    clearMemo: () => state.memo.clear(),
    count: () => state.count,
  };
}

function reportTo(state: CheckState): Report<Violation & { readonly record?: string }> {
  return ({ path, message, fix, record = state.first!.id }) => {
    (state.violations ??= []).push({ record, path: [...path], message, fix, failed: false });
  };
}

function contextOf(state: CheckState, { records, references }: CheckData, trackReads: boolean): RuleContext {
  const read = (fact: string): void => {
    if (trackReads) (state.reads ??= new Set()).add(fact);
  };
  return {
    record(id) {
      read(id);
      return records.get(id) as never;
    },
    referencesTo(id, kind) {
      const sources = references.referencesTo(id, kind);
      read(referenceFact(kind, id));
      if (sources === undefined) return none;
      for (const source of sources) read(source);
      return records.inOrder(sources) as never;
    },
    memoize(record, compute) {
      if (record !== state.first) return compute(record);
      let values = state.memo.get(compute);
      if (values === undefined) state.memo.set(compute, (values = []));
      return (values[state.position] ??= compute(record)) as never;
    },
  };
}

function recordResult(state: CheckState, { results }: CheckData, rule: number, subject: string): void {
  results.add({
    rule,
    subject,
    violations: state.violations ?? none,
    reads: state.reads === undefined ? none : [...state.reads],
  });
  state.violations = undefined;
  state.reads = undefined;
}

const none: readonly never[] = [];

/** The `when` function of any rule. */
type Precondition = (record: ModelRecord) => boolean;

/** Checks the precondition of a rule. If the precondition throws, the check runs and reports the error. */
function isApplicable(when: Precondition, record: ModelRecord): boolean {
  try {
    return when(record);
  } catch {
    return true;
  }
}

function errorText(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return "a value that cannot be printed";
  }
}
