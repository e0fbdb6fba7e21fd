/** The tissue or bank from which the starting cells of a product are taken. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The tissue, collection or bank from which the starting cells are taken.
 *
 * @see https://org.github.io/therapy-model/vocabularies/cell_source.html
 */
export const cellSources = /* @__PURE__ */ vocabulary({
  id: "cell_source",
  title: "Cell source",
  definition: "Where the starting material of the cells is taken, before any culture. Not what the cells have become.",
  terms: {
    peripheral_blood: {
      label: "Peripheral blood",
      definition: "Cells from circulating blood, however collected.",
      synonyms: ["PB", "whole blood"],
      mappings: { ncit: [{ code: "C41067", relation: "close" }] },
    },
    leukapheresis: {
      label: "Leukapheresis",
      definition: "White cells collected from blood by apheresis, the usual start of CAR-T.",
      broader: "peripheral_blood",
      synonyms: ["leukapheresate", "apheresis", "leukopak"],
      mappings: { ncit: [{ code: "C15269", relation: "close" }] },
    },
    mobilized_peripheral_blood: {
      label: "Mobilized peripheral blood",
      definition: "Stem cells driven into blood by G-CSF or plerixafor and collected by apheresis.",
      broader: "peripheral_blood",
      synonyms: ["mobilized apheresis", "mPB", "mobilised peripheral blood"],
    },
    bone_marrow: {
      label: "Bone marrow",
      definition: "Cells aspirated from marrow.",
      synonyms: ["BM", "marrow"],
      codes: { ncit: "C12431" },
    },
    umbilical_cord_blood: {
      label: "Umbilical cord blood",
      definition: "Blood of the umbilical cord and placenta taken at birth. Not the cord tissue.",
      synonyms: ["cord blood", "UCB"],
      codes: { ncit: "C13300" },
    },
    umbilical_cord_tissue: {
      label: "Umbilical cord tissue",
      definition: "Solid cord tissue such as Wharton's jelly, a source of mesenchymal stromal cells. Not cord blood.",
      synonyms: ["Wharton's jelly", "UC tissue"],
    },
    placenta: {
      label: "Placental tissue",
      definition: "Placenta, its membranes or decidua.",
      synonyms: ["amnion", "placental membrane"],
      codes: { ncit: "C13272" },
    },
    amniotic_fluid: {
      label: "Amniotic fluid",
      definition: "Cells from the fluid around the fetus.",
      synonyms: ["amniotic fluid cells"],
      codes: { ncit: "C13188" },
    },
    adipose_tissue: {
      label: "Adipose tissue",
      definition: "Cells from fat, usually a lipoaspirate.",
      synonyms: ["fat", "lipoaspirate"],
      codes: { ncit: "C12472" },
    },
    tumor_tissue: {
      label: "Tumor tissue",
      definition: "A resected or biopsied tumor, the start of TIL and tumor cell vaccines.",
      synonyms: ["tumour tissue", "resected tumor"],
      mappings: { ncit: [{ code: "C18009", relation: "close" }] },
    },
    lymph_node: {
      label: "Lymph node",
      definition: "Cells from a lymph node.",
      synonyms: ["nodal tissue"],
      codes: { ncit: "C12745" },
    },
    skin: {
      label: "Skin",
      definition: "Cells from a skin biopsy or foreskin.",
      synonyms: ["skin biopsy", "foreskin"],
      codes: { ncit: "C12470" },
    },
    cartilage: {
      label: "Cartilage",
      definition: "Cells from a cartilage biopsy.",
      synonyms: ["cartilage biopsy"],
      codes: { ncit: "C12373" },
    },
    skeletal_muscle: {
      label: "Skeletal muscle",
      definition: "Cells from a muscle biopsy.",
      synonyms: ["muscle biopsy"],
      codes: { ncit: "C13050" },
    },
    cornea_limbus: {
      label: "Corneal limbus",
      definition: "Cells from the rim of the cornea.",
      synonyms: ["limbal biopsy", "limbus"],
    },
    cornea_donor: {
      label: "Donor cornea",
      definition: "Endothelial or stromal cells of a donated cornea.",
      synonyms: ["corneal tissue"],
    },
    oral_mucosa: {
      label: "Oral mucosa",
      definition: "Cells from the lining of the mouth.",
      synonyms: ["buccal mucosa"],
      codes: { ncit: "C77637" },
    },
    dental_pulp: {
      label: "Dental pulp",
      definition: "Cells from the pulp of a tooth.",
      synonyms: ["tooth pulp", "deciduous tooth"],
    },
    nasal_tissue: {
      label: "Nasal tissue",
      definition: "Septal cartilage or olfactory mucosa of the nose.",
      synonyms: ["olfactory mucosa", "nasal septum"],
      mappings: {
        ncit: [
          { code: "C33205", relation: "narrower" },
          { code: "C33160", relation: "narrower" },
        ],
      },
    },
    menstrual_blood: {
      label: "Menstrual blood",
      definition: "Cells of shed endometrium.",
      synonyms: ["menstrual blood cells"],
      codes: { ncit: "C78740" },
    },
    endometrium: {
      label: "Endometrium",
      definition: "Cells from a biopsy of the uterine lining.",
      synonyms: ["uterine lining"],
      codes: { ncit: "C12313" },
    },
    pancreas: {
      label: "Pancreas",
      definition: "Cells from a donated pancreas, as islets.",
      synonyms: ["donor pancreas"],
      codes: { ncit: "C12393" },
    },
    liver: {
      label: "Liver",
      definition: "Cells from donated liver.",
      synonyms: ["donor liver"],
      codes: { ncit: "C12392" },
    },
    heart: {
      label: "Heart",
      definition: "Cells from donated or biopsied heart tissue.",
      synonyms: ["cardiac tissue"],
      codes: { ncit: "C12727" },
    },
    kidney: {
      label: "Kidney",
      definition: "Cells from a kidney biopsy, as for rilparencel.",
      synonyms: ["renal tissue"],
      codes: { ncit: "C12415" },
    },
    retina: {
      label: "Retina",
      definition: "Cells from donated or fetal retina or its pigment epithelium.",
      synonyms: ["retinal tissue"],
      codes: { ncit: "C12343" },
    },
    thymus: {
      label: "Thymus",
      definition: "Thymus tissue removed at infant heart surgery.",
      synonyms: ["thymic tissue"],
    },
    synovium: {
      label: "Synovium",
      definition: "Cells from the joint lining.",
      synonyms: ["synovial membrane"],
      codes: { ncit: "C12473" },
    },
    bone_tissue: {
      label: "Bone tissue",
      definition: "Cells from bone, as osteoblasts.",
      synonyms: ["bone biopsy"],
    },
    hair_follicle: {
      label: "Hair follicle",
      definition: "Cells from plucked or biopsied follicles.",
      synonyms: ["follicular tissue"],
      codes: { ncit: "C13317" },
    },
    gut_tissue: {
      label: "Intestinal tissue",
      definition: "Cells from intestinal biopsy or donated gut.",
      synonyms: ["intestinal crypts"],
    },
    fetal_tissue: {
      label: "Fetal tissue",
      definition: "Tissue of a fetus, as fetal brain or spinal cord. Not cord blood.",
      synonyms: ["foetal tissue"],
      codes: { ncit: "C17730" },
    },
    pluripotent_stem_cells: {
      label: "Pluripotent stem cells",
      definition: "A bank of cells that can become any tissue.",
      synonyms: ["PSC", "pluripotent cell bank"],
    },
    induced_pluripotent_stem_cells: {
      label: "Induced pluripotent stem cells",
      definition: "Adult cells reprogrammed to pluripotency, as for FT819.",
      broader: "pluripotent_stem_cells",
      synonyms: ["iPSC", "iPS cells"],
    },
    embryonic_stem_cells: {
      label: "Embryonic stem cells",
      definition: "Cells derived from an early embryo, as for bemdaneprocel.",
      broader: "pluripotent_stem_cells",
      synonyms: ["ESC", "hESC"],
    },
    cell_line: {
      label: "Established cell line",
      definition: "An immortal line kept as a bank, as NK-92 or ARPE-19.",
      synonyms: ["immortalized line"],
      codes: { ncit: "C16403" },
    },
    animal_tissue: {
      label: "Animal tissue",
      definition: "Cells or tissue of another species, as porcine pancreas.",
      synonyms: ["xenogeneic tissue"],
    },
  },
});

/** A term of {@link cellSources}. */
export type CellSource = TermKey<typeof cellSources>;
/** Schema of {@link CellSource}. */
export const CellSource: TermSchema<CellSource> = /* @__PURE__ */ termSchema(cellSources);
