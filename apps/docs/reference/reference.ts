/** All pages that are generated from the data of the packages. */
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { rules } from "@org/therapy-rules";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { changelogPage } from "./changelog-page.ts";
import { codeSystemsPage } from "./code-systems-page.ts";
import { issuesPage } from "./issues-page.ts";
import { modelPages } from "./model-pages.ts";
import type { Page } from "./page.ts";
import { recordPages } from "./record-pages.ts";
import { regulatorsPage } from "./regulators-page.ts";
import { rulePages } from "./rule-pages.ts";
import { vocabularyPages } from "./vocabulary-pages.ts";

/** Creates the pages, in the order of the navigation; `vocabularyOf` has the ids of vocabularies by type of term. */
export async function referencePages(vocabularyOf: ReadonlyMap<string, string>): Promise<readonly Page[]> {
  const all = [...vocabularies.values()];
  return [
    modelPages(),
    recordPages(vocabularyOf),
    vocabularyPages(all, await loadAllLabels()),
    codeSystemsPage(all),
    regulatorsPage(),
    rulePages(rules),
    issuesPage(),
    changelogPage(),
  ];
}
