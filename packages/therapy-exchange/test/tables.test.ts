/** Tables: records as rows, CSV and XLSX, in both languages, and issues by cell. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModelRecord, RecordKind, Trial } from "@org/therapy-model";
import { readCsv, type ReadTableRow, writeCsv } from "@org/therapy-exchange/csv";
import {
  columnHeading,
  kindOfSheet,
  sheetName,
  tableColumns,
  tableKinds,
  tableLanguages,
  tableReader,
  tableRow,
} from "@org/therapy-exchange/tables";
import { readXlsx, type ReadXlsxRow, writeXlsx } from "@org/therapy-exchange/xlsx";
import { chineseName } from "../src/tables/heading.ts";
import { adapters } from "./adapters.ts";

const trial = (fields: Partial<Trial>): Trial => ({ kind: "trial", id: "trial:x", type: "interventional", ...fields });

/** The invented documents of all registries as trials. */
const trials: readonly Trial[] = adapters.flatMap(({ adapter, invented }) =>
  invented.flatMap((document) => {
    const read = adapter.read(document);
    return read.ok ? [read.value] : [];
  }),
);
/** Some of the trials, of every registry. */
const someTrials = trials.filter((_, index) => index % 9 === 0);

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
function recordsOf(rows: readonly (ReadTableRow | ReadXlsxRow)[]): ModelRecord[] {
  return rows.map((row) => {
    if (!row.ok) throw new Error(JSON.stringify(row.issues));
    return row.record;
  });
}
function placesOf(rows: readonly (ReadTableRow | ReadXlsxRow)[]): string[] {
  return rows.flatMap((row) => (row.ok ? [] : row.issues.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)));
}
async function csvOf(records: readonly ModelRecord[], kind: RecordKind = "trial"): Promise<string> {
  return textOf(writeCsv(records, tableColumns(kind)));
}
async function xlsxOf(records: readonly ModelRecord[], kind: RecordKind = "trial"): Promise<Uint8Array> {
  return bytesOf(writeXlsx([{ kind, records, count: records.length }]));
}

describe("headings", () => {
  test.each(tableKinds)("of the kind %s are different, and every field has a Chinese name", (kind) => {
    const columns = tableColumns(kind);
    for (const language of tableLanguages) {
      const headings = columns.map((column) => columnHeading(column, language).toLowerCase());
      expect(new Set([...headings, "part", "部分"]).size).toBe(headings.length + 2);
      expect(kindOfSheet(sheetName(kind, language))).toBe(kind);
      expect(kindOfSheet(`${sheetName(kind, language)} (2)`)).toBe(kind);
    }
    const keys = new Set(columns.flatMap(({ path }) => path.split(".")));
    expect([...keys].filter((key) => chineseName(key) === undefined)).toEqual([]);
  });

  test("a heading of one language is not that of another column in another language", () => {
    for (const kind of tableKinds) {
      const byHeading = new Map<string, string>();
      for (const column of tableColumns(kind)) {
        for (const language of tableLanguages) {
          const heading = columnHeading(column, language).toLowerCase();
          expect(byHeading.get(heading) ?? column.path).toBe(column.path);
          byHeading.set(heading, column.path);
        }
      }
    }
  });
});

describe("the trials of all registries", () => {
  test("come back from CSV and XLSX unchanged", async () => {
    console.log(`${trials.length} trials, ${someTrials.length} as XLSX`);
    expect(recordsOf(await listOf(readCsv([await csvOf(trials)], "trial")))).toEqual(trials);
    expect(recordsOf(await listOf(readXlsx(await xlsxOf(someTrials))))).toEqual(someTrials);
  });

  test("come back from a spreadsheet with Chinese headings", async () => {
    const file = await bytesOf(writeXlsx([{ kind: "trial", records: someTrials, count: 9 }], { language: "zh" }));
    const rows = await listOf(readXlsx(file));
    expect(new Set(rows.map(({ sheet }) => sheet))).toEqual(new Set(["试验"]));
    expect(recordsOf(rows)).toEqual(someTrials);
  });
});

describe("any text", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .map((value) => `${value}x`)
    .chain((value) =>
      fc.constantFrom("", "=", "'=", "''@", "\t", "\r\n", "-", "＝", "_x000A_", "'").map((start) => start + value),
    );

  test("comes back from CSV and XLSX, and no CSV cell begins like a formula", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 3 }), async (title, keywords) => {
        const record = trial({ officialTitle: title, ...(keywords.length > 0 && { keywords }) });
        const row = tableRow(record, tableColumns("trial"));
        const again = tableReader(
          "trial",
          "x",
          tableColumns("trial").map(({ path }) => path),
        ).read(row, 2);
        // A text that the model refuses is refused in a table as well.
        fc.pre(again?.ok === true);
        const csv = await textOf(writeCsv([record], tableColumns("trial", ["type", "officialTitle", "keywords"])));
        expect(csv).not.toMatch(/(?:^|,|\n)"?[=+\-@\t＝＋－＠]/);
        expect(recordsOf(await listOf(readCsv([csv], "trial")))).toEqual([record]);
        const columns = tableColumns("trial", ["type", "officialTitle", "keywords"]);
        const file = await bytesOf(writeXlsx([{ kind: "trial", records: [record], count: 1, columns }]));
        expect(recordsOf(await listOf(readXlsx(file)))).toEqual([record]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("chosen columns", () => {
  test("come after the id; values of the objects of a list are shown, and not imported", async () => {
    const columns = tableColumns("trial", ["type", "arms.label"]);
    const csv = await textOf(writeCsv([trial({ arms: [{ label: "A" }, { label: "B" }] })], columns));
    expect(csv).toBe("\uFEFFID,Type,Arms / label\r\ntrial:x,interventional,A; B\r\n");
    const rows = await listOf(readCsv([csv], "trial"));
    expect(placesOf(rows)).toEqual(["trial C1 unknown_field"]);
    expect(rows[1]).toMatchObject({ ok: true, record: trial({}) });
  });

  test("must be fields of the kind", () => {
    expect(() => tableColumns("trial", ["arms.color"])).toThrow("no field arms.color");
    expect(() => tableColumns("trial", ["arms"])).not.toThrow();
    expect(() => tableColumns("therapy", ["constructs.binders.target"])).not.toThrow();
  });
});

describe("issues", () => {
  test("have the cell of their value", async () => {
    const rows = await listOf(
      readCsv(
        [
          "ID,Type,Phase,Enrollment / count,Arms,Countries\r\n",
          "trial:a,interventional,phase_1,12,,US\r\n",
          'trial:b,interventional,first,12,"[{""label"":""A"",""kind"":""best""}]",US\r\n',
          "trial:c,,phase_1,twelve,[,US; XX\r\n",
          "trial:d,,phase_1,twelve,,US; XX\r\n",
        ],
        "trial",
        { name: "trials.csv" },
      ),
    );
    expect(placesOf(rows)).toEqual([
      "trials.csv C3 unknown_term",
      "trials.csv E3 unknown_term",
      "trials.csv E4 invalid_syntax",
      "trials.csv B5 missing_field",
      "trials.csv D5 invalid_type",
      "trials.csv F5 unknown_term",
    ]);
  });

  test("of bad CSV and bad XLSX do not throw", async () => {
    const cases = [
      [],
      ["\n\n"],
      ['ID,"Type\n'],
      ['ID,Type\ntrial:x,"a"b\n'],
      [Buffer.from("ID\n\xD6\xD0", "latin1")],
    ] as const;
    const found = await Promise.all(cases.map(async (pieces) => placesOf(await listOf(readCsv(pieces, "trial")))));
    expect(found).toEqual([
      ["trial A1 missing_field"],
      ["trial A1 missing_field"],
      ["trial A1 invalid_syntax"],
      ["trial A2 invalid_syntax"],
      ["trial A1 invalid_format"],
    ]);
    const bytes = Buffer.from(await xlsxOf([trial({})]));
    for (const file of [new Uint8Array(0), Buffer.from("PK"), bytes.subarray(0, bytes.length / 2)]) {
      expect(placesOf(await listOf(readXlsx(file)))).toEqual([" A1 invalid_format"]);
    }
    for (let index = 0; index < bytes.length; index += 97) {
      const changed = Buffer.from(bytes);
      changed[index] = changed[index]! ^ 0x55;
      await listOf(readXlsx(changed));
    }
  });

  test("of a spreadsheet that expands too far are found before it is expanded", async () => {
    const file = await xlsxOf([trial({ title: "a".repeat(30_000) })]);
    for (const limits of [{ maximumFileSize: 100 }, { maximumExpandedSize: 20_000 }, { maximumSharedSize: 100 }]) {
      expect(placesOf(await listOf(readXlsx(file, limits)))).toEqual([" A1 too_large"]);
    }
  });
});

describe("long texts", () => {
  const description = "ab😀".repeat(20_000);

  test("are continued in the next rows of a spreadsheet, and joined again", async () => {
    const records = [
      trial({ id: "trial:a", description }),
      trial({ id: "trial:b", description, summary: description }),
    ];
    expect(recordsOf(await listOf(readXlsx(await xlsxOf(records))))).toEqual(records);
  });

  test("are an issue if a row is missing or elsewhere", () => {
    const headings = ["id", "type", "description", "part"];
    const first = ["trial:x", "interventional", "a", "1/2"];
    const second = ["trial:x", undefined, "b", "2/2"];
    const orders = [[first], [second], [second, first], [first, first, second]];
    const found = orders.map((rows) => {
      const reader = tableReader("trial", "T", headings);
      const read = [...rows.map((row, index) => reader.read(row, index + 2)), reader.end()].filter(
        (row) => row !== undefined,
      );
      return read.map((row) => (row.ok ? "ok" : row.issues.map(({ cell, code }) => `${cell} ${code}`).join()));
    });
    expect(found).toEqual([
      ["D2 missing_field"],
      ["D2 inconsistent_fields"],
      ["D2 inconsistent_fields", "D3 missing_field"],
      ["D3 inconsistent_fields", "D4 inconsistent_fields"],
    ]);
  });
});
