/** A page for each vocabulary, with every term, and one that lists them. */
import type { Term, TermCodeSystem, Vocabulary } from "@org/therapy-model";
import type { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { codeLink } from "./code-link.ts";
import { html, joined, prose, type Html, type Part } from "./html.ts";
import type { Page, PageEntry, Site } from "./page.ts";

/** The labels of the vocabularies in Chinese, by the vocabulary's id. */
export type Labels = Awaited<ReturnType<typeof loadAllLabels>>;

type VocabularyLabels = Labels extends ReadonlyMap<string, infer Of> ? Of : never;

/** Above this number the terms of a vocabulary are listed only when a reader asks for it. */
const fewTerms = 60;

/** Makes the list of vocabularies, and beneath it a page for each. */
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
          The ${sorted.length} vocabularies of the model and their ${total} terms. The search (press <kbd>/</kbd>) finds
          a term by its key, its names in English and Chinese, and its codes; <code>therapy explain</code> does so on a
          command line.
        </p>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th>Vocabulary</th>
                <th class="number">Terms</th>
                <th>What the terms say</th>
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
    ({ name, url, sentence }) =>
      html`<li>
        <a href="${url}"><code>${name}</code></a> ${sentence}
      </li>`,
  );
  return html`<dl class="facts">
    <dt>In code</dt>
    <dd>${joined(exported, ", ")}</dd>
    <dt>Id</dt>
    <dd><code>${id}</code></dd>
    <dt>Stands in</dt>
    <dd>
      ${
        fields.length === 0
          ? "no field of a record: what the packages say uses it"
          : html`<ul>
              ${fields}
            </ul>`
      }
    </dd>
  </dl>`;
}

/** All terms as a tree of links, the widest first. */
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
  const widest = keys.filter((key) => terms[key]!.broader === undefined);
  const open = keys.length <= fewTerms ? { html: " open" } : undefined;
  return html`<details class="terms" ${open}>
    <summary>${keys.length} terms</summary>
    <ul>
      ${widest.map(branch)}
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
      ${fact("Kind of", term.broader === undefined ? undefined : link(term.broader), term.broader)}
      ${fact("Kinds", joined(narrower.get(key)?.map(link) ?? [], ", "), narrower.get(key))}
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
    const { broader } = terms[key]!;
    if (broader === undefined) continue;
    const members = found.get(broader);
    if (members === undefined) found.set(broader, [key]);
    else members.push(key);
  }
  return found;
}
