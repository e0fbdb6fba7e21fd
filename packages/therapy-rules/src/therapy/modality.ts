/** Rules that compare the modality of a therapy with its other fields. */
import { therapy } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { isCellType, isModality, isSource, isVectorClass } from "../shared/kinds.ts";
import { impliedFacets } from "./modality-facets.ts";
import { type Rule, rule } from "../engine/rule.ts";

const source = "Definitions in the vocabulary of modalities";

const modalityModificationSetting = rule({
  id: "modality_modification_setting",
  title: "Modification setting that the modality excludes",
  recordKinds: ["therapy"],
  requires: ["modificationSetting"],
  severity: contradiction,
  rationale:
    "Cells that are modified ex vivo and then administered are a different product, under different regulation, from a vector that is administered to the patient.",
  source,
  check({ modality, modificationSetting }, report) {
    const { modificationSettings } = impliedFacets(modality);
    if (modificationSettings === undefined || modificationSettings.includes(modificationSetting)) return;
    report({
      path: ["modificationSetting"],
      message: `is ${modificationSetting}, but ${modality} requires ${modificationSettings.join(" or ")}`,
    });
  },
  valid: [
    [therapy({ modality: "car_t", modificationSetting: "ex_vivo" })],
    [therapy({ modality: "in_vivo_car_t", modificationSetting: "in_vivo" })],
    [therapy({ modality: "til", modificationSetting: "none" })],
  ],
  invalid: [
    [therapy({ modality: "car_t", modificationSetting: "in_vivo" })],
    [therapy({ modality: "in_vivo_gene_editing", modificationSetting: "ex_vivo" })],
    [therapy({ modality: "til", modificationSetting: "ex_vivo" })],
  ],
});

const modalityConstruct = rule({
  id: "modality_construct",
  title: "Constructs without the one that defines the modality",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "A CAR-T product has a CAR, a TCR-T product a TCR, edited stem cells an edit. If constructs are listed, the defining one must be among them.",
  source,
  check({ modality, constructs, platforms }, report) {
    const { constructs: kinds } = impliedFacets(modality);
    // The construct may be listed on the platform.
    if (kinds === undefined || platforms !== undefined || constructs.some(({ kind }) => kinds.includes(kind))) return;
    report({ path: ["constructs"], message: `have no ${kinds.join(" or ")}, but the modality is ${modality}` });
  },
  valid: [
    [therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "MAGEA4", hla: ["HLA-A*02:01"] }] })],
    [therapy({ modality: "car_t", constructs: [{ kind: "car", binders: [{ target: "CD19" }] }] })],
  ],
  invalid: [
    [therapy({ modality: "car_t", constructs: [{ kind: "tcr", target: "MAGEA4", hla: ["HLA-A*02:01"] }] })],
    [therapy({ modality: "hsc_gene_editing", constructs: [{ kind: "transgene", gene: "HBB" }] })],
  ],
});

const modalityCells = rule({
  id: "modality_cells",
  title: "Cell type that the modality excludes",
  recordKinds: ["therapy"],
  requires: ["cells"],
  severity: contradiction,
  rationale:
    "A CAR-NK product consists of NK cells, a stem cell gene therapy of stem cells. With other cells the product has another modality.",
  source,
  check({ modality, cells }, report) {
    const { cells: types } = impliedFacets(modality);
    if (types === undefined) return;
    const stated = cells.flatMap(({ type }) => type ?? []);
    // A product may contain other cells; one population of the right type is enough.
    if (
      stated.length === 0 ||
      stated.some((type) => types.some((allowed) => isCellType(type, allowed) || isCellType(allowed, type)))
    ) {
      return;
    }
    const index = cells.findIndex(({ type }) => type !== undefined);
    report({
      path: ["cells", index, "type"],
      message: `is ${stated[0]}, but ${modality} is made from ${types[0]}`,
    });
  },
  valid: [
    [therapy({ modality: "car_nk", cells: [{ type: "nk_cell" }] })],
    [therapy({ modality: "car_t", cells: [{ type: "cd8_t_cell" }, { type: "cd4_t_cell" }] })],
    [therapy({ modality: "hsc_gene_addition", cells: [{ type: "hematopoietic_stem_cell" }] })],
  ],
  invalid: [
    [therapy({ modality: "car_nk", cells: [{ type: "t_cell" }] })],
    [therapy({ modality: "hsc_gene_addition", cells: [{ type: "mesenchymal_stromal_cell" }] })],
  ],
});

const modalityCellSource = rule({
  id: "modality_cell_source",
  title: "Cell source that the modality excludes",
  recordKinds: ["therapy"],
  requires: ["cells"],
  severity: contradiction,
  rationale:
    "Tumor-infiltrating lymphocytes are grown from tumor tissue, cord blood products from cord blood. Cells from another source are another product.",
  source,
  check({ modality, cells }, report) {
    const { sources } = impliedFacets(modality);
    if (sources === undefined) return;
    for (const [index, { source: stated }] of cells.entries()) {
      if (stated === undefined || sources.some((allowed) => isSource(stated, allowed) || isSource(allowed, stated)))
        continue;
      report({
        path: ["cells", index, "source"],
        message: `is ${stated}, but the cells of ${modality} come from ${sources[0]}`,
      });
    }
  },
  valid: [
    [therapy({ modality: "til", cells: [{ source: "tumor_tissue" }] })],
    [therapy({ modality: "psc_derived_islet_therapy", cells: [{ source: "embryonic_stem_cells" }] })],
  ],
  invalid: [
    [therapy({ modality: "til", cells: [{ source: "leukapheresis" }] })],
    [therapy({ modality: "psc_derived_islet_therapy", cells: [{ source: "pancreas" }] })],
  ],
});

const modalityVector = rule({
  id: "modality_vector",
  title: "Vectors that do not fit the modality",
  recordKinds: ["therapy"],
  requires: ["vectors"],
  severity: contradiction,
  rationale:
    "An oncolytic virus is a virus, an oligonucleotide is given without a viral vector, and an added gene persists in dividing stem cells only if it integrates.",
  source,
  check({ modality, vectors }, report) {
    const { vectors: classes } = impliedFacets(modality);
    if (classes === undefined) return;
    if (
      vectors.some((vector) =>
        classes.some((allowed) => isVectorClass(vector.class, allowed) || isVectorClass(allowed, vector.class)),
      )
    ) {
      return;
    }
    report({
      path: ["vectors", 0, "class"],
      message: `is ${vectors[0]!.class}, but ${modality} requires ${classes.join(" or ")}`,
    });
  },
  valid: [
    [therapy({ modality: "hsc_gene_addition", vectors: [{ class: "lentiviral" }] })],
    [therapy({ modality: "oncolytic_virus", vectors: [{ class: "herpes_simplex_viral" }] })],
    [therapy({ modality: "sirna", vectors: [{ class: "galnac_conjugate" }] })],
  ],
  invalid: [
    [therapy({ modality: "sirna", vectors: [{ class: "adeno_associated_viral" }] })],
    [therapy({ modality: "hsc_gene_addition", vectors: [{ class: "adeno_associated_viral" }] })],
    [therapy({ modality: "oncolytic_virus", vectors: [{ class: "lipid_nanoparticle" }] })],
  ],
});

const modalityOligonucleotide = rule({
  id: "modality_oligonucleotide",
  title: "Oligonucleotide class that the modality excludes",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: contradiction,
  rationale:
    "An siRNA is double-stranded and acts through RISC; an antisense oligonucleotide is single-stranded. They differ in dose, delivery and risk.",
  source: "Definitions in the vocabularies of modalities and oligonucleotide classes",
  when: ({ constructs }) => constructs.some(({ kind }) => kind === "oligonucleotide"),
  check({ modality, constructs }, report) {
    const { oligonucleotides } = impliedFacets(modality);
    if (oligonucleotides === undefined) return;
    for (const [index, construct] of constructs.entries()) {
      if (construct.kind !== "oligonucleotide" || oligonucleotides.includes(construct.class)) continue;
      report({
        path: ["constructs", index, "class"],
        message: `is ${construct.class}, but the modality is ${modality}`,
      });
    }
  },
  valid: [[therapy({ modality: "sirna", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR" }] })]],
  invalid: [
    [
      therapy({
        modality: "sirna",
        constructs: [{ kind: "oligonucleotide", class: "gapmer_antisense", target: "TTR" }],
      }),
    ],
    [therapy({ modality: "antisense", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR" }] })],
  ],
});

const inVivoWithCells = rule({
  id: "in_vivo_with_cells",
  title: "In vivo product with starting cells",
  recordKinds: ["therapy", "platform"],
  requires: ["modificationSetting", "cells"],
  severity: contradiction,
  rationale:
    "A vector or nucleic acid that is administered to the patient has no leukapheresis, donor or cell culture. The cells that it modifies are the tropism of its vector.",
  source: "Definition of `in_vivo` in the vocabulary of modification settings",
  when: ({ modificationSetting }) => modificationSetting === "in_vivo",
  check({ modificationSetting }, report) {
    if (modificationSetting !== "in_vivo") return;
    report({
      path: ["cells"],
      message:
        "are the cells that a product is made from, but an in vivo product is not made from cells; record the cells that it modifies as tropism of the vector",
    });
  },
  valid: [
    [
      therapy({
        modality: "in_vivo_car_t",
        modificationSetting: "in_vivo",
        vectors: [{ class: "lentiviral", tropism: ["t_cell"] }],
      }),
    ],
    [
      therapy({
        modificationSetting: "ex_vivo",
        cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "in_vivo_car_t",
        modificationSetting: "in_vivo",
        cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }],
      }),
    ],
  ],
});

const unchangedWithConstruct = rule({
  id: "unchanged_with_construct",
  title: "Construct or vector without genetic modification",
  recordKinds: ["therapy", "platform"],
  requires: ["modificationSetting"],
  severity: contradiction,
  rationale:
    "Modification setting `none` means that no genetic material enters any cell. A CAR, a transgene, an edit or a viral vector contradicts that.",
  source: "Definition of `none` in the vocabulary of modification settings",
  when: ({ modificationSetting }) => modificationSetting === "none",
  check({ modificationSetting, constructs = [], vectors = [] }, report) {
    if (modificationSetting !== "none") return;
    for (const [index, { kind }] of constructs.entries()) {
      // Cells may be loaded with antigens, and an oligonucleotide does not change a gene.
      if (kind === "antigens" || kind === "oligonucleotide") continue;
      report({
        path: ["constructs", index],
        message: `is a ${kind}, but the modification setting excludes genetic modification; expected ex_vivo or in_vivo`,
      });
    }
    for (const [index, vector] of vectors.entries()) {
      if (!isVectorClass(vector.class, "viral")) continue;
      report({
        path: ["vectors", index],
        message: `is ${vector.class}, but the modification setting excludes genetic modification; expected ex_vivo or in_vivo`,
      });
    }
  },
  valid: [
    [therapy({ modality: "til", modificationSetting: "none" })],
    [
      therapy({
        modality: "dendritic_cell_vaccine",
        modificationSetting: "none",
        constructs: [{ kind: "antigens", targets: ["WT1"] }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modality: "nk_cell_therapy",
        modificationSetting: "none",
        constructs: [{ kind: "transgene", gene: "IL15", purposes: ["enhance_persistence"] }],
      }),
    ],
  ],
});

const exVivoUnmodifiedCells = rule({
  id: "ex_vivo_unmodified_cells",
  title: "Ex vivo modification of cells marked as unmodified",
  recordKinds: ["therapy", "platform"],
  requires: ["modificationSetting", "cells"],
  severity: contradiction,
  rationale:
    "Modification setting `ex_vivo` means that cells are genetically modified outside the body. If they are only expanded, the setting is `none`.",
  source: "Definition of `ex_vivo` in the vocabulary of modification settings",
  check({ modificationSetting, cells }, report) {
    if (modificationSetting !== "ex_vivo" || !cells.every(({ geneticallyModified }) => geneticallyModified === false))
      return;
    report({
      path: ["cells", 0, "geneticallyModified"],
      message:
        "is false for all cells, but the modification setting is ex_vivo; expected true, or modification setting none",
    });
  },
  valid: [[therapy({ modificationSetting: "ex_vivo", cells: [{ type: "t_cell", geneticallyModified: true }] })]],
  invalid: [[therapy({ modificationSetting: "ex_vivo", cells: [{ type: "t_cell", geneticallyModified: false }] })]],
});

const exVivoWithoutCells = rule({
  id: "ex_vivo_without_cells",
  title: "Ex vivo therapy without `cells`",
  recordKinds: ["therapy"],
  requires: ["modificationSetting"],
  severity: incomplete,
  rationale:
    "Origin and type of the cells are basic facts of a product that is made from cells, and most searches use them.",
  source: "EU Clinical Trials Information System, advanced therapy fields (CT05.09): origin and type of the cells",
  check({ modificationSetting, cells, platforms }, report) {
    if (modificationSetting !== "ex_vivo" || cells !== undefined || platforms !== undefined) return;
    report({ path: [], message: "is an ex vivo therapy without cells; add at least their origin and type" });
  },
  valid: [
    [therapy({ modality: "in_vivo_car_t", modificationSetting: "in_vivo" })],
    [therapy({ modificationSetting: "ex_vivo", cells: [{ origin: "autologous", type: "t_cell" }] })],
  ],
  invalid: [[therapy({ modality: "car_t", modificationSetting: "ex_vivo" })]],
});

const modalityTooBroad = rule({
  id: "modality_too_broad",
  title: "Broad modality although constructs and cells define a narrower one",
  recordKinds: ["therapy"],
  requires: ["constructs"],
  severity: unlikely,
  rationale:
    "A search for CAR-T finds only records with that modality. If the record has a CAR and T cells, the narrower term is known.",
  source,
  when: ({ modality }) => broadModalities.has(modality),
  check({ modality, constructs, cells = [], modificationSetting }, report) {
    if (!broadModalities.has(modality)) return;
    const car = constructs.some(({ kind }) => kind === "car");
    const tcr = constructs.some(({ kind }) => kind === "tcr");
    const of = (type: "t_cell" | "nk_cell"): boolean =>
      cells.length > 0 && cells.every((cell) => cell.type !== undefined && isCellType(cell.type, type));
    const narrower =
      modificationSetting === "in_vivo"
        ? car && modality !== "in_vivo_car"
          ? "in_vivo_car"
          : undefined
        : car && of("t_cell")
          ? "car_t"
          : car && of("nk_cell")
            ? "car_nk"
            : tcr && !car && of("t_cell")
              ? "tcr_t"
              : undefined;
    if (narrower === undefined || !isModality(narrower, modality)) return;
    report({
      path: ["modality"],
      message: `is ${modality}, but the constructs and cells are those of ${narrower}; expected ${narrower}`,
      fix: { kind: "replace", value: narrower },
    });
  },
  valid: [
    [therapy({ modality: "car_t", constructs: [{ kind: "car" }], cells: [{ type: "t_cell" }] })],
    [therapy({ modality: "car_cell_therapy", constructs: [{ kind: "car" }] })],
  ],
  invalid: [
    [
      therapy({
        modality: "gene_modified_cell_therapy",
        modificationSetting: "ex_vivo",
        constructs: [{ kind: "car", binders: [{ target: "CD19" }] }],
        cells: [{ type: "t_cell" }],
      }),
    ],
    [therapy({ modality: "gene_therapy", modificationSetting: "in_vivo", constructs: [{ kind: "car" }] })],
  ],
});

const broadModalities: ReadonlySet<string> = new Set([
  "cell_therapy",
  "gene_modified_cell_therapy",
  "car_cell_therapy",
  "gene_therapy",
  "in_vivo_gene_therapy",
]);

export const rules: readonly Rule[] = [
  modalityModificationSetting,
  modalityConstruct,
  modalityCells,
  modalityCellSource,
  modalityVector,
  modalityOligonucleotide,
  inVivoWithCells,
  unchangedWithConstruct,
  exVivoUnmodifiedCells,
  exVivoWithoutCells,
  modalityTooBroad,
];
