import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { expect, test } from "vitest";
import { present, text } from "../../../testing/shared-data.ts";
import { differences, pairs } from "../../therapy-model/test/validators/agreement.ts";
import { mutate, randomOf } from "../../therapy-model/test/validators/mutation.ts";

test.skipIf(!present)("validators agree with validate for imported trials and changes of them", () => {
  const random = randomOf(3);
  const lines = text("data/clinicaltrials-gov/studies.jsonl.gz").trimEnd().split("\n");
  let count = 0;
  for (const line of lines) {
    const result = read(JSON.parse(line));
    if (!result.ok) continue;
    count++;
    expect(pairs["trial"]!.is(result.value)).toBe(true);
    expect(differences("trial", result.value)).toEqual([]);
    expect(differences("trial", mutate(result.value, random))).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
});
