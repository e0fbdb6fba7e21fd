/** The terms that are found in a text. */
import { modalities, phases, vectorClasses } from "@org/therapy-model";
import { extendVocabulary } from "@org/therapy-model/extension";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { lookup } from "@org/therapy-model/lookup";
import { diseaseStates, diseases, targets, vocabularies } from "@org/therapy-model/vocabularies";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ambiguousNames } from "./ambiguous-names.ts";
import { findTerms } from "./find-terms.ts";

const chinese = await loadAllLabels();

/** Words that make a name with several meanings that of a term, by vocabulary, or by vocabulary and name. */
const contexts: { readonly [vocabulary: string]: string } = {
  target: " gene",
  disease: " flares",
  vector_class: "",
  modification_setting: " gene editing",
  "disease AD": " dementia",
  "disease HD": " carriers",
};

describe("findTerms", () => {
  const keysIn = (text: string, of: Parameters<typeof findTerms>[1] = diseases): string[] =>
    findTerms(text, of).map(({ key }) => key);

  it("finds every name of every vocabulary in a sentence, in English and Chinese", () => {
    const missing: string[] = [];
    let count = 0;
    for (const of of vocabularies.values()) {
      const table = chinese.get(of.id);
      for (const key of of.keys) {
        for (const labels of table === undefined ? [[]] : [[], [table]]) {
          const named = (labels[0] ?? of).terms[key];
          if (named === undefined) continue;
          const { label, synonyms = [] } = named;
          for (const name of [label, ...synonyms]) {
            if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name) || /^\p{Script=Han}$/u.test(name)) continue;
            count++;
            const isChinese = labels.length > 0 && /\p{Script=Han}/u.test(name);
            const context =
              ambiguousNames[of.id]?.[name] === undefined
                ? ""
                : isChinese
                  ? "基因编辑"
                  : (contexts[`${of.id} ${name}`] ?? contexts[of.id]);
            const found = findTerms(`; ${name}${context};`, of, { labels });
            const isFound = found.some((one) => one.key === key && one.start <= 3);
            if (!isFound) missing.push(`${of.id}.${key}: ${name}`);
          }
        }
      }
    }
    console.log(`names found in a sentence: ${count}; not found: ${missing.length}`);
    expect(missing).toEqual([]);
  });

  it("does not match two letters that begin another name", () => {
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

  it("finds common spellings of CAR-T cells and adenoviral vectors", () => {
    expect(lookup("CAR-T cell", modalities)).toMatchObject({ kind: "found", key: "car_t" });
    expect(keysIn("AdV-vectored", vectorClasses)).toEqual(["adenoviral"]);
  });

  it("matches the longest name at each offset", () => {
    expect(keysIn("In vivo CAR-T for lymphoma; CAR NK cells", modalities)).toEqual(["in_vivo_car_t", "car_nk"]);
    expect(keysIn("diffuse large B-cell lymphoma")).toEqual(["diffuse_large_b_cell_lymphoma"]);
  });

  it("matches words and their plural, and abbreviations only as they are written", () => {
    expect(keysIn("all patients with small gall stones, psoriasisform")).toEqual([]);
    expect(keysIn("Autoimmune Diseases")).toEqual(["autoimmune_disease"]);
    expect(keysIn("Idiopathic Inflammatory Myopathies")).toEqual(["idiopathic_inflammatory_myopathy"]);
    expect(keysIn("relapsed ALL")).toEqual(["acute_lymphoblastic_leukemia"]);
  });

  it("matches with any separator between the parts of a name, except the end of a sentence", () => {
    expect(keysIn("anti-CD 19/BCMA, CD19-BCMA", targets)).toEqual(["CD19", "TNFRSF17", "CD19", "TNFRSF17"]);
    expect(keysIn("Lupus Erythematosus, Systemic")).toEqual(["systemic_lupus_erythematosus"]);
    expect(keysIn("chimeric antigen receptor T cells", targets)).toEqual([]); // not the inverted name of the T-cell receptor
    expect(keysIn("They had lupus. Nephritis followed")).not.toContain("lupus_nephritis");
  });

  it("returns the offsets of each name", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Graves’ disease", "CAR-T", "系统性红斑狼疮", "ALL"))),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const { start, end, key } of findTerms(text, diseases, {
            labels: chinese.has("disease") ? [chinese.get("disease")!] : [],
          })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(
              findTerms(text.slice(start, end), diseases, {
                labels: chinese.has("disease") ? [chinese.get("disease")!] : [],
              }).map((one) => one.key),
            ).toContain(key);
            last = end;
          }
        },
      ),
    );
  });

  it("takes linear time on long texts", () => {
    // With a search from each letter for each name, these would not end.
    expect(findTerms("lupus erythematosus, ".repeat(20_000), diseases)).toHaveLength(20_000);
    expect(findTerms("a".repeat(500_000), diseases)).toEqual([]);
    expect(findTerms(`${"(".repeat(100_000)}${"'s".repeat(100_000)}`, diseases)).toEqual([]);
  });

  it.each([undefined, null, 5, {}])("throws a TypeError for %s, which is not a text", (cell) => {
    const message = `expected a text, got ${cell === null ? "null" : typeof cell}`;
    expect(() => findTerms(cell as never, phases)).toThrow(new TypeError(message));
  });

  it("finds custom terms, and Chinese names of the other terms", () => {
    const customModalities = extendVocabulary(modalities, {
      prefix: "acme",
      terms: { "acme:fast_car_t": { label: "FAST CAR-T", definition: "A CAR-T made in a day.", broader: ["car_t"] } },
    });
    const labels = [chinese.get("modality") as never];
    const annotations = findTerms("FAST CAR-T，嵌合抗原受体T细胞", customModalities, { labels });
    expect(annotations.map(({ key }) => key)).toEqual(["acme:fast_car_t", "car_t"]);
  });
});
