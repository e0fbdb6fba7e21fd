/** Designations that a sentence states as granted. */
import type { Designation, Regulator } from "@org/therapy-model";
import { regulatorJurisdictions } from "@org/therapy-model/regulators";
import { type DraftDocument, statedTerms } from "./document.ts";
import { type Authority, authorityIn, dateEvent, writeEvent } from "./events.ts";
import { readIndications } from "./indications.ts";
import type { Sentence } from "./sentence.ts";
import type { Notice } from "./notice.ts";
import { designationGranted, designationRegulators, notYet } from "./words/event-words.ts";
import { put, type Writer } from "./writer.ts";

/** Designations whose names are ordinary words in other sentences. */
const others: ReadonlySet<Designation> = new Set<Designation>(["priority_review", "special_approval", "gift"]);

/** Reads the designations of all sentences. */
export function readDesignations(document: DraftDocument, notice: Notice, writer: Writer): void {
  for (const [index, sentence] of document.sentences.entries()) {
    const therapy = document.subjectOf[index];
    if (therapy === undefined || !writer.records.has(therapy)) continue;
    const granted = designationGranted.exec(sentence.text);
    if (granted === null || notYet.test(sentence.text.slice(Math.max(0, granted.index - 90), granted.index))) continue;
    for (const { value, start, end } of statedTerms(sentence.mentions, "designation")) {
      const designation = value.key as Designation;
      if (others.has(designation)) continue;
      const authority =
        authorityIn(sentence) ?? byDesignation(designation, { start, end }) ?? placeAfter(sentence, { start, end });
      if (authority === undefined) continue;
      const words = { start, end };
      const detail = designation;
      const id = writeEvent(writer, { therapy, milestone: "designation_granted", authority, words, detail });
      put(writer, id, ["designation"], designation, words);
      dateEvent(notice, writer, id, sentence, words);
      readIndications(document, index, writer, id, start);
    }
  }
}

const usAfter =
  /^[^.;]{0,90}?\b(?:designations?|status) (?:in|by|from) (?:the )?(U\.?S\.?(?!\w)|United States|EU\b|European Union)/;

/** The place after a designation that several authorities grant: `Orphan Drug designations in the U.S.`. */
function placeAfter(
  { text, start: from }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): Authority | undefined {
  const match = usAfter.exec(text.slice(start - from));
  if (match === null) return undefined;
  const at = start + match[0].length - match[1]!.length;
  const span = { start: at, end: Math.max(at + match[1]!.length, end) };
  return match[1]!.startsWith("U")
    ? { regulator: "fda", jurisdiction: "US", ...span }
    : { jurisdiction: "EU", ...span };
}

function byDesignation(
  designation: Designation,
  words: { readonly start: number; readonly end: number },
): Authority | undefined {
  const regulator: Regulator | undefined = designationRegulators[designation];
  return regulator === undefined ? undefined : { regulator, jurisdiction: regulatorJurisdictions[regulator], ...words };
}
