/** `therapy import --interpret`: typed values of invented studies, and the therapies that they refer to. */
import { readFileSync } from "node:fs";
import type { Therapy, Trial } from "@org/therapy-model";
import { expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { read, valuesOf } from "./studies.ts";
import { therapy } from "./therapy.ts";

const file = new URL("../../../test-data/interpretation/studies-invented.json", import.meta.url);
const { studies } = JSON.parse(readFileSync(file, "utf8")) as { readonly studies: readonly object[] };

async function imported(
  ...options: readonly string[]
): Promise<{ readonly records: (Trial | Therapy)[]; readonly stderr: string }> {
  const cwd = directoryOf({ "studies.json": JSON.stringify(studies) });
  const run = await therapy(["import", "clinicaltrials-gov", "studies.json", "-o", "records.ndjson", ...options], {
    cwd,
  });
  expect(run.status).toBe(0);
  return { records: valuesOf(read(cwd, "records.ndjson")) as (Trial | Therapy)[], stderr: run.stderr };
}

const certainImport = imported("--interpret");
const likelyImport = imported("--interpret=likely");

test.concurrent("writes certain values, and likely ones only with --interpret=likely", async () => {
  const certain = await certainImport;
  const likely = await likelyImport;
  const trialOf = ({ records }: typeof certain): Trial =>
    records.find((one) => one.id === "trial:nct99000001") as Trial;
  expect(trialOf(certain)).toMatchObject({
    conditions: [{ disease: "systemic_lupus_erythematosus" }, { disease: "lupus_nephritis" }],
    initiation: "investigator_initiated",
    therapies: ["therapy:nct99000001-1"],
    countries: ["CN"],
    endpoints: [
      { endpoint: "dose_limiting_toxicity", timeFrame: { to: { value: 28, unit: "d" } } },
      { endpoint: "sledai_2k_change", scale: { scale: "sledai_2k" } },
    ],
  });
  expect(trialOf(certain).endpoints?.[1]?.timeFrame?.to).toBeUndefined();
  expect(trialOf(likely).endpoints?.[1]?.timeFrame?.to).toEqual({ value: 24, unit: "wk" });
});

test.concurrent("writes the therapies of a trial, and counts what was typed and what was not, with the reason", async () => {
  const { records, stderr } = await likelyImport;
  expect(records.find(({ id }) => id === "therapy:nct99000002-1")).toMatchObject({
    kind: "therapy",
    modality: "car_t",
    constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }],
    cells: [{ origin: "autologous" }],
    vectors: [{ class: "lentiviral" }],
  });
  expect(stderr).toMatch(/^Typed values \d+\n(?:.*\n)* +\d+ {2}\/conditions\/\*$/m);
  expect(stderr).toMatch(/^Texts without a typed value \d+\n(?:.*\n)* +1 {2}\/conditionNames\/\* \(healthy\)$/m);
});

test.concurrent("refuses another certainty", async () => {
  const run = await therapy(["import", "clinicaltrials-gov", "-", "--interpret=maybe"], { input: "" });
  expect(run.status).not.toBe(0);
  expect(run.stderr).toMatch(/certain, likely/);
});
