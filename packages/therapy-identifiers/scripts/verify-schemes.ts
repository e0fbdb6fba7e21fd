/**
 * Verifies the schemes against published identifiers, and writes `test/verification/schemes.tsv`.
 *
 *     node scripts/verify-schemes.ts           write the table
 *     node scripts/verify-schemes.ts --check   write nothing; exit with 1 if the table is stale
 *
 * Schemes with data are compared where the data is present (`../shared` beside the repository). Where it is absent, only the rows of schemes
 * without data are written, and a scheme with data whose pattern has changed is reported.
 */
import { identify, parseCurie } from "../src/entries/index.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../src/scheme-table.ts";
import { patternDifferences } from "../test/verification/bioregistry-differences.ts";
import { readIdentifiers, registrySchemes } from "../test/verification/sources.ts";
import { present, rows, text } from "../../../testing/shared-data.ts";
import { schemeFiles } from "./scheme-files.ts";
import {
  documentation,
  documentedRow,
  patternDigest,
  readTable,
  writeTable,
  type Verification,
} from "./verification-table.ts";

const verified = present ? compareWithData() : readTable().filter(({ compared }) => compared !== documentation);
for (const { scheme, digest } of verified) {
  if (patternDigest(schemeTable[scheme as SchemeKey]) === digest) continue;
  console.error(`the pattern of ${scheme} has changed; run this command where ../shared is present`);
  process.exitCode = 1;
}
const withData = new Set(verified.map(({ scheme }) => scheme));
const documented = (await schemeFiles()).filter(({ key }) => !withData.has(key)).map(documentedRow);
writeTable([...verified, ...documented]);
console.log(`${withData.size} schemes compared with data, ${documented.length} declared from documentation`);

/** Compares every scheme that the data contains. */
function compareWithData(): Verification[] {
  return [...compareWithBioregistry(), ...compareWithCodeSystems(), ...compareWithRegistries()];
}

interface BioregistryEntry {
  readonly prefix: string;
  readonly pattern?: string;
  readonly example: string;
  readonly example_extras?: string[];
}

/** The examples and patterns of Bioregistry. */
function compareWithBioregistry(): Verification[] {
  const entries = JSON.parse(text("data/identifiers/bioregistry-subset.json")) as BioregistryEntry[];
  return entries.flatMap(({ prefix, example, example_extras = [] }) => {
    const key = schemeKeys.find(
      (scheme) => schemeTable[scheme].prefix === prefix || schemeTable[scheme].prefixAliases?.includes(prefix),
    );
    const examples = [example, ...example_extras];
    const accepted = examples.filter((local) => parseCurie(`${prefix}:${local}`).ok).length;
    if (!key || accepted === 0) return [];
    const difference = patternDifferences[prefix];
    return rowOf(key, `Bioregistry, prefix ${prefix}`, "2023-03", "examples and pattern", accepted, examples.length, [
      difference === undefined ? "no pattern" : `difference from the pattern: ${difference}`,
    ]);
  });
}

/** The identifiers of HGNC, MONDO and the NCI Thesaurus. */
function compareWithCodeSystems(): Verification[] {
  return readIdentifiers(rows).flatMap(({ source, version, ids }) =>
    [...ids].flatMap(([key, list]) => {
      const rejected = list.filter((id) => !schemeTable[key].parse(id).ok);
      const note = rejected.length ? [`malformed in the source: ${[...new Set(rejected)].join(", ")}`] : [];
      return rowOf(key, source, version, "all identifiers", list.length - rejected.length, list.length, note);
    }),
  );
}

/** Trial registration numbers as written in records and publications. */
function compareWithRegistries(): Verification[] {
  const ids = new Map<SchemeKey, string[]>();
  for (const { id_as_written = "", registry = "" } of rows("data/reference/registry-ids.tsv")) {
    const key = registrySchemes[registry];
    if (key) ids.set(key, [...(ids.get(key) ?? []), id_as_written]);
  }
  return [...ids].flatMap(([key, list]) => {
    const accepted = list.filter((written) =>
      identify(written).some(({ scheme, id }) => scheme === key && id !== undefined),
    ).length;
    const source = "registration numbers collected from registry records and publications";
    return rowOf(key, source, "2026-11", "numbers as written, found by identify", accepted, list.length, []);
  });
}

function rowOf(
  key: SchemeKey,
  source: string,
  version: string,
  compared: string,
  accepted: number,
  total: number,
  notes: readonly string[],
): Verification[] {
  const digest = patternDigest(schemeTable[key]);
  return [
    {
      scheme: key,
      digest,
      source,
      version,
      compared,
      result: [`${accepted} of ${total} accepted`, ...notes].join("; "),
    },
  ];
}
