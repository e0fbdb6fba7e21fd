/** The page of what can be wrong with data. */
import { issueCatalogue, type IssueMeaning } from "@org/therapy-model";
import { html, prose, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** Makes the page: for each code of an issue what it means and how it is mended. */
export function issuesPage(): Page {
  const issues = Object.entries<IssueMeaning>(issueCatalogue);
  const section = ([code, { title, meaning, mend }]: (typeof issues)[number]): Html =>
    html`<section class="term" id="${code}">
      <h3><a href="#${code}">${title}</a> <code>${code}</code></h3>
      <p>${prose(meaning)}</p>
      <dl class="facts">
        <dt>Mend</dt>
        <dd>${prose(mend)}</dd>
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
        What is wrong with data comes back as issues, each with one of these ${issues.length} codes, the path, and a
        sentence that says what would be right. An issue that a rule raised names the
        <a href="${site.to("rules/index")}">rule</a> too.
      </p>
      ${issues.map(section)}
    `,
  };
}
