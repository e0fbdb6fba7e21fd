import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { path, present, text } from "../../../../testing/shared-data.ts";
import { namingModules, readPrefixes, readStems } from "../../scripts/generate-naming.ts";
import { stemTables, stemTableText } from "../../scripts/verification/names.ts";
import { stemEvidence } from "../../scripts/verification/stem-meanings.ts";
import { decodeInn } from "./decode-inn.ts";
import { parseCodeName } from "./code-name.ts";

const read = new Map<string, string>();

/** A table in small letters, read once. */
function table(key: string): string {
  const known = read.get(key);
  if (known !== undefined) return known;
  const fresh = stemTableText(stemTables[key]?.[0] ?? `data/${key}`).toLowerCase();
  read.set(key, fresh);
  return fresh;
}

const attested = readStems().flatMap(({ stem, place, attested: cell }) =>
  cell.split("|").map((one): [stem: string, place: string, name: string, key: string] => {
    const at = one.lastIndexOf("@");
    return [stem, place, one.slice(0, at), one.slice(at + 1)];
  }),
);

test("the generated tables are up to date (otherwise run pnpm generate)", () => {
  for (const [file, made] of namingModules()) expect(readFileSync(file, "utf8") === made, file.href).toBe(true);
});

test.each(attested.filter(([, , name]) => !name.startsWith("-")))("%s as %s is read in %s", (stem, place, name) => {
  const parts = decodeInn(name).words.flatMap((word) => word.parts);
  expect(parts.filter((part) => part.stem === stem && part.place === place)).toHaveLength(1);
});

describe.skipIf(!present)("in the registers, thesauri and documents of ../shared", () => {
  test.each(attested)("%s (%s): %s is in %s", (_stem, _place, name, key) => {
    const at = table(key).indexOf(name.toLowerCase());
    expect(at).toBeGreaterThan(-1);
    if (!name.startsWith("-")) expect(table(key).slice(at - 1, at)).not.toMatch(/[a-z]/);
  });

  test("the table has exactly the infixes of the naming scheme", () => {
    const [, list = ""] = /First-word infixes listed: (.+)/.exec(text("data/approvals/inn-naming.md")) ?? [];
    const listed = [...list.matchAll(/(?:^|\| )-(\w+)-/g)].map(([, infix = ""]) => infix);
    const rows = readStems().filter(({ place }) => place === "gene_infix");
    expect(listed).toHaveLength(26);
    expect(rows.map(({ stem }) => stem).toSorted()).toEqual(listed.toSorted());
  });

  test("stems with the basis listed are in the naming schemes", () => {
    const schemes = text("data/approvals/inn-naming.md");
    const listed = readStems().filter(({ basis, stem }) => basis === "listed" && stem !== "pu");
    expect(listed.filter(({ stem }) => !new RegExp(`(?:-|\\+ )${stem}\\b`).test(schemes))).toEqual([]);
  });

  // One line each of a product whose name has the stem and whose description has its meaning.
  test.each(stemEvidence)("-%s- has the meaning in the table: %s, %s", (_stem, key, name, meaning) => {
    const lines = table(key)
      .split("\n")
      .filter((line) => line.includes(name));
    expect(lines.some((line) => meaning.test(line))).toBe(true);
  });

  test("without auto-, the origin of a product is unspecified", () => {
    const line = (key: string, name: string): string | undefined =>
      table(key)
        .split("\n")
        .find((one) => one.includes(name));
    expect(line("ema", "lisocabtagene maraleucel")).toMatch(/autologous/);
    expect(line("cart", "azercabtagene zapreleucel")).toMatch(/allogeneic/);
  });

  test.each(readPrefixes())("$prefix is a prefix of $company", ({ prefix, company, code, source }) => {
    expect(parseCodeName(code)).toMatchObject({ prefix, company: { name: company } });
    if (!source.startsWith("NCT")) {
      const document = [0, 1].map((number) =>
        text(`seeds/${["000_33da8bb5c2846f0c", "001_3afd45f731744d17"][number]}.txt`),
      );
      expect(
        document.some(
          (words) => words.includes(code) && words.includes(company.replace(/ Co\., Ltd\.$| Holdings Limited$/, "")),
        ),
      ).toBe(true);
      return;
    }
    const records = readFileSync(path("data/cart-trials/snapshots__2026-08-22__trials.csv"), "utf8").split(/\n(?=NCT)/);
    const record = records.find((one) => one.startsWith(source));
    expect(record).toContain(code);
    expect(record).toContain(company);
  });
});
