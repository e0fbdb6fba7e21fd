/** The section of eligibility criteria that a heading or sentence indicates. */
// cspell:ignore clusions criteri -- parts of regular expressions

/** Inclusion criteria must be met, exclusion criteria must not be met; `unspecified` if the text does not state which. */
export type EligibilitySection = "inclusion" | "exclusion" | "unspecified";

/** The section of a heading, and how certain it is. */
export interface HeadingSection {
  /** The section. */
  readonly section: EligibilitySection;
  /** Whether the words occur only in headings of criteria. Otherwise the section applies only if none is known. */
  readonly certain: boolean;
}

const inclusionCriteria =
  /\binclusion[ \t]*criteri|^(?:key[ \t]+|main[ \t]+|major[ \t]+)?inclusions?[ \t]*(?:$|[:：(–-])|\beligib\w*[ \t]+(?:for|to|if|when|only|in)\b|\bcrit[eè]res?[ \t]+d['’][ \t]*inclusion|\bcriterios?[ \t]+de[ \t]+inclusi[oó]n|\bcriteri[ \t]+di[ \t]+inclusione|\beinschlusskriteri|\binclusiecriteri|(?:入选|纳入|入组)标准/i;
const exclusionCriteria =
  /\bexclusion[ \t]*(?:criteri|reasons?\b)|\breasons?[ \t]+for[ \t]+exclusion|^(?:key[ \t]+|main[ \t]+|major[ \t]+|other[ \t]+)?exclusions?[ \t]*(?:$|[:：(–-])|\b(?:not|never)[ \t]+(?:be[ \t]+)?(?:considered[ \t]+)?(?:eligible|included|enrolled|allowed|permitted)\b|\bineligible\b|\bexcluded\b|\bnon-?[ \t]?inclusion\b|\bcrit[eè]res?[ \t]+(?:d['’][ \t]*exclusion|de[ \t]+non[ \t-]inclusion)|\bcriterios?[ \t]+de[ \t]+exclusi[oó]n|\bcriteri[ \t]+di[ \t]+(?:non[ \t]+inclusione|esclusione)|\bausschlusskriteri|\bexclusiecriteri|(?:排除|剔除)标准/i;
const both =
  /\binclusion\b.{0,20}\bexclusion\b|\bexclusion\b.{0,20}\binclusion\b|\beligibility[ \t]+and[ \t]+exclusion/i;
const mention = /\b(?:inclusion|exclusion|eligibility[ \t]+criteri)/i;
const requirement =
  /\b(?:must|should|shall|have[ \t]+to|need[ \t]+to|required[ \t]+to)\b|\beligib|\b(?:be|are|were|is|was)[ \t]+(?:included|enrolled|recruited)\b/i;

/** Returns the section of the criteria below a heading, or `undefined` if the heading does not indicate one. */
export function sectionHeading(words: string): HeadingSection | undefined {
  if (both.test(words)) return { section: "unspecified", certain: true };
  if (exclusionCriteria.test(words)) return { section: "exclusion", certain: true };
  if (inclusionCriteria.test(words)) return { section: "inclusion", certain: true };
  if (mention.test(words))
    return { section: requirement.test(words.replace(/eligib\w*/gi, "")) ? "inclusion" : "unspecified", certain: true };
  return requirement.test(words) ? { section: "inclusion", certain: false } : undefined;
}

const included =
  /^.{0,120}\b(?:be|are|were|is|was)[ \t]+(?:also[ \t]+)?(?:considered[ \t]+)?(?:eligible|included|enrolled)\b/i;
const excluded =
  /\b(?:be|are|were|is|was)[ \t]+(?:also[ \t]+)?excluded\b|\b(?:not|never)[ \t]+(?:be[ \t]+)?(?:eligible|included|enrolled)\b|\bineligible\b|\bexclusion\b/i;

/**
 * Returns the section of a sentence that is not a heading, given the current section.
 *
 * A sentence with words of both sections has the current section. In the exclusion criteria, a sentence on who is
 * eligible is an inclusion criterion; in the inclusion criteria, a sentence on who is not eligible
 * is a negated inclusion criterion.
 */
export function sectionOfSentence(words: string, current: EligibilitySection): EligibilitySection {
  const isExcluded = excluded.test(words);
  const isIncluded = included.test(words);
  if (isExcluded === isIncluded || current === "inclusion") return current;
  return isExcluded ? "exclusion" : "inclusion";
}

const opening =
  /(?<![\p{L}\d])(?:key |main |major |primary |general )?(?:inclusion|exclusion)[ \t]+criteri(?:a|on)[ \t]?[:：]|(?:入选|纳入|入组|排除|剔除)标准[ \t]?[:：]/giu;

/** Finds headings within a line, after other text: `… 3. Consent. Exclusion Criteria: 1. …`. Returns their offsets. */
export function openings(line: string): number[] {
  const offsets: number[] = [];
  for (const { 0: words, index } of line.matchAll(opening)) {
    let before = index - 1;
    while (before >= 0 && /\s/.test(line[before] ?? "")) before -= 1;
    const capital = words[0] !== words[0]?.toLowerCase() || /\p{Script=Han}/u.test(words);
    if (
      before >= 0 &&
      (capital ? before < index - 1 || /\W/.test(line[before] ?? "") : ".;:)".includes(line[before] ?? ""))
    )
      offsets.push(index);
  }
  return offsets;
}

const chinese = /^(?:主要|核心)?(?:入选|纳入|入组|排除|剔除)标准[ \t]?[:：]?$/;
const european =
  /^(?:crit[eè]res?[ \t]+d['’]|criterios?[ \t]+de[ \t]+(?:in|ex)clusi|criteri[ \t]+di[ \t]+|(?:ein|aus)schlusskriterien|(?:in|ex)clusiecriteria)[^.;]{0,60}$/i;
const sentence = /\b(?:meets?|met|apply|applies|applied|may|of|see|fulfil\w*|satisf\w*)\b/i;
const name =
  /\b(?:in|ex)clusions?\b(?:[ \t]*[/&][ \t]*(?:in|ex)clusions?)?(?:[ \t]*(?:criteri\p{L}*|reasons?)(?!\p{L})|[ \t]*(?:$|[:：(–-]))/iu;
const bare = /^(?:key |main |major )?(?:(?:in|ex)clusion[ \t]+criteri(?:a|on))[ \t]?[:：]?$/i;

/** Checks whether a text is the name of a section, not a sentence that mentions one. */
export function isSectionName(words: string): boolean {
  if (words.length > 150) return false;
  const at = words.search(name);
  if (at < 0) return chinese.test(words) || european.test(words);
  return words.slice(0, at).split(/[ \t]+/).length <= 6 && !sentence.test(words);
}

/** Checks whether a text is the name of a section and nothing else. */
export function isBareName(words: string): boolean {
  return words.length <= 50 && (bare.test(words) || chinese.test(words));
}
