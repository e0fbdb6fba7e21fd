/** What there is to say of a term, a vocabulary or an issue code. */
import {
  broaderTerms,
  issueCatalogue,
  termKeys,
  type Term,
  type TermLabels,
  type Vocabulary,
} from "@org/therapy-model";
import { unreadableCatalogue } from "../input/unreadable.ts";
import type { Labels, TermMatch } from "./term-match.ts";
import { usagesOf, type TermUsage } from "./term-usage.ts";

/** A term by its key and label. */
export interface NamedTerm {
  readonly key: string;
  readonly label: string;
  /** What it is called in Chinese, where that was asked for. */
  readonly chinese?: TermLabels;
}

/** What a term means and where it is used. */
export interface TermExplanation extends NamedTerm {
  readonly kind: "term";
  readonly vocabulary: { readonly id: string; readonly title: string };
  readonly definition: string;
  readonly synonyms: readonly string[];
  /** The wider terms, the nearest first. */
  readonly broader: readonly NamedTerm[];
  /** The terms that are directly narrower. */
  readonly narrower: readonly NamedTerm[];
  readonly codes: NonNullable<Term["codes"]>;
  readonly mappings: NonNullable<Term["mappings"]>;
  readonly usedIn: readonly TermUsage[];
}

/** What a vocabulary says and where it is used. */
export interface VocabularyExplanation {
  readonly kind: "vocabulary";
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly terms: readonly (NamedTerm & { readonly broader?: string | undefined })[];
  readonly usedIn: readonly TermUsage[];
}

/** What an issue code means and how such an issue is mended. */
export interface IssueExplanation {
  readonly kind: "issue";
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly mend: string;
}

/** What was found for a name. */
export type Explanation = TermExplanation | VocabularyExplanation | IssueExplanation;

/** What an issue code means, for the codes of the model and those of what cannot be read. */
export const issueCodes = new Map<string, Omit<IssueExplanation, "kind" | "code">>(
  Object.entries({ ...issueCatalogue, ...unreadableCatalogue }),
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
      .filter((other) => vocabulary.terms[other]!.broader === key)
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

/** Explains an issue code, if it is one. */
export function explainIssue(code: string): IssueExplanation | undefined {
  const entry = issueCodes.get(code);
  return entry === undefined
    ? undefined
    : { kind: "issue", code, title: entry.title, meaning: entry.meaning, mend: entry.mend };
}

function named(vocabulary: Vocabulary, key: string, labels: Labels): NamedTerm {
  const chinese = labels.get(vocabulary.id)?.terms[key];
  return { key, label: vocabulary.terms[key]!.label, ...(chinese !== undefined && { chinese }) };
}
