/** The section of eligibility criteria that a heading or sentence indicates. */
// cspell:ignore criteri excusion exlusion exclution inlcusion inculsion -- misspelled names and parts of expressions
import { requirementOf } from "./requirement.ts";
import { isBareName } from "./section-name.ts";

/** Inclusion criteria must be met, exclusion criteria must not be met; `unspecified` if the text does not state which. */
export type EligibilitySection = "inclusion" | "exclusion" | "unspecified";

/** The section of a heading, and how certain it is. */
export interface HeadingSection {
  /** The section. */
  readonly section: EligibilitySection;
  /** Whether the words occur only in headings of criteria. Otherwise the section applies only if none is known. */
  readonly certain: boolean;
}

const inclusionName =
  /\b(?:inclusion|inlcusion|inculsion)s?[ \t]*(?:criteri|conditions?\b|requirements?\b)|^criteria[ \t]+for[ \t]+inclusion\b|(?<!\b(?:for|at|to|of|by|and|after|before|until)[ \t])\binclusions?[ \t]*(?:$|[:：(–-])|\bcrit[eè]res?[ \t]+d['’][ \t]*inclusion|\bcriterios?[ \t]+de[ \t]+inclusi[oó]n|\bcriteri[ \t]+di[ \t]+inclusione|\beinschlusskriteri|\binclusiecriteri|(?<![不非未]|不符合|未满足|不满足)(?:入选|纳入|入组)标准/i;
const exclusionName =
  /\b(?:exclusion|excusion|exlusion|exclution)s?[ \t]*(?:criteri|reasons?\b|conditions?\b|requirements?\b)|\b(?:reasons?|criteria)[ \t]+for[ \t]+exclusion\b|(?<!\b(?:for|at|to|of|by|and|after|before|until)[ \t])\bexclusions?[ \t]*(?:$|[:：(–-])|\bexcluding[ \t]+criteri|\bcrit[eè]res?[ \t]+(?:d['’][ \t]*exclusion|de[ \t]+non[ \t-]inclusion)|\bcriterios?[ \t]+de[ \t]+exclusi[oó]n|\bcriteri[ \t]+di[ \t]+(?:non[ \t]+inclusione|esclusione)|\bausschlusskriteri|\bexclusiecriteri|(?:排除|剔除|[不非未](?:入选|纳入|入组)|(?:不符合|未满足|不满足)(?:入选|纳入|入组))标准/i;
/** Criteria for who is not included are exclusion criteria. */
const nonInclusion =
  /\bcriteria for non[ -]?inclusion\b|\bnon?[ -]?(?:inclusion|eligibility)(?![ \t]+criteri\w*[ \t]+(?:appl|are))(?:[ \t]+criteri\p{L}*)?/giu;
const eligibilityCriteria = /\beligib\w*[ \t]+criteri\w*/gi;
const mention = /\b(?:inclusion|exclusion|eligibility[ \t]+criteri)/i;
const both =
  /\binclusion\b.{0,20}\bexclusion\b|\bexclusion\b.{0,20}\binclusion\b|\beligibility[ \t]+and[ \t]+exclusion|(?:入选|纳入|入组)(?:标准)?[和与及、/／]{1,2}排除标准|排除(?:标准)?[和与及、/／]{1,2}(?:入选|纳入|入组)标准/i;

const withdrawal =
  /^(?:[\p{L}-]+[ \t]+){0,2}(?:withdrawal|discontinuation|stopping|drop-?out|termination)[ \t]+(?:criteri|rules?\b|reasons?\b)|^criteria[ \t]+for[ \t]+(?:early[ \t]+)?(?:withdrawal|discontinuation|termination|stopping)|^(?:退出|脱落|终止|中止|停药)标准/iu;
const contraindications = /^(?:[\p{L}-]+[ \t]+){0,2}contraindications?[ \t]*[:：]?$/iu;

/** Returns the section of the criteria below a heading, or `undefined` if the heading does not indicate one. */
export function sectionHeading(words: string): HeadingSection | undefined {
  const named = words.replace(nonInclusion, "exclusion criteria");
  // A remark in parentheses does not change the name before it.
  const outside = named.replace(/[(（[][^)）\]]*[)）\]]?/g, " ").trim();
  const section = sectionNamed(outside) ?? sectionNamed(named);
  if (section !== undefined && (isBareName(words) || !isDenied(outside))) return { section, certain: true };
  if (withdrawal.test(named)) return { section: "unspecified", certain: true };
  if (contraindications.test(named)) return { section: "exclusion", certain: false };
  const requirement = requirementOf(named);
  const isMention = mention.test(named);
  // `Eligibility criteria` alone does not state whether they must be met.
  if (requirement === undefined || (isMention && requirementOf(named.replace(eligibilityCriteria, "")) === undefined))
    return isMention ? { section: "unspecified", certain: true } : undefined;
  if (requirement.isMet === undefined) return { section: "unspecified", certain: true };
  return { section: requirement.isMet ? "inclusion" : "exclusion", certain: requirement.certain || isMention };
}

/** Checks whether a text states that what follows does not exclude: `The following are not exclusion criteria`. */
function isDenied(words: string): boolean {
  const requirement = requirementOf(words);
  return requirement !== undefined && requirement.isMet === undefined;
}

/** Returns the section whose name a text has; `unspecified` for the names of both. */
function sectionNamed(words: string): EligibilitySection | undefined {
  if (both.test(words)) return "unspecified";
  if (exclusionName.test(words)) return "exclusion";
  return inclusionName.test(words) ? "inclusion" : undefined;
}

const included =
  /^.{0,120}\b(?:be|are|were|is|was)[ \t]+(?:also[ \t]+)?(?:considered[ \t]+)?(?:eligible|included|enrolled)\b/i;
const excluded =
  /(?:\bcannot|n['’]t)[ \t]+(?:\w+[ \t]+){0,2}?(?:be[ \t]+(?:\w+[ \t]+)?(?:eligible|included|enrolled)|participate|take[ \t]+part)\b|\b(?:not|never)[ \t]+be[ \t]+\w+ly[ \t]+(?:included|enrolled)\b|\b(?:be|are|were|is|was)[ \t]+(?:also[ \t]+)?(?:excluded|disqualified)\b|\b(?:not|never)[ \t]+(?:be[ \t]+)?(?:eligible|included|enrolled)\b|\bcannot[ \t]+be[ \t]+(?:included|enrolled)\b|\bineligible\b|\bexclusion\b/i;

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
