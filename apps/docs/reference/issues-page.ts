/** The page of issue codes. */
import { issueCatalog, type IssueDescription } from "@org/therapy-model/issues";
import { html, prose, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** Creates the page: for each issue code its meaning and how to fix the data. */
export function issuesPage(): Page {
  const issues = Object.entries<IssueDescription>(issueCatalog);
  const section = ([code, { title, description, help }]: (typeof issues)[number]): Html =>
    html`<section class="term" id="${code}">
      <h2><a href="#${code}">${title}</a> <code>${code}</code></h2>
      <p>${prose(description)}</p>
      <dl class="facts">
        <dt>Fix</dt>
        <dd>${prose(help)}</dd>
      </dl>
    </section>`;
  return {
    address: "issues",
    title: "Issue codes",
    entries: [
      { name: "Issue codes", detail: "reference" },
      ...issues.map(([code, { title }]) => ({ name: title, detail: "issue code", anchor: code, also: [code] })),
    ],
    body: (site) => html`
      <p class="lead">
        Problems in data are returned as issues. Each has one of these ${issues.length} codes, a path and a message with
        the expected value. An issue from a rule also has the id of the
        <a href="${site.to("rules/index")}">rule</a>.
      </p>
      ${issues.map(section)}
    `,
  };
}
