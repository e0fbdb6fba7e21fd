/** Which of overlapping mentions counts: the longest, then the most certain. */
import type { Mention, MentionKind } from "./mention.ts";

/** The kinds, in the order of their precedence for the same words. */
const order: readonly MentionKind[] = [
  "identifier",
  "product",
  "inn",
  "organization",
  "date",
  "quantity",
  "target",
  "term",
  "place",
];

const rank = new Map(order.map((kind, index) => [kind, index]));

/** Removes the mentions that overlap longer or more certain ones. The result is in the order of the text. */
export function resolveOverlaps(mentions: readonly Mention[], length: number): Mention[] {
  const taken = new Uint8Array(length);
  const kept: Mention[] = [];
  for (const one of [...mentions].sort(compare)) {
    // Those before it are at least as long, so that one that overlaps it covers its start or its end.
    if (taken[one.start] === 1 || taken[one.end - 1] === 1) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function compare(one: Mention, other: Mention): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    Number(other.certainty === "certain") - Number(one.certainty === "certain") ||
    rank.get(one.kind)! - rank.get(other.kind)! ||
    one.start - other.start
  );
}
