/** The retired words: what to find, and the word to use in its place. */
import { readFileSync } from "node:fs";

/** A retired word or phrase. */
export interface RetiredPhrase {
  /** The phrase as reports show it. */
  readonly phrase: string;
  /** Finds the phrase in prose; global and case-insensitive. */
  readonly pattern: RegExp;
  readonly useInstead: string;
  /** A sentence in which the pattern must find something. */
  readonly flagged: string;
  /** A sentence of ordinary English in which the pattern must find nothing. */
  readonly notFlagged: string;
  /** Paths, or beginnings of paths, in which the phrase is allowed. */
  readonly allowedIn: readonly string[];
}

/** Reads the retired phrases in the order of the table; the first one that matches a place is reported. */
export function readRetiredPhrases(): RetiredPhrase[] {
  const rows = readFileSync(new URL("retired.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return rows.map((row) => {
    const [phrase = "", pattern = "", useInstead = "", flagged = "", notFlagged = "", allowedIn = ""] = row.split("\t");
    return {
      phrase,
      pattern: new RegExp(pattern, "giu"),
      useInstead,
      flagged,
      notFlagged,
      allowedIn: allowedIn.split(" ").filter((path) => path !== ""),
    };
  });
}

/** Lists the patterns that miss their own example or flag their own counterexample. */
export function patternProblems(phrases: readonly RetiredPhrase[]): string[] {
  return phrases.flatMap(({ phrase, pattern, flagged, notFlagged }) => [
    ...(flagged.search(pattern) < 0 ? [`"${phrase}" does not find its example "${flagged}"`] : []),
    ...(notFlagged.search(pattern) >= 0 ? [`"${phrase}" flags its counterexample "${notFlagged}"`] : []),
  ]);
}
