/** Whether the words beside a name show that it means its term. */
import type { TermName } from "@org/therapy-model/vocabulary";
import { hasOtherSense } from "./abbreviation-senses.ts";
import { ambiguousNames } from "./ambiguous-names.ts";
import { isDefinedOtherwise } from "./defined-abbreviation.ts";
import { isOtherName } from "./other-name.ts";

/**
 * What the words beside a name show: it means its term; it is unclear, because nothing beside it fits; or it is another name,
 * such as the beginning of a company code.
 */
export type NameContext = "clear" | "unclear" | "other";

/** The words that fit a term: before its name, or after it. And words that show another meaning. */
interface Cues {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly not?: RegExp;
}

const cues: { readonly [vocabulary: string]: Cues } = {
  target: {
    before:
      /(?:\b(?:anti|c)-?\s?|α-?\s?|\b(?:against|target(?:s|ed|ing)?|directed (?:against|at|to)|specific for|express(?:es|ed|ing)?|expression of|levels? of|mutations? in|variants? in|mutant|mutated|loss of|lack of|silenc\w+|knock(?:out|down)(?: of)?|delet\w+(?: of)?|disrupt\w+(?: of)?|inhibit\w*(?: of)?|genes?|antigens?|proteins?|encod(?:es|ed|ing)|coding for|transgene|factor|CARs?)\s?[:(]?\s?|(?:靶向|针对|抗)\s?)$/i,
    after:
      /^(?:[\s-]{0,2}(?:genes?|proteins?|antigens?|mRNA|siRNA|shRNA|transgenes?|locus|loci|alleles?|mutations?|variants?|mutants?|mutated|positive|negative|target\w*|directed|specific|express\w*|overexpress\w*|deficien(?:t|cy)|amplifi\w+|inhibit\w+|blockade|antagonists?|agonists?|antibod(?:y|ies)|mAbs?|CARs?|CAR-?T|knock-?out|KO|null|signal\w+|promoter|kinase|enzyme|rearrange\w+|fusions?|reactive|restricted|edit\w+|disrupt\w+|silencing|bind\w+|receptors?|activity|cDNA|coding)(?![a-z])|[+⁺]|[-\s]?(?:hi|lo|high|low)(?![a-z])|\s?(?:基因|蛋白|抗原|靶点|靶向|抗体|抑制剂|阳性|阴性|突变|表达))/i,
  },
  disease: {
    before:
      /\b(?:(?:active|severe|relaps(?:ed|ing)|refractory|newly[\s-]diagnosed|remission of|flares? of|ANCA|patients with|diagnosis of|diagnosed with|history of)\s|(?:MPO|PR3)-)$/i,
    after:
      /^[\s-]{0,2}(?:patients?|flares?|relapses?|remission|vasculitis|nephritis|glomerulonephritis|disease|associated|related|with (?:renal|kidney))(?![a-z])/i,
  },
  vector_class: { before: /^/, after: /^/, not: /vasculitis|\bANCA\b/i },
  modification_setting: {
    before:
      /(?:\b(?:deliver\w*|administ\w+|edit\w*|generat\w+|produc\w+|made|manufactur\w+|transduc\w+|transfect\w*|engineer\w*|modif\w+|program\w+|reprogram\w+|gene transfer|gene therapy|gene addition|CAR-?T(?: cells?)?|corrected|correction)\s(?:\w+\s)?|(?:基因|编辑|递送|修饰|改造|转导|生成)\s?)$/i,
    after:
      /^(?![\s-]{1,2}(?:persist\w*|expan\w+|efficac\w+|surviv\w+|prolifer\w+|kinetics?|half-li\w+|models?|stud\w+|imaging)(?![a-z]))(?:[\s-]{1,2}(?:\w+[\s-]){0,2}?(?:genes?|genetic\w*|genom\w+|CARs?|CAR-?T|edit\w*|base|prime|deliver\w*|transduc\w+|transfect\w*|engineer\w*|modif\w+|generat\w+|program\w+|reprogram\w+|lentivir\w+|vectors?|mRNA|CRISPR)(?![a-z])|\s?(?:基因|编辑|递送|给药|CAR|修饰|改造|转导|转染|生成))/i,
  },
};

/** Cues of names whose usual words beside them are those of the other meaning, too. */
const narrowCues: { readonly [name: string]: RegExp } = {
  // Two diseases have the abbreviation: Alzheimer disease and atopic dermatitis; Huntington disease and Hodgkin disease.
  AD: /^[\s-](?:dementia|patholog\w+|biomarkers?|type)(?![a-z])/i,
  HD: /^\s(?:genes?|mutations?|carriers?|expansion|chorea|dementia)(?![a-z])/i,
  ADA: /^[\s-]{0,2}(?:genes?|proteins?|mRNA|transgenes?|cDNA|deficien(?:t|cy)|SCID|enzyme|mutations?|variants?|locus|基因)(?![a-z])/i,
  MF: /^(?:\/SS|\s(?:plaques?|patch(?:es)?|flares?))(?![a-z])/i,
  PKD: /^\s(?:flares?|hemolytic|haemolytic|activators?)(?![a-z])/i,
};

/** The number of characters beside a name in which words fit a term, and in which words show another meaning. */
const window = 40;
const wideWindow = 200;

/** Words of a trial after an abbreviated phase. Without them, Ph 1 can be the Philadelphia chromosome. */
const trialWords =
  /^(?:\s?[/–-]\s?(?:Ph\.?\s?)?(?:[1-4]|[IV]{1,3})[ab]?)?[\s-](?!chromosome|positive|negative)(?:[\w-]+\s){0,2}?(?:trials?|stud(?:y|ies)|data|results?|read-?outs?|programs?|protocols?|dose|dosing|expansion|escalation|start|initiation|enrollment|clinical|ready|part|portion)(?![a-z])/i;

/** Checks whether a name is a short one in capitals. */
function isAbbreviation(name: string): boolean {
  return name.length <= 6 && /^[A-Za-z]?[A-Z][A-Za-z0-9]*[A-Z0-9]$/.test(name);
}

/** Returns what the words beside a name show. */
export function contextOf(
  text: string,
  vocabulary: string,
  { name, by, key }: TermName,
  start: number,
  end: number,
): NameContext {
  // A number of three digits makes letters a company code: CHM-1101.
  if (
    text.charCodeAt(end) === 0x2d &&
    /^-\d{3}/.test(text.slice(end, end + 4)) &&
    /^[A-Z]{2,6}$/.test(text.slice(start, end))
  )
    return "other";
  if (isOtherName(text, vocabulary, name, key, start, end)) return "other";
  if (vocabulary === "phase" && text.startsWith("Ph", start) && text.charAt(start + 2) !== "a") {
    return trialWords.test(text.slice(end, end + window)) ? "clear" : "other";
  }
  if (vocabulary === "disease" && isAbbreviation(name)) {
    if (hasOtherSense(text, name, start, end) || isDefinedOtherwise(text, name, key, start)) return "unclear";
  }
  const isSymbolAlias = by === "alias" && !/^CDw?\d/.test(name);
  if (!isSymbolAlias && ambiguousNames[vocabulary]?.[name] === undefined) return "clear";
  const fitting = cues[vocabulary];
  if (fitting === undefined) return "unclear";
  if (fitting.not !== undefined) {
    const around = text.slice(Math.max(0, start - wideWindow), end + wideWindow);
    return fitting.not.test(around) ? "unclear" : "clear";
  }
  const after = text.slice(end, end + window);
  const narrow = narrowCues[name];
  if (narrow !== undefined) return narrow.test(after) ? "clear" : "unclear";
  return fitting.after.test(after) || fitting.before.test(text.slice(Math.max(0, start - window), start))
    ? "clear"
    : "unclear";
}
