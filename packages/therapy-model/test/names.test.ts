/** Names and codes of terms are unique in their vocabulary, in English and in every other language. */
import { describe, expect, test } from "vitest";
import { normalizeForSuggestion, type VocabularyLabels } from "../src/entries/vocabulary.ts";
import { loadAllLabels } from "../src/entries/labels/zh-hans.ts";
import { vocabularies } from "../src/entries/vocabularies.ts";

const all = [...vocabularies.values()];
const chinese = await loadAllLabels();

/** Names that two terms of one vocabulary share on purpose. */
const shared = new Set<string>([]);

describe.each(all)("$id", ({ id, keys, terms }) => {
  test.each([
    ["English", undefined],
    ["Chinese", chinese.get(id)],
  ] as const)("has each %s name for one term only", (_, labels: VocabularyLabels | undefined) => {
    const owners = new Map<string, string>();
    const repeated: string[] = [];
    for (const key of keys) {
      const names = (labels ?? { terms }).terms[key];
      if (names === undefined) continue;
      const { label, synonyms = [] } = names;
      for (const name of new Set(
        [...(labels === undefined ? [key] : []), label, ...synonyms].map(normalizeForSuggestion),
      )) {
        const owner = owners.get(name);
        if (owner !== undefined && !shared.has(`${id} ${name}`)) repeated.push(`${name}: ${owner} and ${key}`);
        owners.set(name, key);
      }
    }
    expect(repeated).toEqual([]);
  });

  test("has each code for one term only", () => {
    const owners = new Set<string>();
    const claims = keys.flatMap((key) => Object.entries(terms[key]!.codes ?? {}).map((claim) => claim.join(" ")));
    const repeated = claims.filter((claim) => owners.size === owners.add(claim).size);
    expect(repeated).toEqual([]);
  });

  test("has a label and a short definition for each term", () => {
    const wrong = keys.filter((key) => {
      const { label, definition } = terms[key]!;
      return !/\S/.test(label) || definition.length > 180 || !/^\S.*[.)]$/.test(definition);
    });
    expect(wrong).toEqual([]);
  });

  test("has a root above each term", () => {
    const rootless = keys.filter((key) => {
      const seen = new Set([key]);
      for (const at of seen) {
        const { broader = [] } = terms[at] ?? { broader: [at] };
        if (broader.includes(key)) return true;
        for (const next of broader) seen.add(next);
      }
      return false;
    });
    expect(rootless).toEqual([]);
  });

  // ClinicalTrials.gov has the sponsor classes OTHER and UNKNOWN; the regulatory status without events is unknown.
  test.skipIf(id === "sponsor_class" || id === "regulatory_status")("has no term for other or unknown", () => {
    expect(keys.filter((key) => key === "other" || key === "unknown")).toEqual([]);
  });
});
