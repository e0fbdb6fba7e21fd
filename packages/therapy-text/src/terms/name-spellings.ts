/** The spellings of a name that are searched for. */
import { aliasNames, type TermName, type Vocabulary } from "@org/therapy-model/vocabulary";

/** A spelling of a name. */
export interface Spelling {
  readonly text: string;
  /** Whether the words are inverted; then the comma is required. */
  readonly isInverted?: boolean;
  /** Whether blanks may not separate the letters from the digits: CART19, not CAR-T 19. */
  readonly isJoined?: boolean;
  /** Whether the letter case counts: Ph 2, not pH 2. */
  readonly isExact?: boolean;
}

/** The ids of lists of proper names, which are searched for like vocabularies. They have no plural and no inverted forms. */
export const proper = { product: "product", organization: "organization" } as const;

/** The aliases that are symbols. Alias names are phrases such as names of diseases, which mean the gene only in a database. */
export function symbolAliases(of: Vocabulary): TermName[] {
  return aliasNames(of).filter(({ name }) => /^[A-Za-z0-9/.-]{3,12}$/.test(name) && /[A-Z]/.test(name));
}

/** Returns a name, its plural, its possessive, its spans with a hyphen, and its inverted forms as in MeSH: Lupus Erythematosus, Systemic. */
export function spellings({ by, name }: TermName, vocabulary: string): Spelling[] {
  const direct: Spelling[] = [{ text: name }];
  if (vocabulary === proper.product || vocabulary === proper.organization) return direct;
  if (/[a-z]{4}y$/i.test(name)) direct.push({ text: `${name.slice(0, -1)}ies` });
  if (/(?:^|\s)child$/i.test(name)) direct.push({ text: `${name}ren` });
  // The person after whom a disease is named may have an ending, also without the apostrophe: Parkinson s disease.
  const eponym =
    vocabulary === "disease" ? /^\p{Lu}\p{Ll}+(?= (?:disease|syndrome|lymphoma|sarcoma)$)/u.exec(name)?.[0] : undefined;
  if (eponym !== undefined) direct.push({ text: `${eponym} s${name.slice(eponym.length)}` });
  // A possessive ending may have its apostrophe in another place: patients' own.
  if (/['’]s /.test(name)) direct.push({ text: name.replaceAll(/['’]s /g, " s ") });
  if (name.includes("/")) {
    const span = name.replaceAll(/(?<=(?:\d|\b[IVX]{1,4})[a-c]?)\/(?=(?:\d|[IVX]{1,4}\b|Phase))/g, "-");
    if (span !== name) direct.push({ text: span });
  }
  if (vocabulary === "phase") direct.push(...direct.flatMap(({ text }) => phaseSpellings(text)));
  const digits = vocabulary === "target" ? /^CD(\d{1,3})$/.exec(name)?.[1] : undefined;
  if (digits !== undefined) direct.push({ text: `CART${digits}`, isJoined: true });
  return by === "key" || by === "alias" ? direct : [...direct, ...inverted(name)];
}

/** The words of numbers. */
const numberWords = ["zero", "one", "two", "three", "four"] as const;

/** Returns the name of a phase with an abbreviation, in the plural, and with its numbers as words: Ph 1/2, phases 1 and 2, phase one. */
function phaseSpellings(name: string): Spelling[] {
  if (!/^Phase [\dIV]/.test(name)) return [];
  const short = ["Ph ", "Ph. "].map((head) => ({ text: name.replaceAll("Phase ", head), isExact: true }));
  const words = name.replaceAll(/\b[1-4]\b/g, (digit) => numberWords[Number(digit)]!);
  const full = words === name ? [name] : [name, words];
  const plural = full.map((each) => each.replace("Phase", "Phases"));
  return [...short, ...[...full.slice(1), ...plural].map((text) => ({ text }))];
}

/** A word that begins no inverted name: after it, a comma separates the members of a list. */
const generalHead = /^(?:disease|disorder|syndrome)s?$/i;

/** Inverts a name at each blank, and at two blanks: `Leukemia, Myeloid, Acute`. */
function inverted(name: string): Spelling[] {
  if (!name.includes(" ") || name.includes(",")) return [];
  const words = name.split(" ");
  const single = words.slice(1).map((_, index) => [words.slice(index + 1), words.slice(0, index + 1)]);
  const double = words.length === 3 ? [[words.slice(2), words.slice(1, 2), words.slice(0, 1)]] : [];
  return [...single, ...double]
    .map((parts) => parts.map((part) => part.join(" ")))
    .filter((parts) => parts.every((part) => part.length > 2) && !generalHead.test(parts[0]!))
    .map((parts) => ({ text: parts.join(", "), isInverted: true }));
}
