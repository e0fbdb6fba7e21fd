/** The source of a draft: the record that the caller gives, or one that the text itself states. */
import type { Source, SourceId } from "@org/therapy-model";
import type { DraftDocument } from "./document.ts";
import type { Notice } from "./notice.ts";
import { addRecord, put, type Writer } from "./writer.ts";

/** The longest title that is taken from a text. */
const maxTitle = 250;

/** Writes the source that the caller gives, or that the text states. */
export function readSource(
  document: DraftDocument,
  notice: Notice,
  source: Source | undefined,
  isPage: boolean,
  writer: Writer,
): void {
  if (source !== undefined) {
    addRecord(writer, { ...source });
    return;
  }
  const id: SourceId = "source:text";
  const { type, publisher, published } = notice;
  const [first] = document.sentences;
  if (first === undefined || (type === undefined && !isPage)) return;
  addRecord(writer, { kind: "source", id });
  put(writer, id, ["type"], isPage ? "registry_record" : type!.value, type ?? first, isPage ? "likely" : "certain");
  const words = (isPage ? pageTitle(document, writer) : undefined) ?? titleOf(document, notice);
  put(writer, id, ["title"], words.text, words, "likely");
  if (isPage) return;
  if (publisher !== undefined) put(writer, id, ["publisher"], publisher.value, publisher);
  if (published !== undefined) put(writer, id, ["published"], published.value, published);
}

/** The first line that is not the dateline, up to a length. */
function titleOf(
  { sentences, text }: DraftDocument,
  { publisher }: Notice,
): { readonly text: string; readonly start: number; readonly end: number } {
  const [first] = sentences;
  const from =
    publisher !== undefined && publisher.start < first!.end && publisher.end > first!.start
      ? publisher.end
      : first!.start;
  const part = text.slice(from, Math.max(first!.end, from + 1));
  const start = from + (part.length - part.trimStart().length);
  const trimmed = part.trim();
  const kept = trimmed.length <= maxTitle ? trimmed : trimmed.slice(0, trimmed.lastIndexOf(" ", maxTitle)).trimEnd();
  return { text: kept, start, end: start + kept.length };
}

/** The title of the trial of a registry page. */
function pageTitle(
  { text }: DraftDocument,
  { records }: Writer,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const title = [...records.values()].find(({ kind }) => kind === "trial")?.["title"];
  const start = typeof title === "string" ? text.indexOf(title) : -1;
  return typeof title !== "string" || start < 0 ? undefined : { text: title, start, end: start + title.length };
}
