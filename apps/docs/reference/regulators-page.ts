/** The page of regulators: their names, their local terms, and their review periods. */
import {
  applicationTypes,
  approvalKinds,
  designations,
  jurisdictions,
  milestones,
  type Regulator,
  regulators,
  reviewClocks,
} from "@org/therapy-model";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
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
import { table } from "./table.ts";

const vocabularyOf: { readonly [Kind in LocalTerm["kind"]]: Vocabulary } = {
  milestone: milestones,
  application_type: applicationTypes,
  approval_kind: approvalKinds,
  designation: designations,
};

/** Creates the page: a section for each regulator with local names, then the review periods. */
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
        The names of regulators, their local names for milestones, applications, approvals and designations, and their
        review periods. The list has only names with a source, so it is not complete.
      </p>
      <p>
        ${joined([...[...names.keys()].map((regulator) => html`<a href="#${regulator}">${regulators.terms[regulator].label}</a>`), html`<a href="#review-clocks">Review clocks</a>`], " · ")}
      </p>
      ${[...names].map(([regulator, rows]) => section(regulator, rows, site))}
      <h2 id="review-clocks">Review clocks</h2>
      ${table(
        ["Review period", "Jurisdiction", "Starts with", "Ends with", "Length", "Basis", "Source"],
        reviewPeriods.map((period) => clock(period, site)),
      )}
    `,
  };
}

/** Returns every local name once; the list of a milestone repeats those of its applications. */
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
    difference,
    source,
    jurisdiction,
  }: LocalName): readonly Part[] => [
    html`<span lang="${language}">${name}</span>${abbreviation === undefined ? undefined : ` (${abbreviation})`}`,
    jurisdiction,
    termLink(vocabularyOf[kind], term, site),
    [since(from, until), difference],
    sourceLink(source),
  ];
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
    ${table(["Local name", "Jurisdiction", "Term", "Difference", "Source"], rows.map(row))}
  </section>`;
}

function since(from: string | undefined, until: string | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  return `${[from === undefined ? "" : `since ${from}`, until === undefined ? "" : `until ${until}`].filter(Boolean).join(", ")}. `;
}

function clock(period: ReviewPeriod, site: Site): readonly Part[] {
  const {
    clock: key,
    jurisdiction,
    starts,
    ends,
    length,
    unit,
    basis,
    condition,
    tacitApproval,
    clockStop,
    source,
  } = period;
  const notes: Part = joined(
    [
      condition,
      tacitApproval === true ? "tacit approval when it ends without a decision" : undefined,
      clockStop === true ? "the clock stops while the applicant answers" : undefined,
      since(period.from, period.until),
    ].filter((note) => note !== undefined),
    "; ",
  );
  return [
    html`${termLink(reviewClocks, key, site)}<br />${notes}`,
    jurisdictions.terms[jurisdiction].label,
    termLink(milestones, starts, site),
    joined(
      ends.map((end) => termLink(milestones, end, site)),
      ", ",
    ),
    `${length} ${unit.replace("_", " ")}`,
    basis,
    sourceLink(source),
  ];
}

function termLink({ id, terms }: Vocabulary, key: string, site: Site): Html {
  return html`<a href="${site.to(`vocabularies/${id}#${key}`)}">${terms[key]!.label}</a>`;
}

function sourceLink(source: string): Html {
  if (!/^https?:\/\/\S+$/.test(source)) return html`${source}`;
  return html`<a href="${source}" class="external" rel="noreferrer">${new URL(source).hostname}</a>`;
}
