/** Every code and mapping of every term is in the source of its code system, for a concept with that name. */
import { describe, expect, test } from "vitest";
import { present, rows } from "../../../testing/shared-data.ts";
import { notVerified, outdated, readRows } from "../../../testing/verification.ts";
import { cdiscList, codeSources, hl7Header, mondoMappings } from "../scripts/verification/code-sources.ts";
import { codeClaims, codes } from "../scripts/verification/codes.ts";
import { codeRows } from "../scripts/verification/recorded-codes.ts";
import { codeSystems } from "../src/entries/vocabulary.ts";
import { vocabularies } from "../src/entries/vocabularies.ts";

const claims = codeClaims();

test("every code system has codes, and none is that of a registry", () => {
  expect(new Set(claims.map(({ system }) => system))).toEqual(new Set(Object.keys(codeSystems)));
  expect(Object.keys(codeSystems).filter((system) => /clinicaltrials|ctis|chictr|isrctn/.test(system))).toEqual([]);
});

describe("the table of codes, updated without the sources", () => {
  const recorded = readRows(codes.file);
  const without = (vocabulary: string, term: string) =>
    recorded.filter((row) => row["vocabulary"] !== vocabulary || row["term"] !== term);

  test("keeps its rows", () => {
    expect(codeRows("2000-01-01")).toEqual(recorded);
  });

  test("has a row for a code that another term has with the same name", () => {
    const rows = codeRows("2000-01-01", without("adverse_event", "myocarditis"));
    const before = recorded.filter((row) => !rows.includes(row));
    expect(before).toMatchObject([{ vocabulary: "adverse_event", term: "myocarditis", system: "ncit" }]);
    expect(rows.filter((row) => !recorded.includes(row))).toEqual(
      before.map((row) => ({ ...row, checked: "2000-01-01" })),
    );
  });

  test("has none for a code that no other term has", () => {
    expect(codeRows("2000-01-01", without("adverse_event", "death"))).toEqual(without("adverse_event", "death"));
  });
});

describe.skipIf(!present)("codes compared with the reference tables and HL7 code systems in ../shared", () => {
  const sources = present ? codeSources() : undefined;

  test("are in their sources, none of them unverified", () => {
    const count = (isExact: boolean): { [system: string]: number } => {
      const counts: { [system: string]: number } = {};
      for (const { relation, system } of claims)
        if ((relation === "exact") === isExact) counts[system] = (counts[system] ?? 0) + 1;
      return counts;
    };
    const unverified = claims.filter(({ system, code }) => !sources![system].has(code));
    console.log(`codes checked: ${claims.length}; unverified: ${unverified.length}`);
    console.log(`exact: ${JSON.stringify(count(true))}; broader, narrower or close: ${JSON.stringify(count(false))}`);
    expect(unverified).toEqual([]);
  });

  test("that are exact share a name or a word with the concept of the source, or have its definition", () => {
    expect(codes.verify().filter(({ result }) => result === notVerified)).toEqual([]);
  });

  test("are in the verification table, which is up to date", () => {
    expect(outdated(codes, "")).toEqual([]);
  });

  test("of routes and dose forms are in the CDISC lists of routes and dose forms", () => {
    const lists = new Map([
      ["route", cdiscList("ROUTE")],
      ["dose_form", cdiscList("FRM")],
    ]);
    const outside = claims.filter(({ vocabulary, system, code }) => {
      return system === "ncit" && lists.get(vocabulary)?.has(code) === false;
    });
    expect(outside).toEqual([]);
  });

  test("of diseases in other systems are exact matches in MONDO", () => {
    const exact = new Set(
      rows(mondoMappings)
        .filter((row) => row["predicate"] === "exactmatch")
        .map((row) => `${row["mondo_id"]} ${row["object_id"]}`),
    );
    const prefixes: { readonly [system: string]: string } = { ncit: "NCIT", mesh: "mesh", orphanet: "Orphanet" };
    const { keys, terms } = vocabularies.get("disease")!;
    const wrong = keys.filter((key) => {
      const { mondo, ...others } = terms[key]!.codes ?? {};
      return !Object.entries(others).every(([system, code]) => exact.has(`${mondo} ${prefixes[system]}:${code}`));
    });
    expect(wrong).toEqual([]);
  });

  test("have the version and the URI of the table of code systems", () => {
    for (const { title, uri, version } of Object.values(codeSystems).filter((system) =>
      system.title.startsWith("HL7 "),
    )) {
      expect(hl7Header(title.slice("HL7 ".length)), title).toEqual({ uri, version });
    }
  });
});
