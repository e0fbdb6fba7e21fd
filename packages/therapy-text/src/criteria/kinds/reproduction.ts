/** Pregnancy, breastfeeding and the plan to conceive. */
import type { ReproductiveState } from "@org/therapy-model";
import { type LocatedExpression, negated } from "../located.ts";

const pregnant = /\bpregnan(?:t|cy|cies)\b|\bgravid\b|妊娠|怀孕|孕妇/i;
const breastfeeding = /\b(?:breast-?[ ]?feed(?:ing)?|lactat(?:ing|ion|e)|nursing)\b|哺乳/i;
const planning =
  /\b(?:considering (?:becoming )?pregnan\w+|plan(?:s|ned|ning)? (?:to|on|a)? ?(?:become|becoming|be|get|getting|conceive|a pregnancy|pregnancy|pregnant)|(?:intend|wish|desir|want|hop|try)\w*(?: to| of)? (?:become|be|get|conceive|becoming|have)\w*|(?:intention|intent) (?:to|of) (?:become|becoming|be|get|conceive)\w*|planning (?:a )?pregnancy|plan to (?:become|get)|attempting to (?:become|get|conceive)|planned pregnancy)|计划怀孕|备孕|有(?:妊娠|怀孕|生育)计划|准备怀孕/i;
const everyPlanning = new RegExp(planning.source, "gi");
const elsewhere =
  /\btest\b|\bcontracept|birth control|prevent|avoid|childbearing|child-bearing|abstain|partner|ectopic|pregnancy[ -](?:related|induced|loss)|history of|previous|prior|complicat|trimester|singleton|gestation|multiple pregnan|nursing (?:home|staff|student|facility|care|record)|weeks|last \d|postpartum|hypertensi|outcome|during (?:the )?(?:last|previous)|delivery|twin|fetal|fetus|terminat|of pregnancy|during (?:a )?pregnancy|maternal|妊娠试验|避孕|妊娠检/i;
const negation = /\b(?:not|non|no|neither|nor|without|never|isn't|aren't)\b|^非|不(?:处于|在)|未(?:怀孕|妊娠|处于)|无/i;

/** Reads a criterion on pregnancy and breastfeeding. */
export function reproductionOf(words: string, start: number): LocatedExpression | undefined {
  const stated = words
    .replace(/pregnancy-capable|capable of (?:becoming )?pregnan\w+|(?:become|becoming) pregnant\b(?= and)/gi, "")
    .split(/\b(?:because|due to the|since the|as the)\b|[.] |\b[Nn]ote\b/)[0]!;
  if (stated.length > 420) return undefined;
  const isPlanned = planning.test(stated);
  const plain = stated.replace(everyPlanning, "").replace(/(?:,|;)? ?(?:and|or)?[^,;]{0,40}\bpartners?\b.*$/i, "");
  const states: ReproductiveState[] = [];
  if (pregnant.test(plain)) states.push("pregnant");
  if (breastfeeding.test(plain)) states.push("breastfeeding");
  if (isPlanned) states.push("planning_pregnancy");
  const hasRest = elsewhere.test(plain.replace(/\bor (?:of|who are of)? ?child-?bearing.*$/i, ""));
  if (states.length === 0 || (states[0] === "planning_pregnancy" && hasRest) || hasRest || isAside(stated))
    return undefined;
  const node: LocatedExpression = { kind: "reproduction", states, start, end: start + words.length };
  return negation.test(plain) ? negated(node) : node;
}

/** Whether the words are mainly about something else. */
function isAside(words: string): boolean {
  const first = Math.min(...[pregnant, breastfeeding].map((one) => (words.search(one) + 1 || 1000) - 1));
  return first > 90;
}

const potential = /\b(?:child-?[ ]?bearing|reproductive) (?:potential|age|capacity)|育龄/i;

/** Reads a criterion on a negative pregnancy test alone. */
export function pregnancyTestOf(words: string, start: number): LocatedExpression | undefined {
  const test =
    /\bnegative\b[^.;]{0,60}?\bpregnancy (?:test|screen)\w*|\bpregnancy tests?\b[^.;]{0,40}?\bnegative\b|妊娠(?:试验|检测|检查)[^。；]{0,15}阴性/i.exec(
      words,
    );
  if (test === null || /contracept|birth control|避孕/i.test(words)) return undefined;
  const at = { start: start + test.index, end: start + test.index + test[0].length };
  const negative: LocatedExpression = {
    kind: "measurement",
    measurement: "pregnancy_test",
    limit: { kind: "qualitative", finding: "negative" },
    ...at,
  };
  const women = potential.exec(words) ?? /\b(?:females?|women)\b|女性/i.exec(words);
  if (women === null) return negative;
  const of = { start: start + women.index, end: start + women.index + women[0].length };
  const bearing: LocatedExpression = { kind: "reproduction", states: ["of_childbearing_potential"], ...of };
  return { kind: "any", of: [{ kind: "not", of: bearing, ...of }, negative], start, end: start + words.length };
}
