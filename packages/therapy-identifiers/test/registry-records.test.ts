/** Every identifier field of the registry records is counted, parsed and linked. */
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evidence, link, type LinkRecord } from "../src/entries/index.ts";
import { clinicalTrials, registryRecords } from "./registry-records.ts";
import { verdictOf, type Verdict } from "./verdict.ts";
import { present } from "../../../testing/shared-data.ts";

function tally(records: readonly LinkRecord[]): {
  readonly table: Record<string, Record<Verdict, number>>;
  readonly schemes: Record<string, number>;
  readonly rest: string[];
} {
  const table: Record<string, Record<Verdict, number>> = {};
  const schemes: Record<string, number> = {};
  const rest: string[] = [];
  for (const { id, statements } of records) {
    for (const { text, field, cue } of [{ text: id, field: "the id of the record", cue: undefined }, ...statements]) {
      const found = verdictOf(text, cue);
      const row = (table[field] ??= { recognized: 0, placeholder: 0, invalid: 0, unrecognized: 0 });
      row[found.verdict] += 1;
      for (const scheme of found.schemes) schemes[scheme] = (schemes[scheme] ?? 0) + 1;
      if (found.verdict === "unrecognized") rest.push(`${field}\t${text}\t${cue ?? ""}`);
    }
  }
  return { table, schemes, rest };
}

it.skipIf(!present)("counts what is recognized in every identifier field", () => {
  const trials = tally(clinicalTrials());
  const others = tally(registryRecords());
  console.table(trials.table);
  console.table(others.table);
  console.log("recognized in ClinicalTrials.gov records, by scheme:", trials.schemes);
  console.log("recognized in other registries, by scheme:", others.schemes);
  if (process.env["DUMP"]) writeFileSync(process.env["DUMP"], [...trials.rest, ...others.rest].join("\n"));
  expect(trials.table["the id of the record"]).toEqual({
    recognized: 1056,
    placeholder: 0,
    invalid: 0,
    unrecognized: 0,
  });
  expect(others.table["the id of the record"]).toEqual({ recognized: 13, placeholder: 0, invalid: 0, unrecognized: 0 });
});

it.skipIf(!present)("links the records", () => {
  const records = [...clinicalTrials(), ...registryRecords()];
  const { clusters, issues } = link(records);
  const [largest] = clusters;
  const many = clusters.filter(({ ids }) => ids.length > 1);
  const sizes: Record<string, number> = {};
  for (const { ids } of clusters) sizes[ids.length] = (sizes[ids.length] ?? 0) + 1;
  console.log(
    `${records.length} records, ${clusters.length} clusters, ${many.length} of more than one identifier; by size:`,
    sizes,
  );
  console.log("largest:", largest?.ids.map(({ id }) => id).join(", "));
  for (const step of largest?.links ?? [])
    console.log(`  ${step.from.id} - ${step.to.id}: ${step.source}, ${step.field}, “${step.text}”`);
  const reasons: Record<string, number> = {};
  for (const { code } of issues) reasons[code] = (reasons[code] ?? 0) + 1;
  console.log("statements that were not used:", reasons);
  for (const { code, source, message } of issues) if (code !== "other_kind") console.log("  ", code, source, message);
  for (const { ids, links } of clusters) {
    const ncts = ids.filter(({ scheme }) => scheme === "nct");
    for (const first of ncts) {
      for (const second of ncts) {
        if (first.id >= second.id) continue;
        const direct = {
          ids: ncts,
          links: links.filter(({ from, to }) => from.scheme === "nct" && to.scheme === "nct"),
        };
        expect(
          evidence(direct, first.id, second.id).length,
          `${first.id} and ${second.id} are linked by a record`,
        ).toBeGreaterThan(0);
      }
    }
  }
});
