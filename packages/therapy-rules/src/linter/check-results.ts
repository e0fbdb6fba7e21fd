/** The results of checks, and which of them depend on which facts. */
import type { Fix } from "@org/therapy-model";
import type { EnabledRule } from "./options.ts";

/** A violation with its record, or an error that a rule threw. */
export interface FoundViolation {
  readonly record: string;
  readonly path: (string | number)[];
  readonly message: string;
  readonly fix: Fix | undefined;
  /** Whether the rule threw an error. */
  readonly failed: boolean;
}

/** The result of running a rule on a record or a group. */
export interface CheckResult {
  /** The index of the rule. */
  readonly rule: number;
  /** The id of the record or the key of the group. */
  readonly subject: string;
  readonly violations: readonly FoundViolation[];
  /** The facts that the rule read: ids of records, and reference facts. */
  readonly reads: readonly string[];
}

/** Results that have violations or dependencies. */
export interface CheckResults {
  readonly add: (result: CheckResult) => void;
  readonly delete: (rule: number, subject: string) => void;
  readonly ofRule: (rule: number) => Iterable<CheckResult>;
  /** Returns the results whose rule read a fact. */
  readonly readersOf: (fact: string) => Iterable<CheckResult>;
}

/** Makes an empty store of results. */
export function checkResults(enabled: readonly EnabledRule[]): CheckResults {
  const byRule = enabled.map(() => new Map<string, CheckResult>());
  const readers = new Map<string, Map<string, CheckResult>>();
  return {
    add(result) {
      const { rule, subject } = result;
      byRule[rule]!.set(subject, result);
      for (const fact of result.reads) {
        const known = readers.get(fact);
        if (known === undefined) readers.set(fact, new Map([[checkKey(rule, subject), result]]));
        else known.set(checkKey(rule, subject), result);
      }
    },
    delete(rule, subject) {
      const result = byRule[rule]!.get(subject);
      if (result === undefined) return;
      byRule[rule]!.delete(subject);
      for (const fact of result.reads) {
        const known = readers.get(fact);
        known?.delete(checkKey(rule, subject));
        if (known?.size === 0) readers.delete(fact);
      }
    },
    ofRule: (rule) => byRule[rule]!.values(),
    readersOf: (fact) => readers.get(fact)?.values() ?? [],
  };
}

/** The key of a rule with a record or a group. */
export function checkKey(rule: number, subject: string): string {
  return `${rule} ${subject}`;
}
