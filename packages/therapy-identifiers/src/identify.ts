import { findIndex, type FindIndex } from "./find-index.ts";
import type { Finding } from "./finding.ts";
import { fold } from "./fold.ts";
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { numbered } from "./numbered.ts";
import { unusual } from "./reading.ts";
import { worded } from "./worded.ts";

/** What to look for. */
export interface IdentifyOptions {
  /** The schemes to look for; all of them unless told. */
  readonly schemes?: readonly SchemeKey[];
}

const indexes = /* @__PURE__ */ new Map<string, FindIndex>();

/**
 * Every identifier in a text, in order, with where it stands, its scheme, its canonical spelling, how sure that is and what spoke against it.
 *
 * Spaces, hyphens, full-width characters, lower case, missing zeros, line breaks and web addresses are seen through, and said.
 * Refused, and reported as refused: placeholders, wrong check digits, look-alikes. Bare digits are claimed only with a cue beside them.
 * Single digits are claimed only right after a colon or a number sign.
 * @example
 * ```ts
 * import { identify } from "@org/therapy-identifiers";
 *
 * identify("see nct-03758417 (EudraCT 2017-001365-24)").map(({ scheme, id }) => `${scheme} ${id}`); // => ["nct NCT03758417", "eudract 2017-001365-24"]
 * identify("PMID: 16333295, 16333296 patients").map(({ id }) => id); // => ["16333295"]
 * identify("NCT00000000")[0]?.certainty; // => "refused"
 * ```
 */
export function identify(text: string, options: IdentifyOptions = {}): Finding[] {
  const keys = options.schemes ?? (Object.keys(anyScheme) as SchemeKey[]);
  const name = options.schemes ? keys.join() : "";
  let index = indexes.get(name);
  if (!index) {
    if (indexes.size > 16) indexes.clear();
    index = findIndex(keys);
    indexes.set(name, index);
  }
  const source = /[\uFF10-\uFF19]{3}/.test(text) ? fold(text) : text;
  const found = merge(numbered(source, index), worded(source, index, keys));
  return source === text ? found : found.map((finding) => unfolded(finding, text));
}

/** The finding with the full-width words of the text itself, which speak against it. */
function unfolded(finding: Finding, text: string): Finding {
  const { id, start, end, certainty, against } = finding;
  const words = text.slice(start, end);
  if (words === finding.text || id === undefined || against.length > 0) return { ...finding, text: words };
  return {
    ...finding,
    text: words,
    certainty: certainty === "certain" ? "likely" : certainty,
    against: [unusual(words, id)],
  };
}

/** Both lists in order of place, the first list winning where they overlap. */
function merge(first: Finding[], second: Finding[]): Finding[] {
  if (!second.length) return first;
  second.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Finding[] = [];
  let place = 0;
  let done = 0;
  for (const one of second) {
    for (let next = first[place]; next && next.start < one.end; next = first[place]) {
      all.push(next);
      done = next.end;
      place += 1;
    }
    if (one.start < done) continue;
    all.push(one);
    done = one.end;
  }
  return [...all, ...first.slice(place)];
}
