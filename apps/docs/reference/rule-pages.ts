/** A page for each plausibility rule, and their index. */
import { type RecordSet, type ModelRecord, modelVersion, type RecordKind } from "@org/therapy-model";
import { formatPath } from "@org/therapy-model/issues";
import { type RuleSeverity, type SeverityByProfile, isGroupRule, lint, type Rule } from "@org/therapy-rules";
import { code } from "./code.ts";
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

/** Creates the index of rules by record kind, with a child page for each rule. */
export function rulePages(rules: readonly Rule[]): Page {
  const families = Map.groupBy(rules, familyOf);
  return {
    address: "rules/index",
    title: "Rules",
    entries: [{ name: "Rules", detail: "reference" }],
    children: rules.map(rulePage),
    body: (site) => {
      const row = ({ id, title, severity }: Rule): Html =>
        html`<tr>
          <td><a href="${site.to(`rules/${id}`)}">${prose(title)}</a> <code>${id}</code></td>
          ${cells(severity)}
        </tr>`;
      const family = ([kind, members]: [RecordKind | "several", readonly Rule[]]): Html =>
        html`<h2 id="${kind}">${kind === "several" ? "Records of several kinds" : headings[kind]}</h2>
          <div class="wide">
            <table class="severities">
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
          ${rules.length} rules of <code>@org/therapy-rules</code> check the plausibility of valid records. Each has a
          rationale, a source and examples. Its severity depends on the severity profile of the record set.
        </p>
        ${[...families].map(family)}
      `;
    },
  };
}

/** Returns the group of a rule in the index; rules for three or more record kinds form one group. */
function familyOf({ recordKinds }: Rule): RecordKind | "several" {
  return recordKinds.length > 2 ? "several" : recordKinds[0]!;
}

function cells({ draft, registered, publishable }: SeverityByProfile): readonly Html[] {
  const cell = (profile: string, severity: RuleSeverity): Html =>
    html`<td class="severity-${severity}" data-profile="${profile}">${severity}</td>`;
  return [cell("Draft", draft), cell("Registered", registered), cell("Publishable", publishable)];
}

function rulePage(rule: Rule): Page {
  const { id, title, recordKinds, requires, severity, rationale, source, valid, invalid } = rule;
  return {
    address: `rules/${id}`,
    title,
    entries: [{ name: title, detail: "rule", also: [id] }],
    body: (site) => html`
      <p class="lead">${prose(rationale)}</p>
      <dl class="facts">
        <dt>Id</dt>
        <dd><code>${id}</code></dd>
        <dt>Source</dt>
        <dd>${prose(source)}</dd>
        <dt>Checks</dt>
        <dd>
          ${joined(
            recordKinds.map((kind) => kindLink(kind, site)),
            ", ",
          )}${
            requires.length === 0
              ? undefined
              : html` with
                ${joined(
                  requires.map((field) => html`<code>${field}</code>`),
                  ", ",
                )}`
          }${isGroupRule(rule) ? ", in groups of related records" : undefined}
        </dd>
      </dl>
      <div class="wide">
        <table class="severities">
          <thead>
            <tr>
              <th>Draft</th>
              <th>Registered</th>
              <th>Publishable</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              ${cells(severity)}
            </tr>
          </tbody>
        </table>
      </div>
      <h2 id="invalid">Examples that violate the rule</h2>
      ${invalid.map((records) => html`${messages(rule, records)}${example(records)}`)}
      <h2 id="valid">Examples that satisfy the rule</h2>
      ${valid.map(example)}
      <h2 id="suppression">Suppression</h2>
      <p>To accept a violation, add a suppression with a reason to the record set:</p>
      ${code({ suppressions: [{ rule: id, record: invalid[0]?.at(-1)?.id ?? `${recordKinds[0]!}:x`, reason: "…" }] })}
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

/** Renders the messages of the rule for records that violate it; paths begin at the record. */
function messages(rule: Rule, records: readonly ModelRecord[]): Html {
  const recordSet: RecordSet = {
    kind: "record_set",
    modelVersion,
    id: "record_set:example",
    title: "Example",
    records: [...records],
  };
  const { issues } = lint(recordSet, { profile: "publishable", rules: [rule] });
  return html`<ul class="messages">
    ${issues.map(({ path, message }) => html`<li><code>${formatPath(records.length === 1 ? path.slice(2) : path.slice(1))}</code> ${prose(message)}</li>`)}
  </ul>`;
}
