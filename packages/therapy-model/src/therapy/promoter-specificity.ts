/** In which cells, or when, a promoter drives its construct. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * In which cells, or when, a promoter drives its construct.
 *
 * @see https://org.github.io/therapy-model/vocabularies/promoter_specificity.html
 */
export const promoterSpecificities = /* @__PURE__ */ vocabulary({
  id: "promoter_specificity",
  title: "Promoter specificity",
  definition: "Where and when the promoter and its regulatory elements are active. Not where the vector enters.",
  terms: {
    ubiquitous: {
      label: "Ubiquitous",
      definition: "Active in nearly all cells, as EF-1 alpha, CAG or CMV. Not to be confused with inducible.",
      synonyms: ["constitutive", "broadly active"],
    },
    hematopoietic_specific: {
      label: "Hematopoietic-specific",
      definition: "Active in blood cells of every lineage.",
      synonyms: ["pan-hematopoietic"],
    },
    erythroid_specific: {
      label: "Erythroid-specific",
      definition: "Active in red cell precursors, as the beta-globin promoter of HGI-001.",
      broader: "hematopoietic_specific",
      synonyms: ["red-cell-specific", "erythroid-lineage-specific"],
    },
    myeloid_specific: {
      label: "Myeloid-specific",
      definition: "Active in myeloid cells.",
      broader: "hematopoietic_specific",
      synonyms: ["myeloid promoter"],
    },
    microglia_specific: {
      label: "Microglia-specific",
      definition: "Active in microglia or brain macrophages.",
      broader: "myeloid_specific",
      synonyms: ["CD68 promoter"],
    },
    lymphoid_specific: {
      label: "Lymphoid-specific",
      definition: "Active in lymphocytes.",
      broader: "hematopoietic_specific",
      synonyms: ["lymphocyte promoter"],
    },
    t_cell_specific: {
      label: "T-cell-specific",
      definition: "Active in T cells, as the CD3 or CD4 promoter.",
      broader: "lymphoid_specific",
      synonyms: ["T cell promoter"],
    },
    b_cell_specific: {
      label: "B-cell-specific",
      definition: "Active in B cells, as the CD19 promoter.",
      broader: "lymphoid_specific",
      synonyms: ["B cell promoter"],
    },
    nk_cell_specific: {
      label: "NK-cell-specific",
      definition: "Active in natural killer cells.",
      broader: "hematopoietic_specific",
      synonyms: ["NK promoter"],
    },
    megakaryocyte_specific: {
      label: "Megakaryocyte-specific",
      definition: "Active in megakaryocytes, as the ITGA2B promoter that stores factor VIII in platelets.",
      broader: "hematopoietic_specific",
      synonyms: ["platelet-specific"],
    },
    liver_specific: {
      label: "Liver-specific",
      definition: "Active in hepatocytes, as in hemophilia AAV.",
      synonyms: ["hepatocyte-specific"],
    },
    muscle_specific: {
      label: "Muscle-specific",
      definition: "Active in skeletal and heart muscle, as MHCK7.",
      synonyms: ["skeletal and cardiac muscle-specific", "striated muscle-specific"],
    },
    cardiac_specific: {
      label: "Cardiac-specific",
      definition: "Active in heart muscle, as cTNT.",
      broader: "muscle_specific",
      synonyms: ["heart-specific", "cardiomyocyte-specific"],
    },
    skeletal_muscle_specific: {
      label: "Skeletal-muscle-specific",
      definition: "Active in skeletal muscle and not the heart.",
      broader: "muscle_specific",
      synonyms: ["skeletal muscle promoter"],
    },
    smooth_muscle_specific: {
      label: "Smooth-muscle-specific",
      definition: "Active in smooth muscle.",
      synonyms: ["SM22 promoter"],
    },
    neuron_specific: {
      label: "Neuron-specific",
      definition: "Active in neurons, as synapsin.",
      synonyms: ["neuronal", "pan-neuronal"],
    },
    interneuron_specific: {
      label: "Interneuron-specific",
      definition: "Active in inhibitory interneurons, as ETX101.",
      broader: "neuron_specific",
      synonyms: ["GABAergic-specific"],
    },
    motor_neuron_specific: {
      label: "Motor-neuron-specific",
      definition: "Active in motor neurons.",
      broader: "neuron_specific",
      synonyms: ["motoneuron promoter"],
    },
    glia_specific: {
      label: "Glia-specific",
      definition: "Active in astrocytes, as GFAP.",
      synonyms: ["astrocyte-specific"],
    },
    oligodendrocyte_specific: {
      label: "Oligodendrocyte-specific",
      definition: "Active in myelin-forming cells of the brain.",
      synonyms: ["MBP promoter"],
    },
    retina_specific: {
      label: "Retina-specific",
      definition: "Active in cells of the retina.",
      synonyms: ["retinal promoter"],
    },
    photoreceptor_specific: {
      label: "Photoreceptor-specific",
      definition: "Active in rods and cones, as GRK1.",
      broader: "retina_specific",
      synonyms: ["rhodopsin kinase promoter"],
    },
    rod_specific: {
      label: "Rod-specific",
      definition: "Active in rods and not cones, as rhodopsin.",
      broader: "photoreceptor_specific",
      synonyms: ["rhodopsin promoter"],
    },
    cone_specific: {
      label: "Cone-specific",
      definition: "Active in cones, as cone arrestin.",
      broader: "photoreceptor_specific",
      synonyms: ["cone opsin promoter"],
    },
    rpe_specific: {
      label: "Retinal-pigment-epithelium-specific",
      definition: "Active in pigment epithelium, as RPE65 or VMD2.",
      broader: "retina_specific",
      synonyms: ["VMD2 promoter", "RPE promoter"],
    },
    bipolar_cell_specific: {
      label: "Bipolar-cell-specific",
      definition: "Active in bipolar cells, as GRM6.",
      broader: "retina_specific",
      synonyms: ["ON-bipolar promoter"],
    },
    ganglion_cell_specific: {
      label: "Retinal-ganglion-cell-specific",
      definition: "Active in retinal ganglion cells.",
      broader: "retina_specific",
      synonyms: ["RGC promoter"],
    },
    hair_cell_specific: {
      label: "Hair-cell-specific",
      definition: "Active in cochlear hair cells, as Myo15.",
      synonyms: ["Myo15 promoter", "cochlear hair cell promoter"],
    },
    keratinocyte_specific: {
      label: "Keratinocyte-specific",
      definition: "Active in epidermis.",
      synonyms: ["epidermal promoter"],
    },
    endothelial_specific: {
      label: "Endothelial-specific",
      definition: "Active in vessel lining.",
      synonyms: ["endothelial promoter"],
    },
    kidney_specific: {
      label: "Kidney-specific",
      definition: "Active in kidney cells, as podocytes.",
      synonyms: ["podocyte-specific"],
    },
    lung_specific: {
      label: "Lung-specific",
      definition: "Active in airway or lung epithelium.",
      synonyms: ["airway-specific"],
    },
    beta_cell_specific: {
      label: "Beta-cell-specific",
      definition: "Active in pancreatic beta cells.",
      synonyms: ["insulin promoter"],
    },
    adipose_specific: {
      label: "Adipose-specific",
      definition: "Active in fat cells.",
      synonyms: ["adipocyte promoter"],
    },
    tumor_specific: {
      label: "Tumor-specific",
      definition: "Active in tumor cells, as TERT, E2F1 or survivin.",
      synonyms: ["tumour-specific", "cancer-specific"],
    },
    inducible: {
      label: "Inducible",
      definition: "Active only while a drug or small molecule is given.",
      synonyms: ["drug-inducible", "Tet-On"],
    },
    activation_dependent: {
      label: "Activation-dependent",
      definition: "Active only when the product cell is stimulated, as NFAT.",
      synonyms: ["NFAT-responsive", "TRAC locus promoter"],
    },
    hypoxia_responsive: {
      label: "Hypoxia-responsive",
      definition: "Active where oxygen is low.",
      synonyms: ["HRE promoter"],
    },
    endogenous_locus: {
      label: "Endogenous locus promoter",
      definition: "The gene's own promoter at the place of insertion, as TRAC or albumin.",
      synonyms: ["endogenous promoter"],
    },
    viral_native: {
      label: "Native viral promoter",
      definition: "The promoter of the carrying virus, active where the virus is.",
      synonyms: ["early viral promoter", "LTR-driven"],
    },
    rna_polymerase_iii: {
      label: "RNA polymerase III promoter",
      definition: "Drives short RNA in nearly all cells, as U6 or H1.",
      synonyms: ["U6", "H1 promoter"],
    },
  },
});

/** A term of {@link promoterSpecificities}. */
export type PromoterSpecificity = TermKey<typeof promoterSpecificities>;
/** Schema of {@link PromoterSpecificity}. */
export const PromoterSpecificity: TermSchema<PromoterSpecificity> = /* @__PURE__ */ termSchema(promoterSpecificities);
