/** The verification tables agree with the model. Needs no sources. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { present } from "../../../testing/shared-data.ts";
import {
  columnsOf,
  disagreements,
  formatTable,
  outdated,
  readRows,
  readSources,
  verificationPath,
} from "../../../testing/verification.ts";
import { tables, verifyCommand } from "../scripts/verification/tables.ts";
import { covered } from "../scripts/verification/coverage.ts";
import { broaderTerms, codeSystems } from "../src/entries/vocabulary.ts";
import { regulators, type AdverseEvent } from "../src/entries/index.ts";
import { decodeInn } from "../src/naming/decode-inn.ts";
import type { FacetTerms } from "../src/naming/facet.ts";
import { agree } from "../src/naming/implied.ts";
import { adverseEvents, targets } from "../src/entries/vocabularies.ts";

const sources = readSources();

describe.each(tables)("$file", (table) => {
  test("has one row for each fact of the model and no other", () => {
    expect(disagreements(table, verifyCommand)).toEqual([]);
  });

  test("has the format of the command: columns in order, rows sorted", () => {
    const text = readFileSync(verificationPath(table.file), "utf8").replaceAll("\r\n", "\n");
    const rows = readRows(table.file);
    expect(text).toBe(formatTable(table, rows));
    const lines = rows.map((row) =>
      columnsOf(table)
        .slice(0, -1)
        .map((column) => row[column])
        .join("\t"),
    );
    expect(lines).toEqual(lines.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  test("has for each row a known source with its version, the compared content, the result and the date", () => {
    const wrong = readRows(table.file).filter(({ source = "", version, date, compared, result, checked = "" }) => {
      const known = sources.get(source);
      const isDated = /^\d{4}-\d\d-\d\d$/.test(checked);
      return known?.["version"] !== version || known?.["date"] !== date || !compared || !result || !isDated;
    });
    expect(wrong).toEqual([]);
  });
});

// test/codes.long.test.ts compares the table of codes.
describe.skipIf(!present)("compared with the sources in ../shared", () => {
  test.each(tables.filter(({ file }) => file !== "codes.tsv"))("$file is up to date", (table) => {
    expect(outdated(table, "")).toEqual([]);
  });
});

describe("sources.tsv", () => {
  test("has title, version, date and license of each source, in the order of the names", () => {
    const rows = readRows("sources.tsv");
    expect(rows.filter(({ title, version, date, license }) => !title || !version || !date || !license)).toEqual([]);
    const names = rows.map(({ name }) => name!);
    expect(names).toEqual([...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1)));
  });

  test("lists exactly the sources that rows cite", () => {
    const files = readdirSync(verificationPath("")).filter((file) => file.endsWith(".tsv") && file !== "sources.tsv");
    const cited = new Set(files.flatMap((file) => readRows(file).map(({ source }) => source!)));
    expect([...cited].toSorted()).toEqual([...sources.keys()].toSorted());
  });

  test("has the versions of the HL7 code systems in the model", () => {
    const systems = Object.values(codeSystems).filter(({ title }) => title.startsWith("HL7 "));
    expect(systems.length).toBeGreaterThan(5);
    for (const { title, version } of systems) {
      const name = title.replace("HL7 ", "hl7-");
      expect(sources.get(name)?.["version"], name).toBe(version);
    }
  });
});

test("the model has every gene, disease, jurisdiction and infix of the lists", () => {
  const has = covered();
  const rows = readRows("coverage.tsv");
  const count = (name: string): number => rows.filter(({ list }) => list === name).length;
  expect(Object.keys(has).map((list) => [list, count(list)])).toEqual([
    ["target", 556],
    ["disease", 273],
    ["jurisdiction", 49],
    ["gene_infix", 26],
  ]);
  expect(rows.filter(({ list = "", item = "" }) => !has[list]!.has(item))).toEqual([]);
  expect(has["gene_infix"]!.size).toBe(26);
  // The list has 54 bodies in its 49 jurisdictions.
  expect(regulators.keys.length).toBeGreaterThan(54);
});

test("the definition of a target that is a gene begins with the approved name", () => {
  const wrong = readRows("target-genes.tsv").filter(({ symbol = "", name = "" }) => {
    const { definition } = targets.terms[symbol as keyof typeof targets.terms];
    return !definition.toLowerCase().startsWith(name.toLowerCase());
  });
  expect(wrong).toEqual([]);
});

test("every term of CTCAE 5.0 is an adverse event under its heading", () => {
  const terms = readRows("ctcae-terms.tsv");
  expect(terms.length).toBe(837 + 26);
  const headings = new Map(terms.filter(({ heading }) => heading === "").map(({ ctcae, term }) => [ctcae, term]));
  const outside = terms.filter(({ heading = "", term = "" }) => {
    if (heading === "") return false;
    return !broaderTerms(adverseEvents, term as AdverseEvent).includes(headings.get(heading) as AdverseEvent);
  });
  expect(outside).toEqual([]);
});

test("every CTCAE limit has its grade", () => {
  expect(readRows("graded-limits.tsv").map((row) => [row["measurement"], row["ctcae_grade"]])).toEqual([
    ["hemoglobin", "3"],
    ["lymphocyte_count", "4"],
    ["neutrophil_count", "4"],
    ["platelet_count", "4"],
    ["white_blood_cell_count", "4"],
  ]);
});

/** The ATC group of the products whose name has a stem. */
const groups: { readonly [stem: string]: RegExp } = {
  ald: /^N07/,
  beglo: /^B06/,
  cabta: /^L01/,
  gen: /^L01/,
  lip: /^C10/,
  naco: /^B02BD/,
  octoco: /^B02BD/,
  repvec: /^L01/,
  reti: /^S01/,
  semn: /^M09/,
};

test("nonproprietary names agree with the EMA entries of their products", () => {
  type Outcome = readonly [brand: string, verdict: string, what: string];
  const results = readRows("ema-products.tsv").flatMap(
    ({ brand = "", name = "", states = "", atc = "" }): Outcome[] => {
      const { words, implies, completeness } = decodeInn(name);
      if (completeness === "none") return name === "" ? [] : [[brand, "is not read", name]];
      const facts = states.split("|").flatMap((state): Outcome[] => {
        const [facet = "", term = ""] = state.split("=");
        const implied = implies.filter((fact) => fact.facet === facet);
        const value = term === "true" ? true : term;
        const agrees = implied.every((fact) => agree(facet as keyof FacetTerms, fact.term, value));
        return implied.length === 0 ? [] : [[brand, agrees ? "agrees" : "conflicts", state]];
      });
      const stems = words.flatMap(({ parts }) => parts.flatMap(({ stem }) => stem ?? []));
      const classes = stems.flatMap((stem): Outcome[] => {
        if (groups[stem] === undefined || atc === "") return [];
        return [[brand, groups[stem].test(atc) ? "agrees" : "conflicts", `${stem} ${atc}`]];
      });
      return [...facts, ...classes];
    },
  );
  expect(results.filter(([, verdict]) => verdict !== "agrees")).toEqual([]);
  expect(results).toHaveLength(34);
});
