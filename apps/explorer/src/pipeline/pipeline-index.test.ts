import { expect, test } from "vitest";
import { listPipeline, summarizePipeline } from "./pipeline-index.ts";
import { facetNames, type PipelineQuery } from "./pipeline-query.ts";
import { readTherapy } from "./therapy-details.ts";

const all = { search: "", ...Object.fromEntries(facetNames.map((name) => [name, []])) } as unknown as PipelineQuery;
const day = "2031-05-01";

test("a search finds names and terms in both languages", async () => {
  for (const search of ["西达基奥仑赛", "Carvykti", "ciltacabtagene 骨髓瘤"]) {
    const [row] = await listPipeline({ ...all, search }, day, "en", 0, 1);
    expect(row?.id, search).toBe("therapy:ciltacabtagene-autoleucel");
  }
});

test("the counts of a facet are the rows that it leaves", async () => {
  const { facets, total } = await summarizePipeline(all, day, "en");
  expect(total).toBeGreaterThan(700);
  const [first] = facets.modality;
  const chosen = { ...all, modality: [first!.key] };
  const summary = await summarizePipeline(chosen, day, "en");
  expect(summary.count).toBe(first!.count);
  expect(summary.facets.modality).toEqual(facets.modality);
  expect(await listPipeline(chosen, day, "en", 0, 10_000)).toHaveLength(first!.count);
});

test("the page of a therapy has its structure, its status on a date, and the sources of its fields", async () => {
  const details = await readTherapy("therapy:axicabtagene-ciloleucel", "2020-01-01", "en");
  expect(details?.structure.parts[0]).toMatchObject({ kind: "car", outside: ["CD19"] });
  expect(details?.lanes.find(({ jurisdiction }) => jurisdiction === "US")?.status).toBe("Authorized");
  const modality = details?.rows.find(({ name }) => name === "modality");
  expect(modality?.sources.length).toBeGreaterThan(0);
  expect(await readTherapy("therapy:missing", day, "en")).toBeUndefined();
});
