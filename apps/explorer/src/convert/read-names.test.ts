import { expect, test } from "vitest";
import { readNames } from "./read-names.ts";

test("decodes identifiers and names", async () => {
  const { identifiers, names } = await readNames("ciltacabtagene autoleucel, JWCAR029, CXSL2300659", "en");
  expect(identifiers.map(({ scheme, id }) => `${scheme} ${id}`)).toEqual(["nmpa_acceptance CXSL2300659"]);
  expect(names.map(({ text }) => text)).toEqual(["ciltacabtagene autoleucel", "JWCAR029"]);
  expect(names[1]?.products[0]?.id).toBe("therapy:relmacabtagene-autoleucel");
});

test("reports a wrong identifier", async () => {
  const { identifiers } = await readNames("0000-0002-5355-2577", "en");
  expect(identifiers[0]).toMatchObject({ certainty: "invalid", scheme: "orcid" });
});

test("labels terms in Chinese", async () => {
  const { names } = await readNames("Kymriah", "zh");
  expect(names[0]?.products[0]?.facts[0]).toMatch(/\p{Script=Han}/u);
});
