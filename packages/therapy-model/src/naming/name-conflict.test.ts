import { describe, expect, test } from "vitest";
import { validate } from "../schema/validate.ts";
import { Therapy } from "../domain/therapy/therapy.ts";
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
  test("is compatible with autologous cells, broader and narrower terms, and absent fields", () => {
    expect(conflicts("zevorcabtagene autoleucel", { cells: [{ origin: "autologous", type: "cd8_t_cell" }] })).toEqual(
      [],
    );
    expect(conflicts("zevorcabtagene autoleucel", { modality: "gene_modified_cell_therapy" })).toEqual([]);
    expect(conflicts("zevorcabtagene autoleucel", {})).toEqual([]);
  });

  test("contradicts the cells of a donor", () => {
    expect(conflicts("zevorcabtagene autoleucel", { cells: [{ origin: "allogeneic_unrelated" }] })).toEqual([
      "/cells/0/origin allogeneic_unrelated: explicit autologous",
    ]);
  });

  test("one compatible population of two is enough", () => {
    const cells = [{ origin: "allogeneic" as const }, { origin: "autologous" as const }];
    expect(conflicts("zevorcabtagene autoleucel", { cells })).toEqual([]);
  });

  test("contradicts a CAR made in vivo: modality and modification setting differ", () => {
    expect(
      conflicts("zevorcabtagene autoleucel", { modality: "in_vivo_car_t", modificationSetting: "in_vivo" }),
    ).toEqual(["/modality in_vivo_car_t: explicit car_cell_therapy", "/modificationSetting in_vivo: explicit ex_vivo"]);
  });

  test("contradicts a T-cell receptor and unmodified cells", () => {
    expect(
      conflicts("zevorcabtagene autoleucel", {
        modality: "tcr_t",
        cells: [{ geneticallyModified: false }],
        constructs: [{ kind: "tcr", target: "MAGEA4" }],
      }),
    ).toEqual([
      "/modality tcr_t: explicit car_cell_therapy",
      "/cells/0/geneticallyModified false: explicit true",
      "/constructs/0/kind tcr: explicit car",
    ]);
  });

  test("typically means T cells: natural killer cells are a typical conflict, not an explicit one", () => {
    expect(conflicts("zevorcabtagene autoleucel", { modality: "car_nk", cells: [{ type: "nk_cell" }] })).toEqual([
      "/modality car_nk: typical car_t",
      "/cells/0/type nk_cell: typical t_cell",
    ]);
  });
});

describe("parvovec", () => {
  test("is compatible with an adeno-associated virus and a variant of the gene in the name", () => {
    expect(
      conflicts("valoctocogene roxaparvovec", {
        modality: "in_vivo_gene_addition",
        modificationSetting: "in_vivo",
        vectors: [{ class: "adeno_associated_viral" }],
        constructs: [{ kind: "transgene", gene: "B_domain_deleted_F8" }],
      }),
    ).toEqual([]);
  });

  test("contradicts a lentivirus, and octoco another factor", () => {
    expect(
      conflicts("valoctocogene roxaparvovec", {
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "lentiviral" }],
        constructs: [{ kind: "transgene", gene: "F9" }],
      }),
    ).toEqual(["/vectors/0/class lentiviral: explicit adeno_associated_viral", "/constructs/0/gene F9: explicit F8"]);
  });
});

test("repvec contradicts a replication-defective virus", () => {
  expect(
    conflicts("talimogene laherparepvec", {
      modality: "oncolytic_virus",
      vectors: [{ class: "herpes_simplex_viral", replication: "replication_defective" }],
    }),
  ).toEqual(["/vectors/0/replication false: explicit true"]);
});

test("a combined product contradicts no name by its modality", () => {
  expect(conflicts("zevorcabtagene autoleucel", { modality: "combined_product" })).toEqual([]);
});

test("the message has the stem and its meaning, and is read after the path", () => {
  const [first] = nameConflicts(decodeInn("ciltacabtagene autoleucel"), therapy({ modality: "in_vivo_car_t" }));
  expect(first?.message).toBe(
    'is in_vivo_car_t, but -cabta- with -cel in "ciltacabtagene autoleucel" mean car_cell_therapy',
  );
});

test("names without implied facts contradict nothing", () => {
  expect(conflicts("tislelizumab", {})).toEqual([]);
  expect(conflicts("Sprycel", {})).toEqual([]);
});
