/** The page of a therapy. */
import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Failure } from "../parts/failure.tsx";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { localDate } from "../state/today.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import { StructureDrawing } from "./structure-drawing.tsx";
import type { CitedRow, ShownSource, TherapyDetails } from "./therapy-details.ts";
import { Timeline } from "./timeline.tsx";

const asOf = field("pipeline", "asof", "");

const readTherapy = (id: string, date: string, of: PageLanguage): Promise<TherapyDetails | undefined> =>
  worker.readTherapy(id, date, of);

/** The page of a therapy. */
export function TherapyPage({ id }: { readonly id: Signal<string> }): VNode {
  const today = useMemo(() => localDate(new Date()), []);
  const date = asOf.value === "" ? today : asOf.value;
  const { value: details, error } = useAnswer(readTherapy, id.value, date, language());
  const back = (event: Event): void => {
    event.preventDefault();
    id.value = "";
    asOf.value = "";
  };
  return (
    <div class="pad therapy">
      <p>
        <a href="#pipeline" onClick={back}>
          ← {text("pipeline")}
        </a>
      </p>
      <Failure error={error} />
      {details === undefined && error === undefined && <p class="quiet">{text("loading")}</p>}
      {details !== undefined && <Details details={details} date={date} today={today} />}
    </div>
  );
}

interface DetailsProps {
  readonly details: TherapyDetails;
  readonly date: string;
  readonly today: string;
}

function Details({ details, date, today }: DetailsProps): VNode {
  const { name, names, modality, rows, structure, trials, lanes, first, sources } = details;
  return (
    <>
      <h1>
        {name} <span class="tag certain">{modality}</span>
      </h1>
      <p class="quiet">{names.join(" · ")}</p>
      <div class="halves">
        <div>
          <h2>{text("structure")}</h2>
          <StructureDrawing structure={structure} />
          {lanes.length > 0 && (
            <>
              <h2>{text("timeline")}</h2>
              <Timeline
                lanes={lanes}
                first={first}
                date={date}
                today={today}
                onDate={(next) => void (asOf.value = next)}
              />
            </>
          )}
          {trials.length > 0 && <Trials trials={trials} />}
        </div>
        <div>
          <h2>{text("facts")}</h2>
          <ul class="rows cited">
            {rows.map((row) => (
              <Fact key={row.pointer} row={row} sources={sources} />
            ))}
          </ul>
          <h2>{text("sources")}</h2>
          <ol class="sources small">
            {sources.map(({ number, title, publisher, published, url }) => (
              <li key={number} id={`source-${number}`}>
                {url === "" ? (
                  title
                ) : (
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {title}
                  </a>
                )}{" "}
                <span class="quiet">{[publisher, published].filter(Boolean).join(", ")}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </>
  );
}

function Trials({ trials }: Pick<TherapyDetails, "trials">): VNode {
  return (
    <>
      <h2>{text("trials")}</h2>
      <ul class="list">
        {trials.map(({ id, number, title, phase, status }) => (
          <li key={id}>
            <code>{number}</code> <b>{title}</b>{" "}
            <span class="quiet">{[phase, status].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ row, sources }: { readonly row: CitedRow; readonly sources: readonly ShownSource[] }): VNode {
  const { depth, name, value, label } = row;
  return (
    <li class={value === undefined ? "group" : ""} style={{ paddingLeft: `${4 + Math.min(depth, 8) * 14}px` }}>
      <span class="name">{name}</span>
      {value !== undefined && (
        <span class="value">
          {label ?? value}{" "}
          {row.sources.map((number) => (
            <a
              key={number}
              class="cite"
              href={`#source-${number}`}
              title={titleOf(sources[number - 1])}
              onClick={showSource}
            >
              {number}
            </a>
          ))}
        </span>
      )}
    </li>
  );
}

function titleOf(source: ShownSource | undefined): string {
  return source === undefined ? "" : [source.title, source.publisher, source.published].filter(Boolean).join("\n");
}

/** The fragment has the state of the page: a link to a source scrolls, and does not change it. */
function showSource(event: Event & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector(event.currentTarget.hash)?.scrollIntoView({ block: "center" });
}
