/** Rules about the cells that a therapy is made from. */
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { isOrigin, isSource } from "./kinds.ts";
import { type Rule, rule } from "./rule.ts";

/** The patient's own cells are no bank. */
const autologousFromBank = rule({
  id: "autologous_from_bank",
  title: "Autologous cells from a line or a bank",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: contradiction,
  why: "A cell line or a bank of embryonic stem cells comes from somebody else than the patient, so nothing made from it is the patient's own.",
  source:
    "Definitions of `autologous`, `cell_line` and `embryonic_stem_cells` in the vocabularies of cell origin and cell source",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || source === undefined) continue;
      if (source !== "cell_line" && source !== "embryonic_stem_cells") continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} is no cell of the patient; expected allogeneic`,
      });
    }
  },
  passes: [
    [therapy({ cells: [{ origin: "autologous", source: "leukapheresis" }] })],
    [therapy({ cells: [{ origin: "autologous", source: "induced_pluripotent_stem_cells" }] })],
    [therapy({ cells: [{ origin: "allogeneic", source: "cell_line" }] })],
  ],
  fails: [
    [therapy({ cells: [{ origin: "autologous", source: "cell_line" }] })],
    [therapy({ modality: "car_nk", cells: [{ origin: "autologous", source: "embryonic_stem_cells" }] })],
  ],
});

/** What only a donor can give is not the patient's. */
const autologousDonorTissue = rule({
  id: "autologous_donor_tissue",
  title: "Autologous cells from tissue that only a donor can give",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: contradiction,
  why: "A donated cornea, a fetus or an animal is by definition not the patient who is treated.",
  source: "Definitions of `cornea_donor`, `fetal_tissue` and `animal_tissue` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || (source !== "cornea_donor" && source !== "fetal_tissue")) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} is of another person; expected allogeneic`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "corneal_endothelial_cell_therapy",
        cells: [{ origin: "allogeneic", source: "cornea_donor" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "corneal_endothelial_cell_therapy",
        cells: [{ origin: "autologous", source: "cornea_donor" }],
      }),
    ],
    [therapy({ modality: "neural_stem_cell_therapy", cells: [{ origin: "autologous", source: "fetal_tissue" }] })],
  ],
});

/** Own cord blood or placenta exists only for those whose parents had it stored. */
const autologousPerinatal = rule({
  id: "autologous_perinatal",
  title: "Autologous cells from cord or placenta",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: unlikely,
  why: "A patient has cells of the own umbilical cord or placenta only if they were stored at birth; nearly always such cells are a donor's.",
  source:
    "Definitions of `umbilical_cord_blood`, `umbilical_cord_tissue` and `placenta` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || source === undefined || !perinatal.has(source)) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} is the patient's own only where it was stored at birth; expected allogeneic`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "mesenchymal_stromal_cell_therapy",
        cells: [{ origin: "allogeneic", source: "umbilical_cord_tissue" }],
      }),
    ],
  ],
  fails: [
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

/** Cells of an animal are xenogeneic, and no other cells are. */
const xenogeneicSource = rule({
  id: "xenogeneic_source",
  title: "Animal tissue that is not xenogeneic, or a human source that is",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: contradiction,
  why: "Xenogeneic means of another species: cells from an animal are xenogeneic, and cells of a human collection are not.",
  source: "Definitions of `xenogeneic` and `animal_tissue` in the vocabularies of cell origin and cell source",
  when: ({ cells }) => cells.some(({ source }) => source !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin === undefined || source === undefined) continue;
      if (source === "animal_tissue" && origin !== "xenogeneic") {
        report({
          path: ["cells", index, "origin"],
          message: `is ${origin}, but cells of an animal are xenogeneic`,
          fix: { kind: "replace", value: "xenogeneic" },
        });
      } else if (origin === "xenogeneic" && (source === "leukapheresis" || isSource(source, "umbilical_cord_blood"))) {
        report({ path: ["cells", index, "source"], message: `is ${source} of a person, but the cells are xenogeneic` });
      }
    }
  },
  passes: [
    [
      therapy({
        modality: "islet_cell_therapy",
        cells: [{ origin: "xenogeneic", source: "animal_tissue", species: "Sus scrofa" }],
      }),
    ],
  ],
  fails: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "allogeneic", source: "animal_tissue" }] })],
    [therapy({ cells: [{ origin: "xenogeneic", source: "leukapheresis", species: "Sus scrofa" }] })],
  ],
});

/** Which animal is part of what xenogeneic says. */
const xenogeneicSpecies = rule({
  id: "xenogeneic_species",
  title: "Species missing for xenogeneic cells, or given for a person's",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: unlikely,
  why: "The risk of infection and rejection depends on the species; for cells of a person there is nothing to say.",
  source: "Definition of `xenogeneic` in the vocabulary of cell origins: say the species too",
  when: ({ cells }) => cells.some(({ origin, species }) => origin === "xenogeneic" || species !== undefined),
  check({ cells }, report) {
    for (const [index, { origin, species }] of cells.entries()) {
      if (origin === "xenogeneic" && species === undefined) {
        report({ path: ["cells", index], message: "are xenogeneic, but of no stated species; say which" });
      } else if (
        origin !== undefined &&
        origin !== "xenogeneic" &&
        species !== undefined &&
        species !== "Homo sapiens"
      ) {
        report({
          path: ["cells", index, "species"],
          message: `is ${species}, but the cells are ${origin}, of a person; expected xenogeneic cells or no species`,
        });
      }
    }
  },
  passes: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "xenogeneic", species: "Sus scrofa" }] })],
    [therapy({ cells: [{ origin: "autologous" }] })],
  ],
  fails: [
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "xenogeneic" }] })],
    [therapy({ modality: "islet_cell_therapy", cells: [{ origin: "allogeneic", species: "Sus scrofa" }] })],
  ],
});

/** A cell does not both carry a marker and lack it. */
const contradictoryMarkers = rule({
  id: "contradictory_markers",
  title: "Marker that the same cells carry and lack",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: contradiction,
  why: "One population is selected for a marker or against it. Two populations are two entries.",
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
            message: `says of ${target} the opposite of an earlier marker`,
          });
        }
      }
    }
  },
  passes: [
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
  fails: [
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

/** Mobilization drives stem cells into blood. */
const mobilizedLymphocytes = rule({
  id: "mobilized_lymphocytes",
  title: "Modified lymphocytes from mobilized blood",
  of: ["therapy", "platform"],
  needs: ["cells", "delivery"],
  grades: unlikely,
  why: "G-CSF and plerixafor drive stem cells into blood; T and NK cells for modification are collected without them.",
  source: "Definition of `mobilized_peripheral_blood` in the vocabulary of cell sources",
  when: ({ cells }) => cells.some(({ source }) => source === "mobilized_peripheral_blood"),
  check({ cells, delivery }, report) {
    if (delivery !== "ex_vivo") return;
    for (const [index, { source, type }] of cells.entries()) {
      if (source !== "mobilized_peripheral_blood" || (type !== "t_cell" && type !== "nk_cell")) continue;
      report({
        path: ["cells", index, "source"],
        message: `is mobilized blood, a source of stem cells, but the cells are ${type}; expected leukapheresis`,
      });
    }
  },
  passes: [
    [
      therapy({
        modality: "hsc_gene_addition",
        delivery: "ex_vivo",
        cells: [{ source: "mobilized_peripheral_blood", type: "hematopoietic_stem_cell" }],
      }),
    ],
  ],
  fails: [[therapy({ delivery: "ex_vivo", cells: [{ source: "mobilized_peripheral_blood", type: "t_cell" }] })]],
});

/** A product of the patient's cells holds no donor's cells of the same kind. */
const mixedOrigins = rule({
  id: "mixed_origins",
  title: "The same cells both of the patient and of a donor",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: unlikely,
  why: "A lot is made from the patient or from a donor. A product that exists in both forms is two therapies: their risks differ.",
  source: "Definitions of `autologous` and `allogeneic` in the vocabulary of cell origins",
  when: ({ cells }) => cells.length > 1,
  check({ cells }, report) {
    for (const [index, { origin, type }] of cells.entries()) {
      if (type === undefined || origin === undefined || !isOrigin(origin, "allogeneic")) continue;
      if (!cells.some((other) => other.origin === "autologous" && other.type === type)) continue;
      report({
        path: ["cells", index, "origin"],
        message: `is ${origin}, but other ${type} of the product are autologous`,
      });
    }
  },
  passes: [
    [
      therapy({
        cells: [
          { origin: "autologous", type: "cd4_t_cell" },
          { origin: "autologous", type: "cd8_t_cell" },
        ],
      }),
    ],
  ],
  fails: [
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

/** Rules about the cells that a therapy is made from. */
export const therapyCellRules: readonly Rule[] = [
  autologousFromBank,
  autologousDonorTissue,
  autologousPerinatal,
  xenogeneicSource,
  xenogeneicSpecies,
  contradictoryMarkers,
  mobilizedLymphocytes,
  mixedOrigins,
];
