/** Rules about what a product consists of: its cells, the constructs on its vectors, and what the company withholds. */
import type { StorageState } from "@org/therapy-model";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { inDays } from "../trial/time.ts";

const sharesAboveWhole = rule({
  id: "shares_above_whole",
  title: "Cells of a product whose shares add up to more than 100 percent",
  recordKinds: ["therapy"],
  requires: ["composition"],
  severity: contradiction,
  rationale:
    "The components divide the cells of the product. If a component is a part of another one, such as memory cells among CD8+ cells, its share counts twice.",
  source: "Definition of the field `composition`: the cells of the finished product and their shares",
  check({ composition }, report) {
    const least = composition.reduce((sum, { share }) => sum + (share?.low.value ?? 0), 0);
    if (least <= 100) return;
    report({
      path: ["composition"],
      message: `has shares of at least ${least} percent together; expected at most 100`,
    });
  },
  valid: [
    [
      therapy({
        composition: [
          { type: "t_cell", share: { low: { value: 60, unit: "%" }, high: { value: 95, unit: "%" } } },
          { type: "nk_cell", share: { low: { value: 5, unit: "%" }, high: { value: 40, unit: "%" } } },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        composition: [
          { type: "t_cell", share: { low: { value: 80, unit: "%" }, high: { value: 95, unit: "%" } } },
          { type: "nk_cell", share: { low: { value: 30, unit: "%" }, high: { value: 40, unit: "%" } } },
        ],
      }),
    ],
  ],
});

const vectorConstructUnknown = rule({
  id: "vector_construct_unknown",
  title: "Vector that carries a construct without a record entry",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale: "A vector refers to constructs by their labels. A label that no construct has is a spelling mistake.",
  source: "Definitions of the fields `constructs` of a vector and `label` of a construct",
  when: ({ vectors }) => vectors.some(({ constructs }) => constructs !== undefined),
  check({ vectors, constructs = [] }, report) {
    const labels = new Set(constructs.map(({ label }) => label));
    for (const [index, { constructs: carried = [] }] of vectors.entries()) {
      for (const [at, label] of carried.entries()) {
        if (labels.has(label)) continue;
        report({
          path: ["vectors", index, "constructs", at],
          message: `is ${label}, which is not the label of a construct`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        constructs: [
          { kind: "car", label: "CD19 CAR", binders: [{ target: "CD19" }] },
          { kind: "car", label: "CD22 CAR", binders: [{ target: "CD22" }] },
        ],
        vectors: [{ class: "lentiviral", constructs: ["CD19 CAR", "CD22 CAR"], linkage: "self_cleaving_peptide" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [{ kind: "car", label: "CD19 CAR", binders: [{ target: "CD19" }] }],
        vectors: [{ class: "lentiviral", constructs: ["CD19-CAR"] }],
      }),
    ],
  ],
});

const repeatedConstructLabel = rule({
  id: "repeated_construct_label",
  title: "Two constructs with one label",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale: "A label identifies a construct in its record. With two of them, a vector refers to neither.",
  source: "Definition of the field `label` of a construct: unique in the record",
  check({ constructs }, report) {
    const seen = new Set<string>();
    for (const [index, { label }] of constructs.entries()) {
      if (label === undefined) continue;
      if (seen.has(label)) {
        report({ path: ["constructs", index, "label"], message: `is ${label}, the label of an earlier construct` });
      }
      seen.add(label);
    }
  },
  valid: [
    [
      therapy({
        constructs: [
          { kind: "car", label: "CAR", binders: [{ target: "CD19" }] },
          { kind: "transgene", label: "switch", gene: "inducible_caspase_9" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        constructs: [
          { kind: "car", label: "CAR", binders: [{ target: "CD19" }] },
          { kind: "car", label: "CAR", binders: [{ target: "CD22" }] },
        ],
      }),
    ],
  ],
});

/** Conjugates that bind by a protein domain, which are binders. */
const bindingProteins: ReadonlySet<string> = new Set(["antibody", "antibody_fragment", "centyrin"]);

const ligandIsBinder = rule({
  id: "ligand_is_binder",
  title: "Antibody on a vector recorded as a ligand without its target",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale: "An antibody on a vector binds a target, which a ligand does not record. It is a binder of the vector.",
  source: "Definitions of the fields `ligands` and `targeting` of a vector",
  when: ({ vectors }) => vectors.some(({ ligands }) => ligands !== undefined),
  check({ vectors }, report) {
    for (const [index, { ligands = [] }] of vectors.entries()) {
      for (const [at, ligand] of ligands.entries()) {
        if (!bindingProteins.has(ligand)) continue;
        report({
          path: ["vectors", index, "ligands", at],
          message: `is ${ligand}, which binds a target; expected a binder in targeting`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        modality: "in_vivo_gene_editing",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna", "guide_rna"], ligands: ["galnac"] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_gene_editing",
        vectors: [{ class: "lipid_nanoparticle", cargoes: ["mrna"], ligands: ["antibody_fragment"] }],
      }),
    ],
  ],
});

const naturalCapsidModified = rule({
  id: "natural_capsid_modified",
  title: "Natural capsid with an engineered surface",
  recordKinds: ["therapy", "platform"],
  requires: ["vectors"],
  severity: contradiction,
  rationale: "A capsid into which a peptide is inserted, or whose receptor binding is ablated, is engineered.",
  source: "Definitions of `natural` and `engineered` and of the surface modifications of a vector",
  check({ vectors }, report) {
    for (const [index, { capsid, surface = [] }] of vectors.entries()) {
      const change = surface.find((one) => one === "peptide_insertion" || one === "receptor_binding_ablated");
      if (capsid !== "natural" || change === undefined) continue;
      report({
        path: ["vectors", index, "capsid"],
        message: `is natural, but its surface has ${change}; expected engineered`,
        fix: { kind: "replace", value: "engineered" },
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", capsid: "engineered", surface: ["peptide_insertion"] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral", capsid: "natural", surface: ["peptide_insertion"] }],
      }),
    ],
  ],
});

const undisclosedButNamed = rule({
  id: "undisclosed_but_named",
  title: "Undisclosed target beside facts that disclose it",
  recordKinds: ["therapy", "platform"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "An antibody clone, a peptide or a named variant belongs to one target. If the source names it, the target is not undisclosed.",
  source: "Definition of `undisclosed`: a target that exists and that the source withholds",
  check({ constructs }, report) {
    for (const [index, construct] of constructs.entries()) {
      const path = ["constructs", index];
      if (construct.kind === "car" || construct.kind === "secreted_binder") {
        for (const [at, { target, clone }] of (construct.binders ?? []).entries()) {
          if (target !== "undisclosed" || clone === undefined) continue;
          const message = `is undisclosed, but the clone is ${clone}; expected the target of the clone`;
          report({ path: [...path, "binders", at, "target"], message });
        }
      } else if (construct.kind === "tcr" && construct.target === "undisclosed" && construct.peptide !== undefined) {
        const message = `is undisclosed, but the peptide is ${construct.peptide}; expected its antigen`;
        report({ path: [...path, "target"], message });
      }
    }
  },
  valid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "CD19" }, { target: "undisclosed" }] }] })]],
  invalid: [[therapy({ constructs: [{ kind: "car", binders: [{ target: "undisclosed", clone: "FMC63" }] }] })]],
});

const cryopreservedTooWarm = rule({
  id: "cryopreserved_too_warm",
  title: "Cryopreserved product that is stored too warm",
  recordKinds: ["therapy"],
  requires: ["storage"],
  severity: unlikely,
  rationale:
    "Cryopreserved cells are kept in the vapor of liquid nitrogen, below -120 °C. A product at -80 °C is frozen, and one at 4 °C is refrigerated.",
  source: "Label of Kymriah, section 16: storage at or below -120 °C",
  check({ storage }, report) {
    for (const [index, { state, temperature, maximum = temperature?.high }] of storage.entries()) {
      if (state !== "cryopreserved" || maximum === undefined || maximum.value <= -100) continue;
      report({
        path: ["storage", index, "state"],
        message: `is cryopreserved, but the temperature is up to ${maximum.value} °C; expected frozen or refrigerated`,
      });
    }
  },
  valid: [
    [
      therapy({
        storage: [
          {
            state: "cryopreserved",
            temperature: { low: { value: -196, unit: "Cel" }, high: { value: -120, unit: "Cel" } },
            shelfLife: { value: 9, unit: "mo" },
          },
        ],
      }),
    ],
    [therapy({ storage: [{ state: "cryopreserved", maximum: { value: -130, unit: "Cel" } }] })],
  ],
  invalid: [
    [
      therapy({
        storage: [
          {
            state: "cryopreserved",
            temperature: { low: { value: 2, unit: "Cel" }, high: { value: 8, unit: "Cel" } },
          },
        ],
      }),
    ],
  ],
});

/** The temperatures of each state in degrees Celsius, with a margin for transport and for a warm climate. */
const stateTemperatures: { readonly [S in StorageState]?: readonly [lowest: number, highest: number] } = {
  cryopreserved: [-273.15, Infinity],
  frozen: [-273.15, 0],
  refrigerated: [-5, 15],
  room_temperature: [5, 45],
  fresh: [-5, 45],
};

const storageTemperature = rule({
  id: "storage_temperature",
  title: "Storage temperature of another state",
  recordKinds: ["therapy"],
  requires: ["storage"],
  severity: unlikely,
  rationale:
    "A refrigerated product is kept at 2 to 8 °C, a frozen one below 0 °C. With another temperature, the state or the sign is wrong.",
  source: "European Pharmacopoeia, general notices 1.2: storage; definition of the field `state` of a storage",
  check({ storage }, report) {
    for (const [index, { state, temperature, maximum }] of storage.entries()) {
      const [lowest, highest] = stateTemperatures[state] ?? [-Infinity, Infinity];
      const stated = [temperature?.low, temperature?.high, maximum].filter((one) => one !== undefined);
      const wrong = stated.find(({ value }) => value < lowest || value > highest);
      if (wrong === undefined) continue;
      report({ path: ["storage", index, "state"], message: `is ${state}, but the temperature is ${wrong.value} °C` });
    }
  },
  valid: [
    [
      therapy({
        storage: [
          { state: "refrigerated", temperature: { low: { value: 2, unit: "Cel" }, high: { value: 8, unit: "Cel" } } },
          { state: "frozen", maximum: { value: -60, unit: "Cel" } },
        ],
      }),
    ],
  ],
  invalid: [
    [therapy({ storage: [{ state: "refrigerated", maximum: { value: -150, unit: "Cel" } }] })],
    [therapy({ storage: [{ state: "room_temperature", maximum: { value: 60, unit: "Cel" } }] })],
    [therapy({ storage: [{ state: "cryopreserved", maximum: { value: -400, unit: "Cel" } }] })],
  ],
});

/** The longest plausible shelf life in years: a tissue bank keeps cryopreserved cells for decades, nobody a fresh product. */
const longestShelfLife = 50;
const longestFreshDays = 120;

const shelfLifeTooLong = rule({
  id: "shelf_life_too_long",
  title: "Shelf life longer than the state allows",
  recordKinds: ["therapy"],
  requires: ["storage"],
  severity: unlikely,
  rationale: "A fresh product is used within hours or days, and no product is kept for a century. The unit is wrong.",
  source: "Definition of the field `state` of a storage: fresh is used within hours or days",
  check({ storage }, report) {
    for (const [index, { state, shelfLife }] of storage.entries()) {
      const days = shelfLife === undefined ? 0 : inDays(shelfLife);
      if (days <= (state === "fresh" ? longestFreshDays : longestShelfLife * 366)) continue;
      report({
        path: ["storage", index, "shelfLife"],
        message: `is ${shelfLife?.value} ${shelfLife?.unit}, longer than a product that is ${state} is kept`,
      });
    }
  },
  valid: [[therapy({ storage: [{ state: "fresh", shelfLife: { value: 48, unit: "h" } }] })]],
  invalid: [
    [therapy({ storage: [{ state: "fresh", shelfLife: { value: 5, unit: "a" } }] })],
    [therapy({ storage: [{ state: "cryopreserved", shelfLife: { value: 900, unit: "a" } }] })],
  ],
});

export const rules: readonly Rule[] = [
  sharesAboveWhole,
  vectorConstructUnknown,
  repeatedConstructLabel,
  ligandIsBinder,
  naturalCapsidModified,
  undisclosedButNamed,
  cryopreservedTooWarm,
  storageTemperature,
  shelfLifeTooLong,
];
