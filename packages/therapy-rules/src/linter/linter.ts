/** The linter: runs rules on a record set and, after a change, runs only the checks that the change can affect. */
import type { Issue, ModelRecord, RecordSet } from "@org/therapy-model";
import { type GroupRule, isGroupRule } from "../engine/rule.ts";
import { batches, type RuleSelector, ruleSelector } from "./applicable-rules.ts";
import { checkKey, checkResults } from "./check-results.ts";
import { type CheckData, type Checks, makeChecks } from "./checks.ts";
import { collectIssues } from "./collect-issues.ts";
import { groupIndex, groupKeys, isFailedKey } from "./group-index.ts";
import { disabledRuleIds, enabledRules, type LintOptions } from "./options.ts";
import { recordIndex } from "./record-index.ts";
import { referenceIndex } from "./reference-index.ts";
import { applySuppressions } from "./suppressions.ts";

/** The result of linting. */
export interface LintResult {
  /** The issues, in the order of the records. Paths start at the record set. */
  readonly issues: Issue[];
  /** The issues that a suppression matches. */
  readonly suppressed: Issue[];
  /** How many rule checks have run. */
  readonly checkCount: number;
}

/** A linter that keeps its results and, after a change, runs only the checks that the change can affect. */
export interface Linter {
  /** Replaces the record with the same id, or adds the record. Returns how many checks ran. */
  readonly update: (record: ModelRecord) => number;
  /** Removes a record. Returns how many checks ran. */
  readonly remove: (id: string) => number;
  /** Returns the current issues, and how many checks have run in total. */
  readonly lint: () => LintResult;
}

/**
 * Lints a record set and keeps the results, so that later changes are linted incrementally.
 *
 * The records must be valid by the schema. The record set is not modified.
 *
 * @throws RuleError if the profile is missing or unknown, `severities` has an unknown severity or an id that is not among the
 * rules, two rules have the same id, or a custom rule has no prefix.
 *
 * @example
 * ```ts
 * import { createLinter } from "@org/therapy-rules";
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 *
 * const linter = createLinter(recordSets[0]!, { profile: "registered" });
 * linter.update({
 *   kind: "therapy",
 *   id: "therapy:x-1",
 *   names: [{ text: "X-1", kind: "code" }],
 *   modality: "car_t",
 *   modificationSetting: "in_vivo",
 * });
 * linter.lint().issues[0]?.rule; // => "modality_modification_setting"
 * ```
 */
export function createLinter(recordSet: RecordSet, options: LintOptions): Linter {
  return makeLinter(recordSet, options, true);
}

/** Makes a linter. One that is used once does not need to track what rules read. */
export function makeLinter(recordSet: RecordSet, options: LintOptions, trackReads: boolean): Linter {
  const enabled = enabledRules(options);
  const records = recordIndex(recordSet.records);
  const data: CheckData = {
    enabled,
    records,
    references: referenceIndex(records.all),
    groups: groupIndex(enabled),
    results: checkResults(enabled),
  };
  const engine: Engine = { ...data, selectRules: ruleSelector(enabled), checks: makeChecks(data, trackReads) };
  runAllRules(engine);
  const disabled = disabledRuleIds(enabled);
  const change = (id: string, record: ModelRecord | undefined): number => {
    const before = engine.checks.count();
    applyChange(engine, id, record);
    return engine.checks.count() - before;
  };
  return {
    update: (record) => change(record.id, record),
    remove: (id) => change(id, undefined),
    lint: () => ({
      ...applySuppressions(
        collectIssues(enabled, data.results, records.positions()),
        recordSet.suppressions ?? [],
        options.suppressions ?? [],
        disabled,
      ),
      checkCount: engine.checks.count(),
    }),
  };
}

/** The parts of a linter. */
interface Engine extends CheckData {
  readonly selectRules: RuleSelector;
  readonly checks: Checks;
}

/** Runs all rules on all records: record rules by batch, then the group rules whose groups are large enough. */
function runAllRules(engine: Engine): void {
  const { enabled, records, selectRules, checks } = engine;
  const dueKeys = enabled.map(() => new Set<string>());
  for (const [{ recordRules, groupRules }, batch] of batches(records.all(), selectRules)) {
    for (const rule of recordRules) checks.runRecordRule(rule, batch);
    for (const rule of groupRules) {
      for (const record of batch) addToGroups(engine, rule, record, dueKeys[rule]!);
    }
    checks.clearMemo();
  }
  for (const [rule, keys] of dueKeys.entries()) for (const key of keys) checks.runGroupRule(rule, key);
}

/** Adds a record to the groups of a rule, and the keys of the groups that are large enough to `dueKeys`. */
function addToGroups({ enabled, groups }: Engine, rule: number, record: ModelRecord, dueKeys: Set<string>): void {
  const group = enabled[rule]!.rule as GroupRule;
  for (const key of groupKeys(group, record)) {
    if (groups.add(rule, key, record.id) >= group.minimumRecords || isFailedKey(key)) dueKeys.add(key);
  }
}

/** The checks to run again: rules with the id of a record or the key of a group. */
interface PendingChecks {
  readonly add: (rule: number, subject: string) => void;
  /** Adds the checks that read a fact. */
  readonly addReadersOf: (fact: string) => void;
  readonly all: () => Iterable<{ readonly rule: number; readonly subject: string }>;
}

function pendingChecks({ results }: Engine): PendingChecks {
  const pending = new Map<string, { readonly rule: number; readonly subject: string }>();
  const add = (rule: number, subject: string): void => {
    pending.set(checkKey(rule, subject), { rule, subject });
  };
  return {
    add,
    addReadersOf(fact) {
      for (const { rule, subject } of results.readersOf(fact)) add(rule, subject);
    },
    all: () => pending.values(),
  };
}

/** Replaces, adds or removes a record, and runs the checks of its rules, its groups and everything that read it. */
function applyChange(engine: Engine, id: string, record: ModelRecord | undefined): void {
  const { records, references, groups, results } = engine;
  const pending = pendingChecks(engine);
  pending.addReadersOf(id);
  const previous = records.get(id);
  if (previous !== undefined) {
    addChecksOf(engine, pending, previous, (rule, key) => groups.delete(rule, key, id));
    for (const fact of references.delete(id)) pending.addReadersOf(fact);
  }
  if (record === undefined) records.delete(id);
  else {
    records.put(record);
    addChecksOf(engine, pending, record, (rule, key) => groups.add(rule, key, id));
    for (const fact of references.add(record)) pending.addReadersOf(fact);
  }
  for (const { rule, subject } of pending.all()) {
    results.delete(rule, subject);
    runAgain(engine, rule, subject);
  }
}

/** Adds the checks of a record and of its groups, and calls `visitGroup` for each group. */
function addChecksOf(
  { enabled, selectRules }: Engine,
  pending: PendingChecks,
  record: ModelRecord,
  visitGroup: (rule: number, key: string) => void,
): void {
  const { recordRules, groupRules } = selectRules(record);
  for (const rule of recordRules) pending.add(rule, record.id);
  for (const rule of groupRules) {
    for (const key of groupKeys(enabled[rule]!.rule as GroupRule, record)) {
      pending.add(rule, key);
      visitGroup(rule, key);
    }
  }
}

function runAgain({ enabled, records, selectRules, checks }: Engine, rule: number, subject: string): void {
  if (isGroupRule(enabled[rule]!.rule)) {
    checks.runGroupRule(rule, subject);
    return;
  }
  const record = records.get(subject);
  if (record !== undefined && selectRules(record).recordRules.includes(rule)) checks.runRecordRule(rule, [record]);
  checks.clearMemo();
}
