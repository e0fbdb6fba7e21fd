/** Suggestions for unknown words. */
import { findClosest } from "@org/therapy-model/vocabulary";

/** Finds the candidate with the most similar spelling, if one is close enough to suggest. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  return findClosest(text, candidates);
}
