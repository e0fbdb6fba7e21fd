/** The front page. */
import { html, type Html } from "../reference/html.ts";
import type { SitePage } from "./page.ts";

const record = `{
  "kind": "trial",
  "id": "trial:cartifan-1",
  "type": "interventional",
  "phase": "Phase 2",
  "registrations": [
    { "scheme": "nct", "value": "NCT03758417" }
  ],
  "conditions": [
    {
      "disease": "multiple_myeloma",
      "states": ["relapsed"]
    }
  ]
}`;

const starts: readonly (readonly [address: string, title: string, text: string])[] = [
  [
    "tutorials/data-engineer",
    "Data engineer",
    "Import registries, check the records, and query them in DuckDB or PostgreSQL.",
  ],
  ["tutorials/trial-matching", "Trial matching", "Rank the trials of a patient, with a reason for each criterion."],
  [
    "tutorials/regulatory-affairs",
    "Regulatory affairs",
    "The status of a product on a date, from its events, with sources.",
  ],
  ["tutorials/registry", "Registry", "Map a registry's fields to the model without loss, and write them back."],
  ["tutorials/analyst", "Analyst without TypeScript", "The command line, spreadsheets, SQL and Python."],
];

const contents: readonly (readonly [address: string, title: string, text: string])[] = [
  ["vocabularies/index", "Vocabularies", "Terms with definitions and verified codes of NCIt, MONDO, HGNC and others."],
  ["records/index", "Records", "Therapies, trials, events, organizations and sources, with a citation for each fact."],
  ["mappings/index", "Registries", "ClinicalTrials.gov, CTIS, EU CTR, ISRCTN, ICTRP and FHIR R5, without loss."],
  ["rules/index", "Rules", "Checks of plausibility, each with a rationale, a source and examples."],
];

/** Returns the front page: what this is, an example to try, and where each kind of reader starts. */
export function homePage(): SitePage {
  const card = ([address, title, text]: (typeof starts)[number]): Html =>
    html`<li>
      <a href="${address}.html"><strong>${title}</strong></a> <span>${text}</span>
    </li>`;
  const content = html`<div class="home">
    <p class="lead">
      Shared data types for cell, gene and RNA therapies, their clinical trials and their regulation. Use them instead
      of your own enums for phase, modality, target and regulator.
    </p>
    <ul class="facts-in-brief">
      ${contents.map(card)}
    </ul>
    ${example()}
    <h2 id="start">Where to start</h2>
    <ul class="facts-in-brief">
      ${starts.map(card)}
    </ul>
    <p>
      Or read <a href="guides/start.html">the first steps</a>, the <a href="guides/index.html">guides</a>, the
      <a href="cookbook/index.html">cookbook</a>, the <a href="model/index.html">pictures of the model</a>, or the
      <a href="modules.html">API reference</a>. Press <kbd>/</kbd> to search.
    </p>
  </div>`;
  return {
    address: "index",
    title: "Therapy model",
    description: "Shared data types for cell, gene and RNA therapies, their clinical trials and their regulation.",
    part: "home",
    content: { html: content.html },
    wide: true,
    scripts: ["load-try"],
  };
}

/** A record with a mistake, and its issue as it is before the script runs. */
function example(): Html {
  return html`<h2 id="try">Try it: this trial has a mistake</h2>
    <p>Edit the record, or use the fix. The check runs in your browser and sends nothing.</p>
    <div class="try">
      <div>
        <p><label for="try-record">Record</label></p>
        <textarea id="try-record" spellcheck="false" autocomplete="off">${record}</textarea>
      </div>
      <div>
        <p><strong>Issues</strong></p>
        <div id="try-issues" role="status">
          <ul>
            <li><code>phase</code> "Phase 2" is not a term of phase. Select the record to check it.</li>
          </ul>
        </div>
      </div>
    </div>`;
}
