import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phases } from "../entries/index.ts";
import { findTermByName, vocabulary, type VocabularyLabels } from "../entries/vocabulary.ts";
import { loadAllLabels } from "../entries/labels/zh-hans.ts";
import { lookup } from "./lookup.ts";
import { diseases, targets, vocabularies } from "../entries/vocabularies.ts";

const chinese = await loadAllLabels();
const colors = vocabulary({
  id: "color",
  title: "Color",
  definition: "A color.",
  terms: {
    red: { label: "Red", definition: "Red.", synonyms: ["rouge"] },
    blush: { label: "Blush", definition: "Pink.", synonyms: ["Rouge"] },
    cyan: { label: "Cyan", definition: "Blue-green." },
  },
});
const german: VocabularyLabels<"red" | "blush" | "cyan"> = {
  language: "de",
  vocabulary: "color",
  terms: { red: { label: "Rot" }, blush: { label: "Rosé" }, cyan: { label: "Cyan", synonyms: ["Türkis"] } },
};

describe("lookup", () => {
  it("finds every key, label, synonym and code of every vocabulary, in English and Chinese", () => {
    const lost: string[] = [];
    let count = 0;
    for (const of of vocabularies.values()) {
      const labels = chinese.has(of.id) ? [chinese.get(of.id)!] : [];
      for (const key of of.keys) {
        const names = [of.terms[key]!, ...labels.flatMap((table) => table.terms[key] ?? [])];
        const codes = Object.entries(of.terms[key]!.codes ?? {}).map((code) => code.join(":"));
        for (const name of [key, ...names.flatMap(({ label, synonyms = [] }) => [label, ...synonyms]), ...codes]) {
          count++;
          const found = lookup(name, of, { labels });
          if (found.kind !== "found" || found.key !== key) lost.push(`${of.id}.${key}: ${name} is ${found.kind}`);
        }
      }
    }
    console.log(`names and codes looked up: ${count}`);
    expect(lost).toEqual([]);
  });

  it("returns what matched, and in which language", () => {
    expect(lookup("PHASE1", phases)).toEqual({ kind: "found", key: "phase_1", by: "key", matched: "phase_1" });
    expect(lookup("türkis", colors, { labels: [german] })).toEqual({
      kind: "found",
      key: "cyan",
      by: "synonym",
      language: "de",
      matched: "Türkis",
    });
    expect(lookup("mondo:MONDO:0018874", diseases)).toMatchObject({ by: "code", system: "mondo" });
  });

  it("does not look at a language that it was not given", () => {
    expect(lookup("Rot", colors)).toEqual({ kind: "unknown" });
  });

  it("rejects a name that two terms share, with both", () => {
    const found = lookup("ROUGE", colors);
    expect(found).toMatchObject({ kind: "ambiguous", candidates: [{ key: "red" }, { key: "blush" }] });
    expect(findTermByName(colors, "ROUGE")).toBeUndefined();
  });

  it("reads names as indexes turn them round, with and without the possessive", () => {
    expect(lookup("Lupus Erythematosus, Systemic", diseases)).toMatchObject({ key: "systemic_lupus_erythematosus" });
    expect(lookup("Crohn disease", diseases)).toMatchObject({ key: "crohn_disease" });
    expect(lookup("Crohn’s disease", diseases)).toMatchObject({ key: "crohn_disease" });
  });

  it("proposes the term that a misspelt name is nearly", () => {
    expect(lookup("systemic lupus erythematosis", diseases)).toEqual({
      kind: "unknown",
      suggestion: { key: "systemic_lupus_erythematosus", name: "Systemic lupus erythematosus" },
    });
    expect(lookup("CD20x", targets)).toEqual({ kind: "unknown" });
  });

  it("agrees with findTermByName for any text", () => {
    const names = [...diseases.keys, ...Object.values(diseases.terms).flatMap(({ synonyms = [] }) => synonyms)];
    const texts = fc.oneof(fc.string(), fc.constantFrom(...names, "__proto__", "constructor", "\ud800", ""));
    fc.assert(
      fc.property(texts, (text) => {
        const found = lookup(text, diseases);
        const named = findTermByName(diseases, text);
        if (named !== undefined) expect(found).toMatchObject({ kind: "found", key: named });
        else if (found.kind === "found") expect([found.by, text.includes(",")]).not.toEqual(["label", false]);
      }),
    );
  });

  it("rejects the labels of another vocabulary, which is a mistake of the program", () => {
    expect(() => lookup("x", phases, { labels: [german as never] })).toThrow(TypeError);
  });

  it.each([undefined, null, 5, {}])("throws for %s", (cell) => {
    const message = `expected a string, got ${cell === null ? "null" : typeof cell}`;
    expect(() => lookup(cell as never, phases)).toThrow(new TypeError(message));
  });
});
