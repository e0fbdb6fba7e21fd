import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { encodeTerm } from "../vocabulary/crosswalk.ts";
import { recordSets } from "../../test/catalog-data.ts";
import { canonicalTerm, extendVocabulary, toCanonical, withVocabularies } from "./extension.ts";
import { RecordSet, modalities, routes, Therapy, Trial, validate } from "../entries/index.ts";
import { predicate } from "../entries/schema.ts";
import { findTermByName, VocabularyError } from "../entries/vocabulary.ts";
import { labels as modalityLabels } from "../gen/labels/zh-hans/modality.ts";
import { lookup } from "../vocabulary/lookup.ts";
import { diseases } from "../entries/vocabularies.ts";

const customModalities = extendVocabulary(modalities, {
  prefix: "acme",
  terms: {
    "acme:fast_car_t": { label: "FAST CAR-T", definition: "CAR-T cells made in one day.", broader: ["car_t"] },
    "acme:faster_car_t": { label: "FASTER CAR-T", definition: "Made overnight.", broader: ["acme:fast_car_t"] },
  },
});
const customDiseases = extendVocabulary(diseases, {
  prefix: "acme",
  terms: {
    "acme:early_lupus": { label: "Early lupus", definition: "Ours.", broader: ["systemic_lupus_erythematosus"] },
  },
});
const therapy = {
  kind: "therapy",
  id: "therapy:x",
  names: [{ text: "X-101", kind: "code" }],
  modality: "acme:faster_car_t",
  indications: [{ disease: "acme:early_lupus" }],
};
const extended = withVocabularies(Therapy, [customModalities, customDiseases]);

describe("extendVocabulary", () => {
  it("adds terms with lookup, broader terms and codes", () => {
    expect(findTermByName(customModalities, "fast car-t")).toBe("acme:fast_car_t");
    expect(lookup("FASTER CAR T", customModalities)).toMatchObject({ kind: "found", key: "acme:faster_car_t" });
    expect(canonicalTerm(customModalities, "acme:faster_car_t")).toBe("car_t");
    expect(encodeTerm(customModalities, "acme:faster_car_t", "ncit")).toEqual({
      code: "C126102",
      exact: false,
      via: "car_t",
    });
  });

  it("adds terms that are found beside Chinese labels", () => {
    const labels = [modalityLabels as never];
    expect(lookup("CAR-T细胞疗法", customModalities, { labels })).toMatchObject({ kind: "found", key: "car_t" });
    expect(lookup("FAST CAR-T", customModalities, { labels })).toMatchObject({ kind: "found", key: "acme:fast_car_t" });
  });

  it("does not change the vocabulary", () => {
    expect(customModalities.canonical).toBe(modalities);
    expect(modalities.keys).not.toContain("acme:fast_car_t");
    expect(customModalities.keys).toEqual([...modalities.keys, "acme:fast_car_t", "acme:faster_car_t"]);
  });

  const adding = (key: string, term: object, prefix = "acme"): (() => unknown) => {
    return () =>
      extendVocabulary(routes, { prefix, terms: { [key]: { label: "New", definition: "New.", ...term } } } as never);
  };

  it("rejects a term without a canonical term above it", () => {
    expect(adding("acme:a", {})).toThrow("acme:a has no canonical term above it; add one to its broader terms");
    expect(adding("acme:a", { broader: ["acme:b"] })).toThrow("has no canonical term above it");
    expect(adding("acme:a", { broader: ["acme:a"] })).toThrow("has no canonical term above it");
    expect(adding("acme:a", { broader: ["constructor"] })).toThrow("has no canonical term above it");
  });

  it("rejects ambiguous keys and prefixes", () => {
    expect(adding("a", { broader: ["oral"] })).toThrow('"a" is not acme: followed by lowercase letters, digits and _');
    expect(adding("acme:__proto__", { broader: ["oral"] })).toThrow(VocabularyError);
    expect(adding("Acme:a", { broader: ["oral"] }, "Acme")).toThrow('the prefix "Acme" is not lowercase letters');
    expect(adding("ncit:c1", { broader: ["oral"] }, "ncit")).toThrow("the prefix ncit is the key of a code system");
  });

  it("rejects a name or a code of a canonical term", () => {
    expect(adding("acme:a", { broader: ["oral"], label: "Intravenous" })).toThrow(
      'acme:a and intravenous have the same name "Intravenous"',
    );
    expect(adding("acme:a", { broader: ["oral"], codes: { ncit: "C38276" } })).toThrow(
      "has the code ncit C38276 of another term",
    );
  });
});

describe("a custom term with a name of another term", () => {
  const cellTherapy = modalities.terms.cell_therapy;
  const names = [cellTherapy.label, ...(cellTherapy.synonyms ?? []), "cell_therapy"];
  const adding = (term: object) => () =>
    extendVocabulary(modalities, {
      prefix: "acme",
      terms: { "acme:a": { label: "New", definition: "New.", broader: ["car_t"], ...term } },
    } as never);

  it.each(names.flatMap((name) => [name, name.toUpperCase(), name.replaceAll(/[ _-]/g, "-"), ` ${name}. `]))(
    "is refused: %j",
    (name) => {
      expect(adding({ label: name })).toThrow("acme:a and cell_therapy have the same name");
      expect(adding({ synonyms: [name] })).toThrow("acme:a and cell_therapy have the same name");
    },
  );

  it("is refused if the other term is custom, too", () => {
    const term = { definition: "New.", broader: ["car_t"] as const };
    expect(() =>
      extendVocabulary(modalities, {
        prefix: "acme",
        terms: { "acme:a": { ...term, label: "Fast CAR-T" }, "acme:b": { ...term, label: "fast CAR T" } },
      }),
    ).toThrow("acme:b and acme:a have the same name");
  });

  it("is accepted with a name of its own, also twice", () => {
    expect(adding({ label: "Overnight CAR-T", synonyms: ["overnight car t"] })).not.toThrow();
  });
});

describe("withVocabularies", () => {
  it("returns a schema that accepts the terms, in validate, in the predicate and in zod", () => {
    expect(validate(extended, therapy)).toEqual({ ok: true, value: therapy });
    expect(predicate(extended)(therapy)).toBe(true);
    expect(extended.safeParse(therapy).success).toBe(true);
  });

  it("does not change the schema, whose issue names the extension", () => {
    const result = validate(Therapy, therapy);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown_term", ["modality"]],
      ["unknown_term", ["indications", 0, "disease"]],
    ]);
    expect(result.ok ? "" : result.issues[0]!.message).toContain("only with the extension that defines it");
    const lowercaseId = validate(Therapy, { ...therapy, indications: [{ disease: "mondo:0009693" }] });
    expect(lowercaseId.ok ? "" : lowercaseId.issues.at(-1)!.message).not.toContain(
      "only with the extension that defines it",
    );
  });

  it("rejects unknown terms, and suggests custom terms", () => {
    const result = validate(extended, { ...therapy, modality: "Fast CAR-T" });
    expect(result.ok ? undefined : result.issues[0]!.fix).toEqual({ kind: "replace", value: "acme:fast_car_t" });
    expect(validate(extended, { ...therapy, modality: "acme:unknown" }).ok).toBe(false);
    expect(validate(extended, { ...therapy, color: "red" }).ok).toBe(false);
  });

  it("checks constraints on the canonical terms", () => {
    const ofRecordSet = withVocabularies(RecordSet, [customModalities, customDiseases]);
    const recordSet = {
      kind: "record_set",
      modelVersion: recordSets[0]!.modelVersion,
      id: "record_set:own",
      title: "Own",
      records: [therapy],
    };
    expect(validate(ofRecordSet, recordSet)).toEqual({ ok: true, value: recordSet });
    const twice = validate(ofRecordSet, { ...recordSet, records: [therapy, therapy] });
    expect(twice.ok ? [] : twice.issues.map(({ code }) => code)).toContain("duplicate_id");
    expect(toCanonical(therapy, [customModalities, customDiseases])).toEqual({
      ...therapy,
      modality: "car_t",
      indications: [{ disease: "systemic_lupus_erythematosus" }],
    });
  });

  it("accepts every record set of the catalog, and rejects the same values as the original", () => {
    const ofRecordSet = withVocabularies(RecordSet, [customModalities, customDiseases]);
    for (const recordSet of recordSets) expect(validate(ofRecordSet, recordSet).ok).toBe(true);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(predicate(extended)(value)).toBe(predicate(Therapy)(value));
        expect(predicate(ofRecordSet)(value)).toBe(false);
      }),
    );
  });

  it("returns the schema itself if it has no such term", () => {
    expect(withVocabularies(Therapy, [])).toBe(Therapy);
    expect(withVocabularies(z.string(), [customModalities])).toBeInstanceOf(z.ZodString);
  });

  it("extends recursive expressions and JSON Schema", () => {
    const ofTrial = withVocabularies(Trial, [customDiseases]);
    const json = JSON.stringify(z.toJSONSchema(ofTrial));
    expect(json).toContain('"acme:early_lupus"');
    expect(JSON.stringify(z.toJSONSchema(Trial))).not.toContain("acme:");
  });
});
