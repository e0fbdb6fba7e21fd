/** The names that HGNC gives to one gene only, for every target that is a gene. */
import { readFileSync, writeFileSync } from "node:fs";
import { rows } from "../../../../testing/shared-data.ts";
import { notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { targets } from "../../src/gen/vocabularies/target-terms.ts";
import { normalizeTermName } from "../../src/vocabulary/term-name.ts";
import { isTerm, type Term } from "../../src/vocabulary/vocabulary.ts";

/** The table of aliases, one line per target. */
const aliasFile: URL = new URL("../../vocabularies/target-aliases.tsv", import.meta.url);

/** The columns of HGNC that have other names of a gene, and the kind of each name. */
const columns = {
  alias_symbol: "alias symbol",
  prev_symbol: "previous symbol",
  cd: "CD number",
  name: "name",
  alias_name: "alias name",
  prev_name: "previous name",
} as const;

/** An alias of a target, with the kind of name that HGNC calls it. */
export interface TargetAlias {
  readonly symbol: string;
  readonly alias: string;
  readonly kind: string;
  /** Whether the alias is meant in any case and with any separators, or only as it is written: `any` or `exact`. */
  readonly reading: string;
}

const fields = ["symbol", "kind", "reading", "alias"] as const;

/**
 * Lists the aliases of HGNC that name one gene only and belong to a gene of the vocabulary. If a gene outside the vocabulary
 * has the name in another case or with other separators, the alias is meant only as it is written.
 */
export function aliasesOfHgnc(): TargetAlias[] {
  const genes = rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz");
  const exact = new Map<string, Set<string>>();
  const normalized = new Map<string, Set<string>>();
  const add = (owners: Map<string, Set<string>>, name: string, symbol: string): void => {
    owners.set(name, (owners.get(name) ?? new Set()).add(symbol));
  };
  for (const gene of genes) {
    const symbol = gene["symbol"]!;
    for (const alias of [symbol, ...aliasesOf(gene).map((one) => one.alias)]) {
      add(exact, alias, symbol);
      add(normalized, normalizeTermName(alias), symbol);
    }
  }
  const names = new Set(Object.values<Term>(targets.terms).flatMap(({ label, synonyms = [] }) => [label, ...synonyms]));
  return genes
    .filter((gene) => isTarget(gene["symbol"]!))
    .flatMap(aliasesOf)
    .filter(({ symbol, alias }) => {
      // The vocabulary has HA-1 for an antigen of a gene, which HGNC has as an alias of that gene.
      const isOther = names.has(alias) && !isNameOf(symbol, alias);
      return !isOther && alias.toLowerCase() !== symbol.toLowerCase() && exact.get(alias)!.size === 1;
    })
    .map((found) => {
      const others = [...normalized.get(normalizeTermName(found.alias))!].filter((other) => other !== found.symbol);
      return { ...found, reading: others.every(isTarget) ? "any" : "exact" };
    });
}

function isNameOf(symbol: string, name: string): boolean {
  const { label, synonyms = [] } = targets.terms[symbol as keyof typeof targets.terms] as Term;
  return [label, ...synonyms].includes(name);
}

function isTarget(symbol: string): boolean {
  return isTerm(targets, symbol) && (targets.terms[symbol] as Term).codes?.hgnc !== undefined;
}

/** The other names of a gene, each once, with the first kind that it has. */
function aliasesOf(gene: Row): Omit<TargetAlias, "reading">[] {
  const kinds = new Map<string, Omit<TargetAlias, "reading">>();
  for (const [column, kind] of Object.entries(columns)) {
    for (const cell of (gene[column] ?? "").replaceAll('"', "").split("|")) {
      const alias = cell.replaceAll(/\s+/g, " ").trim();
      const known = [...kinds.keys()].some((one) => one.toLowerCase() === alias.toLowerCase());
      if (alias !== "" && !known) kinds.set(alias, { symbol: gene["symbol"]!, alias, kind });
    }
  }
  return [...kinds.values()];
}

/** Reads the table of aliases of the model. */
export function readAliases(): TargetAlias[] {
  const [, ...lines] = readFileSync(aliasFile, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [symbol = "", kind = "", reading = "", alias = ""] = line.split("\t");
    return { symbol, kind, reading, alias };
  });
}

/** Writes the table of aliases of the model from HGNC. */
export function writeAliases(): number {
  const lines = aliasesOfHgnc().map(lineOf);
  writeFileSync(aliasFile, `${[fields.join("\t"), ...lines.toSorted()].join("\n")}\n`);
  return lines.length;
}

function lineOf(alias: TargetAlias): string {
  return fields.map((field) => alias[field]).join("\t");
}

/** The table of the aliases. */
export const targetAliases: VerificationTable = {
  file: "target-aliases.tsv",
  claimed: fields,
  found: [],
  claims: () => readAliases().map((alias) => ({ ...alias })),
  verify: () => {
    const known = new Set(aliasesOfHgnc().map(lineOf));
    return readAliases().map((alias) => ({
      ...alias,
      source: "hgnc",
      compared: "names of all genes",
      result: known.has(lineOf(alias)) ? "one gene" : notVerified,
    }));
  },
};
