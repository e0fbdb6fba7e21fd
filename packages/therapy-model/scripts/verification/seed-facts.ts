/** The facts that the five source documents of the record sets state, and the long texts of the record sets. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { path, text } from "../../../../testing/shared-data.ts";
import { type Comparison, notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { recordSets } from "../../test/catalog-data.ts";
import { citedPlaces, mapFile, mergedRecords, readFactMap } from "../../../therapy-catalog/scripts/fact-map.ts";
import type { ModelRecord } from "../../src/records/record.ts";
import { formatPointer, resolvePointer } from "../../src/domain/shared/json-pointer-path.ts";

/** A value as a cell: a quantity as value and unit, all else as text. */
function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return value === undefined ? "" : JSON.stringify(value);
  return Object.entries(value)
    .filter(([, part]) => typeof part !== "object")
    .map(([, part]) => String(part))
    .join(" ");
}

function factRows(records: readonly ModelRecord[]): Row[] {
  const byId = new Map<string, ModelRecord>(records.map((record) => [record.id, record]));
  return Object.entries(readFactMap()).map(([fact, { record, pointer }]) => {
    const owner = byId.get(record);
    return { fact, record, pointer, value: owner === undefined ? "" : cellOf(resolvePointer(owner, pointer)) };
  });
}

/** Facts that the list places in another paragraph than the one that states them. */
const corrected: { readonly [fact: string]: string } = { "genscript.listing": "p10" };

/** The ids of the facts that the checking program finds in the records. */
function heldFacts(records: readonly ModelRecord[]): Set<string> {
  const folder = mkdtempSync(`${tmpdir()}/facts-`);
  try {
    const file = `${folder}/records.json`;
    writeFileSync(file, JSON.stringify(records));
    const command = [path("seed-facts/check.mjs"), file, mapFile, "--verbose"];
    const printed = execFileSync(process.execPath, command, { encoding: "utf8" });
    return new Set([...printed.matchAll(/^(\S+): held at /gm)].map(([, id]) => id!));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Fact {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
  readonly kind: string;
}

/** The table of the facts of the source documents. */
export const seedFacts: VerificationTable = {
  file: "seed-facts.tsv",
  claimed: ["fact", "record", "pointer", "value"],
  found: ["kind", "document", "place"],
  claims: () => factRows(mergedRecords()),
  verify: () => {
    const records = mergedRecords();
    const facts = new Map((JSON.parse(text("seed-facts/facts.json")) as Fact[]).map((fact) => [fact.id, fact]));
    const held = heldFacts(records);
    return factRows(records).map((row): Row & Comparison => {
      const id = row["fact"]!;
      const { kind = "", document = "", locator = "" } = facts.get(id) ?? {};
      const place = corrected[id] ?? locator;
      const isCited = citedPlaces(records, readFactMap()[id]!).includes(`${document} ${place}`);
      const result = held.has(id) && isCited ? "equal" : notVerified;
      return { ...row, kind, document, place, source: "seed-documents", compared: "value, cited place", result };
    });
  },
};

/** The fields that hold names and titles as their source writes them. */
const nameFields = new Set(["text", "title", "name", "label"]);

function* textsOf(value: unknown, at: (string | number)[] = []): Generator<[(string | number)[], string]> {
  if (typeof value === "string") yield [at, value];
  else if (Array.isArray(value)) for (const [index, member] of value.entries()) yield* textsOf(member, [...at, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) yield* textsOf(member, [...at, key]);
}

/** Letters and digits in lower case, one space between words: copied text is found whatever its punctuation. */
function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function longTexts(): { readonly row: Row; readonly words: string; readonly files: readonly string[] }[] {
  return recordSets.flatMap(({ id, records }) => {
    const files = records.flatMap((record) => (record.kind === "source" ? [record.file!] : []));
    return records.flatMap((record) =>
      [...textsOf(record)].flatMap(([at, words]) => {
        if (nameFields.has(String(at.at(-1))) || plainWords(words).split(" ").length <= 8) return [];
        const sha256 = createHash("sha256").update(words).digest("hex").slice(0, 16);
        return [{ row: { set: id, record: record.id, pointer: formatPointer(at), sha256 }, words, files }];
      }),
    );
  });
}

/** The table of the texts of more than eight words that were compared with the source documents: none is copied. */
export const writtenTexts: VerificationTable = {
  file: "written-texts.tsv",
  claimed: ["set", "record", "pointer", "sha256"],
  found: [],
  claims: () => longTexts().map(({ row }) => row),
  verify: () =>
    longTexts().map(({ row, words, files }): Row & Comparison => {
      const document = files.map((file) => plainWords(text(`seeds/${file}`))).join(" ");
      const result = document.includes(plainWords(words)) ? notVerified : "not in the document";
      return { ...row, source: "seed-documents", compared: "words", result };
    }),
};
