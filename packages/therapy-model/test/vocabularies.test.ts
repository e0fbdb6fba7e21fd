/** What holds for every vocabulary. */
import { expect, test } from "vitest";
import { broaderTerms, termKeys, findTermByName } from "../src/entries/vocabulary.ts";
import { vocabularies } from "../src/entries/vocabularies.ts";

const all = [...vocabularies.values()];

test("there are as many as the design names, and more", () => {
  expect(all.length).toBeGreaterThan(60);
});

test.each(all)("$id: every key, label and synonym finds its own term and no other", (vocabulary) => {
  const lost = termKeys(vocabulary).flatMap((key) => {
    const { label, synonyms = [] } = vocabulary.terms[key]!;
    return [key, label, ...synonyms].flatMap((name) => {
      const found = findTermByName(vocabulary, name);
      return found === key ? [] : [`${name} of ${key} finds ${found ?? "nothing"}`];
    });
  });
  expect(lost).toEqual([]);
});

test.each(all)("$id: every term leads to a root", (vocabulary) => {
  for (const key of termKeys(vocabulary)) {
    const broader = broaderTerms(vocabulary, key);
    // A term with several parents has more broader terms than a chain of parents would give it.
    expect(broader.length, key).toBeLessThan(20);
    expect(broader.length === 0 || broader.some((each) => vocabulary.terms[each]!.broader === undefined), key).toBe(
      true,
    );
  }
});
