/** What a term is called is its own: in English, in every other language, and in every code system. */
import { describe, expect, test } from "vitest";
import { fold, type VocabularyLabels } from "../src/index.ts";
import { loadAllLabels } from "../src/labels/zh-hans.ts";
import { vocabularies } from "../src/vocabularies.ts";

const all = [...vocabularies.values()];
const chinese = await loadAllLabels();

/** Names that two terms of one vocabulary share on purpose; a reader is shown both. */
const shared = new Set<string>([]);

describe.each(all)("$id", ({ id, keys, terms }) => {
  test.each([
    ["English", undefined],
    ["Chinese", chinese.get(id)],
  ] as const)("gives each %s name to one term", (_, labels: VocabularyLabels | undefined) => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const key of keys) {
      const { label, synonyms = [] } = (labels ?? { terms }).terms[key]!;
      for (const name of new Set([...(labels === undefined ? [key] : []), label, ...synonyms].map(fold))) {
        const owner = owners.get(name);
        if (owner !== undefined && !shared.has(`${id} ${name}`)) twice.push(`${name}: ${owner} and ${key}`);
        owners.set(name, key);
      }
    }
    expect(twice).toEqual([]);
  });

  test("gives each code to one term", () => {
    const owners = new Set<string>();
    const claims = keys.flatMap((key) => Object.entries(terms[key]!.codes ?? {}).map((claim) => claim.join(" ")));
    const twice = claims.filter((claim) => owners.size === owners.add(claim).size);
    expect(twice).toEqual([]);
  });

  test("labels each term and defines it in a short sentence", () => {
    const wrong = keys.filter((key) => {
      const { label, definition } = terms[key]!;
      return !/\S/.test(label) || definition.length > 180 || !/^\S.*[.)]$/.test(definition);
    });
    expect(wrong).toEqual([]);
  });

  test("leads each term to a root", () => {
    const lost = keys.filter((key) => {
      const seen = new Set<string>();
      let at: string | undefined = key;
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        at = terms[at]!.broader;
      }
      return at !== undefined;
    });
    expect(lost).toEqual([]);
  });

  // A registry's own class of sponsor is what it says, and it says that too.
  test.skipIf(id === "sponsor_class")("has no leftover term", () => {
    expect(keys.filter((key) => key === "other" || key === "unknown")).toEqual([]);
  });
});
