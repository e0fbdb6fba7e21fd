/** The table of codes, updated where the sources are absent: from the concepts that its own rows record. */
import { factOf, readRows, readSources, type Row } from "../../../../testing/verification.ts";
import type { SourceConcept } from "./code-sources.ts";
import { claimRow, codeClaims, codes, compareCode, type Evidence } from "./codes.ts";

/** Nothing but the names of a concept is recorded. */
const noEvidence: Evidence = { exactMatches: new Set(), accessions: new Set() };

/** The results that do not depend on further names of the concept. */
const certain: ReadonlySet<string> = new Set(["label equal", "label or synonym equal", "symbol equal"]);

/**
 * Returns the recorded rows of the codes of the model. A code without a row has one if another term has the same code and the
 * recorded label is a name of this term.
 */
export function codeRows(today: string, recorded: readonly Row[] = readRows(codes.file)): Row[] {
  const rows = new Map(recorded.map((row) => [factOf(codes, row), row]));
  const concepts = new Map([...rows.values()].map((row) => [`${row["system"]} ${row["code"]}`, conceptOf(row)]));
  const sources = readSources();
  const current = codeClaims().flatMap((claim): Row[] => {
    const claimed = claimRow(claim);
    const present = rows.get(factOf(codes, claimed));
    if (present !== undefined) return [present];
    const concept = concepts.get(`${claim.system} ${claim.code}`);
    const comparison = compareCode(claim, concept, noEvidence);
    if (concept === undefined || !certain.has(comparison.result)) return [];
    const { version = "", date = "" } = sources.get(comparison.source) ?? {};
    return [{ ...claimed, label: concept.label ?? "", ...comparison, version, date, checked: today }];
  });
  const order = (row: Row): string => codes.claimed.map((column) => row[column]).join("\t");
  return current.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}

function conceptOf({ source = "", label = "" }: Row): SourceConcept {
  return { source, label, names: [label] };
}
