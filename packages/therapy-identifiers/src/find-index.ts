/** What `identify` looks things up in: derived once from the declarations of the schemes. */
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { pattern } from "./scheme.ts";
import { tokens } from "./shape.ts";

/** How the forms of one scheme are matched from a given place in a text. */
export interface Matcher {
  readonly key: SchemeKey;
  /** Tried in order: digits together first, then broken by spaces or line ends. */
  readonly whole: RegExp;
  readonly broken: RegExp | undefined;
  /** Whether the form alone is enough, or a cue must stand beside it. */
  readonly cued: boolean;
  /** Whether every form begins with letters that are the scheme's own. */
  readonly headed: boolean;
}

/** The index over a set of schemes. */
export interface FindIndex {
  /** Whether any word of interest has a hash with these last thirteen bits: most words of a text are put aside here. */
  readonly seen: Uint8Array;
  /** Words that stand before an identifier, or are its first letters, by their hash. */
  readonly words: ReadonlyMap<number, readonly Matcher[]>;
  /** The first three letters of identifiers whose further letters vary. */
  readonly stems: ReadonlyMap<number, readonly Matcher[]>;
  /** Identifiers that begin with no letters of their own and need no cue. */
  readonly shapes: readonly Matcher[];
  /** All of those at once. */
  readonly shape: RegExp | undefined;
}

/** Words that may stand between a cue and its identifier, and the parts of web addresses. */
export const fillers: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "no nr num number numbers id ids identifier code accession registration reg protocol trial study record entry org com net gov eu uk jp cn io www http https"
    .split(" ")
    .map((word) => hash(word)),
);

/** Single letters and digits that are part of an identifier whose first word stands before them, as in `EU/1/18/1277`. */
export const links: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "1 3 c h r l a".split(" ").map((word) => hash(word)),
);

/** A hash of the ASCII letters and digits of a word, regardless of case. */
export function hash(word: string): number {
  let sum = 0;
  for (let at = word.length - 1; at >= 0; at -= 1) sum = mix(sum, word.charCodeAt(at));
  return sum;
}

/** One step of the hash, from the last character of a word to the first. */
export function mix(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 32)) | 0;
}

const end = "(?![A-Za-z0-9])";

/** Builds the index over the schemes of these keys. */
export function findIndex(keys: readonly SchemeKey[]): FindIndex {
  const words = new Map<number, Matcher[]>();
  const stems = new Map<number, Matcher[]>();
  const shapes: Matcher[] = [];
  const add = (map: Map<number, Matcher[]>, word: string, matcher: Matcher): void => {
    const list = map.get(hash(word)) ?? [];
    if (!list.includes(matcher)) map.set(hash(word), [...list, matcher]);
  };
  for (const key of keys) {
    const scheme = anyScheme[key];
    const forms = scheme.forms.toSorted((a, b) => tokens(b).length - tokens(a).length);
    const joined = (dense: boolean): string =>
      forms.map((form) => pattern(form, scheme, dense).replace(/\(\?<\w+>/g, "(?:")).join("|");
    const heads = scheme.forms.map((form) => (tokens(form)[0]?.text ?? "").replace(/[^\p{L}]+/gu, " ").trim());
    const cued = scheme.needs === "cue";
    const headed = !cued && heads.every((head) => head.length > 1);
    const broken = joined(false);
    const matcher: Matcher = {
      key,
      whole: new RegExp(`^(?:${joined(true)})${end}`, "i"),
      broken: broken === joined(true) ? undefined : new RegExp(`^(?:${broken})${end}`, "i"),
      cued,
      headed,
    };
    for (const cue of scheme.cues ?? []) add(words, cue.split(" ").at(-1) ?? "", matcher);
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
        `(?:${shapes.map(({ key }) => anyScheme[key].forms.map((form) => hyphens(pattern(form))).join("|")).join("|")})${end}`,
        "iy",
      )
    : undefined;
  const seen = new Uint8Array(1 << 13);
  for (const word of [...words.keys(), ...fillers, ...links]) seen[word & 0x1fff] = 1;
  return { seen, words, stems, shapes, shape };
}
