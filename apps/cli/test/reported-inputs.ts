/** One line for what a function does with an input, for the table of reported inputs: all functions but those of units. */
import { identify, parseCurie, parseUrl } from "@org/therapy-identifiers";
import { type ModelRecord, Trial, Therapy, RegulatoryEvent, validate } from "@org/therapy-model";
import { extendVocabulary } from "@org/therapy-model/extension";
import { statusAt } from "@org/therapy-model/ledger";
import { lookup } from "@org/therapy-model/lookup";
import { decodeInn } from "@org/therapy-model/naming";
import { matchTrial, patientChart } from "@org/therapy-model/patient";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { lint } from "@org/therapy-rules";
import { findTerms } from "@org/therapy-text";
import { annotate } from "@org/therapy-text/annotate";
import { type EligibilityPart, splitEligibility } from "@org/therapy-text/eligibility";
import type { Outcome } from "../../../testing/reported-inputs/rows.ts";
import { oneLine } from "./one-line.ts";
import { type Run, therapy } from "./therapy.ts";

/** The functions that the table names. */
export interface TextFunctions {
  readonly identify: typeof identify;
  readonly parseCurie: typeof parseCurie;
  readonly parseUrl: typeof parseUrl;
  readonly vocabularies: typeof vocabularies;
  readonly lookup: typeof lookup;
  readonly findTerms: typeof findTerms;
  readonly decodeInn: typeof decodeInn;
  readonly splitEligibility: typeof splitEligibility;
}

/** The functions that need records, and the command. */
export interface RecordFunctions {
  /** The issues of a value that is meant for a kind of record. */
  readonly issuesOf: (kind: "trial" | "therapy" | "regulatory_event", value: object) => readonly ValueIssue[];
  readonly statusAt: typeof statusAt;
  /** The violations of rules in records. */
  readonly violations: (records: readonly ModelRecord[], profile: string) => readonly ValueIssue[];
  readonly extendVocabulary: typeof extendVocabulary;
  /** Whether a patient with a value meets a limit. */
  readonly verdictOf: (measurement: string, value: Amount, atMost: Amount) => string;
  readonly vocabularies: typeof vocabularies;
  readonly therapy: (args: readonly string[], input: string) => Promise<Run>;
}

/** An issue of a value. */
export interface ValueIssue {
  readonly code: string;
  readonly message: string;
  readonly rule?: string | undefined;
  readonly path: readonly (string | number)[];
  readonly fix?: { readonly kind: string; readonly value?: unknown } | undefined;
}

/** A value with its unit. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** What the functions of texts do, in one line. */
export function textOutcomes(functions: TextFunctions): Readonly<Record<string, Outcome>> {
  const { vocabularies: all } = functions;
  return {
    identify: (text = "") =>
      list(
        functions.identify(text).map(({ scheme, id, certainty }) => [scheme, id, certainty].filter(Boolean).join(" ")),
      ),
    curie: (text = "") => identifierText(functions.parseCurie(text)),
    url: (text = "") => identifierText(functions.parseUrl(text)),
    lookup(id = "", text = "") {
      const result = functions.lookup(text, all.get(id)!);
      if (result.kind === "found") return result.key;
      return result.kind === "ambiguous"
        ? list(
            result.candidates.map(({ key }) => key),
            " or ",
          )
        : result.kind;
    },
    terms: (id = "", text = "") => list(functions.findTerms(text, all.get(id)!).map(({ key }) => key)),
    inn(text = "") {
      const { completeness, implies } = functions.decodeInn(text);
      const terms = implies.flatMap(({ facet, term }) => (typeof term === "string" ? [`${facet} ${term}`] : []));
      return [completeness, ...terms].join(", ");
    },
    criteria: (text = "") => list(criteriaOf(functions.splitEligibility(text))),
  };
}

/** What the functions of records and the command do, in one line. */
export function recordOutcomes(functions: RecordFunctions): Readonly<Record<string, Outcome>> {
  return { ...ofRules(functions), ...ofOthers(functions) };
}

/** What is only done today, in one line. */
const newOutcomes: Readonly<Record<string, Outcome>> = {
  annotate: (text = "", kind = "") =>
    list(
      annotate(text)
        .filter((mention) => mention.kind === kind)
        .map(({ value, certainty }) =>
          [typeof value === "string" ? value : "key" in value ? value.key : JSON.stringify(value), certainty].join(" "),
        ),
    ),
};

function identifierText(read: ReturnType<typeof parseCurie>): string {
  return read.ok ? `${read.value.scheme} ${read.value.id}` : "nothing";
}

function list(parts: readonly string[], separator = "; "): string {
  return parts.join(separator) || "nothing";
}

/** The criteria that are not below another criterion, with their sections and the number of those below. */
function criteriaOf(parts: readonly EligibilityPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "heading") return criteriaOf(part.parts);
    if (part.kind === "remark") return [];
    const below = part.parts.length === 0 ? "" : ` (${part.parts.length})`;
    return [`${part.section}: ${part.content}${below}`];
  });
}

function ofRules({ issuesOf, violations, statusAt: statusOn }: RecordFunctions) {
  return {
    fix(kind = "", json = "") {
      const issues = issuesOf(kind as "trial", JSON.parse(json) as object);
      return list(
        issues.map(({ code, fix, message }) => `${code}: ${fix === undefined ? adviceOf(message) : fixText(fix)}`),
      );
    },
    rule: (id = "", ...records: string[]) =>
      list(
        violations(
          records.map((json) => JSON.parse(json) as ModelRecord),
          "registered",
        )
          .filter(({ rule }) => rule === id)
          .map(({ path }) => path.join("/")),
      ),
    profile(name = "") {
      try {
        return `${violations([], name).length} issues`;
      } catch (error) {
        return (error as Error).name;
      }
    },
    status(events = "", date = "", scope = "") {
      const made = (JSON.parse(events) as Partial<RegulatoryEvent>[]).map(
        (fields, index) => ({ ...event, id: `regulatory_event:e${index}`, ...fields }) as RegulatoryEvent,
      );
      const where = { therapy: event.therapy, ...(JSON.parse(scope) as object) };
      const { marketing, withoutIndication, issues = [] } = statusOn(made, date as "2024", where as never);
      return list([
        ...issues.map(({ code }) => code),
        ...marketing.map(({ status, via, match }) => [status, via && `via ${via}`, match].filter(Boolean).join(" ")),
        ...(withoutIndication === undefined ? [] : [`${withoutIndication.length} without an indication`]),
      ]);
    },
  };
}

const event = { kind: "regulatory_event", therapy: "therapy:x-101", jurisdiction: "EU" } as const;

/** What a message advises, after the problem. */
function adviceOf(message: string): string {
  return message.split("; ").slice(1).join("; ") || "no advice";
}

function fixText({ kind, value }: { readonly kind: string; readonly value?: unknown }): string {
  return value === undefined ? kind : `${kind} with ${typeof value === "string" ? value : JSON.stringify(value)}`;
}

function ofOthers({ extendVocabulary: extend, vocabularies: all, verdictOf, therapy: run }: RecordFunctions) {
  return {
    extend(id = "", broader = "", label = "") {
      try {
        extend(all.get(id)!, {
          prefix: "acme",
          terms: { "acme:x": { label, definition: "A term of a test.", broader: [broader] } },
        });
        return "accepted";
      } catch (error) {
        return (error as Error).name;
      }
    },
    patient: (measurement = "", value = "", unit = "", most = "", limitUnit = "") =>
      verdictOf(measurement, { value: Number(value), unit }, { value: Number(most), unit: limitUnit }),
    async therapy(words = "", input = "") {
      const { status, stdout, stderr } = await run(wordsOf(words), input);
      return `${status}: ${oneLine(`${stdout} ${stderr}`).slice(0, 160)}`;
    },
    async "issues listed"(words = "", count = "") {
      const trials = Array.from({ length: Number(count) }, (_, index) => ({
        kind: "trial",
        id: `trial:${index}`,
        type: "interventional",
        typo: 1,
      }));
      const { stdout } = await run(wordsOf(words), JSON.stringify(trials));
      return String((stdout.match(/"unknown_field"/g) ?? []).length);
    },
  };
}

/** The words of a command line; blanks between quotation marks do not separate them. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
}

const schemas = { trial: Trial, therapy: Therapy, regulatory_event: RegulatoryEvent };
const texts = { identify, parseCurie, parseUrl, vocabularies, lookup, findTerms, decodeInn, splitEligibility };

/** What the functions of today do, by their names in the table. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  ...textOutcomes(texts),
  ...newOutcomes,
  ...recordOutcomes({
    issuesOf(kind, value) {
      const result = validate<unknown>(schemas[kind], value, { vocabularies });
      return result.ok ? [] : result.issues;
    },
    statusAt,
    violations: (records, profile) =>
      lint(
        { kind: "record_set", modelVersion: "0.1.0", id: "record_set:x", title: "X", records: [...records] },
        { profile: profile as "draft" },
      ).issues,
    extendVocabulary,
    verdictOf(measurement, value, atMost) {
      const limit = { kind: "absolute", comparator: "le", value: atMost } as const;
      const chart = patientChart({
        screeningDate: "2026-01-02",
        observations: [{ measurement, value, date: "2026-01-01" }],
      } as never);
      const inclusion = [{ kind: "measurement", measurement, limit }] as never;
      return matchTrial(chart, { id: "trial:x", eligibility: { inclusion } }).criteria[0]!.verdict;
    },
    vocabularies,
    therapy: (args, input) => therapy(args, { input }),
  }),
};
