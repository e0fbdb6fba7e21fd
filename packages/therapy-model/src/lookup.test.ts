import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diseaseStates,
  modalities,
  phases,
  termNamed,
  vectorClasses,
  vocabulary,
  type VocabularyLabels,
} from "./index.ts";
import { loadAllLabels } from "./labels/zh-hans.ts";
import { lookup, termsIn } from "./lookup.ts";
import { diseases, targets, vocabularies } from "./vocabularies.ts";

const chinese = await loadAllLabels();
const colours = vocabulary({
  id: "colour",
  title: "Colour",
  definition: "A colour.",
  terms: {
    red: { label: "Red", definition: "Red.", synonyms: ["rouge"] },
    blush: { label: "Blush", definition: "Pink.", synonyms: ["Rouge"] },
    cyan: { label: "Cyan", definition: "Blue-green." },
  },
});
const german: VocabularyLabels<"red" | "blush" | "cyan"> = {
  language: "de",
  vocabulary: "colour",
  terms: { red: { label: "Rot" }, blush: { label: "Rosé" }, cyan: { label: "Cyan", synonyms: ["Türkis"] } },
};

describe("lookup", () => {
  it("finds every key, label, synonym and code of every vocabulary, in English and Chinese", () => {
    const lost: string[] = [];
    let count = 0;
    for (const of of vocabularies.values()) {
      const labels = chinese.has(of.id) ? [chinese.get(of.id)!] : [];
      for (const key of of.keys) {
        const names = [of.terms[key]!, ...labels.map((table) => table.terms[key]!)];
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

  it("says by what, and in which language, it was found", () => {
    expect(lookup("PHASE1", phases)).toEqual({ kind: "found", key: "phase_1", by: "key", matched: "phase_1" });
    expect(lookup("türkis", colours, { labels: [german] })).toEqual({
      kind: "found",
      key: "cyan",
      by: "synonym",
      language: "de",
      matched: "Türkis",
    });
    expect(lookup("mondo:MONDO:0018874", diseases)).toMatchObject({ by: "code", system: "mondo" });
  });

  it("does not look at a language that it was not given", () => {
    expect(lookup("Rot", colours)).toEqual({ kind: "unknown" });
  });

  it("refuses a name that two terms share, with both", () => {
    const found = lookup("ROUGE", colours);
    expect(found).toMatchObject({ kind: "ambiguous", candidates: [{ key: "red" }, { key: "blush" }] });
    expect(termNamed(colours, "ROUGE")).toBeUndefined();
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

  it("agrees with termNamed, whatever is asked", () => {
    const names = [...diseases.keys, ...Object.values(diseases.terms).flatMap(({ synonyms = [] }) => synonyms)];
    const texts = fc.oneof(fc.string(), fc.constantFrom(...names, "__proto__", "constructor", "\ud800", ""));
    fc.assert(
      fc.property(texts, (text) => {
        const found = lookup(text, diseases);
        const named = termNamed(diseases, text);
        if (named !== undefined) expect(found).toMatchObject({ kind: "found", key: named });
        else if (found.kind === "found") expect([found.by, text.includes(",")]).not.toEqual(["label", false]);
      }),
    );
  });

  it("refuses the labels of another vocabulary, which is a mistake of the program", () => {
    expect(() => lookup("x", phases, { labels: [german as never] })).toThrow(TypeError);
  });

  it.each([undefined, null, 5, {}])("says that %s is no text", (cell) => {
    const said = `terms are found in a text, not in ${cell === null ? "null" : typeof cell}`;
    expect(() => lookup(cell as never, phases)).toThrow(new TypeError(said));
    expect(() => termsIn(cell as never, phases)).toThrow(new TypeError(said));
  });
});

describe("termsIn", () => {
  const keysIn = (text: string, of: Parameters<typeof termsIn>[1] = diseases): string[] =>
    termsIn(text, of).map(({ key }) => key);

  it("finds every name of every vocabulary within a sentence, in English and Chinese", () => {
    const lost: string[] = [];
    let count = 0;
    for (const of of vocabularies.values()) {
      const table = chinese.get(of.id);
      for (const key of of.keys) {
        for (const labels of table === undefined ? [[]] : [[], [table]]) {
          const { label, synonyms = [] } = (labels[0] ?? of).terms[key]!;
          for (const name of [label, ...synonyms]) {
            if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name) || /^\p{Script=Han}$/u.test(name)) continue;
            count++;
            const found = termsIn(`; ${name};`, of, { labels });
            const whole = found.some((one) => one.key === key && one.start <= 3);
            if (!whole) lost.push(`${of.id}.${key}: ${name}`);
          }
        }
      }
    }
    console.log(`names found within a sentence: ${count}; not found: ${lost.length}`);
    expect(lost).toEqual([]);
  });

  it("does not take two letters for a name that are the beginning of another one", () => {
    expect(keysIn("Anti-PD-L1 after PD-1, MG-K10, protocol MM-2, allogeneic UC-MSCs and NK cells")).toEqual([]);
    expect(keysIn("KL-6 in serum, TH-001", targets)).toEqual([]);
    expect(keysIn("PD, MG: anti-AChR MG; ES-SCLC, PD-associated pain")).toEqual([
      "parkinson_disease",
      "myasthenia_gravis",
      "myasthenia_gravis",
      "small_cell_lung_carcinoma",
      "parkinson_disease",
    ]);
    expect(keysIn("CD19-CAR, AR inhibitors", targets)).toEqual(["CD19", "AR"]);
    expect(lookup("TCR", diseaseStates).kind).toBe("unknown");
  });

  it("finds what people write of one CAR-T cell, and of adenoviral vectors", () => {
    expect(lookup("CAR-T cell", modalities)).toMatchObject({ kind: "found", key: "car_t" });
    expect(keysIn("AdV-vectored", vectorClasses)).toEqual(["adenoviral"]);
  });

  it("takes the longest name at each place", () => {
    expect(keysIn("In vivo CAR-T for lymphoma; CAR NK cells", modalities)).toEqual(["in_vivo_car_t", "car_nk"]);
    expect(keysIn("diffuse large B-cell lymphoma")).toEqual(["diffuse_large_b_cell_lymphoma"]);
  });

  it("finds whole words only, with their plural, and abbreviations only as they are written", () => {
    expect(keysIn("all patients with small gall stones, psoriasisform")).toEqual([]);
    expect(keysIn("Autoimmune Diseases")).toEqual(["autoimmune_disease"]);
    expect(keysIn("Idiopathic Inflammatory Myopathies")).toEqual(["idiopathic_inflammatory_myopathy"]);
    expect(keysIn("relapsed ALL")).toEqual(["acute_lymphoblastic_leukemia"]);
  });

  it("does not mind what separates the parts of a name, unless it ends a sentence", () => {
    expect(keysIn("anti-CD 19/BCMA, CD19-BCMA", targets)).toEqual(["CD19", "TNFRSF17", "CD19", "TNFRSF17"]);
    expect(keysIn("Lupus Erythematosus, Systemic")).toEqual(["systemic_lupus_erythematosus"]);
    expect(keysIn("chimeric antigen receptor T cells", targets)).toEqual([]); // not the T-cell receptor turned round
    expect(keysIn("They had lupus. Nephritis followed")).not.toContain("lupus_nephritis");
  });

  it("says where each stands", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Graves’ disease", "CAR-T", "系统性红斑狼疮", "ALL"))),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const { start, end, key } of termsIn(text, diseases, {
            labels: chinese.has("disease") ? [chinese.get("disease")!] : [],
          })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(
              termsIn(text.slice(start, end), diseases, {
                labels: chinese.has("disease") ? [chinese.get("disease")!] : [],
              }).map((one) => one.key),
            ).toContain(key);
            last = end;
          }
        },
      ),
    );
  });

  it("reads a long text without trying each place again and again", () => {
    // With a search that starts anew at each letter for each name, these would not end.
    expect(termsIn("lupus erythematosus, ".repeat(20_000), diseases)).toHaveLength(20_000);
    expect(termsIn("a".repeat(500_000), diseases)).toEqual([]);
    expect(termsIn(`${"(".repeat(100_000)}${"'s".repeat(100_000)}`, diseases)).toEqual([]);
  });
});
