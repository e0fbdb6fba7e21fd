/** The broader terms of diseases and the ancestors of their classes in MONDO, compared where both have a MONDO id. */
import { rows } from "../../../../testing/shared-data.ts";
import type { Row, VerificationTable } from "../../../../testing/verification.ts";
import { diseases } from "../../src/entries/vocabularies.ts";
import { broaderTerms } from "../../src/entries/vocabulary.ts";
import type { Disease } from "../../src/entries/index.ts";

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

/** The nearest ancestors of a class that are terms, by their keys. */
function nearestTerms(
  parents: ReadonlyMap<string, readonly string[]>,
  start: string,
  keys: ReadonlyMap<string, string>,
): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...(parents.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const key = keys.get(next);
    if (key === undefined) open.push(...(parents.get(next) ?? []));
    else found.add(key);
  }
  return [...found].toSorted();
}

/**
 * The table of the nearest ancestors in MONDO that are terms. The vocabulary leaves some out, such as a feature of a disease
 * that is a disease itself: such rows are recorded for review, and are not refused. Its rows come from MONDO.
 */
export const diseaseAncestors: VerificationTable = {
  file: "disease-ancestors.tsv",
  claimed: ["term", "ancestor"],
  found: ["mondo"],
  verify: () => {
    const parents = readParents();
    const terms: { readonly [term: string]: Linked } = diseases.terms;
    const ids = Object.entries(terms).flatMap(([key, { codes }]) =>
      codes?.mondo === undefined ? [] : [[codes.mondo, key] as const],
    );
    const keys = new Map(ids);
    return ids.flatMap(([mondo, term]) =>
      nearestTerms(parents, mondo, keys).map((ancestor) => {
        const isBroader = broaderTerms(diseases, term as Disease).includes(ancestor as Disease);
        return {
          term,
          ancestor,
          mondo,
          source: "mondo",
          compared: "nearest ancestors that are terms",
          result: isBroader ? "broader" : "left out",
        };
      }),
    );
  },
};
