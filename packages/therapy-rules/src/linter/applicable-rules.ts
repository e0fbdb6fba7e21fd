/** Which rules apply to a record: those of its kind whose required fields are present. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import { isGroupRule } from "../engine/rule.ts";
import type { EnabledRule } from "./options.ts";

/** The rules that apply to a record, as indexes of the enabled rules. */
export interface ApplicableRules {
  readonly recordRules: readonly number[];
  readonly groupRules: readonly number[];
}

/** Returns the rules that apply to a record. The same object is returned for records with the same rules. */
export type RuleSelector = (record: ModelRecord) => ApplicableRules;

/** The rules for a kind of record. */
interface KindPlan {
  readonly rules: number[];
  /** A power of two for each required field. A record has far fewer fields than a number has bits. */
  readonly weights: Map<string, number>;
  /** The applicable rules by the sum of the weights of the fields that are present. */
  readonly known: Map<number, ApplicableRules>;
}

const none: ApplicableRules = { recordRules: [], groupRules: [] };

/** Makes a function that selects the rules for a record. */
export function ruleSelector(enabled: readonly EnabledRule[]): RuleSelector {
  const plans = plansByKind(enabled);
  return (record) => {
    const plan = plans.get(record.kind);
    if (plan === undefined) return none;
    let present = 0;
    for (const field in record) {
      const weight = plan.weights.get(field);
      if (weight !== undefined && record[field as keyof ModelRecord] !== undefined) present += weight;
    }
    let rules = plan.known.get(present);
    if (rules === undefined) {
      rules = applicableRules(enabled, plan.rules, record);
      plan.known.set(present, rules);
    }
    return rules;
  };
}

function plansByKind(enabled: readonly EnabledRule[]): ReadonlyMap<RecordKind, KindPlan> {
  const plans = new Map<RecordKind, KindPlan>();
  for (const [index, { rule }] of enabled.entries()) {
    for (const kind of new Set(rule.recordKinds)) {
      const plan: KindPlan = plans.get(kind) ?? { rules: [], weights: new Map(), known: new Map() };
      plans.set(kind, plan);
      plan.rules.push(index);
      for (const field of rule.requires) {
        if (!plan.weights.has(field)) plan.weights.set(field, 2 ** plan.weights.size);
      }
    }
  }
  return plans;
}

function applicableRules(
  enabled: readonly EnabledRule[],
  ofKind: readonly number[],
  record: ModelRecord,
): ApplicableRules {
  const has = (field: string): boolean => record[field as keyof ModelRecord] !== undefined;
  const applicable = ofKind.filter((index) => enabled[index]!.rule.requires.every(has));
  const isGroup = (index: number): boolean => isGroupRule(enabled[index]!.rule);
  return { recordRules: applicable.filter((index) => !isGroup(index)), groupRules: applicable.filter(isGroup) };
}

/** The number of records in a batch: large enough for optimized code, small enough for the processor cache. */
const batchSize = 32;

/** Groups records into batches to which the same rules apply. A batch is valid until the next one is requested. */
export function* batches(
  records: Iterable<ModelRecord>,
  selectRules: RuleSelector,
): Generator<[ApplicableRules, readonly ModelRecord[]]> {
  const pending = new Map<ApplicableRules, ModelRecord[]>();
  for (const record of records) {
    const rules = selectRules(record);
    const batch = pending.get(rules);
    if (batch === undefined) pending.set(rules, [record]);
    else if (batch.push(record) === batchSize) {
      yield [rules, batch];
      batch.length = 0;
    }
  }
  yield* pending;
}
