/** The broader terms of diseases, compared with MONDO's hierarchy where both have a MONDO id. */
import { rows } from "../../../../testing/shared-data.ts";
import type { Row, VerificationTable } from "../../../../testing/verification.ts";
import { diseases } from "../../src/entries/vocabularies.ts";

interface Linked {
  readonly broader?: string | readonly string[] | undefined;
  readonly codes?: { readonly mondo?: string | undefined } | undefined;
}

function claims(): Row[] {
  const terms: { readonly [term: string]: Linked } = diseases.terms;
  return Object.entries(terms).flatMap(([term, { broader = [], codes }]) =>
    [broader].flat().flatMap((parent) => {
      const parentId = terms[parent]?.codes?.mondo;
      if (codes?.mondo === undefined || parentId === undefined) return [];
      return [{ term, mondo: codes.mondo, broader: parent, broader_mondo: parentId }];
    }),
  );
}

function readParents(): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const row of rows("data/reference/diseases/mondo-rare-hierarchy_2026-08-21.tsv.gz")) {
    const id = row["mondo_id"]!;
    parents.set(id, [...(parents.get(id) ?? []), row["broader"]!]);
  }
  return parents;
}

function ancestors(parents: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of parents.get(next) ?? []) {
      if (found.has(parent)) continue;
      found.add(parent);
      open.push(parent);
    }
  }
  return found;
}

/**
 * The table of broader diseases. The vocabulary follows clinical use, so that a broader term need not be an ancestor in MONDO:
 * such rows are recorded as different, for review, and are not refused.
 */
export const diseaseParents: VerificationTable = {
  file: "disease-parents.tsv",
  claimed: ["term", "mondo", "broader", "broader_mondo"],
  found: [],
  claims,
  verify: () => {
    const parents = readParents();
    return claims().map((claim) => {
      const isKnown = parents.has(claim["mondo"]!);
      const isAncestor = ancestors(parents, claim["mondo"]!).has(claim["broader_mondo"]!);
      const result = isAncestor ? "ancestor" : isKnown ? "not an ancestor in MONDO" : "no hierarchy for the class";
      return { ...claim, source: "mondo", compared: "ancestors", result };
    });
  },
};
