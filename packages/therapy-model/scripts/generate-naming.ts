/**
 * Writes src/gen/name-stems.ts from vocabularies/name-stems.tsv and src/gen/code-prefixes.ts from
 * vocabularies/code-prefixes.tsv.
 *
 * Run: node packages/therapy-model/scripts/generate-naming.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readTargets } from "./generate-targets.ts";

const tables = new URL("../vocabularies/", import.meta.url);
const generated = new URL("../src/gen/", import.meta.url);

/** One line of vocabularies/name-stems.tsv. */
export interface StemRow {
  readonly stem: string;
  readonly place: string;
  readonly meaning: string;
  readonly meaning_zh: string;
  readonly basis: string;
  readonly attested: string;
  readonly implies: string;
}

/** One line of vocabularies/code-prefixes.tsv. */
export interface PrefixRow {
  readonly prefix: string;
  readonly company: string;
  readonly code: string;
  readonly source: string;
}

/** The lines of vocabularies/name-stems.tsv. */
export function readStems(): StemRow[] {
  return rows("name-stems", ["stem", "place", "meaning", "meaning_zh", "basis", "attested", "implies"]);
}

/** The lines of vocabularies/code-prefixes.tsv. */
export function readPrefixes(): PrefixRow[] {
  return rows("code-prefixes", ["prefix", "company", "code", "source"]);
}

/** Makes the text of src/gen/name-stems.ts. */
export function generateStems(): string {
  const lines = readStems().map(({ stem, place, meaning, meaning_zh, basis, attested, implies }) => {
    const names = attested.split("|").map((name) => name.slice(0, name.lastIndexOf("@")));
    return `  {\n${[
      ["stem", stem],
      ["place", place],
      ["meaning", meaning],
      ["meaningZh", meaning_zh],
      ["basis", basis],
    ]
      .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`)
      .join(
        "",
      )}    names: ${JSON.stringify(names.filter((name) => !name.startsWith("-")))},\n    implies: [${implied(implies)}],\n  },`;
  });
  return `// Written by scripts/generate-naming.ts from vocabularies/name-stems.tsv. Do not edit.
import type { NameStem } from "../naming/name-stem.ts";
import type { Target } from "../therapy/target.ts";

/** The stems of nonproprietary names, in the order of the table. */
export const nameStemTable: readonly NameStem[] = [
${lines.join("\n")}
];

/** The wider and the narrower terms of the targets that stems imply. */
export const targetFamilies: { readonly [Key in Target]?: readonly Target[] } = ${JSON.stringify(families(), undefined, 2)};
`;
}

/** Makes the text of src/gen/code-prefixes.ts. */
export function generatePrefixes(): string {
  const lines = readPrefixes().map(
    ({ prefix, company, code, source }) =>
      `  [${[prefix, company, code, source].map((cell) => JSON.stringify(cell)).join(", ")}],`,
  );
  return `// Written by scripts/generate-naming.ts from vocabularies/code-prefixes.tsv. Do not edit.

/** Prefix, company, a code that begins so, and where the two stand together. */
export const codePrefixRows: readonly (readonly [prefix: string, company: string, code: string, source: string])[] = [
${lines.join("\n")}
];
`;
}

/** Reads off targets.tsv which targets are forms of those that stems imply, and which they are forms of. */
function families(): Record<string, string[]> {
  const rows = readTargets(readFileSync(new URL("targets.tsv", tables), "utf8"));
  const broader = new Map(rows.map((row) => [row.key, row.broader]));
  const wider = (key: string): string[] => {
    const next = broader.get(key) ?? "";
    return next === "" ? [] : [next, ...wider(next)];
  };
  const implying = readStems().flatMap(({ implies }) =>
    [...implies.matchAll(/target[=~](\w+)/g)].map(([, key = ""]) => key),
  );
  return Object.fromEntries(
    implying
      .map((key): [string, string[]] => [
        key,
        [...wider(key), ...rows.filter((row) => wider(row.key).includes(key)).map((row) => row.key)],
      ])
      .filter(([, family]) => family.length > 0),
  );
}

function implied(cell: string): string {
  const facts = cell === "" ? [] : cell.split("|");
  return facts
    .map((fact) => {
      const [, facet, sign, term = ""] = /^(\w+)([=~])(\w+)$/.exec(fact) ?? [];
      if (facet === undefined) throw new Error(`name-stems.tsv: ${fact} is neither facet=term nor facet~term`);
      const value = term === "true" ? term : JSON.stringify(term);
      return `{ facet: "${facet}", term: ${value}, certainty: "${sign === "=" ? "said" : "usual"}" }`;
    })
    .join(", ");
}

function rows<Row>(name: string, columns: readonly (keyof Row & string)[]): Row[] {
  const [header, ...lines] = readFileSync(new URL(`${name}.tsv`, tables), "utf8")
    .replace(/\n$/, "")
    .split("\n");
  if (header !== columns.join("\t")) throw new Error(`${name}.tsv begins with ${header}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}.tsv:${index + 2} has ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as Row;
  });
}

if (import.meta.main ?? process.argv[1]?.endsWith("generate-naming.ts")) {
  writeFileSync(new URL("name-stems.ts", generated), generateStems());
  writeFileSync(new URL("code-prefixes.ts", generated), generatePrefixes());
}
