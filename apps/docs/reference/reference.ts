/** All pages that are made from the tables of the model. */
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { rules } from "@org/therapy-model/rules";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { changelogPage } from "./changelog-page.ts";
import { codeSystemsPage } from "./code-systems-page.ts";
import { issuesPage } from "./issues-page.ts";
import type { Page } from "./page.ts";
import { regulatorsPage } from "./regulators-page.ts";
import { rulePages } from "./rule-pages.ts";
import { vocabularyPages } from "./vocabulary-pages.ts";

/** Makes the pages, in the order in which the navigation lists them. */
export async function referencePages(): Promise<readonly Page[]> {
  const all = [...vocabularies.values()];
  return [
    vocabularyPages(all, await loadAllLabels()),
    codeSystemsPage(all),
    regulatorsPage(),
    rulePages(rules),
    issuesPage(),
    changelogPage(),
  ];
}
