/** Invented product names and codes with labels: how many are parsed correctly, and that nothing else is parsed as one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCodeName } from "../src/naming/code-name.ts";
import { decodeInn } from "../src/naming/decode-inn.ts";
import type { FacetTerms } from "../src/naming/facet.ts";
import { agree } from "../src/naming/implied.ts";

interface LabeledNames {
  readonly codes: readonly {
    readonly text: string;
    readonly prefix: string;
    readonly separator: string;
    readonly number: string;
    readonly suffix: string;
  }[];
  readonly notCodes: readonly string[];
  readonly sameCode: readonly (readonly string[])[];
  readonly names: readonly { readonly text: string; readonly implies: readonly string[] }[];
  readonly notNames: readonly string[];
}

const file = new URL("../../../test-data/labeled/names-invented.json", import.meta.url);
const labeled = JSON.parse(readFileSync(file, "utf8")) as LabeledNames;

test("most codes are divided as labeled, none otherwise", () => {
  const parsed = labeled.codes.filter(({ text }) => parseCodeName(text) !== undefined);
  console.log(`codes parsed: ${parsed.length} of ${labeled.codes.length}`);
  for (const { text, ...parts } of parsed) expect(parseCodeName(text), text).toMatchObject(parts);
  expect(parsed.length).toBeGreaterThanOrEqual(20);
});

test("texts that are not a code are not parsed as one, except for a target in the form of a code", () => {
  expect(labeled.notCodes.filter((text) => parseCodeName(text) !== undefined)).toEqual(["CD19"]);
});

test("ways to write one code have the same key, different codes different ones", () => {
  const keys = labeled.sameCode.map((texts) => new Set(texts.map((text) => parseCodeName(text)?.key)));
  expect(keys.map((each) => each.size)).toEqual(labeled.sameCode.map(() => 1));
  expect(new Set(keys.flatMap((each) => [...each])).size).toBe(labeled.sameCode.length);
});

test("nonproprietary names imply what their stems state", () => {
  const facts = labeled.names.flatMap(({ text, implies }) => implies.map((fact) => [text, ...fact.split("=")]));
  const missed = facts.filter(([text = "", facet, term = ""]) => {
    const implied = decodeInn(text).implies.filter((fact) => fact.facet === facet);
    const value = term === "true" ? true : term;
    return !implied.some((fact) => agree(facet as keyof FacetTerms, fact.term, value));
  });
  const unread = labeled.names.filter(({ text }) => decodeInn(text).completeness === "none");
  console.log(`facts implied: ${facts.length - missed.length} of ${facts.length}; names not read: ${unread.length}`);
  expect([missed, unread]).toEqual([[], []]);
});

test("words that resemble nonproprietary names are not decoded as cell, gene or RNA therapies", () => {
  const parsed = labeled.notNames.filter((text) => ![undefined, "other"].includes(decodeInn(text).scheme));
  expect(parsed).toEqual([]);
});
