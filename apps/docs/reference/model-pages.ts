/** Pictures of the model: record kinds and their relations, the parts of a therapy and a trial, the states of the ledger. */
import { milestones, regulatoryStatuses } from "@org/therapy-model";
import type { Track } from "@org/therapy-model/ledger";
import { type Arrow, diagram } from "./diagram.ts";
import { html, joined, type Html } from "./html.ts";
import { type StatusChange, statusChanges, usualChanges } from "./ledger-states.ts";
import { definitions, fieldsOf, objectsIn, partsOf, type RecordType, recordTypes, typesIn } from "./model-schema.ts";
import type { Page, Site } from "./page.ts";
import { table } from "./table.ts";

/** Creates the index, with a child page for each picture. */
export function modelPages(): Page {
  return {
    address: "model/index",
    title: "The model in pictures",
    part: "model",
    keywords: "diagram ERD entity relationship class diagram UML data model overview picture",
    entries: [{ name: "The model in pictures", detail: "model" }],
    children: [partsPage("Therapy", "therapy"), partsPage("Trial", "trial"), ledgerPage()],
    body: (site) => html`
      <p class="lead">The pictures are drawn from the schemas and from the functions of the packages.</p>
      <h2 id="kinds">Record kinds and their relations</h2>
      <p>
        A record refers to others by their ids. An arrow has the fields that refer, and each kind is a page of the
        <a href="${site.to("records/index")}">reference of records</a>.
      </p>
      ${diagram(relations(), "The kinds of records and the fields by which they refer to one another", "TD")}
      ${relationTable(site)}
      <h2 id="more">More pictures</h2>
      <ul>
        <li><a href="${site.to("model/therapy")}">The parts of a therapy</a></li>
        <li><a href="${site.to("model/trial")}">The parts of a trial</a></li>
        <li><a href="${site.to("model/ledger")}">The states of the ledger</a></li>
      </ul>
    `,
  };
}

/** The fields of each type of records, and of its parts, that have the id of a record. */
function references(): { readonly from: RecordType; readonly to: RecordType; readonly fields: readonly string[] }[] {
  const types = Object.keys(recordTypes) as RecordType[];
  return types.flatMap((from) =>
    types.flatMap((to) => {
      const fields = partsOf(from).flatMap((part) =>
        fieldsOf(part)
          .filter(([field, schema]) => field !== "id" && typesIn(schema).includes(`${to}Id`))
          .map(([field]) => (part === from ? field : `${part}.${field}`)),
      );
      return fields.length === 0 ? [] : [{ from, to, fields }];
    }),
  );
}

function relations(): Arrow[] {
  // Nearly every type cites sources: the arrow to them would be from each kind.
  return references()
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, fields }) => ({
      from,
      to,
      label:
        to === "Source"
          ? "citations"
          : [...new Set(fields.map((field) => field.split(".").at(-1)!))].slice(0, 2).join(", "),
    }));
}

function relationTable(site: Site): Html {
  return table(
    ["From", "To", "Fields"],
    references().map(({ from, to, fields }) => [
      html`<a href="${site.to(`records/${from}`)}">${from}</a>`,
      html`<a href="${site.to(`records/${to}`)}">${to}</a>`,
      joined(
        fields.map((field) => html`<code>${field}</code>`),
        ", ",
      ),
    ]),
  );
}

function partsPage(type: RecordType, address: string): Page {
  const title = `The parts of a ${recordTypes[type]}`;
  return {
    address: `model/${address}`,
    title,
    part: "model",
    entries: [{ name: title, detail: "model" }],
    body: (site) => {
      const fields = fieldsOf(type).filter(([, schema]) => objectsIn(schema).length > 0);
      const arrows = fields.map(([field, schema]): Arrow => ({ from: type, to: typesIn(schema)[0]!, label: field }));
      const unions = [...new Set(arrows.map(({ to }) => to))].flatMap((name) =>
        definitions[name]?.properties === undefined
          ? objectsIn({ $ref: name }).map((to): Arrow => ({ from: name, to }))
          : [],
      );
      return html`
        <p class="lead">
          The fields of a ${recordTypes[type]} with parts of their own. Fields with a text, a number or a term are on
          <a href="${site.to(`records/${type}`)}">the page of its fields</a>.
        </p>
        ${diagram([...arrows, ...unions], title)}
        ${table(
          ["Field", "Part", "Definition"],
          fields.map(([field, schema]) => [
            html`<code>${field}</code>`,
            joined(
              objectsIn(schema).map((part) => html`<a href="${site.to(`records/${part}`)}">${part}</a>`),
              ", ",
            ),
            schema.description,
          ]),
        )}
      `;
    },
  };
}

function ledgerPage(): Page {
  return {
    address: "model/ledger",
    title: "The states of the ledger",
    part: "model",
    keywords: "state machine status diagram approval lifecycle withdrawn suspended authorized",
    entries: [{ name: "The states of the ledger", detail: "model" }],
    body: (site) => html`
      <p class="lead">
        The regulatory status of a product follows from its events. It has two tracks: its trials, and its marketing.
        Each picture has the usual changes; the table below it has every change that no rule for the order of milestones
        refuses.
      </p>
      <h2 id="trial">Trials</h2>
      ${track("trial", "The statuses of the trials of a product", site)}
      <h2 id="marketing">Marketing</h2>
      ${track("marketing", "The statuses of the marketing of a product", site)}
    `,
  };
}

function track(name: Track, caption: string, site: Site): Html {
  const changes = statusChanges(name);
  const arrows = usualChanges(changes).map(({ from, to, milestones: [first, ...others] }): Arrow => ({
    from: labelOf(from),
    to: labelOf(to),
    label: `${milestones.terms[first!].label}${others.length === 0 ? "" : ` +${others.length}`}`,
  }));
  const row = ({ from, to, milestones: all }: StatusChange) => [
    labelOf(from),
    labelOf(to),
    joined(
      all.map(
        (milestone) =>
          html`<a href="${site.to(`vocabularies/milestone#${milestone}`)}">${milestones.terms[milestone].label}</a>`,
      ),
      ", ",
    ),
  ];
  return html`${diagram(arrows, caption)}
    <details>
      <summary>All ${changes.length} changes</summary>
      ${table(["From", "To", "Milestones"], changes.map(row))}
    </details>`;
}

function labelOf(status: string): string {
  return regulatoryStatuses.terms[status as keyof typeof regulatoryStatuses.terms].label;
}
