/** What a person who wrote something unknown probably meant. */
import { nearest } from "@org/therapy-model";

/** Finds the candidate that was meant, if one is near enough to propose. */
export function meant(text: string, candidates: Iterable<string>): string | undefined {
  return nearest(text, candidates);
}
