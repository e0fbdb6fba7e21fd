/** Reads a press release, a letter or an abstract: mentions, and draft records with their evidence. */
import { validate, RecordSet, modelVersion } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { lint } from "@org/therapy-rules";
import { annotate, type Mention } from "@org/therapy-text/annotate";
import { type Draft, draftRecords } from "@org/therapy-text/draft";
import type { TermLabel } from "../parts/term-labels.ts";
import type { BenchAnswer, Mark, Range, ReadDocument, ShownIssue } from "./bench-answer.ts";
import { type RangesOf, shownRecord } from "./shown-record.ts";

/** Reads a text. */
export function readFreeText(text: string, label: TermLabel): ReadDocument {
  const draft = draftRecords(text);
  const marks = annotate(text).map((mention) => markOf(mention, label));
  const records = draft.records.map((record) => shownRecord(record, label, evidenceOf(draft, record.id)));
  const leftOver = draft.unused.map(({ start, end }) => {
    const sentence = text.slice(start, end).trim();
    return { place: "", value: sentence, ranges: [{ from: start, to: end }] };
  });
  const answer: BenchAnswer = { format: "text", records, marks, issues: issuesOf(draft), leftOver, hiddenRecords: 0 };
  return { records: draft.records, answer };
}

function markOf({ kind, start, end, value, certainty, negated, speculative }: Mention, label: TermLabel): Mark {
  const shown =
    typeof value === "string"
      ? value
      : "vocabulary" in value
        ? `${label(value.vocabulary, value.key)} · ${value.vocabulary.replaceAll("_", " ")}`
        : "scheme" in value
          ? `${value.scheme} ${value.value}`
          : [value.comparator, value.value ?? `${value.low}–${value.high}`, value.unit].filter(Boolean).join(" ");
  const qualifiers = [certainty, negated === true && "negated", speculative === true && "speculative"].filter(Boolean);
  return { from: start, to: end, kind, title: `${kind}: ${shown} (${qualifiers.join(", ")})` };
}

/** The evidence of a field: its own, or that of the field around it. */
function evidenceOf({ evidence }: Draft, id: string): RangesOf {
  const byPath = new Map<string, { ranges: Range[]; isLikely: boolean }>();
  for (const { record, path, start, end, certainty } of evidence) {
    if (record !== id) continue;
    const known = byPath.get(path) ?? { ranges: [], isLikely: false };
    known.ranges.push({ from: start, to: end });
    known.isLikely ||= certainty === "likely";
    byPath.set(path, known);
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = byPath.get(formatPointer(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return { ranges: [] };
  };
}

/** The violations of rules by the draft, at the words that their fields rest on. */
function issuesOf(draft: Draft): ShownIssue[] {
  const set = { kind: "record_set", modelVersion, id: "record_set:draft", title: "Draft", records: [...draft.records] };
  const result = validate(RecordSet, set);
  if (!result.ok) return [];
  return lint(result.value, { profile: "draft" }).issues.flatMap(({ path, message, severity, rule, code }) => {
    const [, index, ...field] = path;
    const record = draft.records[Number(index)];
    const [range] = record === undefined ? [] : evidenceOf(draft, record.id)(field).ranges;
    return range === undefined ? [] : [{ ...range, severity, message, source: rule ?? code }];
  });
}
