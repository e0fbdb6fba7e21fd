/** What `identify` looks things up in: derived once from the declarations of the schemes. */
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { asWritten, gap } from "./as-written.ts";
import { strictly } from "./scheme.ts";
import { tokens } from "./shape.ts";

/** How the forms of one scheme are matched from a given place in a text. */
export interface Matcher {
  readonly key: SchemeKey;
  /** The whole identifier, its digits together, or broken by spaces or line ends. */
  readonly whole: RegExp;
  readonly broken: RegExp;
  /** What may follow a cue: the identifier with or without the letters that it begins with. */
  readonly rest: RegExp;
  readonly brokenRest: RegExp;
  /** What must stand before the word that was looked up, where the cue has two words. */
  readonly prior?: RegExp;
  /** Whether the form alone is enough, or a cue must stand beside it. */
  readonly cued: boolean;
  /** Whether every form begins with letters that are the scheme's own. */
  readonly headed: boolean;
}

/** The index over a set of schemes. */
export interface FindIndex {
  /** Whether any word of interest has a hash with these last thirteen bits: most words of a text are put aside here. */
  readonly seen: Uint8Array;
  /** The last two characters of those words: most words are put aside before they are read. */
  readonly tails: Uint8Array;
  /** Words that stand before an identifier, or are its first letters, by their hash. */
  readonly words: ReadonlyMap<number, readonly Matcher[]>;
  /** The first three letters of identifiers whose further letters vary. */
  readonly stems: ReadonlyMap<number, readonly Matcher[]>;
  /** Identifiers that begin with no letters of their own and need no cue. */
  readonly shapes: readonly Matcher[];
  /** All of those at once. */
  readonly shape: RegExp | undefined;
}

const filling =
  "no nr num number numbers id ids identifier code accession registration reg protocol trial study record entry org com net gov eu uk jp cn io www http https";
const linking = "1 3 c h r l a";

/** Words that may stand between a cue and its identifier, and the parts of web addresses. */
export const fillers: ReadonlySet<number> = /* @__PURE__ */ hashes(filling);

/** Single letters and digits that are part of an identifier whose first word stands before them, as in `EU/1/18/1277`. */
export const links: ReadonlySet<number> = /* @__PURE__ */ hashes(linking);

/** A hash of the ASCII letters and digits of a word, regardless of case. */
function hash(word: string): number {
  let sum = 0;
  for (let at = word.length - 1; at >= 0; at -= 1) sum = mix(sum, word.charCodeAt(at));
  return sum;
}

function hashes(words: string): Set<number> {
  return new Set(words.split(" ").map((word) => hash(word)));
}

/** One step of the hash, from the last character of a word to the first. */
export function mix(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 32)) | 0;
}

/** Where two characters that end a word stand in the table of endings; one letter alone stands with any character before it. */
export function tail(before: number, last: number): number {
  return ((before & 31) << 5) | (last & 31);
}

const end = "(?![A-Za-z0-9])";

/** Builds the index over the schemes of these keys. */
export function findIndex(keys: readonly SchemeKey[]): FindIndex {
  const words = new Map<number, Matcher[]>();
  const stems = new Map<number, Matcher[]>();
  const tails = new Uint8Array(1 << 10);
  const mark = (word: string): void => {
    const last = word.charCodeAt(word.length - 1);
    if (word.length > 1) tails[tail(word.charCodeAt(word.length - 2), last)] = 1;
    else for (let before = 0; before < 32; before += 1) tails[tail(before, last)] = 1;
  };
  for (const word of `${filling} ${linking}`.split(" ")) mark(word);
  const shapes: Matcher[] = [];
  const add = (map: Map<number, Matcher[]>, word: string, matcher: Matcher): void => {
    mark(word);
    const list = map.get(hash(word)) ?? [];
    if (!list.includes(matcher)) map.set(hash(word), [...list, matcher]);
  };
  for (const key of keys) {
    const scheme = anyScheme[key];
    const forms = scheme.forms.toSorted((a, b) => tokens(b).length - tokens(a).length);
    const sticky = (dense: boolean, headless: boolean): RegExp =>
      new RegExp(`(?:${forms.map((form) => asWritten(form, scheme, dense, headless)).join("|")})${end}`, "iy");
    const heads = scheme.forms.map((form) => (tokens(form)[0]?.text ?? "").replace(/[^\p{L}]+/gu, " ").trim());
    const cued = scheme.needs === "cue";
    const headed = !cued && heads.every((head) => head.length > 1);
    const matcher: Matcher = {
      key,
      whole: sticky(true, false),
      broken: sticky(false, false),
      rest: sticky(true, true),
      brokenRest: sticky(false, true),
      cued,
      headed,
    };
    for (const cue of scheme.cues ?? []) {
      const [first = "", second] = cue.split(" ");
      if (second === undefined) add(words, first, matcher);
      else add(words, second, { ...matcher, prior: new RegExp(`(?<![A-Za-z0-9])${first}${gap}$`, "i") });
    }
    if (cued) continue;
    for (const [index, form] of scheme.forms.entries()) {
      const head = heads[index] ?? "";
      const next = tokens(form)[1]?.field ?? "";
      if (head.length > 1) {
        add(words, head.split(" ")[0] ?? "", matcher);
        add(words, head.replaceAll(" ", ""), matcher);
        if (/^\(?\??:?\[?\(?\??:?\[?[A-Za-z]/.test(next)) add(stems, head.slice(0, 3), matcher);
      } else if (!shapes.includes(matcher)) shapes.push(matcher);
    }
  }
  const hyphens = (source: string): string => source.replace(/-(?=[^\]]*(?:\[|$))/g, "[-\\u2010-\\u2015\\u2212]");
  const shape = shapes.length
    ? new RegExp(
        `(?:${shapes.map(({ key }) => anyScheme[key].forms.map((form) => hyphens(strictly(form))).join("|")).join("|")})${end}`,
        "iy",
      )
    : undefined;
  const seen = new Uint8Array(1 << 13);
  for (const word of [...words.keys(), ...fillers, ...links]) seen[word & 0x1fff] = 1;
  return { seen, tails, words, stems, shapes, shape };
}
