// cspell:ignore hospit interv referr -- parts of a regular expression
import { functionWords } from "./function-words.ts";
import { matchAt } from "./match-at.ts";
import type { Assumption } from "./parsed-quantity.ts";
import { unitAt } from "./read-unit.ts";

/** A plural noun in the place of a unit. */
interface CountedNoun {
  readonly code: string;
  readonly relativeTo: undefined;
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

/** Words that end like a plural but are not one, or that are not counted. */
const others =
  "times|plus|versus|this|thus|does|was|has|always|unless|despite|status|is|years|months|weeks|days|hours|minutes|previous|various|serious|intravenous|subcutaneous|autologous|venous|continuous|contiguous|infectious|as|across|besides|towards|afterwards|less|process|illness|disease|sepsis|diagnosis|basis|less|gravis|lupus|virus|diabetes|units|thirds|quarters|halves|fifths";
const noun = new RegExp(` (?!(?:${others})(?![A-Za-z]))([A-Za-z][a-z]{2,}s)(?![A-Za-z(-])`, "y");
/** A plural noun after up to two other nouns: "2 blood pressure measurements". */
const compound = new RegExp(
  ` (?:(?!(?:${functionWords})(?![A-Za-z]))[a-z][a-z-]{2,} ){1,2}(?!(?:${others}|${functionWords})(?![A-Za-z]))([a-z]{2,}(?<![isu])s)(?![A-Za-z(-])`,
  "y",
);
/** Words that only describe a thing, so that none of them is what is counted. */
const descriptions =
  "[a-z]*(?:ed|ive|ic|ous|[ai]ble|ly|ary|ful|ing|(?<!anim|tri|hospit|interv|referr|sign|me)al)|severe|moderate|mild|acute|single|prior|new|additional";
/** One thing, up to the end of its name: "at least one painful joint". */
const single = new RegExp(
  ` (?:(?!(?:${functionWords})(?![A-Za-z]))[a-z][a-z-]{2,} ){0,4}(?!(?:${others}|${functionWords}|${descriptions})(?![A-Za-z]))([a-z]{3,})(?=[^ A-Za-z(-]| (?:${functionWords})(?![A-Za-z])| [^ A-Za-z]|$)`,
  "y",
);
/** Other nouns come before a plural only after small numbers; larger numbers are values without a unit. */
const mostOfCompounds = 30;
const period = / ?(?:\/|per|an?(?= )|each|every|daily|weekly|monthly)(?![a-z])/iy;
/** "more than 3 times", but not "3 times the dose" */
const times = / times(?! (?:the|higher|greater|more|as|that|its|normal|upper)(?![A-Za-z]))(?![A-Za-z/(-])/y;
/** A score or an abbreviated measure before the number: what follows the number is not what it counts. */
const scaleBefore = /[A-Z][A-Za-z]*[A-Z][\w-]*(?: (?:score|status|class|grade|stage|performance status))?[ :]*$/;

/**
 * The noun after a number, as an annotation: "at least 2 bursts" is 2 {bursts}. The number decides which forms are read: a
 * singular after one, and other nouns before the plural after a small number.
 */
export function countedNounAt(text: string, at: number, from: number, value = NaN): CountedNoun | undefined {
  const words =
    matchAt(noun, text, at) ??
    matchAt(times, text, at) ??
    (value <= mostOfCompounds ? matchAt(compound, text, at) : undefined) ??
    (value === 1 ? matchAt(single, text, at) : undefined);
  if (words === undefined || scaleBefore.test(text.slice(Math.max(0, from - 30), from))) return undefined;
  const word = words.slice(words.lastIndexOf(" ") + 1);
  const message = `what is counted is read from the text: ${word}`;
  const end = at + words.length;
  const rate = matchAt(period, text, end) === undefined ? undefined : unitAt(text, end);
  return {
    code: `{${word.toLowerCase()}}${rate?.code ?? ""}`,
    relativeTo: undefined,
    end: rate?.end ?? end,
    assumptions: [{ code: "counted_noun", message }],
  };
}
