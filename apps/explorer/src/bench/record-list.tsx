/** Records as lists of fields, linked to the words that they rest on. */
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FieldRow, Range, ShownRecord } from "./bench-answer.ts";

interface RecordListProps {
  readonly records: readonly ShownRecord[];
  /** Offset of the caret in the text: the fields that rest on it are marked. */
  readonly caret: number | undefined;
  readonly onEmphasize: (ranges: readonly Range[]) => void;
}

/** The records. */
export function RecordList({ records, caret, onEmphasize }: RecordListProps): VNode {
  return (
    <div onMouseLeave={() => onEmphasize([])}>
      {records.map((record) => (
        <article key={record.id} class="card">
          <h3>
            <span class="tag">{record.kind.replaceAll("_", " ")}</span>
            <span class="strong">{record.title}</span>
            <code class="quiet small">{record.id}</code>
          </h3>
          <ul class="rows">
            {record.rows.map((row) => (
              <Row key={row.pointer} row={row} isAtCaret={holds(row, caret)} onEmphasize={onEmphasize} />
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

function holds({ ranges, value }: FieldRow, caret: number | undefined): boolean {
  return value !== undefined && caret !== undefined && ranges.some(({ from, to }) => from <= caret && caret <= to);
}

interface RowProps {
  readonly row: FieldRow;
  readonly isAtCaret: boolean;
  readonly onEmphasize: (ranges: readonly Range[]) => void;
}

function Row({ row: { depth, name, value, label, ranges, isLikely }, isAtCaret, onEmphasize }: RowProps): VNode {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAtCaret) item.current?.scrollIntoView({ block: "nearest" });
  }, [isAtCaret]);
  const classes = [isAtCaret ? "current" : "", value === undefined ? "group" : "", isLikely === true ? "likely" : ""];
  return (
    <li
      ref={item}
      class={classes.join(" ").trim()}
      style={{ paddingLeft: `${4 + Math.min(depth, 8) * 14}px` }}
      tabIndex={ranges.length > 0 && value !== undefined ? 0 : undefined}
      onMouseEnter={() => onEmphasize(ranges)}
      onFocus={() => onEmphasize(ranges)}
      onBlur={() => onEmphasize([])}
    >
      <span class="name">{name}</span>
      {value !== undefined && (
        <span class="value">
          {label ?? value}
          {label !== undefined && label !== value && <code class="quiet"> {value}</code>}
        </span>
      )}
    </li>
  );
}
