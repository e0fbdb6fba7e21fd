/** Finding a therapy of the records by its id or one of its names. */
import type { Issue, TherapyId } from "@org/therapy-model";
import { findClosest, normalizeForSuggestion } from "@org/therapy-model/vocabulary";

/** The names of each therapy on record, by its id. */
export type TherapyNames = ReadonlyMap<TherapyId, readonly string[]>;

/** Finds the therapies with an id or a name; without one, the result is an issue. */
export function findTherapies(
  text: string,
  therapies: TherapyNames,
): { readonly found: ReadonlySet<TherapyId>; readonly issue?: Issue } {
  const wanted = normalizeForSuggestion(text);
  const found = new Set<TherapyId>();
  for (const [id, names] of therapies) {
    const all = [id, id.replace("therapy:", ""), ...names];
    if (all.some((name) => normalizeForSuggestion(name) === wanted)) found.add(id);
  }
  if (found.size > 0) return { found };
  const candidates = [...therapies].flatMap(([id, names]) => (text.startsWith("therapy:") ? [id] : names));
  const closest = findClosest(text, candidates);
  const suggestion = closest === undefined ? "" : `; did you mean ${closest}?`;
  const message = `is ${text}, but no record has this id or name${suggestion}`;
  return { found, issue: { code: "dangling_reference", severity: "error", path: ["therapy"], message } };
}
