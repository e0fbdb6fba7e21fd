/** The query of the guide for recruiting CAR-T trials in China with their targets, on invented and on real studies. */
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { path, present } from "../../../testing/shared-data.ts";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const guide = readFileSync(new URL("../../../docs/guides/interpret-trials.md", import.meta.url), "utf8");

/** A trial and the targets of its therapies. */
interface Row {
  readonly id: string;
  readonly targets: readonly string[];
}

/** Imports studies, exports them as Parquet, and runs the query of the guide. */
async function rowsOf(studies: string, cwd: string): Promise<Row[]> {
  const importing = ["import", "clinicaltrials-gov", studies, "-o", "records.ndjson", "--interpret=likely"];
  expect((await therapy(importing, { cwd })).status).toBe(0);
  expect((await therapy(["export", "parquet", "records.ndjson", "-o", "lake"], { cwd })).status).toBe(0);
  const sql = /```sql\n([^]*?)```/.exec(guide)?.[1] ?? "";
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql.replaceAll("'lake/", `'${cwd}/lake/`));
  return reader.getRowObjectsJson() as unknown as Row[];
}

test("invented studies", { timeout: 120_000 }, async () => {
  const file = new URL("../../../test-data/interpretation/studies-invented.json", import.meta.url);
  const { studies, recruitingCarTInChina } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly studies: readonly object[];
    readonly recruitingCarTInChina: readonly Row[];
  };
  const cwd = directoryOf({ "studies.json": JSON.stringify(studies) });
  expect(await rowsOf("studies.json", cwd)).toEqual(recruitingCarTInChina);
});

test.skipIf(!present)(
  "the studies of ../shared: the trials that were listed by reading",
  { timeout: 300_000 },
  async () => {
    const file = new URL("../../../conformance/china-car-t.json", import.meta.url);
    const { trials, uncertain } = JSON.parse(readFileSync(file, "utf8")) as {
      readonly trials: readonly {
        readonly nct: string;
        readonly targets: readonly string[];
        readonly optionalTargets?: readonly string[];
      }[];
      readonly uncertain: readonly { readonly nct: string }[];
    };
    const rows = await rowsOf(path("data/clinicaltrials-gov/studies.jsonl.gz"), directoryOf({}));
    const idOf = ({ nct }: { readonly nct: string }): string => `trial:${nct.toLowerCase()}`;
    const optional = new Set(uncertain.map(idOf));
    expect(rows.map(({ id }) => id).filter((id) => !optional.has(id))).toEqual(trials.map(idOf).toSorted());
    for (const { nct, targets, optionalTargets = [] } of trials) {
      // A product that the record only names has the targets of the catalog.
      if (targets.length === 0) continue;
      const found = rows.find(({ id }) => id === idOf({ nct }))?.targets ?? [];
      expect(
        found.filter((target) => !optionalTargets.includes(target)),
        nct,
      ).toEqual(targets);
    }
  },
);
