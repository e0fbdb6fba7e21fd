/** A page for each rule of the field, and one that lists them. */
import { type Dossier, formatPath, type ModelRecord, modelVersion, type RecordKind } from "@org/therapy-model";
import { type Grade, type Grades, isGroupRule, lint, type Rule } from "@org/therapy-model/rules";
import { html, joined, prose, type Html } from "./html.ts";
import type { Page, Site } from "./page.ts";

const typeOfKind: { readonly [Kind in RecordKind]: string } = {
  organization: "Organization",
  platform: "Platform",
  therapy: "Therapy",
  trial: "Trial",
  regulatory_event: "RegulatoryEvent",
  source: "Source",
};

const headings: { readonly [Kind in RecordKind]: string } = {
  therapy: "Therapies and platforms",
  platform: "Platforms",
  trial: "Trials",
  regulatory_event: "Regulatory events",
  organization: "Organizations",
  source: "Sources",
};

/** Makes the list of rules, by the kind of record that they are about, and beneath it a page for each. */
export function rulePages(rules: readonly Rule[]): Page {
  const families = Map.groupBy(rules, familyOf);
  return {
    address: "rules/index",
    title: "Rules of the field",
    entries: [{ name: "Rules of the field", detail: "reference" }],
    children: rules.map(rulePage),
    body: (site) => {
      const row = ({ id, title, grades }: Rule): Html =>
        html`<tr>
          <td><a href="${site.to(`rules/${id}`)}">${prose(title)}</a><br /><code>${id}</code></td>
          ${cells(grades)}
        </tr>`;
      const family = ([kind, members]: [RecordKind | "several", readonly Rule[]]): Html =>
        html`<h2 id="${kind}">${kind === "several" ? "Records of several kinds" : headings[kind]}</h2>
          <div class="wide">
            <table class="grades">
              <thead>
                <tr>
                  <th>Rule</th>
                  <th>Draft</th>
                  <th>Registered</th>
                  <th>Publishable</th>
                </tr>
              </thead>
              <tbody>
                ${members.map(row)}
              </tbody>
            </table>
          </div>`;
      return html`
        <p class="lead">
          What valid records may say and nobody in the field would believe: ${rules.length} rules, each with its reason,
          its source and examples. How bad it is to break one depends on how far the dossier is meant to be.
        </p>
        ${[...families].map(family)}
      `;
    },
  };
}

/** What a rule is mostly about: rules that are asked of three kinds of record and more are about records as such. */
function familyOf({ of }: Rule): RecordKind | "several" {
  return of.length > 2 ? "several" : of[0]!;
}

function cells({ draft, registered, publishable }: Grades): readonly Html[] {
  const cell = (profile: string, grade: Grade): Html =>
    html`<td class="grade-${grade}" data-profile="${profile}">${grade}</td>`;
  return [cell("Draft", draft), cell("Registered", registered), cell("Publishable", publishable)];
}

function rulePage(rule: Rule): Page {
  const { id, title, of, needs, grades, why, source, passes, fails } = rule;
  return {
    address: `rules/${id}`,
    title,
    entries: [{ name: title, detail: "rule", also: [id] }],
    body: (site) => html`
      <p class="lead">${prose(why)}</p>
      <dl class="facts">
        <dt>Id</dt>
        <dd><code>${id}</code></dd>
        <dt>Rests on</dt>
        <dd>${prose(source)}</dd>
        <dt>Asked of</dt>
        <dd>
          ${joined(
            of.map((kind) => kindLink(kind, site)),
            ", ",
          )}${
            needs.length === 0
              ? undefined
              : html` with
                ${joined(
                  needs.map((field) => html`<code>${field}</code>`),
                  ", ",
                )}`
          }${isGroupRule(rule) ? ", together with the records that belong with it" : undefined}
        </dd>
      </dl>
      <div class="wide">
        <table class="grades">
          <thead>
            <tr>
              <th>Draft</th>
              <th>Registered</th>
              <th>Publishable</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              ${cells(grades)}
            </tr>
          </tbody>
        </table>
      </div>
      <h2 id="breaks">Breaks it</h2>
      ${fails.map((records) => html`${messages(rule, records)}${example(records)}`)}
      <h2 id="keeps">Keeps it</h2>
      ${passes.map(example)}
      <h2 id="silence">Where it is so all the same</h2>
      <p>A silence in the dossier lets a finding stand, and says why:</p>
      ${code({ silences: [{ rule: id, record: fails[0]?.at(-1)?.id ?? `${of[0]!}:x`, reason: "…" }] })}
    `,
  };
}

function kindLink(kind: RecordKind, site: Site): Html {
  const url = site.type(typeOfKind[kind]);
  return url === undefined ? html`<code>${kind}</code>` : html`<a href="${url}"><code>${kind}</code></a>`;
}

function example(records: readonly ModelRecord[]): Html {
  return code(records.length === 1 ? records[0] : records);
}

/** What the rule says of the records that break it; paths begin at the record. */
function messages(rule: Rule, records: readonly ModelRecord[]): Html {
  const dossier: Dossier = {
    kind: "dossier",
    modelVersion,
    id: "dossier:example",
    title: "Example",
    records: [...records],
  };
  const { issues } = lint(dossier, { profile: "publishable", rules: [rule] });
  return html`<ul class="messages">
    ${issues.map(({ path, message }) => html`<li><code>${formatPath(records.length === 1 ? path.slice(2) : path.slice(1))}</code> ${prose(message)}</li>`)}
  </ul>`;
}

/** JSON as people write it: what fits on a line stands on one. */
function code(value: unknown): Html {
  return html`<pre><code class="json">${compact(value, "")}</code></pre>`;
}

function compact(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || line.length + indent.length <= 76) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((member) => inner + compact(member, inner)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${compact(member, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
