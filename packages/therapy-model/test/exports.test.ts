/** The public names of the package. */
import { expect, test } from "vitest";
import { testExports } from "../../../testing/test-exports.ts";
import * as root from "../src/entries/index.ts";

testExports(new URL("../", import.meta.url));

test("the main entry has schemas, vocabularies, validation and two constants, and no helpers", () => {
  const names: Readonly<Record<string, unknown>> = root;
  const others = Object.entries(names).filter(([, value]) => !isSchema(value) && !isVocabulary(value));
  expect(others.map(([name]) => name).toSorted()).toEqual(["modelVersion", "recordKinds", "validate"]);
});

function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && "_zod" in value;
}

function isVocabulary(value: unknown): boolean {
  return typeof value === "object" && value !== null && "terms" in value;
}
