/** A text with its mentions, sentences and products. */
import type { TherapyId } from "@org/therapy-model";
import { annotate } from "../annotate/annotate.ts";
import type { Mention } from "../annotate/mention.ts";
import type { DraftSpan } from "./draft.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";
import { type Named, namedIn, type Subject, subjectsBySentence, subjectsOf } from "./subject.ts";

/** A text that is read for a draft. */
export interface DraftDocument {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly named: readonly Named[];
  readonly subjects: readonly Subject[];
  /** The product of each sentence. */
  readonly subjectOf: readonly (TherapyId | undefined)[];
}

/** Reads the mentions, the sentences and the products of a text. */
export function documentOf(text: string, language: string | undefined): DraftDocument {
  const mentions = annotate(text, language === undefined ? {} : { language });
  const sentences = sentencesOf(text, mentions);
  const named = namedIn(text, mentions);
  return {
    text,
    mentions,
    sentences,
    named,
    subjects: subjectsOf(named),
    subjectOf: subjectsBySentence(sentences, named),
  };
}

/** The mention of a term of a vocabulary. */
export type TermOf = Extract<Mention, { kind: "term" | "target" | "place" }> & {
  readonly value: { readonly vocabulary: string; readonly key: string };
};

/** Finds the mentions of a vocabulary that are stated: neither negated nor possible. */
export function statedTerms(mentions: readonly Mention[], vocabulary: string): TermOf[] {
  return mentions.filter(
    (one): one is TermOf =>
      (one.kind === "term" || one.kind === "target" || one.kind === "place") &&
      typeof one.value === "object" &&
      one.value.vocabulary === vocabulary &&
      one.negated !== true &&
      one.speculative !== true,
  );
}

/** Finds the mentions of a vocabulary that are not negated; what a product is holds also in a sentence about a plan. */
export function describedTerms(mentions: readonly Mention[], vocabulary: string): TermOf[] {
  return statedTerms(
    mentions.map((one) => (one.speculative === true ? { ...one, speculative: undefined as never } : one)),
    vocabulary,
  );
}

/** The span of a match in a sentence. */
export function spanIn(sentence: DraftSpan, index: number, length: number): DraftSpan {
  return { start: sentence.start + index, end: sentence.start + index + length };
}
