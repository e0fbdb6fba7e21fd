/** Draft records of a text. */
import {
  type Citation,
  type ModelRecord,
  ModelRecord as ModelRecordSchema,
  type RecordId,
  type Source,
  validate,
} from "@org/therapy-model";
import { readAgreements } from "./agreements.ts";
import { readDesignations } from "./designations.ts";
import { documentOf, type DraftDocument } from "./document.ts";
import type { Draft, DraftEvidence, DraftSpan } from "./draft.ts";
import { readEvents } from "./events.ts";
import { readFacets } from "./facets.ts";
import { noticeOf } from "./notice.ts";
import { readOrganizations } from "./organizations.ts";
import { readRegistryPage } from "./registry-page.ts";
import { readResults } from "./results.ts";
import { readSource } from "./source.ts";
import { readTherapies } from "./therapies.ts";
import { readTrials } from "./trials.ts";
import { newWriter, type Writer } from "./writer.ts";

/** Options of {@link draftRecords}. */
export interface DraftOptions {
  /** The record of the source of the text. It becomes the first record, and all fields are cited from it. */
  readonly source?: Source;
  /** BCP 47 language of the text. */
  readonly language?: string;
}

/**
 * Reads a press release, an approval letter, a registry page or an abstract as draft records.
 *
 * The records are therapies with their facets, trials with their results, regulatory events, organizations and the source. A field
 * is drafted if its words state it and it is certain what they are about: the product of the sentence, or the only product of the
 * text. Each field has the words that it rests on; offsets are UTF-16 code units. Sentences that gave no field are listed. The
 * records are valid but incomplete, for the severity profile `draft` of the plausibility rules. Any text is accepted; the time is
 * linear in its length.
 *
 * @example
 * ```ts
 * import { draftRecords } from "@org/therapy-text/draft";
 *
 * const text = "On March 4, 2025, the FDA approved QQR-101, an autologous CAR T-cell therapy targeting CD19, for multiple myeloma.";
 * const { records, evidence } = draftRecords(text);
 * records.map(({ kind }) => kind); // => ["therapy", "regulatory_event"]
 * const target = evidence.find(({ path }) => path === "/constructs/0");
 * target && text.slice(target.start, target.end); // => "CD19"
 * ```
 */
export function draftRecords(text: string, { source, language }: DraftOptions = {}): Draft {
  const document = documentOf(text, language);
  const notice = noticeOf(document);
  const writer = newWriter();
  readTherapies(document, writer);
  const isPage = readRegistryPage(document, writer);
  if (!isPage) {
    readOrganizations(document, writer);
    readFacets(document, writer);
    readEvents(document, notice, writer);
    readDesignations(document, notice, writer);
    readAgreements(document, writer);
    readResults(document, readTrials(document, writer), writer);
  }
  readSource(document, notice, source, isPage, writer);
  return finished(document, writer, source);
}

/** The order of the kinds of records in a draft. */
const kinds: readonly string[] = ["source", "organization", "platform", "therapy", "trial", "regulatory_event"];

function finished({ sentences }: DraftDocument, writer: Writer, source: Source | undefined): Draft {
  const dropped = new Set<RecordId>();
  for (const [id, record] of writer.records) if (!isValid(record, 0)) dropped.add(id);
  const records = [...writer.records.values()]
    .filter(({ id }) => !dropped.has(id as RecordId))
    .toSorted(
      (one, other) => kinds.indexOf(String(one["kind"])) - kinds.indexOf(String(other["kind"])),
    ) as unknown as ModelRecord[];
  const evidence = writer.evidence.filter((one) => !dropped.has(one.record) && hasValue(writer, one));
  return {
    records: source === undefined ? records : records.map((record) => cited(record, source, evidence)),
    evidence,
    unused: unusedOf(sentences, evidence),
  };
}

/** Removes the fields that the model does not allow; without a required one the record is not valid. */
function isValid(record: { [key: string]: unknown }, round: number): boolean {
  const result = validate(ModelRecordSchema, record);
  if (result.ok) return true;
  if (round > 8) return false;
  for (const { path } of result.issues) {
    const [field, index] = path;
    if (field === undefined) return false;
    const value = record[field];
    // A member of a list is emptied by removing the list: the indexes of the evidence stay true.
    if (Array.isArray(value) && typeof index === "number" && index === value.length - 1 && index > 0) value.pop();
    else Reflect.deleteProperty(record, field);
  }
  return isValid(record, round + 1);
}

function hasValue({ records }: Writer, { record, path }: DraftEvidence): boolean {
  let node: unknown = records.get(record);
  for (const key of path.split("/").slice(1))
    node = (node as { [key: string]: unknown } | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node !== undefined;
}

/** Cites the source for each field of a record. */
function cited(record: ModelRecord, source: Source, evidence: readonly DraftEvidence[]): ModelRecord {
  if (record.id === source.id || record.kind === "source") return record;
  const citations = evidence
    .filter((one) => one.record === record.id)
    .slice(0, 1000)
    .map(({ path, start, end, certainty }): Citation => ({
      field: path,
      source: source.id,
      locator: { start, end },
      basis: certainty === "certain" ? "stated" : "inferred",
    }));
  return citations.length === 0 ? record : { ...record, citations };
}

/** The sentences that no evidence touches. */
function unusedOf(sentences: readonly DraftSpan[], evidence: readonly DraftSpan[]): DraftSpan[] {
  const spans = evidence.toSorted((one, other) => one.start - other.start);
  let [next, reached] = [0, -1];
  return sentences.flatMap(({ start, end }) => {
    while (next < spans.length && spans[next]!.start < end) reached = Math.max(reached, spans[next++]!.end);
    return reached > start ? [] : [{ start, end }];
  });
}
