// cspell:ignore ANTIHBS HBCAB HBSAB HBSAG TNBC tumou -- abbreviations and parts of expressions
/** Expression of a target by the cells of the disease: "CD19-positive", "GPC3 expression ≥ 20 %". */
import type { Target } from "@org/therapy-model";
import { targets } from "@org/therapy-model/vocabularies";
import { termNames } from "@org/therapy-model/vocabulary";
import type { ParsedQuantity } from "@org/therapy-units/parse";
import type { LocatedExpression } from "../located.ts";

let byName: ReadonlyMap<string, Target> | undefined;

/** Returns the target with a symbol, in any spelling of its letters and digits. */
export function targetNamed(symbol: string): Target | undefined {
  byName ??= readNames();
  return byName.get(comparable(symbol));
}

function comparable(symbol: string): string {
  return symbol.replace(/[\s./-]/g, "").toUpperCase();
}

/** Names of targets that are also words or other things in eligibility criteria. */
const notTargets: ReadonlySet<string> = new Set([
  "ALL",
  "HIV",
  "HBV",
  "CAR",
  "MRD",
  "PCR",
  "IHC",
  "ALT",
  "AST",
  "RH",
  "TEST",
  "TUMOR",
  "ECOG",
  "CNS",
  "CRP",
  "DNA",
  "RNA",
  "ABO",
  "ANA",
  "PSA",
  "AFP",
  "CEA",
  "CSF",
  "EPO",
  "HBSAG",
  "HBS",
  "ANTIHBS",
  "HBCAB",
  "HBSAB",
  "TNBC",
  "HPV",
  "EBV",
  "CMV",
  "COVID",
  "KRAS",
]);

function readNames(): Map<string, Target> {
  const names = new Map<string, Target>();
  for (const { key, name } of termNames(targets)) {
    const symbol = comparable(name);
    if (/[A-Z]/.test(name) && /^[A-Z0-9Α-Ω]{3,14}$/.test(symbol) && !notTargets.has(symbol) && !names.has(symbol))
      names.set(symbol, key as Target);
  }
  return names;
}

const symbol = String.raw`(?<symbol>\b[A-Z][A-Za-z]{0,9}\d{0,4}(?:[-. ]?[A-Z]{0,3}\d{1,4}){0,2}[A-Z]?)`;
const positive = new RegExp(
  String.raw`${symbol}(?:[ -]?(?:antigen|protein|receptor))?(?:[ -]?(?<sign>\+(?!\d)|positive|negative|expressing|阳性|阴性)(?![a-z])|[ -]?(?:antigen |tumor |surface |protein |cell |membrane )?(?:expression|positivity)\b| (?:TPS|tumou?r proportion score)\b)`,
  "g",
);
const after = new RegExp(
  String.raw`\b(?:express(?:ion of|es|ed|ing)?|positive (?:for|expression of)|positivity (?:for|of)|expression of)(?: the| of)? ${symbol}`,
  "g",
);
const unclear =
  /\b(?:will be (?:evaluated|assessed|determined|tested)|not required|regardless|irrespective|unknown|prior|previous(?:ly)?|therapy|targeted|directed|treatment|CAR|antibody|anti|inhibitor|vaccine)\b/i;
const lost = /\b(?:loss|lack|absence|no|not|without|negative)\b[^.;]{0,30}$/i;

/** Reads a criterion on the expression of one target. */
export function expressionOf(
  words: string,
  start: number,
  quantities: readonly ParsedQuantity[],
): LocatedExpression | undefined {
  if (words.length > 300) return undefined;
  const found = [...words.matchAll(positive), ...words.matchAll(after)];
  const known = found.flatMap((match) => {
    const target = targetNamed(match.groups!["symbol"]!);
    return target === undefined ? [] : [{ match, target }];
  });
  const [first] = known;
  // "TNBC (ER-, PR-, HER2-negative)": the brackets only define the disease.
  if (first !== undefined && /\b(?:TNBC|triple[ -]negative)\b[^()]*\([^()]*$/i.test(words.slice(0, first.match.index)))
    return undefined;
  if (first === undefined || new Set(known.map(({ target }) => target)).size > 1 || unclear.test(words))
    return undefined;
  const { match, target } = first;
  if (
    lost.test(words.slice(0, match.index)) ||
    /\b(?:or|and)\/?(?:or)? [A-Z]{2,}[\w-]* ?(?:positive|expression)/.test(words)
  )
    return undefined;
  // "PD-L1 expression < 1 %" is not a positive one.
  if (quantities.some(({ unit, comparator }) => unit === "%" && comparator?.startsWith("<") === true)) return undefined;
  const isNegative = /^(?:negative|阴性)$/.test(match.groups!["sign"] ?? "");
  const percents = quantities.filter(
    ({ unit, comparator, value }) => unit === "%" && value !== undefined && comparator?.startsWith(">") === true,
  );
  const minimumPercent = percents.length === 1 ? percents[0]!.value! : undefined;
  return {
    kind: "expression",
    target,
    expression: isNegative ? "negative" : "positive",
    ...(minimumPercent !== undefined && minimumPercent <= 100 && !isNegative && { minimumPercent }),
    start: start + match.index,
    end: start + match.index + match[0].length,
  };
}
