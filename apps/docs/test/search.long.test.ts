/** Tests the search of the site with queries of readers: English and Chinese names, keys, codes and exports. */
import { vocabularies } from "@org/therapy-model/vocabularies";
import { beforeAll, describe, expect, test } from "vitest";
import { entryOf, normalizeForSearch } from "../search/entry.ts";
import { find, indexOf } from "../search/find.ts";
import { createSearch, type SearchData } from "../search/search.ts";
import { questions } from "./questions.ts";
import { readSiteFile } from "./site.ts";

describe("in the site", () => {
  let data: SearchData;
  let search: ReturnType<typeof createSearch>;

  beforeAll(() => {
    const script = readSiteFile("assets/search-data.js");
    data = JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1)) as SearchData;
    search = createSearch(data);
    console.log(`${data.names.length} names, ${data.sections.length} sections`);
  });

  test("at least 38 of the 40 questions of users have the right page among the first three results", () => {
    expect(questions).toHaveLength(40);
    const missed = questions.flatMap(({ text, pages }) => {
      const found = search(text, 3).map(({ url }) => url.split("#")[0]!);
      return found.some((url) => pages.includes(url)) ? [] : [`${text}: ${found.join(", ")}`];
    });
    console.log(`${questions.length - missed.length} of ${questions.length} questions`);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(2);
  });

  test.each([
    ["Phase 2", "vocabularies/phase.html#phase_2"],
    ["phase_1_2", "vocabularies/phase.html#phase_1_2"],
    ["Phase I/II", "vocabularies/phase.html#phase_1_2"],
    ["BCMA", "vocabularies/target.html#TNFRSF17"],
    ["慢病毒", "vocabularies/vector_class.html#lentiviral"],
    ["系统性红斑狼疮", "vocabularies/disease.html#systemic_lupus_erythematosus"],
    ["C15601", "vocabularies/phase.html#phase_2"],
    ["MONDO:0004992", "vocabularies/disease.html#cancer"],
    ["Modality", "vocabularies/modality.html"],
    ["validate", "functions/_org_therapy-model.validate.html"],
    ["modality_modification_setting", "rules/modality_modification_setting.html"],
    ["unknown_term", "issues.html#unknown_term"],
    ["Write rules", "guides/write-rules.html"],
  ])("%s is found first", (text, url) => {
    // A large vocabulary has several pages.
    expect(search(text, 10)[0]?.url.replace(/\/\d+(?=\.html)/, "")).toBe(url);
  });

  test("every term is found by its key", () => {
    const urls = new Set(data.names.map(([, , url]) => url.replace(/\/\d+(?=\.html)/, "")));
    const missing = [...vocabularies.values()].flatMap(({ id, keys }) =>
      keys.map((key) => `vocabularies/${id}.html#${key}`).filter((url) => !urls.has(url)),
    );
    expect(missing).toEqual([]);
  });

  test("an empty query and an unknown name have no results", () => {
    expect(search("", 10)).toEqual([]);
    expect(search(" - ", 10)).toEqual([]);
    expect(search("qqqqqq", 10)).toEqual([]);
  });
});

describe("the order of results", () => {
  const index = indexOf(
    ["Cell", "Cell therapy", "Stem cell", "Subcellular", "Therapy of the cell"].map((name) =>
      entryOf([name, "", name]),
    ),
  );

  test("is equal names, then prefixes, then words, then parts of words", () => {
    expect(find("cell", index, 10).map(({ entry }) => entry.name)).toEqual([
      "Cell",
      "Cell therapy",
      "Stem cell",
      "Therapy of the cell",
      "Subcellular",
    ]);
  });

  test("names with all words of the query come last", () => {
    expect(find("cell therapy", index, 10).map(({ entry }) => entry.name)).toEqual([
      "Cell therapy",
      "Therapy of the cell",
    ]);
  });

  test("a match by another name returns that name", () => {
    const targets = indexOf([entryOf(["BCMA", "Target", "x", "TNFRSF17"])]);
    expect(find("tnfrsf17", targets, 10)).toEqual([{ entry: targets.entries[0], by: "TNFRSF17" }]);
  });
});

test("case, accents and separators are ignored", () => {
  expect(["CAR-T", "car_t", "Car T"].map(normalizeForSearch)).toEqual(["car t", "car t", "car t"]);
  expect(normalizeForSearch("Sjögren’s")).toBe(normalizeForSearch("SJOGREN'S"));
  expect(normalizeForSearch("RegulatoryEvent")).toBe("regulatory event");
});

test.each(["\ud800", "__proto__", "(.*)+$", "C".repeat(10_000), "\u0000", "’", "constructor"])(
  "the query %j is accepted",
  (text) => {
    const index = indexOf([entryOf(["Term", "", "x", "细胞"])]);
    expect(find(text, index, 5)).toEqual([]);
  },
);
