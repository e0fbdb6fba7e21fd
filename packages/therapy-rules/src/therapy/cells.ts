/** Rules about the cells that a therapy is made from. */
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { isOrigin, isSource } from "../shared/kinds.ts";
import { type Rule, rule } from "../engine/rule.ts";

const autologousFromBank = rule({
  id: "autologous_from_bank",
  title: "Autologous cells from a cell line or cell bank",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: contradiction,
  rationale:
    "A cell line or a bank of embryonic stem cells comes from a person other than the patient, so cells made from it cannot be autologous.",
  source:
    "Definitions of `autologous`, `cell_line` and `embryonic_stem_cells` in the vocabularies of cell origin and cell source",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || source === undefined) continue;
      if (source !== "cell_line" && source !== "embryonic_stem_cells") continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} does not come from the patient; expected allogeneic`,
      });
    }
  },
  valid: [
    [therapy({ cells: [{ origin: "autologous", source: "leukapheresis" }] })],
    [therapy({ cells: [{ origin: "autologous", source: "induced_pluripotent_stem_cells" }] })],
    [therapy({ cells: [{ origin: "allogeneic", source: "cell_line" }] })],
  ],
  invalid: [
    [therapy({ cells: [{ origin: "autologous", source: "cell_line" }] })],
    [therapy({ modality: "car_nk", cells: [{ origin: "autologous", source: "embryonic_stem_cells" }] })],
  ],
});

const autologousDonorTissue = rule({
  id: "autologous_donor_tissue",
  title: "Autologous cells from tissue that only a donor can provide",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: contradiction,
  rationale: "A donated cornea or a fetus is by definition not the patient.",
  source: "Definitions of `cornea_donor`, `fetal_tissue` and `animal_tissue` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || (source !== "cornea_donor" && source !== "fetal_tissue")) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} comes from another person; expected allogeneic`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "corneal_endothelial_cell_therapy",
        cells: [{ origin: "allogeneic", source: "cornea_donor" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "corneal_endothelial_cell_therapy",
        cells: [{ origin: "autologous", source: "cornea_donor" }],
      }),
    ],
    [therapy({ modality: "neural_stem_cell_therapy", cells: [{ origin: "autologous", source: "fetal_tissue" }] })],
  ],
});

const autologousPerinatal = rule({
  id: "autologous_perinatal",
  title: "Autologous cells from cord blood, cord tissue or placenta",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: unlikely,
  rationale:
    "A patient has autologous perinatal cells only if they were stored at birth. Nearly all such products come from donors.",
  source:
    "Definitions of `umbilical_cord_blood`, `umbilical_cord_tissue` and `placenta` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || source === undefined || !perinatal.has(source)) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} comes from the patient only if it was stored at birth; expected allogeneic`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "mesenchymal_stromal_cell_therapy",
        cells: [{ origin: "allogeneic", source: "umbilical_cord_tissue" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "mesenchymal_stromal_cell_therapy",
        cells: [{ origin: "autologous", source: "umbilical_cord_tissue" }],
      }),
    ],
  ],
});

const perinatal: ReadonlySet<string> = new Set([
  "umbilical_cord_blood",
  "umbilical_cord_tissue",
  "placenta",
  "amniotic_fluid",
]);

const xenogeneicSource = rule({
  id: "xenogeneic_source",
  title: "Animal tissue that is not xenogeneic, or a human cell source that is",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: contradiction,
  rationale:
    "Xenogeneic means from another species. Cells from an animal are xenogeneic; cells that are collected from a person are not.",
  source: "Definitions of `xenogeneic` and `animal_tissue` in the vocabularies of cell origin and cell source",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin === undefined || source === undefined) continue;
      if (source === "animal_tissue" && origin !== "xenogeneic") {
        report({
          path: ["cells", index, "origin"],
          message: `is ${origin}, but cells from animal tissue are xenogeneic; expected xenogeneic`,
          fix: { kind: "replace", value: "xenogeneic" },
        });
      } else if (origin === "xenogeneic" && (source === "leukapheresis" || isSource(source, "umbilical_cord_blood"))) {
        report({
          path: ["cells", index, "source"],
          message: `is ${source}, a human source, but the cells are xenogeneic; expected animal_tissue or another origin`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        modality: "islet_cell_therapy",
        cells: [{ origin: "xenogeneic", source: "animal_tissue", species: "Sus scrofa" }],
      }),
    ],
  ],
  invalid: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "allogeneic", source: "animal_tissue" }] })],
    [therapy({ cells: [{ origin: "xenogeneic", source: "leukapheresis", species: "Sus scrofa" }] })],
  ],
});

const xenogeneicSpecies = rule({
  id: "xenogeneic_species",
  title: "Species missing for xenogeneic cells, or present for human cells",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: unlikely,
  rationale:
    "The risks of infection and rejection depend on the species of origin. For human cells the field has no meaning.",
  source: "Definition of `xenogeneic` in the vocabulary of cell origins, which requires the species",
  when: ({ cells }) => cells.some(({ origin, species }) => origin === "xenogeneic" || species !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, species }] of cells.entries()) {
      if (origin === "xenogeneic" && species === undefined) {
        report({
          path: ["cells", index],
          message: "are xenogeneic, but have no species; expected a species such as Sus scrofa",
        });
      } else if (
        origin !== undefined &&
        origin !== "xenogeneic" &&
        species !== undefined &&
        species !== "Homo sapiens"
      ) {
        report({
          path: ["cells", index, "species"],
          message: `is ${species}, but the cells are ${origin}, which means human; expected origin xenogeneic or no species`,
        });
      }
    }
  },
  valid: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "xenogeneic", species: "Sus scrofa" }] })],
    [therapy({ cells: [{ origin: "autologous" }] })],
  ],
  invalid: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "xenogeneic" }] })],
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "allogeneic", species: "Sus scrofa" }] })],
  ],
});

const contradictoryMarkers = rule({
  id: "contradictory_markers",
  title: "Marker that the same cells both have and lack",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: contradiction,
  rationale: "A population is selected as positive or as negative for a marker. Two populations are two entries.",
  source: "Definition of the field `markers` of the model",
  when: ({ cells }) => cells.some(({ markers }) => markers !== undefined),
  check({ cells }, report) {
    for (const [index, { markers = [] }] of cells.entries()) {
      const first = new Map<string, boolean>();
      for (const [at, { target, positive }] of markers.entries()) {
        const before = first.get(target);
        if (before === undefined) first.set(target, positive);
        else if (before !== positive) {
          report({
            path: ["cells", index, "markers", at],
            message: `contradicts an earlier marker entry for ${target}`,
          });
        }
      }
    }
  },
  valid: [
    [
      therapy({
        cells: [
          {
            type: "t_cell",
            markers: [
              { target: "CD4", positive: true },
              { target: "CD8A", positive: false },
            ],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        cells: [
          {
            type: "t_cell",
            markers: [
              { target: "CD4", positive: true },
              { target: "CD4", positive: false },
            ],
          },
        ],
      }),
    ],
  ],
});

const mobilizedLymphocytes = rule({
  id: "mobilized_lymphocytes",
  title: "Modified lymphocytes from mobilized blood",
  recordKinds: ["therapy", "platform"],
  requires: ["cells", "modificationSetting"],
  severity: unlikely,
  rationale:
    "G-CSF and plerixafor mobilize stem cells into the blood. T and NK cells for modification are collected without mobilization.",
  source: "Definition of `mobilized_peripheral_blood` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source === "mobilized_peripheral_blood"),
  check({ cells, modificationSetting }, report) {
    if (modificationSetting !== "ex_vivo") return;
    for (const [index, { source, type }] of cells.entries()) {
      if (source !== "mobilized_peripheral_blood" || (type !== "t_cell" && type !== "nk_cell")) continue;
      report({
        path: ["cells", index, "source"],
        message: `is mobilized_peripheral_blood, a source of stem cells, but the cells are ${type}; expected leukapheresis`,
      });
    }
  },
  valid: [
    [
      therapy({
        modality: "hsc_gene_addition",
        modificationSetting: "ex_vivo",
        cells: [{ source: "mobilized_peripheral_blood", type: "hematopoietic_stem_cell" }],
      }),
    ],
  ],
  invalid: [
    [therapy({ modificationSetting: "ex_vivo", cells: [{ source: "mobilized_peripheral_blood", type: "t_cell" }] })],
  ],
});

const mixedOrigins = rule({
  id: "mixed_origins",
  title: "Cells of one type both autologous and allogeneic",
  recordKinds: ["therapy", "platform"],
  requires: ["cells"],
  severity: unlikely,
  rationale:
    "A lot is made from the patient or from a donor. A product that exists in both forms is two therapies, because their risks differ.",
  source: "Definitions of `autologous` and `allogeneic` in the vocabulary of cell origins",
  when: ({ cells }) => cells.length > 1,
  check({ cells }, report) {
    for (const [index, { origin, type }] of cells.entries()) {
      if (type === undefined || origin === undefined || !isOrigin(origin, "allogeneic")) continue;
      if (!cells.some((other) => other.origin === "autologous" && other.type === type)) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is ${origin}, but other ${type} entries of the product are autologous`,
      });
    }
  },
  valid: [
    [
      therapy({
        cells: [
          { origin: "autologous", type: "cd4_t_cell" },
          { origin: "autologous", type: "cd8_t_cell" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        cells: [
          { origin: "autologous", type: "t_cell" },
          { origin: "allogeneic", type: "t_cell" },
        ],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  autologousFromBank,
  autologousDonorTissue,
  autologousPerinatal,
  xenogeneicSource,
  xenogeneicSpecies,
  contradictoryMarkers,
  mobilizedLymphocytes,
  mixedOrigins,
];
