// cspell:ignore sterili -- abbreviations and parts of expressions
/** Contraception and its duration. */
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { durationOf, isTime } from "../duration.ts";
import { type LocatedExpression, negated } from "../located.ts";

const contraception = /\bcontracepti\w*|\bbirth[ -]control\b|避孕/i;
const required =
  /\b(?:must|agree\w*|willing\w*|will|should|use[ds]?|using|practic\w*|adequate|effective|accept\w*|reliable|appropriate|highly|commit\w*|employ\w*|consent\w*|required|ensure|utiliz\w*|abstin\w*)\b|采取|使用|采用|同意|愿意|有效/i;
const refused =
  /\b(?:not|unwilling\w*|refus\w*|unable|without|no|lack|fail\w*|disagree\w*|inadequate|decline\w*)\b|不(?:愿|同意|能|采取|使用)|未|拒绝/i;

/** Reads a criterion on contraception. In an exclusion criterion it must state that contraception is absent. */
export function contraceptionOf(
  words: string,
  start: number,
  quantities: readonly ParsedQuantity[],
  isExclusion: boolean,
): LocatedExpression | undefined {
  const found = contraception.exec(words);
  if (found === null || words.length > 900 || !required.test(words)) return undefined;
  if (
    /\b(?:oral|hormonal|implant\w*) contracepti\w+ (?:use|users?|within|for|in the)|on (?:oral|hormonal) contracepti|taking (?:oral|hormonal)|contraceptive (?:pill|drug|hormone)s?\b/i.test(
      words,
    ) &&
    !/agree|willing|must/i.test(words)
  )
    return undefined;
  if (
    /^(?:history|current|previous|prior|use of|using|females? (?:currently )?using)/i.test(words) &&
    !/must|agree|willing/i.test(words)
  )
    return undefined;
  const isRefused =
    refused.test(words.slice(Math.max(0, found.index - 110), found.index)) &&
    !/\bnot (?:been )?(?:pregnant|lactating|breast|of child|surgically|sterili|post|currently)/i.test(
      words.slice(0, found.index),
    );
  const node: LocatedExpression = {
    kind: "contraception",
    ...durationAfter(words, start, quantities),
    ...sexIn(words.slice(0, found.index + 200)),
    start,
    end: start + words.length,
  };
  if (isExclusion) return isRefused ? negated(node) : undefined;
  return isRefused ? undefined : node;
}

const afterDose = /^[ ,]*(?:\([^)]*\) ?)?(?:after|following|post|from|beyond|since|days? after|内|后)/i;

/** The only time after the last dose; with several, none is certain. */
function durationAfter(
  words: string,
  start: number,
  quantities: readonly ParsedQuantity[],
): { duration?: NonNullable<ReturnType<typeof durationOf>> } {
  const times = quantities.filter(
    (one) =>
      isTime(one) &&
      one.value !== undefined &&
      (afterDose.test(words.slice(one.end - start)) ||
        /后/.test(words.slice(Math.max(0, one.start - start - 12), one.start - start))),
  );
  const first = times[0] && durationOf({ ...times[0] });
  const isSame = times.every(({ value, unit }) => value === first?.value && unit === first?.unit);
  return first !== undefined && isSame ? { duration: first } : {};
}

function sexIn(words: string): { sex?: "female" | "male" } {
  const women = /\b(?:women|woman|females?|WOCBP|childbearing|child-bearing)\b|女/i.test(words);
  const men = /\b(?:men|man|males?)\b|男/i.test(words);
  if (women === men) return {};
  return { sex: women ? "female" : "male" };
}
