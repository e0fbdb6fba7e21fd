/** The page of the public code systems in which terms have codes. */
import { codeSystems, type TermCodeSystem, type Vocabulary } from "@org/therapy-model/vocabulary";
import { html, joined, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** Creates the page: for each system its source, version and license, and the number of terms with a code. */
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
        const { title, uri, version, license, source } = codeSystems[system];
        const linked = [...counts.get(system)!].map(
          ([id, count]) => html`<a href="${site.to(`vocabularies/${id}`)}">${id}</a> ${count}`,
        );
        return html`<section class="term" id="${system}">
          <h2><a href="#${system}">${title}</a> <code>${system}</code></h2>
          <dl class="facts">
            <dt>Checked against</dt>
            <dd>${source}</dd>
            <dt>Version</dt>
            <dd>${version}</dd>
            <dt>License</dt>
            <dd>${license}</dd>
            ${
              uri === undefined
                ? undefined
                : html`<dt>URI</dt>
                    <dd><code>${uri}</code></dd>`
            }
            <dt>Terms with a code</dt>
            <dd>${linked.length === 0 ? "none" : joined(linked, " · ")}</dd>
          </dl>
        </section>`;
      };
      return html`
        <p class="lead">
          Every code was found in a copy of its system. A <em>code</em> has the same meaning as the term. A
          <em>mapping</em> leads to a concept that is broader, narrower or close.
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
