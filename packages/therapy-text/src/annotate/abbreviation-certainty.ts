/** Abbreviations that leave more than one meaning, in a text that names their term in no other way: `patients with AD`. */
import { ambiguousNames } from "../terms/ambiguous-names.ts";
import type { FoundName } from "../terms/scan.ts";

/** The vocabularies whose names leave no other meaning once the words beside them fit the term. */
const decided: ReadonlySet<string> = new Set(["target", "vector_class", "modification_setting"]);

/** The names that mean something else in one of the vocabularies. */
const severalMeanings = new Set(Object.values(ambiguousNames).flatMap((names) => Object.keys(names)));

/** Two letters abbreviate several diseases. */
const pair = /^\p{Lu}[\p{L}]$/u;

/** Checks whether a name is an abbreviation that may mean something else than its term. */
export function hasSeveralMeanings(vocabulary: string, name: string): boolean {
  if (decided.has(vocabulary) || !/^[\p{L}]{2,4}$/u.test(name) || !/\p{Lu}$/u.test(name)) return false;
  return severalMeanings.has(name) || (vocabulary === "disease" && pair.test(name));
}

/** Lists the terms that a text also names by words, each as the index of its vocabulary and its key. */
export function termsInWords(found: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ of, name }) => (/\p{Ll}{3}|\p{Script=Han}{2}/u.test(name.name) ? [`${of} ${name.key}`] : [])),
  );
}
