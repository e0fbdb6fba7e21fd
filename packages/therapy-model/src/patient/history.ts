/** Lists of what a patient had, in which a criterion searches for one entry: conditions and treatments. */
import type { Verdict } from "../domain/trial/evaluate.ts";
import { weakest } from "../domain/trial/evaluate.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Entry, RecordedConcept } from "./chart.ts";
import { kindsOf } from "./kinds.ts";
import { mayBeKindOf } from "./text-name.ts";

/** An entry that is, or may be, what a criterion searches for. */
export interface Candidate<Item> {
  readonly entry: Entry<Item>;
  /** Met if the entry is of a searched kind; unknown if it is of a broader kind or none that is known. */
  readonly isKind: Verdict;
  /** Whether the entry satisfies the criterion. */
  readonly verdict: Verdict;
}

/** The fields of an entry that a search reads. */
interface ListedItem extends RecordedConcept {
  readonly absent?: boolean | undefined;
}

/** What was found in a list. */
export interface Search<Item> {
  readonly verdict: Verdict;
  readonly candidates: readonly Candidate<Item>[];
  /** Whether the list shows that nothing else of the kind exists. */
  readonly isClosed: boolean;
}

/** A list to search, and what to search for. */
export interface SearchRequest<Key extends string, Item> {
  readonly of: Vocabulary<Key>;
  readonly entries: readonly Entry<Item>[];
  /** Searched terms, any of them. */
  readonly terms: readonly string[];
  readonly isComplete: boolean;
  /** Whether an entry satisfies the rest of the criterion. */
  readonly meets: (item: Item) => Verdict;
}

/**
 * Searches a list for an entry that satisfies a criterion. It is not met only if the list shows that no such entry exists:
 * because it is complete, or has an entry that marks each searched term as absent. An entry of a broader or unknown kind
 * may be what is searched.
 */
export function searchHistory<Key extends string, Item extends ListedItem>(
  request: SearchRequest<Key, Item>,
): Search<Item> {
  const { entries, of, terms, isComplete, meets } = request;
  const absent = new Set<string>();
  const candidates: Candidate<Item>[] = [];
  for (const entry of entries) {
    const { item, term } = entry;
    if (item.absent === true) {
      if (term !== undefined) for (const searched of terms) if (kindsOf(of, searched).has(term)) absent.add(searched);
      continue;
    }
    const isKind = term === undefined ? unnamedVerdict(request, item) : kindVerdict(of, term, terms);
    if (isKind !== "not_met") candidates.push({ entry, isKind, verdict: weakest([isKind, meets(item)]) });
  }
  const isClosed = isComplete || terms.every((searched) => absent.has(searched));
  const verdicts = candidates.map(({ verdict }) => verdict);
  if (verdicts.includes("met")) return { verdict: "met", candidates, isClosed };
  // An entry that marks a term as absent outweighs one whose kind is not known.
  const isOpen = isComplete
    ? verdicts.includes("unknown")
    : !isClosed || candidates.some(({ isKind, verdict }) => isKind === "met" && verdict === "unknown");
  return { verdict: isOpen ? "unknown" : "not_met", candidates, isClosed };
}

/**
 * Whether an entry without a term is of a searched kind. A complete list has each disease or treatment of the vocabulary by its
 * term or name, so that a text without a code is none of them, unless it may be of a searched kind by its words.
 */
function unnamedVerdict<Key extends string, Item extends ListedItem>(
  { of, terms, isComplete }: SearchRequest<Key, Item>,
  { codes, text }: Item,
): Verdict {
  if (!isComplete || codes !== undefined || text === undefined) return "unknown";
  return terms.some((term) => mayBeKindOf(of, text, term)) ? "unknown" : "not_met";
}

function kindVerdict<Key extends string>(of: Vocabulary<Key>, term: string, terms: readonly string[]): Verdict {
  const kinds = kindsOf(of, term);
  let verdict: Verdict = "not_met";
  for (const searched of terms) {
    if (kinds.has(searched)) return "met";
    if (kindsOf(of, searched).has(term) || !Object.hasOwn(of.terms, term)) verdict = "unknown";
  }
  return verdict;
}
