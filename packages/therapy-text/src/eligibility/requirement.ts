/** What a sentence requires: that a person meets the criteria below it, or that a person does not. */
// cspell:ignore criteri appl eligib disqualif exclu -- parts of regular expressions

/** Whether the criteria below a sentence must be met, and whether only sentences about taking part have these words. */
export interface Requirement {
  /** Whether a person who meets the criteria may take part; undefined where the criteria decide nothing: `not excluded`. */
  readonly isMet: boolean | undefined;
  /** Whether the words state who takes part. Otherwise they may concern anything, as in `must be negative`. */
  readonly certain: boolean;
}

const participation = String.raw`(?:considered |deemed )?(?:eligible|included|enrolled|recruited|admitted|entered|allowed|permitted|accepted|qualified)`;
const refusal = String.raw`(?:excluded|ineligible|disqualified|rejected|ruled out|screened out|barred|turned away)`;
const prohibition = "(?:prohibited|forbidden|disallowed)";
const taking = String.raw`(?:participate|take part|join|enter|enroll?)`;
const auxiliary = String.raw`(?:must|should|shall|may|might|can|could|will|would|do|does|did|are|is|were|was|be|has|have|had)`;

const negative = String.raw`(?:${auxiliary} (?:also )?(?:not|never)|cannot|(?:${auxiliary}|wo|ca)n['’]t)`;

/** What a person must not have: `must have none of`, `should be free of`. */
const lacking = String.raw`\b(?:must|should|shall|ha(?:ve|s) to|needs? to|required to) (?:also )?(?:have|be|meet|fulfill?|satisfy|show|remain)(?: had| been| received)? (?:no(?! (?:more|less|fewer|later|earlier|older|younger|greater|longer|lower|higher|worse|better)\b)|none of|neither|free (?:of|from)|without)\b`;

/** The predicates of a sentence, in order; of each, the first group that matched gives its meaning. */
const predicates = new RegExp(
  [
    String.raw`(?<notRefused>(?:\b${auxiliary} (?:also )?)?(?:\b(?:not|never)|n['’]t) (?:be )?(?:automatically |necessarily |considered |a )?(?:${refusal}|${prohibition}|exclusionary|excludes?|disqualif\w+|exclusions?|exclusion criteri(?:a|on)|reasons? (?:for|to) exclu\w+)\b|\bdespite\b|\beven (?:if|when|though|with)\b|\bregardless of\b|\b(?:is|are|be) (?:also )?(?:allowed|permitted|acceptable)\b(?! to\b)|^(?:permitted|allowed|acceptable) [a-z -]{1,60}:?$)`,
    String.raw`(?<lacking>${lacking})`,
    String.raw`(?<refused>\b(?:${negative} )(?:be )?${participation}\b|\b(?:${negative} )${taking}\b|\b(?:is|are|be|was|were) (?:strictly )?${prohibition}\b|^(?:[a-z-]+ ){0,2}${prohibition}\b|\b(?:must|should|shall|may) (?:also )?(?:not|never)\b|\bnot (?:be )?${participation}\b|\b${refusal}\b|\b(?:is|are|be) exclusionary\b|\bprecludes?\b|\breasons? (?:not to|for not|against) (?:${taking}|taking part|participating|joining|be(?:ing)? ${participation})\b|\bexcludes?\b|\bdisqualif(?:y|ies)\b|\bineligibility\b)`,
    String.raw`(?<denied>(?<!\b(?:who|that|which) )\b${negative}\b)`,
    String.raw`(?<taken>\b(?:be|are|were|is|was) (?:also )?(?:included|enrolled|recruited|admitted)\b|\b(?:can|may) ${taking}\b|\beligible (?:for|to|if|when|only|in)\b|\bqualif(?:y|ies)\b)`,
    String.raw`(?<required>\b(?:must|should|shall|ha(?:ve|s) to|needs? to|required to)\b|\beligib\w*)`,
    String.raw`(?<inverted>\bunless\b|\bexcept (?:if|when)\b)`,
    String.raw`(?<provided>\b(?:provided|as long as)\b)`,
  ].join("|"),
  "gi",
);

/** The same predicates in Chinese. */
const chinesePredicates =
  /(?<notRefused>不(?:予以?|被|作为)?排除(?!标准))|(?<refused>(?:不能|不得|不可|不予|不应|不宜|禁止|无法)(?:被|以)?(?:入组|入选|纳入|参加|参与)|禁[止用忌]|(?:不得|不能|不可)有|^(?:受试者|患者)?(?:无|没有|不存在|不具有|不伴有|未患有?)(?:以下|下列|上述|任何)|排除(?!标准))|(?<taken>(?:可|可以|方可|才能|能够)(?:被|予以)?(?:入组|入选|纳入|参加))|(?<required>(?:必须|应|须|需)(?:同时)?(?:符合|满足|具备)|^(?:受试者|患者)?(?:同时)?(?:符合|满足|具备)(?:以下|下列)(?:所有|全部))/g;
/** Those who do not meet the criteria, in Chinese. */
const unmetInChinese = /(?:不|未)(?:能)?(?:同时)?(?:符合|满足|具备).{0,20}(?:以下|下列|上述|任何|任一)/;

const listed = String.raw`(?:any (?:one )?(?:of )?|one (?:or more )?of |all of |either of )?(?:the |those )?(?:following|these|below|listed)`;
/** A list whose items a person does not meet: `without any of the following`, `none of these`, or no person at all. */
const negatedList = new RegExp(
  [
    String.raw`\b(?:without|lacking|lack|free of|free from|absence of|(?:with |have |having |meet |meeting |show(?:ing)? )?(?:none|neither) of) ${listed}\b`,
    String.raw`\b(?:who|that|which)\b[^.,;]{0,20}?(?:\b(?:not|never)|n['’]t)(?: \w+){1,2} ${listed}\b`,
    String.raw`\bno (?:\w+ ){0,3}?(?:evidence|history|signs?|symptoms?|presence|diagnosis|use|records?) of ${listed}\b`,
    String.raw`\b(?:without|lacking|lack of|absence of|free (?:of|from)|with no|no|none of)(?: any| any of| (?:known |prior |active |current )?(?:history|evidence|signs?|symptoms?)(?: or \w+)? of)?:?$`,
    String.raw`^no(?:body| one| (?:patients?|subjects?|participants?|volunteers?|persons?|individuals?|candidates?))\b`,
  ].join("|"),
  "i",
);

/** The predicate that decides is near the end of a sentence. */
const maximumLength = 1000;

/** A person who does not meet the criteria, in the subject of a sentence. */
const unmet =
  /\b(?:who|that|which|if they|if any of)\b.{0,30}?\b(?:not|n['’]t|fails? to|unable to)[ ]+(?:meet|fulfil\w*|satisf\w*|have|comply)\b|\b(?:not|failing to)[ ]+(?:meet|meeting|fulfill?ing|satisfy(?:ing)?)\b.{0,40}\b(?:all|any|each|one|these|the following)\b/i;

/**
 * Returns what a sentence requires, or `undefined` if it requires nothing.
 *
 * The last predicate decides: in `Patients who cannot walk must have:` it is `must`. `unless` inverts the predicate before
 * it. If those who do not meet the criteria are excluded, the criteria must be met; if those without them are included, they
 * must not be met.
 */
export function requirementOf(sentence: string): Requirement | undefined {
  const end = sentence.slice(-maximumLength).replace(/\s+/g, " ");
  const isChinese = /\p{Script=Han}/u.test(end);
  const found = lastPredicate(end, isChinese ? chinesePredicates : predicates);
  if (isChinese) return unmetInChinese.test(end) ? inverse(found) : found;
  if (found?.isMet === false && isAboutOthers(end)) return { ...found, isMet: true };
  // "No patient will be excluded because of:"
  if (found?.isMet === false && /^no\b/i.test(end)) return { isMet: undefined, certain: true };
  if (isLacking.test(end) || !negatedList.test(end)) return found;
  return { ...inverse(found ?? { isMet: true, certain: false })!, certain: true };
}

const isLacking = new RegExp(lacking, "i");

function inverse(found: Requirement | undefined): Requirement | undefined {
  return found?.isMet === undefined ? found : { ...found, isMet: !found.isMet };
}

/** What the last predicate of a sentence requires. */
function lastPredicate(sentence: string, pattern: RegExp): Requirement | undefined {
  let found: Requirement | undefined;
  for (const { groups = {} } of sentence.matchAll(pattern)) {
    if (groups["inverted"] !== undefined) found = inverse(found);
    else if (groups["provided"] !== undefined) found = found && { ...found, certain: false };
    else if (groups["notRefused"] !== undefined) found = { isMet: undefined, certain: true };
    else if (groups["lacking"] !== undefined) found = { isMet: false, certain: true };
    else if (groups["refused"] !== undefined) found = { isMet: false, certain: true };
    else if (groups["denied"] !== undefined) found = { isMet: false, certain: false };
    else if (groups["taken"] !== undefined) found = { isMet: true, certain: true };
    // `to be eligible` after a predicate states its purpose.
    else if (found === undefined || !/^eligib/i.test(groups["required"] ?? "")) found = { isMet: true, certain: false };
  }
  return found;
}

/** Checks whether a sentence excludes those who do not meet the criteria. */
function isAboutOthers(sentence: string): boolean {
  const outcome = new RegExp(
    String.raw`\b(?:${refusal}|not (?:be )?${participation}|cannot be ${participation})\b`,
    "i",
  );
  const index = sentence.search(unmet);
  return index >= 0 && outcome.test(sentence.slice(index + 4));
}
