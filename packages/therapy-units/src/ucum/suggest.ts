import { codeSpellings } from "../words/code-spellings.ts";
import { ambiguousWords } from "../words/ambiguous-words.ts";
import { countedByLetter } from "./counting-letter.ts";
import { atomMap, prefixMap } from "./atom.ts";
import { differsByOne } from "./differs-by-one.ts";
import { kindOfAnnotation } from "./kind.ts";
import type { UnitFault } from "./read-unit.ts";
import { faultOf } from "./unit.ts";

/** A valid code that may be meant by an invalid one. */
export interface UnitSuggestion {
  readonly code: string;
  /** False where a symbol was matched by similarity only. */
  readonly certain: boolean;
}

const longestCode = 60;
const maxRepairs = 4;

/** Counted cells without braces: `10*6 CAR+ cells/kg`. */
const bareCells = / ?(?<![{\w-])((?:[A-Z][\w+]*(?: |-|- )){0,3}cells?)(?![\w}])/g;

/** Characters and notations that have one meaning in a unit, with their UCUM form. */
const notations: readonly (readonly [RegExp, string])[] = [
  [/[µμ]/g, "u"],
  [/Ω|Ω/g, "Ohm"],
  [/[°º]\s?C|℃/g, "Cel"],
  [/[°º]\s?F|℉/g, "[degF]"],
  [/\/\s?1\.73\s?\.?m\^?[2²]/, "/{1.73_m2}"],
  [/U\.I\.?|I\.U\.?/g, "[IU]"],
  [/[⁻−]/g, "-"],
  [/[·⋅∙×](?!10)/g, "."],
  [/^\s*[x×*]\s*10/, "10"],
  [/\b10?e\+?(?=-?\d)/gi, "10*"],
  [/\*\*|(?<!10)[*^](?=[-\d])/g, ""],
  [/ /g, ""],
  [/\/(\d+)([a-z]+)/gi, "/($1.$2)"],
  [/(?<![\w\])^*])(\d+)(?=[a-z[])/gi, "$1."],
];

/** The nearest valid code to an invalid one; undefined where none is near. */
export function suggestUnit(code: string): UnitSuggestion | undefined {
  const nearest = nearestUnit(code);
  const counted = nearest === undefined ? undefined : countedByLetter(nearest.code);
  return counted === undefined ? nearest : { code: counted.code, certain: false };
}

function nearestUnit(code: string): UnitSuggestion | undefined {
  if (code.length > longestCode) return undefined;
  const counted = readingOfLetter(code);
  if (counted !== undefined) return { code: counted, certain: false };
  const first = braceCellsOrRecase(code);
  let { code: candidate, certain } = first;
  if (candidate !== code && faultOf(candidate) === undefined) return first;
  let fault = faultOf(candidate);
  for (let round = 0; round < maxRepairs && fault !== undefined; round++) {
    const next = repair(candidate, fault);
    if (next === undefined || next.code === candidate) return undefined;
    candidate = next.code;
    certain &&= next.certain;
    fault = faultOf(candidate);
  }
  return fault === undefined ? { code: candidate, certain } : undefined;
}

/** Moles per liter, and millions per volume, which people write with one letter. No other unit is near them. */
function readingOfLetter(code: string): string | undefined {
  if (!code.includes("M")) return undefined;
  if (code === "MM/L") return "mmol/L";
  const [, prefix] = /^([fpnuµμm]?)M(?:\/L)?$/.exec(code) ?? [];
  if (prefix !== undefined && code !== "M/L") return `${prefix.replace(/[µμ]/, "u")}mol/L`;
  const [, volume] = /^M\/([munpd]?L|mm3)$/.exec(code) ?? [];
  return volume === undefined ? undefined : `10*6/${volume}`;
}

/** The code with bare cells in braces; for a code in capitals, with each symbol in its usual letter case. */
function braceCellsOrRecase(code: string): UnitSuggestion {
  const braced = code.replace(bareCells, "{$1}");
  if (braced !== code) return { code: braced, certain: true };
  if (code !== code.toUpperCase() || !/[A-Z]/.test(code)) return { code, certain: true };
  let certain = true;
  const recased = code.replace(/\{[^}]*\}|\[[^\]]*\]|[A-Z]+/g, (token) => {
    if (token === "U" || (token.startsWith("[") && atomMap().has(token))) return token;
    const match = nearestSymbol(token);
    certain &&= match?.certain ?? !token.startsWith("M");
    if (token === "MM" && !/MM(?:[23]|\/(?:H|M))/.test(code)) certain = false;
    return match?.code ?? token;
  });
  return { code: recased, certain };
}

/** One repair at the place of a fault; undefined where none is known. */
function repair(code: string, { code: kind, start, end }: UnitFault): UnitSuggestion | undefined {
  if (kind !== "unknown_unit") {
    return kind === "unexpected_character" ? { code: withUcumNotation(code), certain: true } : undefined;
  }
  const token = code.slice(start, end);
  const nearest = /^[xe]$/i.test(token) ? undefined : nearestSymbol(token);
  return nearest === undefined
    ? { code: withUcumNotation(code), certain: true }
    : { code: code.slice(0, start) + nearest.code + code.slice(end), certain: nearest.certain };
}

function withUcumNotation(code: string): string {
  const digits = code.replace(/[⁰¹²³⁴-⁹]/g, (c) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
  return notations.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), digits);
}

/**
 * The code of a word, of a symbol in another letter case, or of a symbol that differs in one letter. Nothing is suggested where
 * the nearest symbol may measure another kind of quantity, or a thousand times as much.
 */
function nearestSymbol(token: string): UnitSuggestion | undefined {
  if (Object.hasOwn(ambiguousWords, token)) return undefined;
  // The large calorie; "kCal" is a kilocalorie in any letter case.
  if (token === "Cal") return { code: "kcal", certain: false };
  const lower = token.toLowerCase();
  const known = codeSpellings().get(lower) ?? withoutBrackets(token);
  if (known !== undefined) return known;
  const recased = findSymbol(lower, (stem, { byName }) => byName.get(stem));
  if (recased !== undefined) return changesUnit(token, recased) ? undefined : { code: recased, certain: true };
  if (token.length < 3 || (token.includes("[") && token.length < 6) || isPrefixedInVain(token)) return undefined;
  const similar = findSymbol(lower, similarSymbol);
  return similar === undefined ? undefined : { code: similar, certain: false };
}

/** The unit, word or count in brackets that it does not take: `[mg]`, `[degC]`, `[vg]`. */
function withoutBrackets(token: string): UnitSuggestion | undefined {
  const [, inner] = /^\[([^\]]+)\]$/.exec(token) ?? [];
  if (inner === undefined || atomMap().has(token)) return undefined;
  if (Object.hasOwn(ambiguousWords, inner)) return undefined;
  const known = codeSpellings().get(inner.toLowerCase());
  // "[ft]" and "[pt]" are a foot and a pint, and no tonnes.
  if (known === undefined && /^.t$/.test(inner)) return undefined;
  if (inner === "ft") return known && { ...known, certain: false };
  // "[TU]" is a count and not 10¹² enzyme units.
  if (known?.code.startsWith("{") === true) return known;
  if (faultOf(inner) === undefined) return { code: inner, certain: true };
  if (known !== undefined || kindOfAnnotation(inner) === undefined) return known;
  return { code: `{${inner}}`, certain: true };
}

/** Units whose multiples in medicine are milli and not mega, so that an uppercase M is a matter of spelling. */
const milliOnly = /^m(?:g|L|l|m|mol|eq|osm|s|m\[Hg\])$/;

/** Whether another letter case may be another size or kind: `MBQ` is mBq or MBq, `nM` is not a length, `kb` not a bel. */
function changesUnit(token: string, code: string): boolean {
  if (token.startsWith("M") && code.startsWith("m") && !atomMap().has(code) && !milliOnly.test(code)) return true;
  return /^.?b$/i.test(token) || (/^.?M$/.test(token) && !/^[CDKM]M$/.test(token));
}

/** Whether a symbol is an atom that takes no prefix, with a prefix: `k[AU]`. */
function isPrefixedInVain(token: string): boolean {
  return [...prefixMap().keys()].some(
    (prefix) => token.startsWith(prefix) && atomMap().has(token.slice(prefix.length)),
  );
}

/** Atoms to compare with a text in small letters. */
interface AtomTable {
  /** The code of an atom by its small letters, and by those in its brackets. */
  readonly byName: ReadonlyMap<string, string>;
  /** The atoms in the order of the table, with their small letters. */
  readonly list: readonly { readonly code: string; readonly lower: string }[];
}

/** All atoms, and those that take a prefix; made on first use. */
let tables: { readonly all: AtomTable; readonly metric: AtomTable } | undefined;

function atomTable(isPrefixed: boolean): AtomTable {
  const list = [];
  const byName = new Map<string, string>();
  for (const [code, { metric }] of atomMap()) {
    if (code === "l" || (isPrefixed && !metric)) continue;
    const lower = code.toLowerCase();
    list.push({ code, lower });
    const inner = /^\[(.{2,})\]$/.exec(lower)?.[1];
    for (const name of inner === undefined ? [lower] : [lower, inner]) if (!byName.has(name)) byName.set(name, code);
  }
  return { byName, list };
}

function similarSymbol(stem: string, { list }: AtomTable): string | undefined {
  if (stem.length < 3) return undefined;
  return list.find(({ lower }) => differsByOne(stem, lower))?.code;
}

/** The first prefixed atom that is found. Milli comes before mega, micro before the rest, as in laboratory and pharmacy use. */
function findSymbol(lower: string, find: (stem: string, atoms: AtomTable) => string | undefined): string | undefined {
  tables ??= { all: atomTable(false), metric: atomTable(true) };
  for (const prefix of ["", ..."mukndcpf", ...prefixMap().keys()]) {
    if (!lower.startsWith(prefix.toLowerCase())) continue;
    const code = find(lower.slice(prefix.length), prefix === "" ? tables.all : tables.metric);
    if (code !== undefined) return prefix + code;
  }
  return undefined;
}
