/** The labels in other languages name every term of every vocabulary, and are generated from their tables. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateLabels, generateLoaders, labelled, labelLanguages, unlabelled } from "../scripts/generate-labels.ts";
import { loadAllLabels, loadLabels } from "../src/labels/zh-hans.ts";
import { vocabularies } from "../src/vocabularies.ts";

const committed = (name: string): string => {
  const file = new URL(`../src/gen/labels/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

describe.each(labelLanguages)("labels in %s", (language) => {
  test("are up to date (otherwise run pnpm generate)", () => {
    const stale = labelled(language).filter((id) => {
      return committed(`${language.toLowerCase()}/${id}.ts`) !== generateLabels(language, id);
    });
    expect(stale).toEqual([]);
    expect(committed(`${language.toLowerCase()}.ts`) === generateLoaders(language)).toBe(true);
  });

  test("are there for every vocabulary", () => {
    expect(unlabelled(language)).toEqual([]);
  });
});

describe("a table of labels", () => {
  const head = "key\tlabel\tsynonyms\n";
  const refusal = (tsv: string): (() => string) => {
    return () => generateLabels("zh-Hans", "delivery", tsv);
  };
  const whole = `${head}ex_vivo\t体外\t离体\nin_vivo\t体内\nnone\t不递送\t\n`;

  test("names each term once, with or without synonyms", () => {
    expect(generateLabels("zh-Hans", "delivery", whole)).toContain('"ex_vivo": {"label":"体外","synonyms":["离体"]}');
    expect(generateLabels("zh-Hans", "delivery", whole)).toContain('"in_vivo": {"label":"体内"}');
  });

  test("is refused where it lacks a term, has one more, or names one twice", () => {
    expect(refusal(whole.replace("none\t不递送\t\n", ""))).toThrow("no label for none");
    expect(refusal(`${whole}on_vivo\t体上\n`)).toThrow("no term of delivery has the key on_vivo");
    expect(refusal(`${whole}none\t无\n`)).toThrow("delivery.tsv:5: none stands twice");
    expect(() => generateLabels("zh-Hans", "deliverance", whole)).toThrow("no vocabulary has the id deliverance");
  });

  test("is refused where a name is empty or a line has too many cells", () => {
    expect(refusal(whole.replace("体内", ""))).toThrow("delivery.tsv:3: an empty or padded name");
    expect(refusal(whole.replace("离体", "离体|"))).toThrow("delivery.tsv:2: an empty or padded name");
    expect(refusal(whole.replace("离体", "离体\tx"))).toThrow("delivery.tsv:2: 4 cells");
    expect(refusal(whole.slice(4))).toThrow("delivery.tsv begins with label");
  });
});

test("labels are loaded one vocabulary at a time, or all together", async () => {
  expect((await loadLabels("age_unit"))?.terms["a"]?.label).toBe("岁");
  expect(await loadLabels("constructor")).toBeUndefined();
  const all = await loadAllLabels();
  expect([...all.keys()].filter((id) => !vocabularies.has(id))).toEqual([]);
});
