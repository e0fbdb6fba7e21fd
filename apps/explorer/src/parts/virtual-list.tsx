/** A list of which only the visible rows exist. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

interface VirtualListProps {
  readonly count: number;
  readonly rowHeight: number;
  readonly label: string;
  readonly head?: ComponentChildren;
  /** Called with the first and the last visible row. */
  readonly onRange: (from: number, to: number) => void;
  readonly row: (index: number) => ComponentChildren;
}

/** A table with rows of equal height. */
export function VirtualList({ count, rowHeight, label, head, onRange, row }: VirtualListProps): VNode {
  const [, rerender] = useReducer<number, void>((value) => value + 1, 0);
  const scroller = useRef<HTMLDivElement>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => rerender(),
  };
  const held = useRef<Virtualizer<HTMLDivElement, HTMLDivElement>>(null);
  held.current ??= new Virtualizer<HTMLDivElement, HTMLDivElement>(options);
  const virtualizer = held.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useLayoutEffect(() => onRange(from, to), [from, to, count]);
  return (
    <div class="table" role="table" aria-label={label} aria-rowcount={count + 1} ref={scroller} tabIndex={0}>
      {head}
      <div role="rowgroup" class="canvas" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            class="tr"
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
