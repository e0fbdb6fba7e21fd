/** A term: its labels, names, codes, neighbors, and the fields that use it. */
import type { ComponentChildren, VNode } from "preact";
import { text } from "../texts/text.ts";
import type { TermDetails } from "./read-vocabulary.ts";

interface TermPanelProps {
  readonly vocabulary: string;
  readonly details: TermDetails;
  readonly onChoose: (key: string) => void;
}

/** The panel of a term. */
export function TermPanel({ vocabulary, details, onChoose }: TermPanelProps): VNode {
  const { key, label, labelZh, definition, synonyms, synonymsZh, codes, broader, narrower, fields } = details;
  const links = (terms: TermDetails["broader"]): VNode[] =>
    terms.map((term) => (
      <button key={term.key} type="button" class="chip" onClick={() => onChoose(term.key)}>
        {term.label}
      </button>
    ));
  return (
    <article>
      <h1>
        {label} <span class="quiet">{labelZh}</span>
      </h1>
      <p>{definition}</p>
      <dl class="facts">
        <Entry name={text("key")}>
          <code>
            {vocabulary}/{key}
          </code>
        </Entry>
        {synonyms.length + synonymsZh.length > 0 && (
          <Entry name={text("synonyms")}>{[...synonyms, ...synonymsZh].join(" · ")}</Entry>
        )}
        {codes.length > 0 && (
          <Entry name={text("codes")}>
            {codes.map(({ system, code, relation }) => (
              <div key={system + code}>
                <code>{code}</code> <span class="quiet">{[system, relation].filter(Boolean).join(" · ")}</span>
              </div>
            ))}
          </Entry>
        )}
        {broader.length > 0 && <Entry name={text("broader")}>{links(broader)}</Entry>}
        {narrower.length > 0 && <Entry name={text("narrower")}>{links(narrower)}</Entry>}
        {fields.length > 0 && (
          <Entry name={text("usedIn")}>
            {fields.slice(0, 40).map((field) => (
              <div key={field}>
                <code>{field}</code>
              </div>
            ))}
          </Entry>
        )}
      </dl>
    </article>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
