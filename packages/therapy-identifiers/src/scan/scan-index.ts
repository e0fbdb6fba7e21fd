/** The tables in which `identify` looks up words, derived from the declarations of the schemes. */
import { formTokens } from "../scheme/form.ts";
import { gap } from "../scheme/text-pattern.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";
import { fillers, fillerWords, inners, innerWords } from "./filler-words.ts";
import { anyFormPattern, buildMatcher, formHeads, formsInText, type Matcher } from "./matcher.ts";
import { endingCount, endingIndex, wordHash } from "./word-hash.ts";

/** The index over a set of schemes. */
export interface ScanIndex {
  /** By the last thirteen bits of a hash, whether a known word has it. Most words of a text are excluded by this table. */
  readonly seen: Uint8Array;
  /** By the last three characters, whether a known word ends in them. Most words are excluded before they are hashed. */
  readonly endings: Uint8Array;
  /** By hash, the words that precede an identifier or are its first letters. */
  readonly words: ReadonlyMap<number, readonly Matcher[]>;
  /** By hash, the first three letters of identifiers whose further letters vary. */
  readonly stems: ReadonlyMap<number, readonly Matcher[]>;
  /** The schemes whose forms begin with a field and that need no cue. */
  readonly headless: readonly Matcher[];
  /** By key, the schemes that need a cue, which may precede a list. */
  readonly listed: ReadonlyMap<SchemeKey, readonly Matcher[]>;
  /** Matches any form of the headless schemes. */
  readonly headlessForm: RegExp | undefined;
}

/** The index while it is built. */
interface IndexBuilder {
  readonly endings: Uint8Array;
  readonly words: Map<number, Matcher[]>;
  readonly stems: Map<number, Matcher[]>;
  readonly headless: Matcher[];
  readonly listed: Map<SchemeKey, readonly Matcher[]>;
}

/** Builds the index over the schemes of these keys. */
export function buildScanIndex(keys: readonly SchemeKey[]): ScanIndex {
  const builder: IndexBuilder = {
    endings: new Uint8Array(endingCount),
    words: new Map(),
    stems: new Map(),
    headless: [],
    listed: new Map(),
  };
  for (const word of `${fillerWords} ${innerWords}`.split(" ")) markEnding(builder.endings, word);
  for (const key of keys) addScheme(builder, key);
  const seen = new Uint8Array(1 << 13);
  for (const hash of [...builder.words.keys(), ...fillers, ...inners]) seen[hash & 0x1fff] = 1;
  return { ...builder, seen, headlessForm: anyFormPattern(builder.headless) };
}

/** Marks the last three characters of a word as known; a shorter word is known after any characters. */
function markEnding(endings: Uint8Array, word: string): void {
  const unknown = Math.max(0, 3 - word.length);
  const known = endingIndex(word, word.length) & ((1 << (5 * (3 - unknown))) - 1);
  const step = 1 << (5 * (3 - unknown));
  for (let ending = known; ending < endingCount; ending += step) endings[ending] = 1;
}

/** Adds the cues and the first letters of a scheme. */
function addScheme(builder: IndexBuilder, key: SchemeKey): void {
  const scheme = schemeTable[key];
  const matcher = buildMatcher(key);
  for (const cue of scheme.cues ?? []) {
    const before = cue.split(" ");
    const last = before.pop() ?? "";
    const weak = scheme.weakCues?.includes(cue) ?? false;
    if (before.length === 0) addWord(builder, builder.words, last, weak ? { ...matcher, weak } : matcher);
    else {
      const precededBy = new RegExp(`(?<![A-Za-z0-9])${before.join(gap)}${gap}$`, "i");
      addWord(builder, builder.words, last, { ...matcher, precededBy });
    }
  }
  if (matcher.cueRequired) {
    builder.listed.set(key, [matcher]);
    return;
  }
  const forms = formsInText(key);
  const heads = formHeads(forms);
  for (const [index, form] of forms.entries()) {
    const head = heads[index] ?? "";
    const field = formTokens(form)[1]?.field ?? "";
    if (head.length > 1) {
      addWord(builder, builder.words, head.split(" ")[0] ?? "", matcher);
      addWord(builder, builder.words, head.replaceAll(" ", ""), matcher);
      const beginsWithLetter = /^\(?\??:?\[?\(?\??:?\[?[A-Za-z]/.test(field);
      if (beginsWithLetter) addWord(builder, builder.stems, head.slice(0, 3), matcher);
    } else if (!builder.headless.includes(matcher)) builder.headless.push(matcher);
  }
}

function addWord({ endings }: IndexBuilder, map: Map<number, Matcher[]>, word: string, matcher: Matcher): void {
  markEnding(endings, word);
  const hash = wordHash(word);
  const list = map.get(hash) ?? [];
  if (!list.includes(matcher)) map.set(hash, [...list, matcher]);
}
