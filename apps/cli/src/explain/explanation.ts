/** Explanations of terms, vocabularies, issue codes and products. */
import { broaderTerms, termKeys, type Term, type TermLabels, type Vocabulary } from "@org/therapy-model/vocabulary";
import { issueCatalog } from "@org/therapy-model/issues";
import { unreadableCatalog } from "../input/unreadable.ts";
import type { Labels, TermMatch } from "./term-match.ts";
import type { ProductExplanation } from "./product-explanation.ts";
import { usagesOf, type TermUsage } from "./term-usage.ts";

/** A term with its label. */
export interface NamedTerm {
  readonly key: string;
  readonly label: string;
  /** The Chinese label and synonyms, if the output is Chinese. */
  readonly chinese?: TermLabels;
}

/** The explanation of a term. */
export interface TermExplanation extends NamedTerm {
  readonly kind: "term";
  readonly vocabulary: { readonly id: string; readonly title: string };
  readonly definition: string;
  readonly synonyms: readonly string[];
  /** The broader terms, the nearest first. */
  readonly broader: readonly NamedTerm[];
  /** The directly narrower terms. */
  readonly narrower: readonly NamedTerm[];
  readonly codes: NonNullable<Term["codes"]>;
  readonly mappings: NonNullable<Term["mappings"]>;
  readonly usedIn: readonly TermUsage[];
}

/** The explanation of a vocabulary. */
export interface VocabularyExplanation {
  readonly kind: "vocabulary";
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly terms: readonly (NamedTerm & { readonly broader?: readonly string[] | undefined })[];
  readonly usedIn: readonly TermUsage[];
}

/** The explanation of an issue code. */
export interface IssueExplanation {
  readonly kind: "issue";
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly help: string;
}

/** An explanation. */
export type Explanation = TermExplanation | VocabularyExplanation | IssueExplanation | ProductExplanation;

/** The issue codes of the model and of unreadable inputs. */
export const issueCodes = new Map<string, Omit<IssueExplanation, "kind" | "code">>(
  Object.entries({ ...issueCatalog, ...unreadableCatalog }),
);

/** Explains a term. */
export function explainTerm({ vocabulary, key }: TermMatch, labels: Labels): TermExplanation {
  const { definition, synonyms = [], codes = {}, mappings = {} } = vocabulary.terms[key]!;
  return {
    kind: "term",
    ...named(vocabulary, key, labels),
    vocabulary: { id: vocabulary.id, title: vocabulary.title },
    definition,
    synonyms,
    broader: broaderTerms(vocabulary, key).map((wider) => named(vocabulary, wider, labels)),
    narrower: termKeys(vocabulary)
      .filter((other) => vocabulary.terms[other]!.broader?.includes(key))
      .map((other) => named(vocabulary, other, labels)),
    codes,
    mappings,
    usedIn: usagesOf(vocabulary.id),
  };
}

/** Explains a vocabulary. */
export function explainVocabulary(vocabulary: Vocabulary, labels: Labels): VocabularyExplanation {
  const { id, title, definition, terms } = vocabulary;
  const all = termKeys(vocabulary).map((key) => ({ ...named(vocabulary, key, labels), broader: terms[key]!.broader }));
  return { kind: "vocabulary", id, title, definition, terms: all, usedIn: usagesOf(id) };
}

/** Explains an issue code; nothing if the text is not an issue code. */
export function explainIssue(code: string): IssueExplanation | undefined {
  const entry = issueCodes.get(code);
  return entry === undefined
    ? undefined
    : { kind: "issue", code, title: entry.title, description: entry.description, help: entry.help };
}

function named(vocabulary: Vocabulary, key: string, labels: Labels): NamedTerm {
  const chinese = labels.get(vocabulary.id)?.terms[key];
  return { key, label: vocabulary.terms[key]!.label, ...(chinese !== undefined && { chinese }) };
}
