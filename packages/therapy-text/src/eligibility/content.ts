/** The content of a criterion: normalization, negation and remarks. */
// cspell:ignore includ -- part of a regular expression

/** Checks whether a text has escapes, or white space other than single spaces; most contents have neither. */
function isUnusual(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c || code === 0x26 || code < 0x20 || (code === 0x20 && source.charCodeAt(at + 1) === 0x20))
      return true;
    if (code > 0x7f && /\s/.test(source[at]!)) return true;
  }
  return false;
}

/** Removes the escapes of Markdown and of HTML comparators, and replaces white space by single spaces. */
export function normalizeContent(source: string): string {
  if (!isUnusual(source)) return source.trim();
  return source
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(lt|gt|amp);/g, (_, name: "lt" | "gt" | "amp") => ({ lt: "<", gt: ">", amp: "&" })[name])
    .replace(/\s+/g, " ")
    .trim();
}

const unlimited = /^no[ ]+(?:[a-z-]+[ ]+)?(?:limit|restriction|upper|lower|maximum|minimum)/i;
const negations =
  /^(?:no(?:t|r|ne)?|never|without|absence|negative|free)\b|\b(?:must|should|shall|may|can|will)[ ]+not\b|\bcannot\b|\bmust[ ]+(?:be|have)[ ]+(?:free|no|none|negative)\b|\b(?:be|are|were|is|was)[ ]+(?:not[ ]+(?:eligible|included|permitted|allowed)|excluded|ineligible)(?:[ ]+(?:for|from|in|to)[ ]+(?:the|this|any|stud|trial|enrol|participa)|[.;,]?$)|^(?:无|没有|未|不)/i;
const earlyNegation = /^(?:[^ ]{1,40}[ ]){0,5}(?:do|does|did|have|has|had|are|is|were|was)[ ]+(?:not|no|none|never)\b/i;

/** What is allowed, or not required, is not negated: `Patients with hepatitis B are not excluded`. */
const allowed =
  /\b(?:not|never|n['’]t)[ ]+(?:be[ ]+)?(?:automatically[ ]+|considered[ ]+)?(?:excluded?|exclusionary|disqualif\w+|prohibited|an?[ ]+(?:exclusion|reason[ ]+for[ ]+exclusion)|(?:have|need|required|necessary)[ ]+to|required|mandatory)\b|\bneed[ ]+not\b/i;

/** Checks whether a criterion is negated: `No active infection`, `Must not be pregnant`. */
export function isNegated(content: string): boolean {
  return !unlimited.test(content) && !allowed.test(content) && (negations.test(content) || earlyNegation.test(content));
}

/** Words after a negation that end it, or after which it concerns a number or a time: `no more than one of the following`. */
const ending =
  "and|but|plus|at least|except\\w*|unless|if|other than|includ\\w+|defined|limited|all|more|less|fewer|greater|later|earlier|older|younger|must|require\\w*|need\\w*|who have|with";
/** A negation that governs a list: `None of the following:`, `Absence of:`, `Must not have any of these:`. */
const negatedList = new RegExp(
  String.raw`(?:\b(?:none|neither|no|not|never|without|lacking|absence|free)\b|n['’]t\b)(?:(?!\b(?:${ending})\b)[^.;,:]){0,80}?(?:\b(?:following|below|these)\b(?:(?!\b(?:${ending})\b)[^.;,:]){0,40}[:：]?$|[:：]$)|(?:无|没有|不存在|未有?).{0,8}(?:以下|下列).{0,20}[:：]?$`,
  "i",
);

/** Checks whether a negated criterion negates the criteria below it: `None of the following:`. */
export function negatesList(content: string): boolean {
  return negatedList.test(content.slice(-200)) && isNegated(content);
}

const furtherCriteria =
  /^(?:(?:a|all|any|for|some|the)[ ]+){0,2}(?:other|further|additional|more|full|complete)\b.{0,60}\b(?:criteri\w*|inclusion|exclusion)\b.{0,60}\b(?:appl\w*|available|protocol)\b/i;

/** A statement that there are no criteria: `None;`, `No exclusion criteria`. */
const absent =
  /^(?:none(?:[ ]+(?:identified|specified|listed|stated|known|applicable|of[ ]+the[ ]+above))?|n\/a|not[ ]+applicable|nil|(?:there[ ]+(?:are|is)[ ]+)?no[ ]+(?:other[ ]+|further[ ]+|specific[ ]+|additional[ ]+)*(?:in|ex)clusion[ ]+criteri(?:a|on)\b.{0,60}|无)[ .。;；,，!]*$/i;

/** How a list of questions is answered: `All answers must be NO to be eligible.` */
const answers =
  /^.{0,60}\b(?:answer(?:s|ed)?|responses?)\b.{0,40}\b(?:be|as|is|are|with)?[ ]*["“'‘]?(?:YES|NO|TRUE|FALSE|yes|no)\b["”'’]?(?:[ ]+(?:to|for|in order)\b.{0,60})?[ .;:：]*$/;

const answer = /answer|response/i;

/** Checks whether a text is not a criterion: a note, "none", a reference to further criteria, a single `or`. */
export function isRemark(content: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(content) || /^(?:and|or|and\/or|plus|且|或)[:,.]?$/i.test(content)) return true;
  if (/^(?:\(?[*]*(?:please[ ]+)?note\b[ ]*(?:[:：-]|that\b)|n\.?b\.?[ ]*[:：]|注[:：])/i.test(content)) return true;
  if (absent.test(content) || (answer.test(content) && answers.test(content))) return true;
  return (
    content.length <= 250 && (furtherCriteria.test(content) || /^the[ ]+above[ ]+(?:information|list)\b/i.test(content))
  );
}
