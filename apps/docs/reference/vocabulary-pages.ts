/** A page for each vocabulary with all its terms, and their index. */
import type { Term, TermCodeSystem, Vocabulary } from "@org/therapy-model/vocabulary";
import type { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { codeLink } from "./code-link.ts";
import { html, joined, prose, type Html, type Part } from "./html.ts";
import type { Page, PageEntry, Site } from "./page.ts";

/** The Chinese labels of each vocabulary, by its id. */
export type Labels = Awaited<ReturnType<typeof loadAllLabels>>;

type VocabularyLabels = Labels extends ReadonlyMap<string, infer Of> ? Of : never;

/** The largest number of terms on a page; the list on the first page has all of them. */
const termsPerPage = 40;

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
  const { id, title, definition } = vocabulary;
  const context: Context = { vocabulary, labels, narrower: narrowerTerms(vocabulary), pageOf: pagesOf(vocabulary) };
  const [first = [], ...others] = partsOf(vocabulary.keys);
  return {
    address: `vocabularies/${id}`,
    title,
    entries: [{ name: title, detail: "vocabulary", also: [id] }, ...first.map((key) => entryOf(key, context))],
    children: others.map((keys, index) => furtherPage(keys, index + 2, context)),
    body: (site) => html`
      <p class="lead">${prose(definition)}</p>
      ${usedIn(id, site)} ${list(context, site)}
      ${first.map((key) => section(key, context, site, `vocabularies/${id}`))} ${pager(context, 1, site)}
    `,
  };
}

/** A page with further terms of a vocabulary. */
function furtherPage(keys: readonly string[], number: number, context: Context): Page {
  const { id, title } = context.vocabulary;
  const address = `vocabularies/${id}/${number}`;
  return {
    address,
    title: `${title}, page ${number}`,
    entries: keys.map((key) => entryOf(key, context)),
    body: (site) => html`
      <p class="lead">
        Terms ${(number - 1) * termsPerPage + 1} to ${(number - 1) * termsPerPage + keys.length} of
        <a href="${site.to(`vocabularies/${id}`)}">${title}</a>, whose page lists all terms.
      </p>
      ${pager(context, number, site)} ${keys.map((key) => section(key, context, site, address))}
      ${pager(context, number, site)}
    `,
  };
}

/** What the parts of a vocabulary's pages share. */
interface Context {
  readonly vocabulary: Vocabulary;
  readonly labels: VocabularyLabels | undefined;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  /** The address of the page of each term. */
  readonly pageOf: ReadonlyMap<string, string>;
}

/** Divides the terms among pages. */
function partsOf(keys: readonly string[]): (readonly string[])[] {
  const parts: string[][] = [];
  for (const [index, key] of keys.entries()) {
    if (index % termsPerPage === 0) parts.push([]);
    parts.at(-1)!.push(key);
  }
  return parts;
}

function pagesOf({ id, keys }: Vocabulary): ReadonlyMap<string, string> {
  return new Map(
    partsOf(keys).flatMap((part, index) =>
      part.map((key) => [key, index === 0 ? `vocabularies/${id}` : `vocabularies/${id}/${index + 1}`] as const),
    ),
  );
}

/** Links to all pages of a vocabulary, if there are several. */
function pager({ vocabulary: { id, keys } }: Context, present: number, site: Site): Html | undefined {
  const count = Math.ceil(keys.length / termsPerPage);
  if (count === 1) return undefined;
  const link = (number: number): Html =>
    number === present
      ? html`<span aria-current="page">${number}</span>`
      : html`<a href="${site.to(number === 1 ? `vocabularies/${id}` : `vocabularies/${id}/${number}`)}">${number}</a>`;
  return html`<p class="pager">
    Pages:
    ${joined(
      Array.from({ length: count }, (_, index) => link(index + 1)),
      " ",
    )}
  </p>`;
}

function entryOf(key: string, { vocabulary: { terms, title }, labels }: Context): PageEntry {
  const term: Term = terms[key]!;
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

/** Renders all terms as a tree of links, from broader to narrower, with a field that filters it. */
function list({ vocabulary: { id, keys, terms }, narrower, pageOf }: Context, site: Site): Html {
  const address = `vocabularies/${id}`;
  const placed = new Set<string>();
  const anchor = (key: string): Html | undefined =>
    // The anchor of a term on another page, for addresses without the page.
    pageOf.get(key) === address || placed.size === placed.add(key).size ? undefined : html` id="${key}"`;
  const branch = (key: string): Html =>
    html`<li${anchor(key)} data-names="${[key, ...(terms[key]!.synonyms ?? [])].join(" ").toLowerCase()}">
      <a href="${termLink(key, address, pageOf, site)}">${terms[key]!.label}</a>${
        narrower.has(key)
          ? html`<ul>
              ${narrower.get(key)!.map(branch)}
            </ul>`
          : undefined
      }
    </li>`;
  const topTerms = keys.filter((key) => terms[key]!.broader === undefined);
  return html`<section class="terms" aria-label="All terms">
    <h2 id="all-terms">${keys.length} terms</h2>
    <label class="filter" hidden>Filter <input type="search" autocomplete="off" /></label>
    <ul tabindex="0" aria-label="Terms">
      ${topTerms.map(branch)}
    </ul>
  </section>`;
}

function termLink(key: string, from: string, pageOf: Context["pageOf"], site: Site): string {
  const page = pageOf.get(key)!;
  return page === from ? `#${key}` : site.to(`${page}#${key}`);
}

function section(key: string, context: Context, site: Site, address: string): Html {
  const { vocabulary, labels, narrower, pageOf } = context;
  const term = vocabulary.terms[key]!;
  const chinese = labels?.terms[key];
  const link = (other: string): Html =>
    html`<a href="${termLink(other, address, pageOf, site)}">${vocabulary.terms[other]!.label}</a>`;
  const codes = Object.entries(term.codes ?? {}).map(([system, code]) =>
    codeLink(system as TermCodeSystem, code, site),
  );
  const mappings = Object.entries(term.mappings ?? {}).flatMap(([system, all]) =>
    all.map(({ code, relation }) => html`${relation}: ${codeLink(system as TermCodeSystem, code, site)}`),
  );
  return html`<section class="term" id="${key}">
    <h2>
      <a href="#${key}">${term.label}</a>
      <code>${key}</code>${chinese === undefined ? undefined : html` <span lang="zh-Hans">${chinese.label}</span>`}
    </h2>
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
