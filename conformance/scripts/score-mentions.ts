/**
 * How many labeled mentions `annotate` finds, and how many of its answers are right, by kind.
 * Run from the repository root: node --conditions=@org/source conformance/scripts/score-mentions.ts [tune|report] [--errors]
 *
 * mentions/GUIDE.md describes the labels and how answers are scored. The texts are read from ../shared; without them nothing is measured.
 */
import { productNamed } from "@org/therapy-catalog/products";
import { annotate, annotatedVocabularies, type Mention } from "@org/therapy-text/annotate";
import { present } from "../../testing/shared-data.ts";
import { type Label, type LabeledText, labeledTexts } from "./labeled-mentions.ts";

/** What was counted of a kind. */
interface Counts {
  labels: number;
  found: number;
  answers: number;
  right: number;
  equalSpans: number;
}

/** The vocabularies whose terms are labeled. */
const labeledVocabularies = new Set(
  annotatedVocabularies.filter((id) => id !== "modification_setting" && id !== "country"),
);

const half = process.argv.find((one) => one === "tune" || one === "report");
const showsErrors = process.argv.includes("--errors");

if (present) {
  const texts = labeledTexts().filter((one) => half === undefined || one.half === half);
  print(score(texts));
} else {
  console.log("Nothing was measured: the folder ../shared with the texts is absent.");
}

function score(texts: readonly LabeledText[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const of = (kind: string): Counts => {
    const known = counts.get(kind) ?? { labels: 0, found: 0, answers: 0, right: 0, equalSpans: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const one of texts) scoreText(one, of);
  return counts;
}

function scoreText({ id, text, mentions: labels }: LabeledText, of: (kind: string) => Counts): void {
  const answers = annotate(text).filter(isScored);
  const show = (mark: string, kind: string, start: number, end: number, value: unknown): void => {
    if (showsErrors)
      console.log(
        `${mark} ${id} ${kind} ${JSON.stringify(text.slice(start, end))} ${JSON.stringify(value)} in ${JSON.stringify(text.slice(Math.max(0, start - 30), end + 30))}`,
      );
  };
  for (const label of labels.filter(({ optional }) => optional !== true)) {
    const counts = of(label.kind);
    counts.labels += 1;
    const right = answers.filter((answer) => overlaps(answer, label) && isRight(text, answer, label));
    if (right.length > 0) counts.found += 1;
    else show("missed", label.kind, label.start, label.end, label.value);
    if (right.some(({ start, end }) => start === label.start && end === label.end)) counts.equalSpans += 1;
  }
  for (const answer of answers) {
    const near = labels.filter((label) => overlaps(answer, label));
    const isRightAnswer = near.some((label) => isRight(text, answer, label));
    if (!isRightAnswer && near.some(({ optional }) => optional === true)) continue;
    const counts = of(answer.kind);
    counts.answers += 1;
    if (isRightAnswer) counts.right += 1;
    else show("wrong ", answer.kind, answer.start, answer.end, answer.value);
  }
}

function isScored(answer: Mention): boolean {
  return answer.kind !== "term" || labeledVocabularies.has(answer.value.vocabulary);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Checks whether an answer has the kind and the value of a label or of one of its alternatives. */
function isRight(text: string, answer: Mention, label: Label): boolean {
  return [label, ...(label.or ?? [])].some(({ kind, value }) => {
    if (kind !== answer.kind) return false;
    if (kind === "product" && typeof value === "string") {
      return (
        plain(answer.value) === plain(value) ||
        productNamed(value)?.id === answer.value ||
        plain(text.slice(answer.start, answer.end)) === plain(value)
      );
    }
    if (kind === "date")
      return (
        dateText(answer) === value ||
        (typeof value === "string" && value.startsWith(`${dateText(answer)}/`)) ||
        (typeof value === "string" && value.endsWith(`/${dateText(answer)}`))
      );
    if (kind === "place") return plain(text.slice(answer.start, answer.end)) === plain(value);
    if (kind === "organization")
      return plain(answer.value) === plain(value) || plain(text.slice(answer.start, answer.end)) === plain(value);
    if (typeof value === "string") return plain(answer.value) === plain(value);
    return hasFields(answer.value, value);
  });
}

function dateText(answer: Mention): string {
  return answer.kind !== "date"
    ? ""
    : answer.part === undefined
      ? answer.value
      : `${answer.value}-${answer.part.toUpperCase()}`;
}

function plain(value: unknown): string {
  return String(value).toLowerCase().replaceAll(/[.,]/g, "").replaceAll(/\s+/g, " ").trim();
}

/** Checks whether an answer has each field of a label and no other. A comparator and a reference value may be absent. */
function hasFields(answer: unknown, label: unknown): boolean {
  const [own, wanted] = [answer, label].map(fieldsOf);
  if (own === undefined || wanted === undefined) return false;
  const keys = new Set([...own.keys(), ...wanted.keys()]);
  keys.delete("relativeTo");
  return [...keys].every((key) => plain(own.get(key)) === plain(wanted.get(key)));
}

/** The fields of a value. The ends of a range have no fields of their own; a listing and an application are compared by their code. */
function fieldsOf(value: unknown): Map<string, unknown> {
  const fields = new Map(Object.entries(value as object));
  for (const limit of ["low", "high"]) {
    const end: unknown = fields.get(limit);
    if (typeof end !== "object" || end === null || !("value" in end) || !("unit" in end)) continue;
    fields.set(limit, end.value);
    fields.set("unit", end.unit);
  }
  if (fields.get("comparator") === "~") fields.delete("comparator");
  if (fields.has("scheme"))
    fields.set("value", String(fields.get("value")).replace(/^(?:[A-Z]+:|(?:BLA|NDA|IND) )/, ""));
  return fields;
}

function print(counts: ReadonlyMap<string, Counts>): void {
  const total: Counts = { labels: 0, found: 0, answers: 0, right: 0, equalSpans: 0 };
  for (const one of counts.values()) {
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
  }
  console.log("kind           labels  recall  answers  precision  equal spans");
  for (const [kind, one] of [...counts.entries()]
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .concat([["all", total]])) {
    const row = [
      kind.padEnd(13),
      String(one.labels).padStart(7),
      share(one.found, one.labels).padStart(7),
      String(one.answers).padStart(8),
      share(one.right, one.answers).padStart(10),
      share(one.equalSpans, one.found).padStart(12),
    ];
    console.log(row.join(" "));
  }
}

function share(part: number, all: number): string {
  return all === 0 ? "–" : (part / all).toFixed(3);
}
