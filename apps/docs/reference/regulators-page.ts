/** The page of regulators: what they are called, what they call each step, and how long their clocks run. */
import {
  applicationTypes,
  approvalKinds,
  designations,
  jurisdictions,
  milestones,
  type Regulator,
  regulators,
  reviewClocks,
  type Vocabulary,
} from "@org/therapy-model";
import {
  type LocalName,
  localNames,
  type LocalTerm,
  regulatorNames,
  type ReviewPeriod,
  reviewPeriods,
} from "@org/therapy-model/regulators";
import { html, joined, type Html, type Part } from "./html.ts";
import type { Page, Site } from "./page.ts";

const vocabularyOf: { readonly [Kind in LocalTerm["kind"]]: Vocabulary } = {
  milestone: milestones,
  application_type: applicationTypes,
  approval_kind: approvalKinds,
  designation: designations,
};

/** Makes the page: a section for each regulator that has names or clocks of its own, then the clocks. */
export function regulatorsPage(): Page {
  const names = new Map(
    [...Map.groupBy(everyLocalName(), ({ regulator }) => regulator)].toSorted(([a], [b]) =>
      regulators.terms[a].label.localeCompare(regulators.terms[b].label, "en"),
    ),
  );
  return {
    address: "regulators",
    title: "Regulators",
    entries: [
      { name: "Regulators", detail: "reference" },
      ...[...names].map(([regulator, rows]) => ({
        name: regulators.terms[regulator].label,
        detail: "regulator",
        anchor: regulator,
        also: [
          ...regulatorNames(regulator).map(({ name }) => name),
          ...rows.flatMap(({ name, abbreviation }) => [name, ...(abbreviation === undefined ? [] : [abbreviation])]),
        ],
      })),
      { name: "Review clocks", detail: "regulators", anchor: "review-clocks" },
    ],
    body: (site) => html`
      <p class="lead">
        What regulators are called, what each calls the steps, applications, approvals and designations that the
        vocabularies name, and how long their clocks run. A name that could not be shown is not here: its absence says
        nothing of the regulator.
      </p>
      <p>
        ${joined([...[...names.keys()].map((regulator) => html`<a href="#${regulator}">${regulators.terms[regulator].label}</a>`), html`<a href="#review-clocks">Review clocks</a>`], " · ")}
      </p>
      ${[...names].map(([regulator, rows]) => section(regulator, rows, site))}
      <h2 id="review-clocks">Review clocks</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th>Clock</th>
              <th>Where</th>
              <th>From</th>
              <th>To</th>
              <th>Length</th>
              <th>By</th>
              <th>Source</th>
            </tr>
          </thead>
          <tbody>
            ${reviewPeriods.map((period) => clock(period, site))}
          </tbody>
        </table>
      </div>
    `,
  };
}

/** Every local name, once: a milestone's list repeats those of the applications that lead to it. */
function everyLocalName(): readonly LocalName[] {
  const found = new Set<LocalName>();
  for (const kind of Object.keys(vocabularyOf) as LocalTerm["kind"][]) {
    for (const term of vocabularyOf[kind].keys) {
      for (const name of localNames({ kind, term } as LocalTerm)) found.add(name);
    }
  }
  return [...found];
}

function section(regulator: Regulator, rows: readonly LocalName[], site: Site): Html {
  const { label, definition } = regulators.terms[regulator];
  const others = regulatorNames(regulator).filter(({ name }) => name !== label);
  const row = ({
    kind,
    term,
    name,
    language,
    abbreviation,
    from,
    until,
    differs,
    source,
    jurisdiction,
  }: LocalName): Html =>
    html`<tr>
      <td><span lang="${language}">${name}</span>${abbreviation === undefined ? undefined : ` (${abbreviation})`}</td>
      <td>${jurisdiction}</td>
      <td>${termLink(vocabularyOf[kind], term, site)}</td>
      <td>${since(from, until)}${differs}</td>
      <td>${sourceLink(source)}</td>
    </tr>`;
  return html`<section class="term" id="${regulator}">
    <h2><a href="${site.to(`vocabularies/regulator#${regulator}`)}">${label}</a> <code>${regulator}</code></h2>
    <p>${definition}</p>
    <p>
      ${joined(
        others.map(
          ({ name, language, kind }) =>
            html`<span${language === undefined ? undefined : html` lang="${language}"`}>${name}</span> (${kind})`,
        ),
        " · ",
      )}
    </p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Its name</th>
            <th>Where</th>
            <th>Term</th>
            <th>What differs</th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function since(from: string | undefined, until: string | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  return `${[from === undefined ? "" : `since ${from}`, until === undefined ? "" : `until ${until}`].filter(Boolean).join(", ")}. `;
}

function clock(period: ReviewPeriod, site: Site): Html {
  const {
    clock: key,
    jurisdiction,
    starts,
    ends,
    length,
    unit,
    basis,
    condition,
    permitsBySilence,
    stops,
    source,
  } = period;
  const notes: Part = joined(
    [
      condition,
      permitsBySilence === true ? "its end without a word is a permission" : undefined,
      stops === true ? "stands still while the applicant answers" : undefined,
      since(period.from, period.until),
    ].filter((note) => note !== undefined),
    "; ",
  );
  return html`<tr>
    <td>${termLink(reviewClocks, key, site)}<br />${notes}</td>
    <td>${jurisdictions.terms[jurisdiction].label}</td>
    <td>${termLink(milestones, starts, site)}</td>
    <td>
      ${joined(
        ends.map((end) => termLink(milestones, end, site)),
        ", ",
      )}
    </td>
    <td>${length} ${unit.replace("_", " ")}</td>
    <td>${basis}</td>
    <td>${sourceLink(source)}</td>
  </tr>`;
}

function termLink({ id, terms }: Vocabulary, key: string, site: Site): Html {
  return html`<a href="${site.to(`vocabularies/${id}#${key}`)}">${terms[key]!.label}</a>`;
}

function sourceLink(source: string): Html {
  if (!/^https?:\/\/\S+$/.test(source)) return html`${source}`;
  return html`<a href="${source}" class="external" rel="noreferrer">${new URL(source).hostname}</a>`;
}
