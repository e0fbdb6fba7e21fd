/** The page of the public code systems whose codes the terms carry. */
import { codeSystems, type TermCodeSystem, type Vocabulary } from "@org/therapy-model";
import { html, joined, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** Makes the page: for each system the copy that was checked against, its licence, and how many terms have a code of it. */
export function codeSystemsPage(vocabularies: readonly Vocabulary[]): Page {
  const systems = Object.keys(codeSystems) as TermCodeSystem[];
  const counts = new Map(systems.map((system) => [system, countsIn(vocabularies, system)]));
  return {
    address: "code-systems",
    title: "Code systems",
    entries: [
      { name: "Code systems", detail: "reference" },
      ...systems.map((system) => ({
        name: codeSystems[system].title,
        detail: "code system",
        anchor: system,
        also: [system],
      })),
    ],
    body: (site) => {
      const section = (system: TermCodeSystem): Html => {
        const { title, uri, version, licence, source } = codeSystems[system];
        const carried = [...counts.get(system)!].map(
          ([id, count]) => html`<a href="${site.to(`vocabularies/${id}`)}">${id}</a> ${count}`,
        );
        return html`<section class="term" id="${system}">
          <h3><a href="#${system}">${title}</a> <code>${system}</code></h3>
          <dl class="facts">
            <dt>Checked against</dt>
            <dd>${source}</dd>
            <dt>Version</dt>
            <dd>${version}</dd>
            <dt>Licence</dt>
            <dd>${licence}</dd>
            ${
              uri === undefined
                ? undefined
                : html`<dt>URI</dt>
                    <dd><code>${uri}</code></dd>`
            }
            <dt>Terms with a code</dt>
            <dd>${carried.length === 0 ? "none" : joined(carried, " · ")}</dd>
          </dl>
        </section>`;
      };
      return html`
        <p class="lead">
          A code stands with a term only where it was found in a copy of its system. A <em>code</em> means what the term
          means; a <em>mapping</em> says that a concept is broader, narrower or close.
        </p>
        ${systems.map(section)}
      `;
    },
  };
}

function countsIn(vocabularies: readonly Vocabulary[], system: TermCodeSystem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, keys, terms } of vocabularies) {
    const count = keys.filter((key) => terms[key]!.codes?.[system] !== undefined).length;
    if (count > 0) counts.set(id, count);
  }
  return counts;
}
