/** Nonproprietary names with salts, brackets and other words beside them. */
import { describe, expect, test } from "vitest";
import { decodeInn } from "./decode-inn.ts";

describe("names with other words beside them", () => {
  test.each([
    ["inclisiran sodium", "inclisiran"],
    ["mipomersen sodium", "mipomersen"],
    ["nusinersen sodium", "nusinersen"],
    ["inclisiran-sodium", "inclisiran"],
    ["volanesorsen sodium salt", "volanesorsen"],
    ["inotersen disodium", "inotersen"],
    ["nusinersen (Spinraza)", "nusinersen"],
    ["tisagenlecleucel (Kymriah)", "tisagenlecleucel"],
    ["Kymriah (tisagenlecleucel)", "tisagenlecleucel"],
    ["Leqvio [inclisiran sodium]", "inclisiran"],
    ["ciltacabtagene-autoleucel", "ciltacabtagene autoleucel"],
    ["idecabtagene vicleucel (Abecma, BMS)", "idecabtagene vicleucel"],
    ["Carvykti (ciltacabtagene autoleucel)", "ciltacabtagene autoleucel"],
    ["onasemnogene abeparvovec-xioi (Zolgensma)", "onasemnogene abeparvovec-xioi"],
  ])("%s implies what %s implies", (text_, plain) => {
    const { implies, completeness, scheme } = decodeInn(text_);
    const expected = decodeInn(plain);
    expect({ implies, completeness, scheme }).toEqual({
      implies: expected.implies,
      completeness: expected.completeness,
      scheme: expected.scheme,
    });
    expect(implies.length).toBeGreaterThan(0);
  });

  test("have these words as additions", () => {
    expect(decodeInn("inclisiran sodium").words.at(-1)?.parts).toEqual([
      { kind: "addition", text: "sodium", start: 11, end: 17 },
    ]);
  });

  test.each(["tozinameran", "elasomeran", "zapomeran", "nexiguran ziclumeran"])("%s is messenger RNA", (name) => {
    const { scheme, implies } = decodeInn(name);
    expect(scheme).toBe("messenger_rna");
    expect(implies).toContainEqual({ facet: "cargo", term: "mrna", certainty: "typical", stems: ["meran"] });
  });

  test("omidubicel is cells, partly decoded", () => {
    const { scheme, completeness, implies } = decodeInn("omidubicel");
    expect([scheme, completeness]).toEqual(["cells", "partial"]);
    expect(implies.map(({ term }) => term)).toEqual(["cell_therapy"]);
  });

  test("-erpa- after a consonant is -herpa-", () => {
    const { words, implies } = decodeInn("vusolimogene oderparepvec");
    expect(words[1]?.parts.map(({ text: part, stem }) => [part, stem])).toEqual([
      ["od", undefined],
      ["erpa", "herpa"],
      ["repvec", "repvec"],
    ]);
    expect(implies.find(({ facet }) => facet === "vector_class")?.term).toBe("herpes_simplex_viral");
  });

  test.each(["thiomersen", "Thiomersen", "sodium", "(sodium)", "Excel (sodium)", "tercel", "Marcel"])(
    "%s is not such a name",
    (text_) => {
      expect(decodeInn(text_).completeness).toBe("none");
    },
  );
});
