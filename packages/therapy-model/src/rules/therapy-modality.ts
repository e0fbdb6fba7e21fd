/** Rules that hold the modality of a therapy against its facets. */
import { therapy } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { isCellType, isModality, isSource, isVectorClass } from "./kinds.ts";
import { impliedFacets } from "./modality-facets.ts";
import { type Rule, rule } from "./rule.ts";

const source = "Definitions of the vocabulary of modalities";

/** Each modality says where the change is made. */
const modalityDelivery = rule({
  id: "modality_delivery",
  title: "Delivery that the modality excludes",
  of: ["therapy"],
  needs: ["delivery"],
  grades: contradiction,
  why: "Cells that are modified and then given are another product, with another regulation, than a vector that is given.",
  source,
  check({ modality, delivery }, report) {
    const { deliveries } = impliedFacets(modality);
    if (deliveries === undefined || deliveries.includes(delivery)) return;
    report({ path: ["delivery"], message: `is ${delivery}, but ${modality} means ${deliveries.join(" or ")}` });
  },
  passes: [
    [therapy({ modality: "car_t", delivery: "ex_vivo" })],
    [therapy({ modality: "in_vivo_car_t", delivery: "in_vivo" })],
    [therapy({ modality: "til", delivery: "none" })],
  ],
  fails: [
    [therapy({ modality: "car_t", delivery: "in_vivo" })],
    [therapy({ modality: "in_vivo_gene_editing", delivery: "ex_vivo" })],
    [therapy({ modality: "til", delivery: "ex_vivo" })],
  ],
});

/** Some modalities are named for what is carried. */
const modalityConstruct = rule({
  id: "modality_construct",
  title: "Constructs without the one that the modality is named for",
  of: ["therapy"],
  needs: ["constructs"],
  grades: contradiction,
  why: "A CAR-T has a CAR, a TCR-T a TCR, an edited stem cell an edit; where constructs are listed, that one is among them.",
  source,
  check({ modality, constructs, platforms }, report) {
    const { constructs: kinds } = impliedFacets(modality);
    // A construct may stand with the platform.
    if (kinds === undefined || platforms !== undefined || constructs.some(({ kind }) => kinds.includes(kind))) return;
    report({ path: ["constructs"], message: `hold no ${kinds.join(" or ")}, though the modality is ${modality}` });
  },
  passes: [
    [therapy({ modality: "tcr_t", constructs: [{ kind: "tcr", target: "MAGEA4", hla: ["HLA-A*02:01"] }] })],
    [therapy({ modality: "car_t", constructs: [{ kind: "car", binders: [{ target: "CD19" }] }] })],
  ],
  fails: [
    [therapy({ modality: "car_t", constructs: [{ kind: "tcr", target: "MAGEA4", hla: ["HLA-A*02:01"] }] })],
    [therapy({ modality: "hsc_gene_editing", constructs: [{ kind: "transgene", gene: "HBB" }] })],
  ],
});

/** Some modalities are named for their cells. */
const modalityCells = rule({
  id: "modality_cells",
  title: "Type of cell that the modality excludes",
  of: ["therapy"],
  needs: ["cells"],
  grades: contradiction,
  why: "A CAR-NK is made of NK cells and a stem-cell gene therapy of stem cells; with other cells it is another modality.",
  source,
  check({ modality, cells }, report) {
    const { cells: types } = impliedFacets(modality);
    if (types === undefined) return;
    const stated = cells.flatMap(({ type }) => type ?? []);
    // A product may hold further cells: one population of the right kind is enough.
    if (stated.length === 0 || stated.some((type) => types.some((t) => isCellType(type, t) || isCellType(t, type)))) {
      return;
    }
    const index = cells.findIndex(({ type }) => type !== undefined);
    report({
      path: ["cells", index, "type"],
      message: `is ${stated[0]}, but ${modality} is made of ${types[0]}`,
    });
  },
  passes: [
    [therapy({ modality: "car_nk", cells: [{ type: "nk_cell" }] })],
    [therapy({ modality: "car_t", cells: [{ type: "cd8_t_cell" }, { type: "cd4_t_cell" }] })],
    [therapy({ modality: "hsc_gene_addition", cells: [{ type: "hematopoietic_stem_cell" }] })],
  ],
  fails: [
    [therapy({ modality: "car_nk", cells: [{ type: "t_cell" }] })],
    [therapy({ modality: "hsc_gene_addition", cells: [{ type: "mesenchymal_stromal_cell" }] })],
  ],
});

/** Some modalities are named for where their cells come from. */
const modalityCellSource = rule({
  id: "modality_cell_source",
  title: "Source of cells that the modality excludes",
  of: ["therapy"],
  needs: ["cells"],
  grades: contradiction,
  why: "Tumor-infiltrating lymphocytes are grown from tumor, cord blood from cord; from elsewhere they are another product.",
  source,
  check({ modality, cells }, report) {
    const { sources } = impliedFacets(modality);
    if (sources === undefined) return;
    for (const [index, { source: stated }] of cells.entries()) {
      if (stated === undefined || sources.some((s) => isSource(stated, s) || isSource(s, stated))) continue;
      report({ path: ["cells", index, "source"], message: `is ${stated}, but ${modality} comes from ${sources[0]}` });
    }
  },
  passes: [
    [therapy({ modality: "til", cells: [{ source: "tumor_tissue" }] })],
    [therapy({ modality: "psc_derived_islet_therapy", cells: [{ source: "embryonic_stem_cells" }] })],
  ],
  fails: [
    [therapy({ modality: "til", cells: [{ source: "leukapheresis" }] })],
    [therapy({ modality: "psc_derived_islet_therapy", cells: [{ source: "pancreas" }] })],
  ],
});

/** Some modalities are named for their vector. */
const modalityVector = rule({
  id: "modality_vector",
  title: "Vectors without one that the modality can have",
  of: ["therapy"],
  needs: ["vectors"],
  grades: contradiction,
  why: "An oncolytic virus is a virus, an oligonucleotide comes without one, and a gene stays in dividing stem cells only if it is integrated.",
  source,
  check({ modality, vectors }, report) {
    const { vectors: classes } = impliedFacets(modality);
    if (classes === undefined) return;
    if (
      vectors.some((vector) => classes.some((c) => isVectorClass(vector.class, c) || isVectorClass(c, vector.class)))
    ) {
      return;
    }
    report({
      path: ["vectors", 0, "class"],
      message: `is ${vectors[0]!.class}, but ${modality} needs ${classes.join(" or ")}`,
    });
  },
  passes: [
    [therapy({ modality: "hsc_gene_addition", vectors: [{ class: "lentiviral" }] })],
    [therapy({ modality: "oncolytic_virus", vectors: [{ class: "herpes_simplex_viral" }] })],
    [therapy({ modality: "sirna", vectors: [{ class: "galnac_conjugate" }] })],
  ],
  fails: [
    [therapy({ modality: "sirna", vectors: [{ class: "adeno_associated_viral" }] })],
    [therapy({ modality: "hsc_gene_addition", vectors: [{ class: "adeno_associated_viral" }] })],
    [therapy({ modality: "oncolytic_virus", vectors: [{ class: "lipid_nanoparticle" }] })],
  ],
});

/** An oligonucleotide is of the class of its modality. */
const modalityOligonucleotide = rule({
  id: "modality_oligonucleotide",
  title: "Class of oligonucleotide that the modality excludes",
  of: ["therapy"],
  needs: ["constructs"],
  grades: contradiction,
  why: "A double strand that acts through RISC is no antisense strand, and the other way round: they differ in dose, delivery and risk.",
  source: "Definitions of the vocabularies of modalities and oligonucleotide classes",
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
  passes: [[therapy({ modality: "sirna", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR" }] })]],
  fails: [
    [
      therapy({
        modality: "sirna",
        constructs: [{ kind: "oligonucleotide", class: "gapmer_antisense", target: "TTR" }],
      }),
    ],
    [therapy({ modality: "antisense", constructs: [{ kind: "oligonucleotide", class: "sirna", target: "TTR" }] })],
  ],
});

/** A product that works inside the body is not made of cells. */
const inVivoWithCells = rule({
  id: "in_vivo_with_cells",
  title: "In vivo product with starting cells",
  of: ["therapy", "platform"],
  needs: ["delivery", "cells"],
  grades: contradiction,
  why: "A vector or nucleic acid that is given to the patient has no leukapheresis, no donor and no cell culture. The cells that it reaches are its vector's tropism.",
  source: "Definition of `in_vivo` in the vocabulary of deliveries",
  when: ({ delivery }) => delivery === "in_vivo",
  check({ delivery }, report) {
    if (delivery !== "in_vivo") return;
    report({
      path: ["cells"],
      message:
        "are the cells that a product is made from, and an in vivo product is made from none; say the cells it reaches as tropism of its vector",
    });
  },
  passes: [
    [
      therapy({
        modality: "in_vivo_car_t",
        delivery: "in_vivo",
        vectors: [{ class: "lentiviral", tropism: ["t_cell"] }],
      }),
    ],
    [therapy({ delivery: "ex_vivo", cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }] })],
  ],
  fails: [
    [
      therapy({
        modality: "in_vivo_car_t",
        delivery: "in_vivo",
        cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }],
      }),
    ],
  ],
});

/** Without a genetic change there is nothing to carry. */
const unchangedWithConstruct = rule({
  id: "unchanged_with_construct",
  title: "Construct or vector where nothing is changed",
  of: ["therapy", "platform"],
  needs: ["delivery"],
  grades: contradiction,
  why: "Delivery `none` says that no genetic material reaches any cell; a CAR, a transgene, an edit or a viral vector says that some does.",
  source: "Definition of `none` in the vocabulary of deliveries",
  when: ({ delivery }) => delivery === "none",
  check({ delivery, constructs = [], vectors = [] }, report) {
    if (delivery !== "none") return;
    for (const [index, { kind }] of constructs.entries()) {
      // Cells may be loaded with antigens, and an oligonucleotide changes no gene.
      if (kind === "antigens" || kind === "oligonucleotide") continue;
      report({ path: ["constructs", index], message: `is a ${kind}, but delivery none says that no gene is changed` });
    }
    for (const [index, vector] of vectors.entries()) {
      if (!isVectorClass(vector.class, "viral")) continue;
      report({
        path: ["vectors", index],
        message: `is ${vector.class}, but delivery none says that no gene is changed`,
      });
    }
  },
  passes: [
    [therapy({ modality: "til", delivery: "none" })],
    [
      therapy({
        modality: "dendritic_cell_vaccine",
        delivery: "none",
        constructs: [{ kind: "antigens", targets: ["WT1"] }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        modality: "nk_cell_therapy",
        delivery: "none",
        constructs: [{ kind: "transgene", gene: "IL15", purposes: ["enhance_persistence"] }],
      }),
    ],
  ],
});

/** Cells that are modified outside the body are modified. */
const exVivoUnmodifiedCells = rule({
  id: "ex_vivo_unmodified_cells",
  title: "Ex vivo change of cells that are said to be unmodified",
  of: ["therapy", "platform"],
  needs: ["delivery", "cells"],
  grades: contradiction,
  why: "Ex vivo delivery means that cells are modified outside the body. Where they are only expanded, delivery is `none`.",
  source: "Definition of `ex_vivo` in the vocabulary of deliveries",
  check({ delivery, cells }, report) {
    if (delivery !== "ex_vivo" || !cells.every(({ geneticallyModified }) => geneticallyModified === false)) return;
    report({
      path: ["cells", 0, "geneticallyModified"],
      message: "is false for all cells, but the delivery is ex_vivo; expected true, or delivery none",
    });
  },
  passes: [[therapy({ delivery: "ex_vivo", cells: [{ type: "t_cell", geneticallyModified: true }] })]],
  fails: [[therapy({ delivery: "ex_vivo", cells: [{ type: "t_cell", geneticallyModified: false }] })]],
});

/** What is modified outside the body is a cell. */
const exVivoWithoutCells = rule({
  id: "ex_vivo_without_cells",
  title: "Ex vivo therapy without a word on its cells",
  of: ["therapy"],
  needs: ["delivery"],
  grades: incomplete,
  why: "Whose cells they are and of what type is the first thing that a reader asks of a product that is made of cells.",
  source:
    "Advanced-therapy fields of the EU clinical trials system (CT05.09), which ask for origin and type of the cells",
  check({ delivery, cells, platforms }, report) {
    if (delivery !== "ex_vivo" || cells !== undefined || platforms !== undefined) return;
    report({ path: [], message: "is made of cells, but has no cells; say at least whose and of which type they are" });
  },
  passes: [
    [therapy({ modality: "in_vivo_car_t", delivery: "in_vivo" })],
    [therapy({ delivery: "ex_vivo", cells: [{ origin: "autologous", type: "t_cell" }] })],
  ],
  fails: [[therapy({ modality: "car_t", delivery: "ex_vivo" })]],
});

/** A wider modality hides what the facets tell. */
const modalityTooWide = rule({
  id: "modality_too_wide",
  title: "Wide modality where the facets tell a narrower one",
  of: ["therapy"],
  needs: ["constructs"],
  grades: unlikely,
  why: "Whoever looks for CAR-T finds only what is called so. Where a CAR and T cells are stated, the narrower term is known.",
  source,
  when: ({ modality }) => wide.has(modality),
  check({ modality, constructs, cells = [], delivery }, report) {
    if (!wide.has(modality)) return;
    const car = constructs.some(({ kind }) => kind === "car");
    const tcr = constructs.some(({ kind }) => kind === "tcr");
    const of = (type: "t_cell" | "nk_cell"): boolean =>
      cells.length > 0 && cells.every((cell) => cell.type !== undefined && isCellType(cell.type, type));
    const narrower =
      delivery === "in_vivo"
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
      message: `is ${modality}, but the constructs and cells tell that it is ${narrower}`,
      fix: { kind: "replace", value: narrower },
    });
  },
  passes: [
    [therapy({ modality: "car_t", constructs: [{ kind: "car" }], cells: [{ type: "t_cell" }] })],
    [therapy({ modality: "car_cell_therapy", constructs: [{ kind: "car" }] })],
  ],
  fails: [
    [
      therapy({
        modality: "gene_modified_cell_therapy",
        delivery: "ex_vivo",
        constructs: [{ kind: "car", binders: [{ target: "CD19" }] }],
        cells: [{ type: "t_cell" }],
      }),
    ],
    [therapy({ modality: "gene_therapy", delivery: "in_vivo", constructs: [{ kind: "car" }] })],
  ],
});

const wide: ReadonlySet<string> = new Set([
  "cell_therapy",
  "gene_modified_cell_therapy",
  "car_cell_therapy",
  "gene_therapy",
  "in_vivo_gene_therapy",
]);

/** Rules that hold the modality of a therapy against its facets. */
export const therapyModalityRules: readonly Rule[] = [
  modalityDelivery,
  modalityConstruct,
  modalityCells,
  modalityCellSource,
  modalityVector,
  modalityOligonucleotide,
  inVivoWithCells,
  unchangedWithConstruct,
  exVivoUnmodifiedCells,
  exVivoWithoutCells,
  modalityTooWide,
];
