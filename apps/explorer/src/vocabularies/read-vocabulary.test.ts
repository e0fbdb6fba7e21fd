import { expect, test } from "vitest";
import { listVocabularies, readTerm, readVocabulary } from "./read-vocabulary.ts";

test("a term is below each of its broader terms", async () => {
  const tree = await readVocabulary("disease", "", "en");
  const above = tree?.terms.filter(({ narrower }) => narrower.includes("diffuse_large_b_cell_lymphoma"));
  expect(above?.length).toBeGreaterThan(1);
});

test("a term is found by a name, a synonym and a code", async () => {
  for (const search of ["DLBCL", "弥漫性大B细胞淋巴瘤", "MONDO:0018905"]) {
    expect((await readVocabulary("disease", search, "en"))?.found, search).toContain("diffuse_large_b_cell_lymphoma");
  }
});

test("a term has its names, its codes and the fields that use it", async () => {
  const term = await readTerm("disease", "diffuse_large_b_cell_lymphoma", "en");
  expect(term?.labelZh).toBe("弥漫性大B细胞淋巴瘤");
  expect(term?.codes.map(({ code }) => code)).toContain("MONDO:0018905");
  expect(term?.fields).toContain("therapy.indications.disease");
});

test("every vocabulary can be read", async () => {
  for (const { id } of listVocabularies())
    expect((await readVocabulary(id, "", "zh"))?.terms.length).toBeGreaterThan(0);
});
