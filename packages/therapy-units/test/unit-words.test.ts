/** The table of unit words is consistent, and parsing, suggestions and display agree on it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tsvRows } from "../scripts/tables.ts";
import { checkUnit, commensurable, convertExactly, isUnit, kindsOf } from "../src/entries/index.ts";
import { printSymbol, unitWords } from "../src/text/names.ts";
import { parseQuantity } from "../src/text/parse.ts";

interface WordRow {
  code: string;
  language: string;
  display: string;
  forms: string[];
  read: string;
  assumption: string;
}

const rows: WordRow[] = tsvRows(readFileSync(new URL("../data/unit-words.tsv", import.meta.url), "utf8"))
  .map(({ code = "", language = "", display = "", forms = "", read = "", assumption = "" }) => ({
    code,
    language,
    display,
    forms: forms.split("|").filter(Boolean),
    read,
    assumption,
  }))
  .filter(({ code }) => !code.endsWith("-"));
const inText = rows.filter(({ read, language }) => language !== "ucum" && ["", "text", "exact"].includes(read));
const inCode = rows.filter(({ read, language }) => language === "en" && !["text", "exact", "none"].includes(read));

/** Whether a word after a 5 is read as 5 of a unit; `5 千克` may be read as 5 thousand grams. */
function isReadAs(word: string, code: string): boolean {
  const result = parseQuantity(`5 ${word}`);
  if (!result.ok || result.value.decimal === undefined) return false;
  const converted = convertExactly(result.value.decimal, result.value.unit, code);
  return converted.ok && Number(converted.value) === 5;
}

describe("the table", () => {
  it("has valid codes, languages and places", () => {
    expect(rows.filter(({ code }) => !isUnit(code))).toEqual([]);
    expect([...new Set(rows.map((row) => row.language))].toSorted()).toEqual(["en", "ru", "ucum", "zh"]);
    expect([...new Set(rows.map((row) => row.read))].toSorted()).toEqual([
      "",
      "code",
      "exact",
      "guess",
      "none",
      "text",
    ]);
  });

  it.each([
    ["text", inText],
    ["unit codes", inCode],
  ] as const)("gives each form one code in %s", (_place, found) => {
    const codes = new Map<string, Set<string>>();
    for (const { code, forms } of found)
      for (const form of forms)
        codes.set(form.toLowerCase(), new Set([...(codes.get(form.toLowerCase()) ?? []), code]));
    expect([...codes].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it("counts the kinds that its words name", () => {
    for (const { code, language, forms } of rows) {
      if (language !== "en" || !code.startsWith("{") || Object.keys(kindsOf(code)).length === 0) continue;
      for (const form of forms) expect([form, commensurable(`{${form}}`, code)]).toEqual([form, true]);
    }
  });
});

describe("parsing", () => {
  it("reads every form in text as its code, with the assumption of the row", () => {
    for (const { code, forms, assumption } of inText) {
      for (const form of forms) {
        const result = parseQuantity(`5 ${form}`);
        const assumptions = result.ok ? result.value.assumptions.map((a) => a.code) : undefined;
        expect([form, isReadAs(form, code), assumptions]).toEqual([form, true, assumption === "" ? [] : [assumption]]);
      }
    }
  });

  it("does not read the forms that are ambiguous in text, unless a row states the assumption", () => {
    const assumed = new Set(inText.filter((row) => row.assumption !== "").flatMap((row) => row.forms));
    for (const { code, forms } of rows.filter((row) => ["guess", "none"].includes(row.read)))
      for (const form of forms.filter((one) => !assumed.has(one)))
        expect([form, isReadAs(form, code)]).toEqual([form, false]);
  });
});

describe("suggestions", () => {
  it("replace every certain form in a unit code; an ambiguous form is only mentioned", () => {
    for (const { code, forms, read } of inCode) {
      for (const form of forms.filter((f) => /^[a-z_]+$/i.test(f) && !isUnit(f))) {
        const issue = checkUnit(form);
        if (read === "guess") {
          expect([form, issue?.fix]).toEqual([form, undefined]);
          expect(issue?.message).toContain(`did you mean ${JSON.stringify(code)}?`);
        } else expect([form, commensurable(String(issue?.fix?.value), code)]).toEqual([form, true]);
      }
    }
  });
});

describe("display", () => {
  const codes = [...new Set(inText.filter((row) => row.language === "en").map((row) => row.code))].filter(
    (code) => !["u", "ku"].includes(code),
  );

  it("in English is read back, except for a name that begins with a number", () => {
    for (const code of codes.filter((c) => c !== "[TCID_50]"))
      expect([code, isReadAs(unitWords(code)!, code)]).toEqual([code, true]);
  });

  it("as a symbol is read back, except for the inch, a preposition, and the kelvin, which may mean thousand", () => {
    for (const code of codes.filter((c) => c !== "[in_i]" && c !== "K"))
      expect([code, isReadAs(printSymbol(code)!, code)]).toEqual([code, true]);
  });

  it("in Chinese is read back, and is the display form of the row", () => {
    for (const { code, display, forms, language, read } of rows) {
      if (language !== "zh" || read === "none" || forms.length === 0) continue;
      const written = unitWords(code, "zh")!;
      if (display !== "") expect([code, written]).toEqual([code, display]);
      expect([code, isReadAs(written, code)]).toEqual([code, true]);
    }
  });
});
