/** The generator of `test-data/`, and the promises that its README makes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { corpus } from "../../../test-data/generate/corpus.ts";
import { staleFiles, writeFiles } from "../../../test-data/generate/files.ts";
import { eligibilityTexts, identifierLists, laboratoryReports, pressTexts } from "../../../test-data/index.ts";
import { specifications } from "../../../test-data/specify/specifications.ts";
import { present } from "../../../testing/shared-data.ts";

const folder = new URL("../../../test-data/", import.meta.url);

describe("the generator", () => {
  const made = corpus();

  test("makes the committed files, byte for byte", () => {
    expect(staleFiles(made, folder)).toEqual([]);
    for (const [path, text] of made) expect(Buffer.byteLength(text), path).toBeLessThan(900_000);
  });

  test("makes the same files again", () => {
    expect([...corpus()].filter(([path, text]) => made.get(path) !== text)).toEqual([]);
  });

  test("names changed, missing and obsolete files", () => {
    const copy = pathToFileURL(`${mkdtempSync(join(tmpdir(), "test-data-"))}/`);
    writeFiles(
      new Map([
        ["isrctn/records.jsonl", "{}\n"],
        ["isrctn/records-2.jsonl", "{}\n"],
      ]),
      copy,
    );
    const stale = staleFiles(
      new Map([
        ["isrctn/records.jsonl", "{ }\n"],
        ["ctis/records.jsonl", "{}\n"],
      ]),
      copy,
    );
    rmSync(copy, { recursive: true });
    expect(stale).toEqual(["isrctn/records.jsonl", "ctis/records.jsonl", "isrctn/records-2.jsonl"]);
  });
});

describe.skipIf(!present)("the committed specifications", () => {
  test("are those that ../shared gives", () => {
    expect(staleFiles(specifications(), folder)).toEqual([]);
  });
});

describe("every file of test data", () => {
  const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(?:jsonl?|txt)$/.test(file) && !/node_modules|^(?:specifications|package|tsconfig)/.test(file),
  );

  test("has only numbers of studies that do not exist, and addresses in example.org", () => {
    expect(files.length).toBeGreaterThan(90);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8").normalize("NFKC");
      const numbers = text.match(/NCT\W?[\dO]{2}/giu) ?? [];
      expect(
        numbers.filter((number) => !/9[89]$|00$/.test(number)),
        file,
      ).toEqual([]);
      const addresses = text.match(/[\w.]{1,64}@[\w.-]{1,64}\w/g) ?? [];
      expect(
        addresses.filter((address) => !address.endsWith("@example.org")),
        file,
      ).toEqual([]);
    }
  });
});

describe("invented texts", () => {
  test("have a front matter, and are as many as the README lists", () => {
    expect(
      [pressTexts(), laboratoryReports(), identifierLists(), eligibilityTexts()].map(({ length }) => length),
    ).toEqual([12, 6, 6, 12]);
    expect(pressTexts().filter(({ language }) => language === "zh")).toHaveLength(2);
  });
});
