/**
 * What a rule is, and how one is written.
 *
 * A rule says of records that are valid by the schema what nobody in the field would believe: it names the field, says
 * why, and shows records that pass and records that fail. Rules live in `src/rules/<subject>.ts`, a few related ones a
 * file, and are listed in `catalogue.ts`. To write one:
 *
 * 1. Choose the form. `rule` is asked about one record of the kinds in `of`, only where every field in `needs` is there.
 *    `groupRule` is asked about all records that share a key (`groupBy`), such as those with the same identifier or the
 *    events of one therapy in one jurisdiction. There is no rule that is asked about everything at once: it would have to be
 *    asked again at every change.
 *    Where that is often and for nothing, `when` spares it: `({ constructs }) => constructs.some(isEdit)`.
 * 2. `check` reports a finding for every place that is wrong: the path from the root of the record, a sentence that says
 *    what is wrong and what would be right and that reads after the path, and a `fix` only where it is certain. It reads
 *    other records through `context` and nothing else (no clock, no state), so that it is known what it depends on.
 * 3. `grades` says how bad it is in each profile: a rule with a true exception is a `warning`, never an `error`.
 * 4. `why` is for somebody who disagrees; `source` names the document, table or definition that it rests on.
 * 5. `passes` and `fails` are its tests. Each is a small set of records made with `example.ts`. `catalogue.test.ts` holds
 *    every one against all that is asked of a registered dossier: a failing example breaks exactly that rule, a passing
 *    one breaks none. Grades with a name are in `grades.ts`, questions about vocabularies in `kinds.ts`.
 */
import type { Fix } from "../issue.ts";
import type { ModelRecord } from "../record.ts";
import type { RecordKind } from "../reference.ts";
import { ruleIdForm } from "../silence.ts";

/** How far a dossier is meant to be: being written, entered in a register, or fit to publish. */
export type Profile = "draft" | "registered" | "publishable";

/** How bad it is where a rule is broken; `off` does not ask it. */
export type Grade = "off" | "warning" | "error";

/** How bad it is in each profile. */
export type Grades = { readonly [P in Profile]: Grade };

/** The record of a kind. */
export type RecordOf<Kind extends RecordKind> = Extract<ModelRecord, { kind: Kind }>;

/** A record in which some fields are there. */
export type Having<R, Field extends keyof R> = R & { [F in Field]-?: Exclude<R[F], undefined> };

/** A place where a rule is broken. */
export interface Finding {
  /** Keys and indexes from the root of the record. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what would be right, in a sentence that reads after the path. */
  readonly message: string;
  /** What would mend it, where that is certain. */
  readonly fix?: Fix | undefined;
}

/** A place where a rule about several records is broken. */
export interface GroupFinding extends Finding {
  /** The id of the record in which the path leads. */
  readonly record: string;
}

/** Takes a finding down; to be called while the rule is asked, never later. */
export type Report<Kind extends Finding = Finding> = (finding: Kind) => void;

/** What a rule may read besides what it is asked about; the engine remembers what was read. */
export interface RuleContext {
  /** Finds a record by its id. */
  readonly record: <Kind extends RecordKind>(id: `${Kind}:${string}`) => RecordOf<Kind> | undefined;
  /** Lists the records of a kind that refer to a record anywhere, citations aside. */
  readonly referring: <Kind extends RecordKind>(id: string, kind: Kind) => readonly RecordOf<Kind>[];
  /** Works something out of the record that the rule is asked about, once for all rules; it must depend on the record alone. */
  readonly derived: <Kept extends ModelRecord, Result>(record: Kept, work: (record: Kept) => Result) => Result;
}

/** What every rule says of itself. */
export interface RuleDescription {
  /** The id: snake_case; with a prefix and a slash, as `acme/no_code_names`, for rules that are not in the catalogue. */
  readonly id: string;
  /** What it asks, in a few words. */
  readonly title: string;
  /** How bad it is where it is broken, in each profile. */
  readonly grades: Grades;
  /** Why it is so, for somebody who disagrees. */
  readonly why: string;
  /** What it rests on: a document, a table, a definition of a vocabulary. */
  readonly source: string;
  /** Sets of records that keep the rule. */
  readonly passes: readonly (readonly ModelRecord[])[];
  /** Sets of records that break the rule and no other. */
  readonly fails: readonly (readonly ModelRecord[])[];
}

/** A rule that is asked about one record at a time. */
export interface RecordRule extends RuleDescription {
  /** The kinds of record that it is asked about. */
  readonly of: readonly RecordKind[];
  /** The fields without which there is nothing to ask. */
  readonly needs: readonly string[];
  /** A quick question whose no spares asking: most records have nothing of what a rule is about. */
  readonly when?: ((record: never) => boolean) | undefined;
  /** Reports the places where it is broken. */
  readonly check: (record: never, report: Report, context: RuleContext) => void;
}

/** A rule that is asked about the records that share a key. */
export interface GroupRule extends RuleDescription {
  /** The kinds of record that it is asked about. */
  readonly of: readonly RecordKind[];
  /** The fields without which there is nothing to ask. */
  readonly needs: readonly string[];
  /** The keys that a record shares with others; must depend on the record alone. */
  readonly groupBy: (record: never) => Iterable<string>;
  /** The least number of records with the same key that the rule has something to say about. */
  readonly atLeast: number;
  /** Reports the places where it is broken; the records stand in the order of the dossier. */
  readonly check: (records: never, report: Report<GroupFinding>, context: RuleContext) => void;
}

/** A rule. */
export type Rule = RecordRule | GroupRule;

/**
 * Declares a rule that is asked about one record at a time.
 *
 * @throws RuleError where the id is malformed, or where what the check reports would not be heard.
 *
 * @example
 * ```ts
 * import { lint, rule } from "@org/therapy-model/rules";
 *
 * const named = rule({
 *   id: "acme/therapy_has_indication",
 *   title: "A therapy has an indication",
 *   of: ["therapy"],
 *   needs: [],
 *   grades: { draft: "off", registered: "warning", publishable: "error" },
 *   why: "Our pipeline is sorted by disease.",
 *   source: "house rule",
 *   check(therapy, report) {
 *     if (therapy.indications === undefined) report({ path: [], message: "has no indication" });
 *   },
 *   passes: [],
 *   fails: [],
 * });
 * named.id; // => "acme/therapy_has_indication"
 * ```
 */
export function rule<const Kind extends RecordKind, const Field extends keyof RecordOf<Kind> & string = never>(
  definition: RuleDescription & {
    readonly of: readonly Kind[];
    readonly needs: readonly Field[];
    readonly when?: (record: Having<RecordOf<Kind>, Field>) => boolean;
    readonly check: (record: Having<RecordOf<Kind>, Field>, report: Report, context: RuleContext) => void;
  },
): RecordRule {
  refuseMalformedId(definition.id);
  refuseUnheard(definition);
  return definition;
}

/**
 * Declares a rule that is asked about the records that share a key.
 *
 * @throws RuleError where the id is malformed, or where what the check reports would not be heard.
 *
 * @example
 * ```ts
 * import { groupRule } from "@org/therapy-model/rules";
 *
 * const unique = groupRule({
 *   id: "acme/one_event_a_day",
 *   title: "One event a day",
 *   of: ["regulatory_event"],
 *   needs: ["date"],
 *   grades: { draft: "off", registered: "warning", publishable: "warning" },
 *   why: "Our calendar shows one.",
 *   source: "house rule",
 *   groupBy: (event) => [event.date.value],
 *   atLeast: 2,
 *   check([first, ...others], report) {
 *     for (const { id } of others) report({ record: id, path: ["date"], message: `is the day of ${first?.id} too` });
 *   },
 *   passes: [],
 *   fails: [],
 * });
 * unique.atLeast; // => 2
 * ```
 */
export function groupRule<const Kind extends RecordKind, const Field extends keyof RecordOf<Kind> & string = never>(
  definition: RuleDescription & {
    readonly of: readonly Kind[];
    readonly needs: readonly Field[];
    readonly groupBy: (record: Having<RecordOf<Kind>, Field>) => Iterable<string>;
    readonly atLeast: number;
    readonly check: (
      records: readonly Having<RecordOf<Kind>, Field>[],
      report: Report<GroupFinding>,
      context: RuleContext,
    ) => void;
  },
): GroupRule {
  refuseMalformedId(definition.id);
  refuseUnheard(definition);
  return definition;
}

/** Tells whether a rule is asked about groups of records. */
export function isGroupRule(one: Rule): one is GroupRule {
  return "groupBy" in one;
}

/** Tells whether the id of a rule has the prefix of rules that are not in the catalogue. */
export function isOwnRuleId(id: string): boolean {
  return id.includes("/");
}

function refuseMalformedId(id: string): void {
  if (id.length <= 100 && ruleIdForm.test(id)) return;
  throw new RuleError(`${JSON.stringify(id)} is not an id of a rule such as acme/therapy_has_indication`);
}

/** A generator compiles where nothing is expected back, and would do nothing when called; what is reported later is lost. */
function refuseUnheard({ id, check }: { readonly id: string; readonly check: (...args: never[]) => void }): void {
  const kind = Object.prototype.toString.call(check).slice("[object ".length, -1);
  if (kind !== "Function") throw new RuleError(`the check of ${id} is a ${kind}; it must report before it returns`);
}

/** Thrown where a program uses rules wrongly: a malformed or doubled id, a check that would not be heard, a grade for a rule that is not there. */
export class RuleError extends Error {
  override readonly name = "RuleError";
}
