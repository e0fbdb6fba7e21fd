/** Search in spans that are sorted by their start. */
import type { DraftSpan } from "./draft.ts";

/** The index of the first span that starts at an offset or after it. */
function firstFrom(spans: readonly DraftSpan[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans between two offsets. */
export function spansIn<Span extends DraftSpan>(spans: readonly Span[], { start, end }: DraftSpan): Span[] {
  const found: Span[] = [];
  for (let at = firstFrom(spans, start); at < spans.length && spans[at]!.start < end; at++) {
    if (spans[at]!.end <= end) found.push(spans[at]!);
  }
  return found;
}

/** The span that overlaps an offset range; the spans do not overlap each other. */
export function spanAt<Span extends DraftSpan>(spans: readonly Span[], { start, end }: DraftSpan): Span | undefined {
  const at = firstFrom(spans, start);
  const before = spans[at - 1];
  if (before !== undefined && before.end > start) return before;
  const next = spans[at];
  return next !== undefined && next.start < end ? next : undefined;
}
