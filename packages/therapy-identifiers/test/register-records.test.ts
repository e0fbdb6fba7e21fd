/** Every identifier field of the register records: counted, read and linked. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evidence, identify, link, type LinkRecord } from "../src/index.ts";
import { clinicalTrials, registerRecords } from "./register-records.ts";
import { present } from "../../../testing/shared-data.ts";

type Verdict = "recognised" | "placeholder" | "refused" | "unrecognised";

function verdict(
  text: string,
  cue: string | undefined,
): { readonly verdict: Verdict; readonly schemes: readonly string[] } {
  let found = identify(text);
  if (!found.length && cue) found = identify(`${cue} ${text}`);
  const named = found.filter(({ id }) => id !== undefined);
  if (named.length) return { verdict: "recognised", schemes: named.map(({ scheme }) => scheme) };
  if (found.length)
    return {
      verdict: found.some(({ against }) => against[0]?.code === "placeholder") ? "placeholder" : "refused",
      schemes: found.map(({ scheme }) => scheme),
    };
  return {
    verdict: /^(?:n\/?a|none|nil known|not \w+|unknown|pending|tb[ad]|0+|x+|-+)\.?$/i.test(text.trim())
      ? "placeholder"
      : "unrecognised",
    schemes: [],
  };
}

function tally(records: readonly LinkRecord[]): {
  readonly table: Record<string, Record<Verdict, number>>;
  readonly schemes: Record<string, number>;
  readonly rest: string[];
} {
  const table: Record<string, Record<Verdict, number>> = {};
  const schemes: Record<string, number> = {};
  const rest: string[] = [];
  for (const { id, says } of records) {
    for (const { text, field, cue } of [{ text: id, field: "the record's own id", cue: undefined }, ...says]) {
      const read = verdict(text, cue);
      const row = (table[field] ??= { recognised: 0, placeholder: 0, refused: 0, unrecognised: 0 });
      row[read.verdict] += 1;
      for (const scheme of read.schemes) schemes[scheme] = (schemes[scheme] ?? 0) + 1;
      if (read.verdict === "unrecognised") rest.push(`${field}\t${text}\t${cue ?? ""}`);
    }
  }
  return { table, schemes, rest };
}

it.skipIf(!present)("counts what is recognised in every identifier field", () => {
  const trials = tally(clinicalTrials());
  const others = tally(registerRecords());
  console.table(trials.table);
  console.table(others.table);
  console.log("recognised in ClinicalTrials.gov records, by scheme:", trials.schemes);
  console.log("recognised in other registers, by scheme:", others.schemes);
  if (process.env["DUMP"]) writeFileSync(process.env["DUMP"], [...trials.rest, ...others.rest].join("\n"));
  expect(trials.table["the record's own id"]).toEqual({
    recognised: 1056,
    placeholder: 0,
    refused: 0,
    unrecognised: 0,
  });
  expect(others.table["the record's own id"]).toEqual({ recognised: 13, placeholder: 0, refused: 0, unrecognised: 0 });
});

it.skipIf(!present)("links the records by what they say", () => {
  const records = [...clinicalTrials(), ...registerRecords()];
  const { clusters, refused } = link(records);
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
  for (const { code } of refused) reasons[code] = (reasons[code] ?? 0) + 1;
  console.log("statements that link nothing:", reasons);
  for (const one of refused.filter(({ code }) => code !== "other_kind"))
    console.log("  ", one.code, one.source, one.message);
  for (const { ids, links } of clusters) {
    const ncts = ids.filter(({ scheme }) => scheme === "nct");
    for (const a of ncts) {
      for (const b of ncts) {
        if (a.id >= b.id) continue;
        const direct = {
          ids: ncts,
          links: links.filter(({ from, to }) => from.scheme === "nct" && to.scheme === "nct"),
        };
        expect(
          evidence(direct, a.id, b.id).length,
          `${a.id} and ${b.id} are joined by a record that says so`,
        ).toBeGreaterThan(0);
      }
    }
  }
});

it("still recognises none of a hundred texts that were read one by one, for the reasons given beside them", () => {
  const [, ...lines] = readFileSync(`${import.meta.dirname}/unrecognised.tsv`, "utf8")
    .trimEnd()
    .split("\n");
  const reasons: Record<string, number> = {};
  for (const line of lines) {
    const [text = "", cue = "", why = ""] = line.split("\t");
    expect(verdict(text, cue).verdict, text).toBe("unrecognised");
    reasons[why] = (reasons[why] ?? 0) + 1;
  }
  console.table(reasons);
  expect(lines).toHaveLength(100);
});
