/** Enrollment: how many participants a trial has enrolled or will enroll. */
// cspell:disable -- parts of words in patterns
import type { TrialId } from "@org/therapy-model";
import { spanIn } from "./document.ts";
import type { Sentence } from "./sentence.ts";
import { numberOf, numberPattern } from "./words/number-words.ts";
import { put, type Writer } from "./writer.ts";

const people = "(?:[\\w-]+ ){0,3}?(?:patients|participants|subjects|adults|children)";
const enrolled = new RegExp(
  `\\b(?:has |have )?(?:enrolled|randomi[sz]ed) (?:a total of )?(${numberPattern}) ${people}\\b|\\b(${numberPattern}) ${people} (?:were|have been|had been) (?:enrolled|randomi[sz]ed)\\b`,
  "i",
);
const planned = new RegExp(
  `\\b(?:will|is (?:(?:expected|planned|designed) )?to|plans to|aims to|expects to) (?:enroll|recruit|randomi[sz]e) (?:up to |approximately |about |a total of )?(${numberPattern}) ${people}\\b`,
  "i",
);

/** Reads the enrollment of a trial in a sentence about it. */
export function readEnrollment(sentence: Sentence, writer: Writer, id: TrialId): void {
  const { text } = sentence;
  const coming = planned.exec(text);
  const match = coming ?? enrolled.exec(text);
  // `24 of the planned 36 children had been enrolled`: the number is another one.
  if (match === null || /\b(?:of|planned|all|first|additional)\s$/i.test(text.slice(0, match.index).slice(-20))) return;
  const count = numberOf((match[1] ?? match[2])!);
  const isLimit = /\bup to\b/i.test(match[0]);
  const value = {
    count,
    type: coming === null ? "actual" : "anticipated",
    ...(isLimit && { comparator: "le" }),
  };
  put(writer, id, ["enrollment"], value, spanIn(sentence, match.index, match[0].length));
}
