/** What a sentence requires: that a person meets the criteria below it, or that a person does not. */
// cspell:ignore criteri appl eligib -- parts of regular expressions

/** Whether the criteria below a sentence must be met, and whether only sentences about taking part have these words. */
export interface Requirement {
  /** Whether a person who meets the criteria may take part. */
  readonly isMet: boolean;
  /** Whether the words state who takes part. Otherwise they may concern anything, as in `must be negative`. */
  readonly certain: boolean;
}

const participation = String.raw`(?:considered |deemed )?(?:eligible|included|enrolled|recruited|admitted|entered|allowed|permitted|accepted|qualified)`;
const refusal = String.raw`(?:excluded|ineligible|disqualified|rejected|ruled out)`;
const auxiliary = String.raw`(?:must|should|shall|may|might|can|could|will|would|do|does|did|are|is|were|was|be|has|have|had)`;

const negative = String.raw`(?:${auxiliary} (?:also )?(?:not|never)|cannot|(?:${auxiliary}|wo|ca)n['’]t)`;

/** The predicates of a sentence, in order; of each, the first group that matched gives its meaning. */
const predicates = new RegExp(
  [
    String.raw`(?<notRefused>\b(?:not|never|n['’]t) (?:be )?${refusal}\b)`,
    String.raw`(?<refused>\bnone of (?:the following|these|the below)\b.*\b(?:criteri|appl|be met|be fulfilled).*|\b(?:${negative} )(?:be )?${participation}\b|\b(?:must|should|shall|may) (?:also )?(?:not|never)\b|\bnot (?:be )?${participation}\b|\b${refusal}\b|\b(?:is|are|be) exclusionary\b|\bexcludes?\b|\bdisqualif(?:y|ies)\b|\bineligibility\b)`,
    String.raw`(?<denied>(?<!\b(?:who|that|which) )\b${negative}\b)`,
    String.raw`(?<taken>\b(?:be|are|were|is|was) (?:also )?(?:included|enrolled|recruited|admitted)\b|\beligible (?:for|to|if|when|only|in)\b|\bqualif(?:y|ies)\b)`,
    String.raw`(?<required>\b(?:must|should|shall|ha(?:ve|s) to|needs? to|required to)\b|\beligib\w*)`,
    String.raw`(?<inverted>\bunless\b|\bexcept (?:if|when)\b)`,
    String.raw`(?<provided>\b(?:provided|as long as)\b)`,
  ].join("|"),
  "gi",
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
 * it. If those who do not meet the criteria are excluded, the criteria must be met.
 */
export function requirementOf(sentence: string): Requirement | undefined {
  let found: Requirement | undefined;
  const end = sentence.slice(-maximumLength).replace(/\s+/g, " ");
  for (const { groups = {} } of end.matchAll(predicates)) {
    if (groups["inverted"] !== undefined) found = found && { ...found, isMet: !found.isMet };
    else if (groups["provided"] !== undefined) found = found && { ...found, certain: false };
    else if (groups["notRefused"] !== undefined) found = undefined;
    else if (groups["refused"] !== undefined) found = { isMet: false, certain: true };
    else if (groups["denied"] !== undefined) found = { isMet: false, certain: false };
    else if (groups["taken"] !== undefined) found = { isMet: true, certain: true };
    // `to be eligible` after a predicate states its purpose.
    else if (found === undefined || !/^eligib/i.test(groups["required"] ?? "")) found = { isMet: true, certain: false };
  }
  return found?.isMet === false && isAboutOthers(end) ? { ...found, isMet: true } : found;
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
