import { toAsciiTwins } from "../scheme/ascii-twins.ts";
import { spellingIssue } from "../scheme/spelling-issue.ts";
import { schemeKeys, type SchemeKey } from "../scheme-table.ts";
import { cueWordMatches } from "./cue-words.ts";
import { digitRunMatches } from "./digit-runs.ts";
import type { IdentifierMatch } from "./identifier-match.ts";
import { buildScanIndex, type ScanIndex } from "./scan-index.ts";

/** Options of {@link identify}. */
export interface IdentifyOptions {
  /** The schemes to look for; all by default. */
  readonly schemes?: readonly SchemeKey[];
}

const indexes = /* @__PURE__ */ new Map<string, ScanIndex>();

/**
 * Finds every identifier in a text, in the order of the text.
 *
 * Spaces, hyphens, full-width characters, letter case, missing leading zeros, line breaks and web addresses are handled; what differs
 * from the canonical spelling is reported as a warning. Placeholders, wrong check digits and look-alikes are reported as `invalid`.
 * Digits without letters are matched only beside a cue; a single digit only directly after a colon or number sign.
 * @example
 * ```ts
 * import { identify } from "@org/therapy-identifiers";
 *
 * identify("see nct-03758417 (EudraCT 2017-001365-24)").map(({ scheme, id }) => `${scheme} ${id}`); // => ["nct NCT03758417", "eudract 2017-001365-24"]
 * identify("PMID: 16333295, 16333296 patients").map(({ id }) => id); // => ["16333295"]
 * identify("NCT00000000")[0]?.certainty; // => "invalid"
 * ```
 */
export function identify(text: string, options: IdentifyOptions = {}): IdentifierMatch[] {
  const keys = options.schemes ?? schemeKeys;
  const index = cachedIndex(keys, options.schemes ? keys.join() : "");
  const source = /[\uFF10-\uFF19]{3}/.test(text) ? toAsciiTwins(text) : text;
  const matches = merge(digitRunMatches(source, index), cueWordMatches(source, index, keys));
  return source === text ? matches : matches.map((match) => inOriginal(match, text));
}

function cachedIndex(keys: readonly SchemeKey[], name: string): ScanIndex {
  let index = indexes.get(name);
  if (!index) {
    if (indexes.size > 16) indexes.clear();
    index = buildScanIndex(keys);
    indexes.set(name, index);
  }
  return index;
}

/** The match with the words of the original text; full-width characters are a difference from the canonical spelling. */
function inOriginal(match: IdentifierMatch, text: string): IdentifierMatch {
  const { id, span, certainty, issues } = match;
  const words = text.slice(span.start, span.end);
  if (words === match.text || id === undefined || issues.length > 0) return { ...match, text: words };
  return {
    ...match,
    text: words,
    certainty: certainty === "certain" ? "likely" : certainty,
    issues: [spellingIssue(words, id, "warning")],
  };
}

/** Both lists in the order of the text. Where matches overlap, the first list takes precedence. */
function merge(first: IdentifierMatch[], second: IdentifierMatch[]): IdentifierMatch[] {
  if (!second.length) return first;
  second.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const merged: IdentifierMatch[] = [];
  let index = 0;
  let done = 0;
  for (const match of second) {
    for (let next = first[index]; next && next.span.start < match.span.end; next = first[index]) {
      merged.push(next);
      done = next.span.end;
      index += 1;
    }
    if (match.span.start < done) continue;
    merged.push(match);
    done = match.span.end;
  }
  return [...merged, ...first.slice(index)];
}
