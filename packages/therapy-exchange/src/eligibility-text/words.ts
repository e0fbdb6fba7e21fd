/** The words of a criterion as they are meant. */

/** Words without the escapes of Markdown and of HTML's comparators, each run of white space one space. */
export function meant(source: string): string {
  return source
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(lt|gt|amp);/g, (_, name: "lt" | "gt" | "amp") => ({ lt: "<", gt: ">", amp: "&" })[name])
    .replace(/\s+/g, " ")
    .trim();
}

const unlimited = /^no[ ]+(?:[a-z-]+[ ]+)?(?:limit|restriction|upper|lower|maximum|minimum)/i;
const forbidding =
  /^(?:no(?:t|r|ne)?|never|without|absence|negative|free)\b|\b(?:must|should|shall|may|can|will)[ ]+not\b|\bcannot\b|\bmust[ ]+(?:be|have)[ ]+(?:free|no|negative)\b|\b(?:be|are|were|is|was)[ ]+(?:not[ ]+(?:eligible|included|permitted|allowed)|excluded|ineligible)(?:[ ]+(?:for|from|in|to)[ ]+(?:the|this|any|stud|trial|enrol|participa)|[.;,]?$)|^(?:无|没有|未|不)/i;
const early = /^(?:[^ ]{1,40}[ ]){0,5}(?:do|does|did|have|has|had|are|is|were|was)[ ]+(?:not|no|never)\b/i;

/** Whether a criterion says what must not be: `No active infection`, `Must not be pregnant`. */
export function saysNot(words: string): boolean {
  return !unlimited.test(words) && (forbidding.test(words) || early.test(words));
}

const further =
  /^(?:(?:a|all|any|for|some|the)[ ]+){0,2}(?:other|further|additional|more|full|complete)\b.{0,60}\b(?:criteri\w*|inclusion|exclusion)\b.{0,60}\b(?:appl\w*|available|protocol)\b/i;

/** Whether words say nothing of a patient: a note, that there is nothing or more elsewhere, a lone `or`. */
export function isRemark(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || /^(?:and|or|and\/or|plus|且|或)[:,.]?$/i.test(words)) return true;
  if (/^(?:\(?[*]*(?:please[ ]+)?note\b[ ]*(?:[:：-]|that\b)|n\.?b\.?[ ]*[:：]|注[:：])/i.test(words)) return true;
  if (/^(?:none(?:[ ]+(?:identified|specified|listed|stated))?|n\/a|not[ ]+applicable|nil|无)[ .。]*$/i.test(words))
    return true;
  return words.length <= 250 && (further.test(words) || /^the[ ]+above[ ]+(?:information|list)\b/i.test(words));
}
