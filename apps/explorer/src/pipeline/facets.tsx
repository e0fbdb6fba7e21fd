/** The facets of the table, with the number of rows of each value. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";
import { type FacetName, facetNames, type PipelineQuery, type PipelineSummary } from "./pipeline-query.ts";

interface FacetsProps {
  readonly query: PipelineQuery;
  readonly summary: PipelineSummary | undefined;
  readonly onToggle: (name: FacetName, key: string) => void;
}

/** Most values of a facet that are listed at once. */
const mostListed = 60;

/** The facets. On a narrow screen they are closed at first. */
export function Facets({ query, summary, onToggle }: FacetsProps): VNode {
  const isWide = matchMedia("(min-width: 861px)").matches;
  return (
    <aside class="facets" aria-label={text("filters")}>
      {facetNames.map((name, index) => (
        <details key={name} open={(isWide && index < 3) || query[name].length > 0}>
          <summary>
            {text(`facet_${name}`)} {query[name].length > 0 && <span class="tag likely">{query[name].length}</span>}
          </summary>
          <div class="values">
            {(summary?.facets[name] ?? []).slice(0, mostListed).map(({ key, label, count }) => (
              <label key={key}>
                <input type="checkbox" checked={query[name].includes(key)} onChange={() => onToggle(name, key)} />
                <span>{label}</span>
                <span class="quiet">{count}</span>
              </label>
            ))}
          </div>
        </details>
      ))}
    </aside>
  );
}
