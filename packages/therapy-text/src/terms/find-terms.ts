/** Finds the terms of a vocabulary in a text. */
import type { LookupOptions } from "@org/therapy-model/lookup";
import type { Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { annotateTerms, type TermAnnotation } from "./term-annotation.ts";

/**
 * Finds the names of terms in a text, such as the conditions or interventions of a registry record.
 *
 * At each offset the longest name matches. Names in Latin script match as words, with any separator between their parts;
 * an abbreviation matches only as it is written, `all` is not `ALL`, but one with digits also as `Her2`. A numeral is not
 * cut: `CLDN18` is not in `CLDN18.2`, nor `Phase III` in `Phase I-II`. Names that share their first letters are found one by
 * one, as in `CD19/22` and `Stage III/IV`. Names in Chinese match anywhere. A name that two terms have in common does not
 * match. A name that also means something else, such as `ADA`, `F7` or `in vivo`, and a symbol that is only an alias, match
 * beside words that fit the term, such as `gene`, or if the text has another name of the term. The time is linear in the
 * length of the text.
 *
 * @throws {TypeError} if the text is not a string, or the labels belong to another vocabulary.
 *
 * @example
 * ```ts
 * import { diseases, targets } from "@org/therapy-model/vocabularies";
 * import { findTerms } from "@org/therapy-text";
 *
 * const annotations = findTerms("Lupus Nephritis | ANCA Associated Vasculitis (AAV)", diseases);
 * annotations.map(({ key, start, end }) => [key, start, end]); // => [["lupus_nephritis", 0, 15], ["anca_associated_vasculitis", 18, 44], ["anca_associated_vasculitis", 46, 49]]
 *
 * findTerms("ADA gene transfer; CLDN18.2 CAR-T; CD19/22", targets).map(({ key }) => key); // => ["ADA", "CLDN18_2", "CD19", "CD22"]
 * findTerms("antibodies (ADA), an eGFR of 60", targets); // => []
 * ```
 */
export function findTerms<Key extends string>(
  text: string,
  of: Vocabulary<Key>,
  { labels = [] }: LookupOptions<Key> = {},
): TermAnnotation<Key>[] {
  checkLabels(of, labels);
  checkText(text);
  return annotateTerms(text, of, labels) as TermAnnotation<Key>[];
}

/** Labels of another vocabulary would find wrong terms. That is a mistake of the program, not of the text. */
function checkLabels(of: Vocabulary, labels: readonly VocabularyLabels[]): void {
  for (const { vocabulary } of labels) {
    if (vocabulary !== of.id)
      throw new TypeError(`expected labels of the vocabulary ${of.id}, got labels of ${vocabulary}`);
  }
}

/** A value that is not a string, such as an empty cell of a table, is a mistake of the program. */
function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string") {
    throw new TypeError(`expected a text, got ${text === null ? "null" : typeof text}`);
  }
}
