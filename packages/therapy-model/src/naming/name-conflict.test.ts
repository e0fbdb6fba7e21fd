import { describe, expect, test } from "vitest";
import { validate } from "../validate.ts";
import { Therapy } from "../therapy/therapy.ts";
import { decodeInn } from "./decode-inn.ts";
import { nameConflicts } from "./name-conflict.ts";

function therapy(facts: Partial<Therapy>): Therapy {
  const value = {
    kind: "therapy",
    id: "therapy:example",
    names: [{ text: "example", kind: "inn" }],
    modality: "car_t",
    ...facts,
  };
  const result = validate(Therapy, value);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("; "));
  return result.value;
}

/** Each conflict as its place, what is expected, and how certain it is. */
function conflicts(name: string, facts: Partial<Therapy>): string[] {
  return nameConflicts(decodeInn(name), therapy(facts)).map(
    ({ pointer, actual, expected, certainty }) => `${pointer} ${actual}: ${certainty} ${expected}`,
  );
}

describe("autoleucel", () => {
  test("goes with autologous cells, wider and narrower terms, and with whatever is left out", () => {
    expect(conflicts("zevorcabtagene autoleucel", { cells: [{ origin: "autologous", type: "cd8_t_cell" }] })).toEqual(
      [],
    );
    expect(conflicts("zevorcabtagene autoleucel", { modality: "gene_modified_cell_therapy" })).toEqual([]);
    expect(conflicts("zevorcabtagene autoleucel", {})).toEqual([]);
  });

  test("does not go with a donor's cells", () => {
    expect(conflicts("zevorcabtagene autoleucel", { cells: [{ origin: "allogeneic_unrelated" }] })).toEqual([
      "/cells/0/origin allogeneic_unrelated: said autologous",
    ]);
  });

  test("one of two populations that goes with it is enough", () => {
    const cells = [{ origin: "allogeneic" as const }, { origin: "autologous" as const }];
    expect(conflicts("zevorcabtagene autoleucel", { cells })).toEqual([]);
  });

  test("does not go with a CAR made in the body: modality and delivery say otherwise", () => {
    expect(conflicts("zevorcabtagene autoleucel", { modality: "in_vivo_car_t", delivery: "in_vivo" })).toEqual([
      "/modality in_vivo_car_t: said car_cell_therapy",
      "/delivery in_vivo: said ex_vivo",
    ]);
  });

  test("does not go with a T-cell receptor, nor with unmodified cells", () => {
    expect(
      conflicts("zevorcabtagene autoleucel", {
        modality: "tcr_t",
        cells: [{ geneticallyModified: false }],
        constructs: [{ kind: "tcr", target: "MAGEA4" }],
      }),
    ).toEqual([
      "/modality tcr_t: said car_cell_therapy",
      "/cells/0/geneticallyModified false: said true",
      "/constructs/0/kind tcr: said car",
    ]);
  });

  test("mostly means T cells: natural killer cells are worth a look, not an error", () => {
    expect(conflicts("zevorcabtagene autoleucel", { modality: "car_nk", cells: [{ type: "nk_cell" }] })).toEqual([
      "/modality car_nk: usual car_t",
      "/cells/0/type nk_cell: usual t_cell",
    ]);
  });
});

describe("parvovec", () => {
  test("goes with an adeno-associated virus and a form of the gene that is named", () => {
    expect(
      conflicts("valoctocogene roxaparvovec", {
        modality: "in_vivo_gene_addition",
        delivery: "in_vivo",
        vectors: [{ class: "adeno_associated_viral" }],
        constructs: [{ kind: "transgene", gene: "B_domain_deleted_F8" }],
      }),
    ).toEqual([]);
  });

  test("does not go with a lentivirus, nor octoco with another factor", () => {
    expect(
      conflicts("valoctocogene roxaparvovec", {
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "lentiviral" }],
        constructs: [{ kind: "transgene", gene: "F9" }],
      }),
    ).toEqual(["/vectors/0/class lentiviral: said adeno_associated_viral", "/constructs/0/gene F9: said F8"]);
  });
});

test("repvec does not go with a defective virus", () => {
  expect(
    conflicts("talimogene laherparepvec", {
      modality: "oncolytic_virus",
      vectors: [{ class: "herpes_simplex_viral", replication: "replication_defective" }],
    }),
  ).toEqual(["/vectors/0/replication false: said true"]);
});

test("a product of several modalities contradicts no name by that", () => {
  expect(conflicts("zevorcabtagene autoleucel", { modality: "combined_product" })).toEqual([]);
});

test("the sentence names the letters and what they say, and reads after the path", () => {
  const [first] = nameConflicts(decodeInn("ciltacabtagene autoleucel"), therapy({ modality: "in_vivo_car_t" }));
  expect(first?.message).toBe(
    'is in_vivo_car_t, but -cabta- with -cel in "ciltacabtagene autoleucel" say car_cell_therapy',
  );
});

test("names that say nothing contradict nothing", () => {
  expect(conflicts("tislelizumab", {})).toEqual([]);
  expect(conflicts("Sprycel", {})).toEqual([]);
});
