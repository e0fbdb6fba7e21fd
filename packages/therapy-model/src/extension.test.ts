import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { encodeTerm } from "./crosswalk.ts";
import { dossiers } from "./dossiers.ts";
import { canonicalTerm, extendVocabulary, toCanonical, withVocabularies } from "./extension.ts";
import {
  Dossier,
  modalities,
  predicate,
  routes,
  termNamed,
  Therapy,
  Trial,
  validate,
  VocabularyError,
} from "./index.ts";
import { modalityLabels } from "./gen/labels/zh-hans/modality.ts";
import { lookup, termsIn } from "./lookup.ts";
import { diseases } from "./vocabularies.ts";

const ownModalities = extendVocabulary(modalities, {
  prefix: "acme",
  terms: {
    "acme:fast_car_t": { label: "FAST CAR-T", definition: "Our CAR-T made in a day.", broader: "car_t" },
    "acme:faster_car_t": { label: "FASTER CAR-T", definition: "Made overnight.", broader: "acme:fast_car_t" },
  },
});
const ownDiseases = extendVocabulary(diseases, {
  prefix: "acme",
  terms: {
    "acme:early_lupus": { label: "Early lupus", definition: "Ours.", broader: "systemic_lupus_erythematosus" },
  },
});
const therapy = {
  kind: "therapy",
  id: "therapy:x",
  names: [{ text: "X-101", kind: "code" }],
  modality: "acme:faster_car_t",
  indications: [{ disease: "acme:early_lupus" }],
};
const extended = withVocabularies(Therapy, [ownModalities, ownDiseases]);

describe("extendVocabulary", () => {
  it("adds terms that are found, climbed from and written as any other", () => {
    expect(termNamed(ownModalities, "fast car-t")).toBe("acme:fast_car_t");
    expect(lookup("FASTER CAR T", ownModalities)).toMatchObject({ kind: "found", key: "acme:faster_car_t" });
    expect(canonicalTerm(ownModalities, "acme:faster_car_t")).toBe("car_t");
    expect(encodeTerm(ownModalities, "acme:faster_car_t", "ncit")).toEqual({
      code: "C126102",
      exact: false,
      via: "car_t",
    });
  });

  it("are found beside the Chinese names of the others", () => {
    const labels = [modalityLabels as never];
    expect(lookup("CAR-T细胞疗法", ownModalities, { labels })).toMatchObject({ kind: "found", key: "car_t" });
    expect(lookup("FAST CAR-T", ownModalities, { labels })).toMatchObject({ kind: "found", key: "acme:fast_car_t" });
    const mentions = termsIn("FAST CAR-T，嵌合抗原受体T细胞", ownModalities, { labels });
    expect(mentions.map(({ key }) => key)).toEqual(["acme:fast_car_t", "car_t"]);
  });

  it("leaves the vocabulary as it was", () => {
    expect(ownModalities.canonical).toBe(modalities);
    expect(modalities.keys).not.toContain("acme:fast_car_t");
    expect(ownModalities.keys).toEqual([...modalities.keys, "acme:fast_car_t", "acme:faster_car_t"]);
  });

  const adding = (key: string, term: object, prefix = "acme"): (() => unknown) => {
    return () =>
      extendVocabulary(routes, { prefix, terms: { [key]: { label: "New", definition: "New.", ...term } } } as never);
  };

  it("refuses a term that leads to no canonical one", () => {
    expect(adding("acme:a", {})).toThrow("acme:a leads to no canonical term; give it one as its broader");
    expect(adding("acme:a", { broader: "acme:b" })).toThrow("leads to no canonical term");
    expect(adding("acme:a", { broader: "acme:a" })).toThrow("leads to no canonical term");
    expect(adding("acme:a", { broader: "constructor" })).toThrow("leads to no canonical term");
  });

  it("refuses keys and prefixes that could be taken for others", () => {
    expect(adding("a", { broader: "oral" })).toThrow('"a" is not acme: and lower-case letters, digits and _');
    expect(adding("acme:__proto__", { broader: "oral" })).toThrow(VocabularyError);
    expect(adding("Acme:a", { broader: "oral" }, "Acme")).toThrow('the prefix "Acme" is not of lower-case letters');
    expect(adding("ncit:c1", { broader: "oral" }, "ncit")).toThrow("the prefix ncit is the name of a code system");
  });

  it("refuses a name or a code that a canonical term has", () => {
    expect(adding("acme:a", { broader: "oral", label: "Intravenous" })).toThrow(
      'called "intravenous", as is intravenous',
    );
    expect(adding("acme:a", { broader: "oral", codes: { ncit: "C38276" } })).toThrow("claims ncit C38276");
  });
});

describe("withVocabularies", () => {
  it("makes a schema that takes the terms, in validate, in the predicate and in zod alike", () => {
    expect(validate(extended, therapy)).toEqual({ ok: true, value: therapy });
    expect(predicate(extended)(therapy)).toBe(true);
    expect(extended.safeParse(therapy).success).toBe(true);
  });

  it("leaves the schema strict, with an issue that says what to do", () => {
    const result = validate(Therapy, therapy);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown_term", ["modality"]],
      ["unknown_term", ["indications", 0, "disease"]],
    ]);
    expect(result.ok ? "" : result.issues[0]!.message).toContain("withVocabularies");
    const inSmallLetters = validate(Therapy, { ...therapy, indications: [{ disease: "mondo:0009693" }] });
    expect(inSmallLetters.ok ? "" : inSmallLetters.issues.at(-1)!.message).not.toContain("withVocabularies");
  });

  it("still refuses what is in neither vocabulary, and proposes terms of one's own", () => {
    const result = validate(extended, { ...therapy, modality: "Fast CAR-T" });
    expect(result.ok ? undefined : result.issues[0]!.fix).toEqual({ kind: "replace", value: "acme:fast_car_t" });
    expect(validate(extended, { ...therapy, modality: "acme:unheard_of" }).ok).toBe(false);
    expect(validate(extended, { ...therapy, colour: "red" }).ok).toBe(false);
  });

  it("asks what fields must be together of the canonical terms", () => {
    const ofDossier = withVocabularies(Dossier, [ownModalities, ownDiseases]);
    const dossier = {
      kind: "dossier",
      modelVersion: dossiers[0]!.modelVersion,
      id: "dossier:own",
      title: "Own",
      records: [therapy],
    };
    expect(validate(ofDossier, dossier)).toEqual({ ok: true, value: dossier });
    const twice = validate(ofDossier, { ...dossier, records: [therapy, therapy] });
    expect(twice.ok ? [] : twice.issues.map(({ code }) => code)).toContain("duplicate_id");
    expect(toCanonical(therapy, [ownModalities, ownDiseases])).toEqual({
      ...therapy,
      modality: "car_t",
      indications: [{ disease: "systemic_lupus_erythematosus" }],
    });
  });

  it("takes every shipped dossier as before, and refuses what was refused", () => {
    const ofDossier = withVocabularies(Dossier, [ownModalities, ownDiseases]);
    for (const dossier of dossiers) expect(validate(ofDossier, dossier).ok).toBe(true);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(predicate(extended)(value)).toBe(predicate(Therapy)(value));
        expect(predicate(ofDossier)(value)).toBe(false);
      }),
    );
  });

  it("gives the schema itself back where it holds no such term", () => {
    expect(withVocabularies(Therapy, [])).toBe(Therapy);
    expect(withVocabularies(z.string(), [ownModalities])).toBeInstanceOf(z.ZodString);
  });

  it("goes into expressions that hold themselves, and into JSON Schema", () => {
    const ofTrial = withVocabularies(Trial, [ownDiseases]);
    const json = JSON.stringify(z.toJSONSchema(ofTrial));
    expect(json).toContain('"acme:early_lupus"');
    expect(JSON.stringify(z.toJSONSchema(Trial))).not.toContain("acme:");
  });
});
