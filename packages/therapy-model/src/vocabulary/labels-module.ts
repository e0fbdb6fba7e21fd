/** The declarations of `labels/zh-hans/*`: each of these modules has the labels of one vocabulary. */
import type { VocabularyLabels } from "./vocabulary-labels.ts";

/** Simplified Chinese labels and synonyms of a vocabulary, by key. */
export declare const labels: VocabularyLabels;
