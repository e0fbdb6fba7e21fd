/** Sentences of a text. */
import type { Mention } from "../annotate/mention.ts";
import type { DraftSpan } from "./draft.ts";

/** A sentence, or another line, with the mentions in it. */
export interface Sentence extends DraftSpan {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The number of the paragraph that it belongs to. */
  readonly paragraph: number;
}

const ending = /[.!?](?=["”’')\]]{0,2}\s)|[。！？；](?=["”’」』)）]{0,2})|\r?\n/g;

/** Words with a point that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:Inc|Ltd|Co|Corp|Dr|Mr|Ms|Mrs|Prof|vs|No|Nos|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|Mass|Calif|Pa|Md|Conn|Fla|Ill|Mich|Minn|Tex|Va|Wash|Colo|approx|etc|e\.g|i\.e|al|U\.S|U\.K|[A-Z](?:\.[A-Z])*)$/;

/** The longest sentence that is read whole. */
const maxLength = 3000;

/** Splits a text into sentences. Line breaks end one; points of abbreviations do not. */
export function sentencesOf(text: string, mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let [start, paragraph, next] = [0, 0, 0];
  const close = (end: number): void => {
    // What is too long for a sentence is read in parts.
    for (let at = start + maxLength; at < end; at += maxLength) add(at);
    add(end);
  };
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    const to = start + part.trimEnd().length;
    start = end;
    if (to <= from) return;
    while (next < mentions.length && mentions[next]!.start < from) next += 1;
    const first = next;
    while (next < mentions.length && mentions[next]!.start < to) next += 1;
    sentences.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      mentions: mentions.slice(first, next),
      paragraph,
    });
  };
  for (const { 0: sign, index } of text.matchAll(ending)) {
    if (sign.endsWith("\n")) {
      close(index + sign.length);
      paragraph += 1;
    } else if (sign !== "." || endsSentence(text, index)) close(index + 1);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, at: number): boolean {
  if (!abbreviation.test(text.slice(Math.max(0, at - 12), at))) return true;
  // A company or a country at the end of a sentence: the next word is one that begins sentences.
  return /^\.["”’)]?\s+(?:The|This|These|In|It|We|Our|On|As|About|For|With)\s/.test(text.slice(at, at + 20));
}
