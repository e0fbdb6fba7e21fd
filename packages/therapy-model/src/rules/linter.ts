/** Holding the records of a dossier against rules, again and again as they change. */
import type { Dossier } from "../dossier.ts";
import { referencePathsOf } from "../integrity.ts";
import type { Fix, Issue } from "../issue.ts";
import type { ModelRecord } from "../record.ts";
import { kindOfId, type RecordKind } from "../reference.ts";
import { referencesAt, type ReferencePath } from "../reference-path.ts";
import { formatPointer } from "../shared/json-pointer.ts";
import type { Silence } from "../silence.ts";
import { rules as catalogue } from "./catalogue.ts";
import { isGroupRule, isOwnRuleId, RuleError } from "./rule.ts";
import type { Finding, Grade, GroupRule, Profile, RecordRule, Report, Rule, RuleContext } from "./rule.ts";
import { applySilences, type FoundIssue } from "./silences.ts";

/** What is linted for. */
export interface LintOptions {
  /** How far the dossier is meant to be; decides which rules are asked and how bad it is where one is broken. */
  readonly profile: Profile;
  /** The rules to ask; absent for all of the catalogue. */
  readonly rules?: readonly Rule[] | undefined;
  /** Other grades than the profile's, by the id of the rule. */
  readonly grades?: { readonly [rule: string]: Grade } | undefined;
  /** Findings to let stand besides those that the dossier itself silences. */
  readonly silences?: readonly Silence[] | undefined;
}

/** What came of linting. */
export interface Lint {
  /** The findings, in the order of the records; paths begin at the root of the dossier. */
  readonly issues: Issue[];
  /** The findings that a silence lets stand. */
  readonly silenced: Issue[];
  /** How many times a rule was asked. */
  readonly runs: number;
}

/** A dossier that is linted as it changes; what a change cannot have touched is not asked again. */
export interface Linter {
  /** Puts a record in the place of the one with its id, or adds it; returns how many times a rule was asked for it. */
  readonly update: (record: ModelRecord) => number;
  /** Takes a record away; returns how many times a rule was asked for it. */
  readonly remove: (id: string) => number;
  /** What the rules say now, and how many times they were asked in all. */
  readonly lint: () => Lint;
}

/**
 * Lints a dossier and goes on linting it as it changes.
 *
 * The records must be valid by the schema. The dossier is not changed, and not looked at again.
 *
 * @throws RuleError where a grade is for a rule that is not asked, two rules have the same id, or one has an id like those
 * of the catalogue without being in it.
 *
 * @example
 * ```ts
 * import { createLinter } from "@org/therapy-model/rules";
 * import { dossiers } from "@org/therapy-model/dossiers";
 *
 * const linter = createLinter(dossiers[0]!, { profile: "registered" });
 * linter.update({ kind: "therapy", id: "therapy:x-1", names: [{ text: "X-1", kind: "code" }], modality: "car_t", delivery: "in_vivo" });
 * linter.lint().issues[0]?.rule; // => "modality_delivery"
 * ```
 */
export function createLinter(dossier: Dossier, options: LintOptions): Linter {
  return makeLinter(dossier, options, true);
}

/** What came of asking a rule about a record or a group. */
interface Run {
  readonly rule: number;
  readonly subject: string;
  readonly findings: readonly Found[];
  readonly reads: readonly string[];
}

/** A finding and the record in which it stands. */
interface Found {
  readonly record: string;
  readonly path: (string | number)[];
  readonly message: string;
  readonly fix: Fix | undefined;
  readonly failed: boolean;
}

const nothing: readonly never[] = [];

/** Makes a linter; one that is asked once only need not remember what the rules read. */
export function makeLinter(dossier: Dossier, options: LintOptions, remember: boolean): Linter {
  const asked = askedRules(options);
  const rulesFor = byPresentFields(asked);

  const entries = new Map<string, Entry>();
  const groups: Map<string, Members>[] = asked.map(() => new Map<string, Members>());
  const runs: Map<string, Run>[] = asked.map(() => new Map<string, Run>());
  const readers = new Map<string, Map<string, Run>>();
  const references = new Map<string, ReferenceIndex>();
  const derived = new Map<unknown, unknown[]>();
  let next = dossier.records.length;
  let removed = false;
  let count = 0;
  let said: Found[] | undefined;
  let reads: Set<string> | undefined;
  /** The record that is asked about, or the first of several, and its place among those that are asked about together. */
  let home: ModelRecord | undefined;
  let place = 0;

  const inOrder = (ids: Iterable<string>): Entry[] => {
    const found: Entry[] = [];
    for (const id of ids) {
      const entry = entries.get(id);
      if (entry !== undefined) found.push(entry);
    }
    return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
  };
  const report: Report<Finding & { readonly record?: string }> = ({ path, message, fix, record = home!.id }) => {
    (said ??= []).push({ record, path: [...path], message, fix, failed: false });
  };
  const read = (fact: string): void => {
    if (remember) (reads ??= new Set()).add(fact);
  };
  const context: RuleContext = {
    record: (id) => {
      read(id);
      return entries.get(id)?.record as never;
    },
    referring: (id, kind) => {
      const to = kindOfId(id);
      if (to === undefined) return nothing;
      const pair = `${kind}>${to}`;
      let index = references.get(pair);
      if (index === undefined) {
        index = indexReferences(entries.values(), kind, to);
        references.set(pair, index);
      }
      read(`${kind}>${id}`);
      const from = index.from.get(id);
      if (from === undefined) return nothing;
      for (const one of from) read(one);
      return inOrder(from).map(({ record }) => record) as never;
    },
    derived: (record, work) => {
      if (record !== home) return work(record);
      let known = derived.get(work);
      if (known === undefined) derived.set(work, (known = []));
      return (known[place] ??= work(record)) as never;
    },
  };

  /** Asks a rule, and keeps what came of it where there is anything to keep; a rule that breaks off is itself a finding. */
  const ask = (index: number, key: string | undefined, check: Check, about: unknown, first: ModelRecord): void => {
    count++;
    home = first;
    try {
      check(about, report, context);
    } catch (error) {
      const message = `could not be held against the rule: ${errorText(error)}`;
      (said ??= []).push({ record: first.id, path: [], message, fix: undefined, failed: true });
    }
    if (said !== undefined || reads !== undefined) keep(index, key ?? first.id);
  };
  const keep = (index: number, subject: string): void => {
    const run: Run = {
      rule: index,
      subject,
      findings: said ?? nothing,
      reads: reads === undefined ? nothing : [...reads],
    };
    said = undefined;
    reads = undefined;
    runs[index]!.set(subject, run);
    for (const fact of run.reads) {
      const known = readers.get(fact);
      if (known === undefined) readers.set(fact, new Map([[`${index} ${subject}`, run]]));
      else known.set(`${index} ${subject}`, run);
    }
  };
  const forget = (index: number, subject: string): void => {
    const run = runs[index]!.get(subject);
    if (run === undefined) return;
    runs[index]!.delete(subject);
    for (const fact of run.reads) {
      const known = readers.get(fact);
      known?.delete(`${index} ${subject}`);
      if (known?.size === 0) readers.delete(fact);
    }
  };
  /** Asks a rule about records; what is worked out of them is known until all rules have been asked. */
  const askAboutRecords = (index: number, records: readonly ModelRecord[]): void => {
    const { when, check } = asked[index]!.rule as RecordRule;
    for (place = 0; place < records.length; place++) {
      const record = records[place]!;
      if (when === undefined || isWorthAsking(when as Question, record)) {
        ask(index, undefined, check as Check, record, record);
      }
    }
  };
  const askAboutGroup = (index: number, key: string): void => {
    const members = groups[index]!.get(key);
    const { groupBy, atLeast, check } = asked[index]!.rule as GroupRule;
    const broken = key.startsWith(ungrouped);
    if (members === undefined || (!broken && (typeof members === "string" ? 1 : members.size) < atLeast)) return;
    const records = inOrder(typeof members === "string" ? [members] : members).map(({ record }) => record);
    const [first] = records;
    if (first === undefined) return;
    if (!broken) ask(index, key, check as Check, records, first);
    else ask(index, key, (about) => listed(groupBy(about as never)), first, first);
    derived.clear();
  };
  /** The keys of a record for a group rule; where the rule breaks off, one that is no other record's. */
  const keysOf = (index: number, record: ModelRecord): readonly string[] => {
    const rule = asked[index]!.rule as GroupRule;
    try {
      return listed(rule.groupBy(record as never));
    } catch {
      return [`${ungrouped}${record.id}`];
    }
  };
  /** Enters a record under a key; returns how many records share it. */
  const enter = (index: number, key: string, id: string): number => {
    const members = groups[index]!.get(key);
    if (members === undefined) groups[index]!.set(key, id);
    else if (typeof members !== "string") return members.add(id).size;
    else if (members !== id) {
      groups[index]!.set(key, new Set([members, id]));
      return 2;
    }
    return 1;
  };
  const leave = (index: number, key: string, id: string): void => {
    const members = groups[index]!.get(key);
    if (members === undefined) return;
    if (typeof members === "string" ? members === id : members.delete(id) && members.size === 0) {
      groups[index]!.delete(key);
    }
  };

  for (const [order, record] of dossier.records.entries()) {
    if (!entries.has(record.id)) entries.set(record.id, { record, order });
  }
  /** The keys that enough records share, by rule. */
  const due = asked.map(() => new Set<string>());
  for (const [{ own, shared }, alike] of blocksByRules(entries.values(), rulesFor)) {
    for (const index of own) askAboutRecords(index, alike);
    for (const index of shared) {
      const { atLeast } = asked[index]!.rule as GroupRule;
      for (const record of alike) {
        for (const key of keysOf(index, record)) {
          if (enter(index, key, record.id) >= atLeast || key.startsWith(ungrouped)) due[index]!.add(key);
        }
      }
    }
    derived.clear();
  }
  for (const [index, keys] of due.entries()) for (const key of keys) askAboutGroup(index, key);

  /** Puts a record under an id, or none, and asks again whatever read it, what it refers to, or what it shares a key with. */
  const change = (id: string, record: ModelRecord | undefined): number => {
    const before = count;
    const last = entries.get(id);
    const again = new Map<string, Pick<Run, "rule" | "subject">>();
    const mark = (rule: number, subject: string): void => {
      again.set(`${rule} ${subject}`, { rule, subject });
    };
    const markReaders = (fact: string): void => {
      for (const { rule, subject } of readers.get(fact)?.values() ?? nothing) mark(rule, subject);
    };
    markReaders(id);
    if (last !== undefined) {
      const { own, shared } = rulesFor(last.record);
      for (const index of own) mark(index, id);
      for (const index of shared) {
        for (const key of keysOf(index, last.record)) {
          mark(index, key);
          leave(index, key, id);
        }
      }
      for (const index of references.values()) {
        for (const target of index.take(id)) markReaders(`${index.kind}>${target}`);
      }
      entries.delete(id);
    }
    if (record === undefined) removed ||= last !== undefined;
    else {
      entries.set(id, { record, order: last?.order ?? next++ });
      const { own, shared } = rulesFor(record);
      for (const index of own) mark(index, id);
      for (const index of shared) {
        for (const key of keysOf(index, record)) {
          mark(index, key);
          enter(index, key, id);
        }
      }
      for (const index of references.values()) {
        if (index.kind !== record.kind) continue;
        for (const target of index.put(record)) markReaders(`${index.kind}>${target}`);
      }
    }
    for (const { rule, subject } of again.values()) {
      forget(rule, subject);
      if (isGroupRule(asked[rule]!.rule)) askAboutGroup(rule, subject);
      else {
        const now = entries.get(subject)?.record;
        if (now !== undefined && rulesFor(now).own.includes(rule)) askAboutRecords(rule, [now]);
        derived.clear();
      }
    }
    return count - before;
  };

  /** Where the records stand now: in the order in which they came, without gaps. */
  const positions = (): ((id: string) => number) => {
    const order = (id: string): number => entries.get(id)?.order ?? -1;
    if (!removed) return order;
    const places = new Map([...entries.keys()].toSorted((a, b) => order(a) - order(b)).map((id, at) => [id, at]));
    return (id) => places.get(id) ?? -1;
  };

  const unasked = new Set(catalogue.map(({ id }) => id));
  for (const { rule } of asked) unasked.delete(rule.id);

  return {
    update: (record) => change(record.id, record),
    remove: (id) => change(id, undefined),
    lint: () => {
      const position = positions();
      const byRecord = new Map<number, FoundIssue[]>();
      for (const [index, { rule, grade }] of asked.entries()) {
        const findings = [...runs[index]!.values()].flatMap((run) => run.findings);
        // Groups come about in the order of changes, which nobody who reads the findings can know.
        if (isGroupRule(rule)) findings.sort(byPlace);
        for (const { record, path, message, fix, failed } of findings) {
          const at = position(record);
          const issue: Issue = {
            code: failed ? "failed_rule" : "broken_rule",
            severity: failed ? "error" : grade,
            path: at === -1 ? [] : ["records", at, ...path],
            message,
            rule: rule.id,
            ...(fix !== undefined && { fix }),
          };
          const others = byRecord.get(at);
          if (others === undefined) byRecord.set(at, [{ issue, record, path }]);
          else others.push({ issue, record, path });
        }
      }
      // What the rules say of one record stays in the order of the rules.
      const found = [...byRecord].sort(([a], [b]) => a - b).flatMap(([, issues]) => issues);
      return {
        ...applySilences(found, dossier.silences ?? nothing, options.silences ?? nothing, unasked),
        runs: count,
      };
    },
  };
}

/** A record and when it came. */
interface Entry {
  readonly record: ModelRecord;
  readonly order: number;
}

/** The ids of the records that share a key: mostly one. */
type Members = string | Set<string>;

/** What a rule is asked with, whatever it is about. */
type Check = (about: unknown, report: Report<never>, context: RuleContext) => void;

/** The quick question of a rule, whatever it is about. */
type Question = (record: ModelRecord) => boolean;

/** Begins the key of a record that a rule could not group. */
const ungrouped = "\u0000ungrouped ";

/** Orders findings by where they stand and what they say. */
function byPlace(one: Found, other: Found): number {
  const [a, b] = [`${formatPointer(one.path)} ${one.message}`, `${formatPointer(other.path)} ${other.message}`];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether there is anything to ask; a rule that breaks off over that is asked, and says so. */
function isWorthAsking(when: Question, record: ModelRecord): boolean {
  try {
    return when(record);
  } catch {
    return true;
  }
}

function listed(keys: Iterable<string>): readonly string[] {
  return Array.isArray(keys) ? (keys as string[]) : [...keys];
}

function errorText(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return "something that cannot be written";
  }
}

interface AskedRule {
  readonly rule: Rule;
  readonly grade: "warning" | "error";
}

function askedRules({ profile, rules = catalogue, grades = {} }: LintOptions): AskedRule[] {
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id)) throw new RuleError(`two rules have the id ${rule.id}`);
    ids.add(rule.id);
    if (!isOwnRuleId(rule.id) && !catalogue.includes(rule)) {
      throw new RuleError(`${rule.id} is not in the catalogue; give it a prefix, such as acme/${rule.id}`);
    }
  }
  for (const id of Object.keys(grades)) {
    if (!ids.has(id)) throw new RuleError(`a grade is given to ${id}, which is not asked`);
  }
  return rules.flatMap((rule) => {
    const grade = Object.hasOwn(grades, rule.id) ? grades[rule.id]! : rule.grades[profile];
    return grade === "off" ? [] : [{ rule, grade }];
  });
}

/** The rules to ask about a record, by their places among those asked. */
interface RulesOfRecord {
  /** Those about the record. */
  readonly own: readonly number[];
  /** Those about the records that it shares a key with. */
  readonly shared: readonly number[];
}

/** The rules for a kind of record, by which of the fields that rules need are there. */
interface Plan {
  readonly rules: number[];
  /** A power of two for every needed field; a record has far fewer fields than a number has bits. */
  readonly weights: Map<string, number>;
  /** The rules for the sums of weights that have occurred. */
  readonly known: Map<number, RulesOfRecord>;
}

const noRules: RulesOfRecord = { own: nothing, shared: nothing };

/** Makes a function that finds the rules to ask about a record: those of its kind whose needed fields are there. */
function byPresentFields(asked: readonly AskedRule[]): (record: ModelRecord) => RulesOfRecord {
  const plans = new Map<RecordKind, Plan>();
  for (const [index, { rule }] of asked.entries()) {
    for (const kind of new Set(rule.of)) {
      const plan: Plan = plans.get(kind) ?? { rules: [], weights: new Map(), known: new Map() };
      plans.set(kind, plan);
      plan.rules.push(index);
      for (const field of rule.needs) {
        if (!plan.weights.has(field)) plan.weights.set(field, 2 ** plan.weights.size);
      }
    }
  }
  return (record) => {
    const plan = plans.get(record.kind);
    if (plan === undefined) return noRules;
    let present = 0;
    for (const field in record) {
      const weight = plan.weights.get(field);
      if (weight !== undefined && record[field as keyof ModelRecord] !== undefined) present += weight;
    }
    let rules = plan.known.get(present);
    if (rules === undefined) {
      const has = (field: string): boolean => record[field as keyof ModelRecord] !== undefined;
      const fitting = plan.rules.filter((index) => asked[index]!.rule.needs.every(has));
      const isShared = (index: number): boolean => isGroupRule(asked[index]!.rule);
      rules = { own: fitting.filter((index) => !isShared(index)), shared: fitting.filter(isShared) };
      plan.known.set(present, rules);
    }
    return rules;
  };
}

/** How many records are asked about by one rule before the next: enough that its code is warm, few enough that they still are. */
const block = 32;

/** Puts together some records at a time for which the same rules are asked. */
function* blocksByRules(
  entries: Iterable<Entry>,
  rulesFor: (record: ModelRecord) => RulesOfRecord,
): Generator<[RulesOfRecord, readonly ModelRecord[]]> {
  const waiting = new Map<RulesOfRecord, ModelRecord[]>();
  for (const { record } of entries) {
    const rules = rulesFor(record);
    const alike = waiting.get(rules);
    if (alike === undefined) waiting.set(rules, [record]);
    else if (alike.push(record) === block) {
      yield [rules, alike];
      alike.length = 0;
    }
  }
  yield* waiting;
}

/** Which records of one kind refer to which of another. */
interface ReferenceIndex {
  readonly kind: RecordKind;
  /** The ids of the records that refer to an id. */
  readonly from: ReadonlyMap<string, ReadonlySet<string>>;
  /** Enters a record; returns the ids that it refers to. */
  readonly put: (record: ModelRecord) => Iterable<string>;
  /** Takes a record out; returns the ids that it referred to. */
  readonly take: (id: string) => Iterable<string>;
}

function indexReferences(entries: Iterable<Entry>, kind: RecordKind, to: RecordKind): ReferenceIndex {
  const paths: ReferencePath[] = referencePathsOf(kind).filter(
    (path) => path.to === to && path.keys[0] !== "citations",
  );
  const from = new Map<string, Set<string>>();
  const targets = new Map<string, ReadonlySet<string>>();
  const put = (record: ModelRecord): Iterable<string> => {
    const ids = new Set(paths.flatMap((path) => referencesAt(record, path).map(({ id }) => id)));
    if (ids.size > 0) targets.set(record.id, ids);
    for (const id of ids) {
      const known = from.get(id);
      if (known === undefined) from.set(id, new Set([record.id]));
      else known.add(record.id);
    }
    return ids;
  };
  const take = (id: string): Iterable<string> => {
    const ids = targets.get(id) ?? new Set();
    targets.delete(id);
    for (const target of ids) from.get(target)?.delete(id);
    return ids;
  };
  for (const { record } of entries) if (record.kind === kind) put(record);
  return { kind, from, put, take };
}
