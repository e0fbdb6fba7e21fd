/** The identifiers and names of a text, decoded as it is typed. */
import type { VNode } from "preact";
import { Examples } from "../parts/examples.tsx";
import { Failure } from "../parts/failure.tsx";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import type { FoundIdentifier, FoundName, NamesAnswer } from "./read-names.ts";

const names = field("convert", "names", "ciltacabtagene autoleucel, JWCAR029, CXSL2300659");

const samples = [
  "ciltacabtagene autoleucel",
  "CXSL2300659",
  "nct-04089566; EudraCT 2019-002663-10; doi:10.1038/s41597-022-01807-3",
  "onasemnogene abeparvovec",
  "倍诺达",
  "0000-0002-5355-2577",
];

const readNames = (of: string, inLanguage: PageLanguage): Promise<NamesAnswer> => worker.readNames(of, inLanguage);

/** The panel of identifiers and names. */
export function NamesPanel(): VNode {
  const { value: answer, isCurrent, error } = useAnswer(readNames, names.value, language());
  const isEmpty = answer !== undefined && answer.identifiers.length === 0 && answer.names.length === 0;
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">{text("names")}</h2>
      <div class="field large">
        <label for="names">{text("names")}</label>
        <textarea
          id="names"
          rows={2}
          spellcheck={false}
          value={names.value}
          placeholder={text("namesHint")}
          onInput={(event) => void (names.value = event.currentTarget.value)}
        />
      </div>
      <Examples of={samples.map((sample) => ({ name: sample, apply: () => void (names.value = sample) }))} />
      <div class={isCurrent ? "" : "stale"} aria-live="polite">
        <Failure error={error} />
        {answer === undefined && error === undefined && <p class="quiet">{text("loading")}</p>}
        {answer?.names.map((name) => (
          <Name key={name.text} name={name} />
        ))}
        {answer?.identifiers.map((found, index) => (
          <Identifier key={index} found={found} />
        ))}
        {isEmpty && <p class="quiet">{text("nothingFound")}</p>}
      </div>
    </section>
  );
}

function Identifier({ found }: { readonly found: FoundIdentifier }): VNode {
  const { decoded, id, certainty, message } = found;
  return (
    <article class="card">
      <h3>
        <code class="strong">{found.text}</code> <span class={`tag ${certainty}`}>{text(certainty)}</span>
        <span class="quiet">{decoded?.name ?? found.scheme}</span>
      </h3>
      {message !== undefined && (
        <p class="problem">
          {message}{" "}
          {id !== undefined && id !== found.text && (
            <button type="button" class="chip" onClick={() => replace(found.text, id)}>
              {text("use", { value: id })}
            </button>
          )}
        </p>
      )}
      {decoded !== undefined && (
        <>
          {decoded.parts.length > 1 && (
            <ol class="pieces">
              {decoded.parts.map(({ part, value, label, meaning }) => (
                <li key={part}>
                  <code>{value}</code>
                  <span>{label}</span>
                  {meaning !== undefined && <span class="quiet">{meaning}</span>}
                </li>
              ))}
            </ol>
          )}
          <p class="small quiet">
            {decoded.issuer}
            {decoded.url !== undefined && (
              <>
                {" · "}
                <a href={decoded.url} rel="noreferrer noopener" target="_blank">
                  {text("open")}
                </a>
              </>
            )}
          </p>
        </>
      )}
    </article>
  );
}

function replace(written: string, canonical: string): void {
  names.value = names.value.replace(written, () => canonical);
}

function Name({ name: { text: written, inn, implies, company, products } }: { readonly name: FoundName }): VNode {
  return (
    <article class="card">
      <h3>
        <span class="strong">{written}</span>
        {company !== undefined && <span class="quiet">{company}</span>}
      </h3>
      {inn?.words.map(({ start, parts }) => (
        <ol key={start} class="pieces">
          {parts.map((part) => (
            <li key={part.start} class={part.kind}>
              <code>{part.text}</code>
              {part.meaning !== undefined && <span>{part.meaning}</span>}
            </li>
          ))}
        </ol>
      ))}
      {implies.length > 0 && (
        <p class="small">
          <span class="quiet">{text("implies")} </span>
          {implies
            .filter(({ value }) => value !== "")
            .map(({ facet, value, certainty }) => (
              <span key={facet + value} class={`tag ${certainty}`} title={text(certainty)}>
                {value}
              </span>
            ))}
        </p>
      )}
      {products.map(({ id, names: known, facts }) => (
        <div key={id} class="small">
          <p>
            <span class="quiet">{text("knownAs")} </span>
            {known.slice(0, 12).join(" · ")}
          </p>
          <p>
            {facts.map((fact) => (
              <span key={fact} class="tag">
                {fact}
              </span>
            ))}
          </p>
        </div>
      ))}
    </article>
  );
}
