/** A page for each vocabulary with all its terms, and their index. */
import type { Term, TermCodeSystem, Vocabulary } from "@org/therapy-model/vocabulary";
import type { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { codeLink } from "./code-link.ts";
import { html, joined, prose, type Html, type Part } from "./html.ts";
import type { Page, PageEntry, Site } from "./page.ts";

/** The Chinese labels of each vocabulary, by its id. */
export type Labels = Awaited<ReturnType<typeof loadAllLabels>>;

type VocabularyLabels = Labels extends ReadonlyMap<string, infer Of> ? Of : never;

/** A list with more terms is collapsed when the page opens. */
const maxOpenTerms = 60;

/** Creates the index of vocabularies, with a child page for each. */
export function vocabularyPages(vocabularies: readonly Vocabulary[], labels: Labels): Page {
  const sorted = vocabularies.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  return {
    address: "vocabularies/index",
    title: "Vocabularies",
    entries: [{ name: "Vocabularies", detail: "reference" }],
    children: sorted.map((vocabulary) => vocabularyPage(vocabulary, labels.get(vocabulary.id))),
    body: (site) => {
      const total = vocabularies.reduce((sum, { keys }) => sum + keys.length, 0);
      const row = ({ id, title, definition, keys }: Vocabulary): Html =>
        html`<tr>
          <td><a href="${site.to(`vocabularies/${id}`)}">${title}</a></td>
          <td class="number">${keys.length}</td>
          <td>${prose(definition)}</td>
        </tr>`;
      return html`
        <p>
          The model has ${sorted.length} vocabularies with ${total} terms. The search (press <kbd>/</kbd>) finds a term
          by its key, its English and Chinese names, and its codes. On a command line, use <code>therapy explain</code>.
        </p>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th>Vocabulary</th>
                <th class="number">Terms</th>
                <th>Definition</th>
              </tr>
            </thead>
            <tbody>
              ${sorted.map(row)}
            </tbody>
          </table>
        </div>
      `;
    },
  };
}

function vocabularyPage(vocabulary: Vocabulary, labels: VocabularyLabels | undefined): Page {
  const { id, title, definition, keys, terms } = vocabulary;
  const narrower = narrowerTerms(vocabulary);
  return {
    address: `vocabularies/${id}`,
    title,
    entries: [
      { name: title, detail: "vocabulary", also: [id] },
      ...keys.map((key) => entryOf(key, terms[key]!, title, labels)),
    ],
    body: (site) => html`
      <p class="lead">${prose(definition)}</p>
      ${usedIn(id, site)} ${list(vocabulary, narrower)}
      ${keys.map((key) => section(vocabulary, key, labels, narrower, site))}
    `,
  };
}

function entryOf(key: string, term: Term, title: string, labels: VocabularyLabels | undefined): PageEntry {
  const chinese = labels?.terms[key];
  const names = [key, chinese?.label, ...(term.synonyms ?? []), ...(chinese?.synonyms ?? [])];
  const also = [...names, ...Object.values(term.codes ?? {})].filter((name) => name !== undefined);
  return {
    name: term.label,
    detail: title,
    anchor: key,
    also: [...new Set(also)].filter((name) => name !== term.label),
  };
}

function usedIn(id: string, site: Site): Html {
  const exported = site.exports(id).map(({ name, url }) => html`<a href="${url}"><code>${name}</code></a>`);
  const fields = site.fields(id).map(
    ({ name, url, description }) =>
      html`<li>
        <a href="${url}"><code>${name}</code></a> ${description}
      </li>`,
  );
  return html`<dl class="facts">
    <dt>In code</dt>
    <dd>${joined(exported, ", ")}</dd>
    <dt>Id</dt>
    <dd><code>${id}</code></dd>
    <dt>Used in</dt>
    <dd>
      ${
        fields.length === 0
          ? "functions of the packages, not in fields of records"
          : html`<ul>
              ${fields}
            </ul>`
      }
    </dd>
  </dl>`;
}

/** Renders all terms as a tree of links, from broader to narrower. */
function list({ keys, terms }: Vocabulary, narrower: ReadonlyMap<string, readonly string[]>): Html {
  const branch = (key: string): Html =>
    html`<li>
      <a href="#${key}">${terms[key]!.label}</a>${
        narrower.has(key)
          ? html`<ul>
              ${narrower.get(key)!.map(branch)}
            </ul>`
          : undefined
      }
    </li>`;
  const topTerms = keys.filter((key) => terms[key]!.broader === undefined);
  const open = keys.length <= maxOpenTerms ? { html: " open" } : undefined;
  return html`<details class="terms" ${open}>
    <summary>${keys.length} terms</summary>
    <ul>
      ${topTerms.map(branch)}
    </ul>
  </details>`;
}

function section(
  vocabulary: Vocabulary,
  key: string,
  labels: VocabularyLabels | undefined,
  narrower: ReadonlyMap<string, readonly string[]>,
  site: Site,
): Html {
  const term = vocabulary.terms[key]!;
  const chinese = labels?.terms[key];
  const link = (other: string): Html => html`<a href="#${other}">${vocabulary.terms[other]!.label}</a>`;
  const codes = Object.entries(term.codes ?? {}).map(([system, code]) =>
    codeLink(system as TermCodeSystem, code, site),
  );
  const mappings = Object.entries(term.mappings ?? {}).flatMap(([system, all]) =>
    all.map(({ code, relation }) => html`${relation}: ${codeLink(system as TermCodeSystem, code, site)}`),
  );
  return html`<section class="term" id="${key}">
    <h3>
      <a href="#${key}">${term.label}</a>
      <code>${key}</code>${chinese === undefined ? undefined : html` <span lang="zh-Hans">${chinese.label}</span>`}
    </h3>
    <p>${prose(term.definition)}</p>
    <dl class="facts">
      ${fact("Also called", joined(term.synonyms ?? [], ", "), term.synonyms)}
      ${fact("也称", html`<span lang="zh-Hans">${joined(chinese?.synonyms ?? [], "、")}</span>`, chinese?.synonyms)}
      ${fact("Broader", joined(term.broader?.map(link) ?? [], ", "), term.broader)}
      ${fact("Narrower", joined(narrower.get(key)?.map(link) ?? [], ", "), narrower.get(key))}
      ${fact("Codes", joined(codes, " · "), codes)} ${fact("Mappings", joined(mappings, " · "), mappings)}
    </dl>
  </section>`;
}

function fact(name: string, value: Part, of: { readonly length: number } | undefined): Html | undefined {
  return of === undefined || of.length === 0
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

function narrowerTerms({ keys, terms }: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    for (const parent of terms[key]!.broader ?? []) {
      const members = found.get(parent);
      if (members === undefined) found.set(parent, [key]);
      else members.push(key);
    }
  }
  return found;
}
