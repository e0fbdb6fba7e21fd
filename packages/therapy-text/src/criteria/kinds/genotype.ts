/** Variants of genes and HLA types: "EGFR T790M", "KRAS mutation", "HLA-A*02:01 positive". */
import type { HlaAllele, Target } from "@org/therapy-model";
import type { LocatedExpression } from "../located.ts";
import { targetNamed } from "./expression.ts";

const mutated =
  /\b(?<symbol>[A-Z][A-Z0-9]{1,7}[0-9]?)(?:\/[A-Z0-9]+)?\)?[ -](?:(?:activating|pathogenic|germline|somatic|driver|sensitizing|gene|exon \d+|oncogenic|hotspot|known|loss-of-function|biallelic) ){0,3}(?:(?<variant>[A-Z]\d{2,4}[A-Z*]{1,3})(?: (?:mutation|variant)s?)?|(?:mutations?|mutated|mutant|rearrange(?:ment|d)s?|fusions?|translocations?|amplifications?|amplified|deletions?|gene variants?)\b)/;
const among = /\bmutations? (?:in|of) (?:the )?(?<symbol>[A-Z][A-Z0-9]{1,7})\b/;
const several =
  /\b(?:or|and|,|\/)[ ]?[A-Z][A-Z0-9]{2,}\b.{0,30}\b(?:mutation|rearrangement|fusion|amplification|alteration)|\bwild[ -]?type|unknown|without|\bno\b|\bnot\b|negative|prior|inhibitor|resist|other than|status/i;

const altered = /mutat|mutant|rearrange|fusion|translocat|amplif|deletion|variant|[A-Z]\d{2,4}[A-Z]/;

/** Reads a criterion on a variant of one gene. */
export function genotypeOf(words: string, start: number): LocatedExpression | undefined {
  if (!altered.test(words)) return undefined;
  const found = mutated.exec(words) ?? among.exec(words);
  const gene: Target | undefined = found === null ? undefined : targetNamed(found.groups!["symbol"]!);
  if (found === null || gene === undefined || words.length > 200 || several.test(words)) return undefined;
  const variant =
    found.groups!["variant"] ??
    /\b(?:rearrange\w*|fusions?|translocations?|amplifi\w+|deletions?)\b/i.exec(found[0])?.[0];
  return {
    kind: "genotype",
    gene,
    ...(variant !== undefined && { variant }),
    start: start + found.index,
    end: start + found.index + found[0].length,
  };
}

const allele = /\bHLA[- ]?([A-C]|DRB1|DQB1|DPB1)\*?[ -]?(\d{2})(?::?(\d{2,3}))?(?![\d.])/g;

/** Reads a criterion on HLA alleles of the patient. */
export function hlaOf(words: string, start: number): LocatedExpression | undefined {
  if (!words.includes("HLA")) return undefined;
  if (
    /match|donor|identical|mismatch|antibod|negative|\bno\b|\bnot\b|homozyg|with the exception|excluding|loss/i.test(
      words,
    ) ||
    words.length > 250
  )
    return undefined;
  const found = [...words.matchAll(allele)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const alleles = found.map(
    ([, gene, group, protein]): HlaAllele => `HLA-${gene}*${group}${protein === undefined ? "" : `:${protein}`}`,
  );
  return {
    kind: "hla",
    alleles: [...new Set(alleles)],
    start: start + first.index,
    end: start + last.index + last[0].length,
  };
}
