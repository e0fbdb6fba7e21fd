import { matchAt } from "./match-at.ts";
import type { Assumption } from "./parsed-quantity.ts";

/** A plural noun in the place of a unit. */
interface CountedNoun {
  readonly code: string;
  readonly relativeTo: undefined;
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

/** Words that end like a plural but are not one, or that are not counted. */
const others =
  "times|plus|versus|this|thus|does|was|has|always|unless|despite|status|is|years|months|weeks|days|hours|minutes|previous|various|serious|intravenous|subcutaneous|autologous|venous|continuous|contiguous|infectious|as|across|besides|towards|afterwards|less|process|illness|disease|sepsis|diagnosis|basis|less|gravis|lupus|virus|diabetes|units";
const noun = new RegExp(` (?!(?:${others})(?![A-Za-z]))([A-Za-z][a-z]{2,}s)(?![A-Za-z/(-])`, "y");
/** "more than 3 times", but not "3 times the dose" */
const times = / times(?! (?:the|higher|greater|more|as|that|its|normal|upper)(?![A-Za-z]))(?![A-Za-z/(-])/y;
/** A score or an abbreviated measure before the number: what follows the number is not what it counts. */
const scaleBefore = /[A-Z][A-Za-z]*[A-Z][\w-]*(?: (?:score|status|class|grade|stage|performance status))?[ :]*$/;

/** The plural noun after a number, as an annotation: "at least 2 bursts" is 2 {bursts}. */
export function countedNounAt(text: string, at: number, from: number): CountedNoun | undefined {
  const word = matchAt(noun, text, at) ?? matchAt(times, text, at);
  if (word === undefined || scaleBefore.test(text.slice(Math.max(0, from - 30), from))) return undefined;
  const message = `what is counted is read from the text: ${word.trim()}`;
  return {
    code: `{${word.trim().toLowerCase()}}`,
    relativeTo: undefined,
    end: at + word.length,
    assumptions: [{ code: "counted_noun", message }],
  };
}
