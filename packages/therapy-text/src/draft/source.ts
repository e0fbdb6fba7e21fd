/** The source of a draft: the record that the caller gives, or one that the text itself states. */
import type { Source, SourceId } from "@org/therapy-model";
import type { DraftDocument } from "./document.ts";
import type { Notice } from "./notice.ts";
import { addRecord, put, type Writer } from "./writer.ts";

/** The longest line that is a title. */
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
  const words = isPage ? pageTitle(document, writer) : titleOf(document, notice);
  if (words !== undefined) put(writer, id, ["title"], words.text, words, "likely");
  if (isPage) return;
  if (publisher !== undefined) put(writer, id, ["publisher"], publisher.value, publisher);
  if (published !== undefined) put(writer, id, ["published"], published.value, published);
}

/** The headline: a first line of its own, without the dateline and without the end of a sentence. */
function titleOf(
  { text }: DraftDocument,
  { type, publisher, published }: Notice,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf("\n", start);
  if (type?.value !== "press_release" || end < 0 || text.slice(end).trim() === "") return undefined;
  const line = text.slice(start, end).trimEnd();
  const isDateline = [publisher, published].some((one) => one !== undefined && one.start < end);
  if (isDateline || line.length > maxTitle || line.length < 12 || /[.;:,]$|\b(?:today|date) /i.test(line))
    return undefined;
  return { text: line, start, end: start + line.length };
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
