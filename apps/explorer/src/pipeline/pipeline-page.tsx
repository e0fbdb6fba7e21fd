/** The Pipeline tab: a table of therapies with facets, or the page of one therapy. */
import { type Signal, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Failure } from "../parts/failure.tsx";
import { saveFile } from "../parts/save-file.ts";
import { VirtualList } from "../parts/virtual-list.tsx";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { localDate } from "../state/today.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import { Facets } from "./facets.tsx";
import {
  type FacetName,
  facetNames,
  type PipelineQuery,
  type PipelineRow,
  type PipelineSummary,
} from "./pipeline-query.ts";
import { TherapyPage } from "./therapy-page.tsx";

const search = field("pipeline", "search", "");
const therapy = field("pipeline", "therapy", "");
const chosen = Object.fromEntries(facetNames.map((name) => [name, field("pipeline", name, "")])) as {
  readonly [Name in FacetName]: Signal<string>;
};

const summarize = (query: PipelineQuery, today: string, of: PageLanguage): Promise<PipelineSummary> =>
  worker.summarizePipeline(query, today, of);
const list = (
  query: PipelineQuery,
  today: string,
  of: PageLanguage,
  from: number,
  to: number,
): Promise<PipelineRow[]> => worker.listPipeline(query, today, of, from, to);

/** The Pipeline tab. */
export function PipelinePage(): VNode {
  return therapy.value === "" ? <TherapyTable /> : <TherapyPage id={therapy} />;
}

function currentQuery(): PipelineQuery {
  const keys = facetNames.map(
    (name) => [name, chosen[name].value === "" ? [] : chosen[name].value.split(",")] as const,
  );
  return {
    search: search.value,
    ...(Object.fromEntries(keys) as unknown as { readonly [Name in FacetName]: readonly string[] }),
  };
}

function toggle(name: FacetName, key: string): void {
  const keys = currentQuery()[name];
  chosen[name].value = (keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]).join(",");
}

/** Rows are fetched in blocks of this many. */
const block = 100;

function TherapyTable(): VNode {
  const today = useMemo(() => localDate(new Date()), []);
  const query = currentQuery();
  const { value: summary, error } = useAnswer(summarize, query, today, language());
  const first = useSignal(0);
  const last = useSignal(2 * block);
  const { value: rows = [] } = useAnswer(listBlock, query, today, language(), first.value, last.value);
  const byIndex = useMemo(() => new Map(rows), [rows]);
  const onRange = (from: number, to: number): void => {
    first.value = Math.floor(from / block) * block;
    last.value = Math.max(block, Math.ceil(to / block) * block);
  };
  return (
    <div class="pipeline">
      <Facets query={query} summary={summary} onToggle={toggle} />
      <section class="results" aria-label={text("pipeline")}>
        <div class="actions">
          <input
            type="search"
            class="search"
            aria-label={text("search")}
            placeholder={text("searchHint")}
            value={search.value}
            onInput={(event) => void (search.value = event.currentTarget.value)}
          />
          <span class="quiet" aria-live="polite">
            {summary === undefined ? text("loading") : `${summary.count} / ${summary.total}`}
          </span>
          {(["csv", "xlsx", "json"] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="action small"
              aria-label={text("save", { format: format.toUpperCase() })}
              onClick={() => void worker.exportPipeline(query, today, language(), format).then(saveFile)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </div>
        <Failure error={error} />
        <VirtualList
          count={summary?.count ?? 0}
          rowHeight={34}
          label={text("pipeline")}
          head={<Head />}
          onRange={onRange}
          row={(index) => <Row row={byIndex.get(index)} />}
        />
      </section>
    </div>
  );
}

/** The rows with their indices: while a block is fetched, those of the last one keep their places. */
async function listBlock(
  query: PipelineQuery,
  today: string,
  of: PageLanguage,
  from: number,
  to: number,
): Promise<(readonly [number, PipelineRow])[]> {
  const rows = await list(query, today, of, from, to);
  return rows.map((row, offset) => [from + offset, row] as const);
}

function Head(): VNode {
  const columns = ["name", "modality", "targets", "vector", "indications", "phase", "status", "company"] as const;
  return (
    <div role="rowgroup" class="thead">
      <div role="row" aria-rowindex={1} class="tr">
        {columns.map((name) => (
          <span key={name} role="columnheader" class={`c-${name}`}>
            {text(`column_${name}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: PipelineRow | undefined }): VNode {
  if (row === undefined) return <span role="cell">…</span>;
  const { id, name, otherName, modality, targets, vector, indications, phase, status, company } = row;
  const open = (event: Event): void => {
    event.preventDefault();
    therapy.value = id;
  };
  return (
    <>
      <span role="cell" class="c-name">
        <a href={`#pipeline?therapy=${encodeURIComponent(id)}`} onClick={open}>
          {name}
        </a>{" "}
        <span class="quiet">{otherName}</span>
      </span>
      <span role="cell">{modality}</span>
      <span role="cell" class="c-targets">
        {targets}
      </span>
      <span role="cell" class="c-vector">
        {vector}
      </span>
      <span role="cell" class="c-indications">
        {indications}
      </span>
      <span role="cell" class="c-phase">
        {phase}
      </span>
      <span role="cell" class="c-status">
        {status}
      </span>
      <span role="cell" class="c-company">
        {company}
      </span>
    </>
  );
}
