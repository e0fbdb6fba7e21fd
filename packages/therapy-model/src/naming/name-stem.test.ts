import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { path, present, text } from "../../../../testing/shared-data.ts";
import { generatePrefixes, generateStems, readPrefixes, readStems } from "../../scripts/generate-naming.ts";
import { decodeInn } from "./decode-inn.ts";
import { parseCodeName } from "./code-name.ts";

/** The tables in which names were found, by the word that vocabularies/name-stems.tsv has for each. */
const tables: Readonly<Record<string, string>> = {
  ema: "data/approvals/ema-atmp-2025.tsv",
  inn: "data/approvals/inn-naming.md",
  ncit: "data/reference/ncit/ncit_terms.all.tsv.gz",
  agents: "data/reference/ncit/agents-cell-gene.nci-drug-dictionary-app.tsv",
  ctgov: "data/clinicaltrials-gov/studies.jsonl.gz",
  cart: "data/cart-trials/snapshots__2026-08-22__trials.csv",
  registers: "data/registers/records.jsonl",
  zevor: "seeds/002_e3f8fb5508a979de.txt",
};

const read = new Map<string, string>();

/** A table in small letters, read once. */
function table(key: string): string {
  const known = read.get(key);
  if (known !== undefined) return known;
  const fresh = text(tables[key] ?? `data/${key}`).toLowerCase();
  read.set(key, fresh);
  return fresh;
}

const attested = readStems().flatMap(({ stem, place, attested: cell }) =>
  cell.split("|").map((one): [stem: string, place: string, name: string, key: string] => {
    const at = one.lastIndexOf("@");
    return [stem, place, one.slice(0, at), one.slice(at + 1)];
  }),
);

test("the generated tables are up to date (otherwise run scripts/generate-naming.ts)", () => {
  const committed = (name: string): string => readFileSync(new URL(`../gen/${name}.ts`, import.meta.url), "utf8");
  expect(committed("name-stems") === generateStems()).toBe(true);
  expect(committed("code-prefixes") === generatePrefixes()).toBe(true);
});

test.each(attested.filter(([, , name]) => !name.startsWith("-")))("%s as %s is read in %s", (stem, place, name) => {
  const parts = decodeInn(name).words.flatMap((word) => word.parts);
  expect(parts.filter((part) => part.stem === stem && part.place === place)).toHaveLength(1);
});

describe.skipIf(!present)("in the data beside the repository", () => {
  test.each(attested)("%s (%s): %s stands in %s", (_stem, _place, name, key) => {
    const at = table(key).indexOf(name.toLowerCase());
    expect(at).toBeGreaterThan(-1);
    if (!name.startsWith("-")) expect(table(key).slice(at - 1, at)).not.toMatch(/[a-z]/);
  });

  test("every infix of the naming scheme's list is in the table, and none besides", () => {
    const [, list = ""] = /First-word infixes listed: (.+)/.exec(text("data/approvals/inn-naming.md")) ?? [];
    const listed = [...list.matchAll(/(?:^|\| )-(\w+)-/g)].map(([, infix = ""]) => infix);
    const rows = readStems().filter(({ place }) => place === "gene_infix");
    expect(listed).toHaveLength(26);
    expect(rows.map(({ stem }) => stem).toSorted()).toEqual(listed.toSorted());
  });

  test("what is said to be listed stands in the naming schemes", () => {
    const schemes = text("data/approvals/inn-naming.md");
    const listed = readStems().filter(({ basis, stem }) => basis === "listed" && stem !== "pu");
    expect(listed.filter(({ stem }) => !new RegExp(`(?:-|\\+ )${stem}\\b`).test(schemes))).toEqual([]);
  });

  // One line each of a product whose name has the stem and that says what the stem is taken to mean.
  test.each([
    ["auto", "ema", "brexucabtagene autoleucel", /autologous peripheral blood t cells/],
    ["auto", "ema", "betibeglogene autotemcel", /autologous cd34\+/],
    ["auto", "agents", "orvacabtagene autoleucel", /autologous anti-bcma/],
    ["leu", "ema", "brexucabtagene autoleucel", /peripheral blood t cells/],
    ["leu", "ema", "sipuleucel-t", /peripheral-blood mononuclear cells/],
    ["leu", "agents", "lifileucel", /autologous til/],
    ["tem", "ema", "betibeglogene autotemcel", /haematopoietic stem cells/],
    ["tem", "ema", "atidarsagene autotemcel", /cd34\+ cells/],
    ["T", "ema", "sipuleucel-t", /autologous/],
    ["T", "agents", "baltaleucel-t", /autologous cytotoxic t lymphocyte/],
    ["T", "agents", "agenmestencel-t", /autologous mesenchymal stem cells/],
    ["L", "ctgov", "rexlemestrocel-l", /allogeneic/],
    ["parvo", "ema", "valoctocogene roxaparvovec", /adeno-associated virus/],
    ["adeno", "agents", "aglatimagene besadenovec", /adenoviral vector encoding hsv thymidine kinase/],
    ["adeno", "agents", "contusugene ladenovec", /adenovirus p53/],
    ["vaci", "agents", "tipapkinogene sovacivec", /vaccinia viral vector/],
    ["papkino", "agents", "tipapkinogene sovacivec", /mva-hpv-il2/],
    ["tima", "agents", "aglatimagene besadenovec", /hsv thymidine kinase/],
    ["repvec", "ctgov", "talimogene laherparepvec", /oncolytic/],
    ["turev", "ctgov", "gebasaxturev", /oncolytic/],
    ["rsen", "registers", "nusinersen", /antisense/],
  ])("-%s- means what it is said to mean: %s, %s", (_stem, key, name, meaning) => {
    const lines = table(key)
      .split("\n")
      .filter((line) => line.includes(name));
    expect(lines.some((line) => meaning.test(line))).toBe(true);
  });

  test("without auto- a product may be either: the name does not say", () => {
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
