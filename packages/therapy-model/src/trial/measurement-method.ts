/** By which method or formula a value is obtained. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The method or formula by which a value is obtained.
 *
 * @see https://org.github.io/therapy-model/vocabularies/measurement_method.html
 */
export const measurementMethods = /* @__PURE__ */ vocabulary({
  id: "measurement_method",
  title: "Method of measurement",
  definition: "By which method or formula a value is obtained.",
  terms: {
    flow_cytometry: {
      label: "Flow cytometry",
      definition: "Cells counted and typed one by one by their labelled markers.",
      synonyms: ["FACS"],
      codes: { ncit: "C16585" },
    },
    next_generation_flow: {
      label: "Next-generation flow cytometry",
      definition: "Standardized multicolor flow cytometry for residual disease, as EuroFlow.",
      broader: "flow_cytometry",
      synonyms: ["NGF"],
    },
    polymerase_chain_reaction: {
      label: "Polymerase chain reaction",
      definition: "Nucleic acid found by amplification, quantity not stated.",
      synonyms: ["PCR"],
      codes: { ncit: "C17003" },
    },
    quantitative_pcr: {
      label: "Quantitative PCR",
      definition: "Nucleic acid amplified and quantified against a standard curve.",
      broader: "polymerase_chain_reaction",
      synonyms: ["qPCR", "real-time PCR", "quantitative polymerase chain reaction"],
      codes: { ncit: "C51962" },
    },
    digital_pcr: {
      label: "Digital PCR",
      definition: "Nucleic acid counted in many small partitions.",
      broader: "polymerase_chain_reaction",
      synonyms: ["ddPCR", "droplet digital PCR"],
      mappings: { ncit: [{ code: "C166064", relation: "narrower" }] },
    },
    reverse_transcription_pcr: {
      label: "Reverse transcription PCR",
      definition: "RNA turned into DNA and amplified.",
      broader: "polymerase_chain_reaction",
      synonyms: ["RT-PCR"],
    },
    sequencing: {
      label: "Sequencing",
      definition: "The order of bases read, the technique not stated.",
    },
    next_generation_sequencing: {
      label: "Next-generation sequencing",
      definition: "Many fragments sequenced in parallel, as for residual disease.",
      broader: "sequencing",
      synonyms: ["NGS", "clonoSEQ"],
      codes: { ncit: "C101293" },
    },
    integration_site_analysis: {
      label: "Integration site analysis",
      definition: "Where in the genome the vector went in, as by linear amplification PCR.",
      synonyms: ["ISA"],
    },
    elisa: {
      label: "Enzyme-linked immunosorbent assay",
      definition: "Antigen or antibody bound to a plate and shown by an enzyme.",
      synonyms: ["ELISA"],
      codes: { ncit: "C16553" },
    },
    multiplex_immunoassay: {
      label: "Multiplex immunoassay",
      definition: "Several proteins measured in one sample, as cytokines on beads.",
      synonyms: ["Luminex"],
    },
    neutralization_assay: {
      label: "Neutralization assay",
      definition: "Whether serum keeps a vector or virus from entering cells. Not a total binding antibody assay.",
      synonyms: ["transduction inhibition assay"],
    },
    elispot: {
      label: "ELISpot",
      definition: "Single cells that secrete a cytokine, counted as spots.",
    },
    western_blot: {
      label: "Western blot",
      definition: "Proteins parted by size and shown by antibody, as dystrophin.",
      synonyms: ["immunoblot"],
    },
    immunohistochemistry: {
      label: "Immunohistochemistry",
      definition: "Antigen shown in tissue by antibody.",
      synonyms: ["IHC"],
    },
    immunofluorescence: {
      label: "Immunofluorescence",
      definition: "Antigen or antibody shown by a fluorescent label, as antinuclear antibody.",
      synonyms: ["IIF"],
    },
    in_situ_hybridization: {
      label: "In situ hybridization",
      definition: "Nucleic acid shown in cells or tissue by a probe.",
      synonyms: ["FISH"],
      codes: { ncit: "C17562" },
    },
    mass_spectrometry: {
      label: "Mass spectrometry",
      definition: "Molecules identified by mass and charge.",
      synonyms: ["LC-MS/MS"],
      codes: { ncit: "C17156" },
    },
    immunofixation: {
      label: "Immunofixation electrophoresis",
      definition: "Monoclonal protein typed after electrophoresis.",
      synonyms: ["IFE"],
      codes: { ncit: "C54536" },
    },
    protein_electrophoresis: {
      label: "Protein electrophoresis",
      definition: "Proteins of serum or urine parted by charge.",
      synonyms: ["SPEP", "UPEP"],
    },
    high_performance_liquid_chromatography: {
      label: "High-performance liquid chromatography",
      definition: "Parts of a mixture separated on a column, as hemoglobins.",
      synonyms: ["HPLC"],
      codes: { ncit: "C16434" },
    },
    one_stage_clotting_assay: {
      label: "One-stage clotting assay",
      definition: "Factor activity by clotting time. Reads differently from the chromogenic assay after gene therapy.",
      synonyms: ["OSA"],
    },
    chromogenic_assay: {
      label: "Chromogenic assay",
      definition: "Factor activity by release of color.",
      synonyms: ["CSA"],
      codes: { ncit: "C166061" },
    },
    bone_marrow_aspirate: {
      label: "Bone marrow aspirate",
      definition: "Cells drawn from the marrow and looked at.",
      codes: { ncit: "C133261" },
    },
    biopsy: {
      label: "Biopsy",
      definition: "A piece of tissue taken and looked at.",
      codes: { ncit: "C15189" },
    },
    echocardiography: {
      label: "Echocardiography",
      definition: "The heart imaged by ultrasound; the usual way to measure ejection fraction.",
      synonyms: ["ECHO"],
      codes: { ncit: "C16525" },
    },
    multigated_acquisition_scan: {
      label: "Multigated acquisition scan",
      definition: "The heart's output by radionuclide.",
      synonyms: ["MUGA"],
      codes: { ncit: "C38073" },
    },
    electrocardiography: {
      label: "Electrocardiography",
      definition: "The heart's electrical activity traced.",
      synonyms: ["ECG", "EKG"],
      mappings: { ncit: [{ code: "C178057", relation: "close" }] },
    },
    computed_tomography: {
      label: "Computed tomography",
      definition: "Sections of the body by X-ray.",
      synonyms: ["CT"],
      codes: { ncit: "C17204" },
    },
    magnetic_resonance_imaging: {
      label: "Magnetic resonance imaging",
      definition: "Sections of the body by magnetic resonance.",
      synonyms: ["MRI"],
      codes: { ncit: "C16809" },
    },
    positron_emission_tomography: {
      label: "Positron emission tomography",
      definition: "Uptake of a tracer, with or without CT.",
      synonyms: ["PET", "PET-CT"],
      codes: { ncit: "C17007" },
    },
    mibg_scan: {
      label: "MIBG scan",
      definition: "Neuroblastoma shown by iodine-labelled metaiodobenzylguanidine.",
    },
    ultrasonography: {
      label: "Ultrasonography",
      definition: "Organs by ultrasound, the heart apart.",
      synonyms: ["ultrasound"],
      codes: { ncit: "C17230" },
    },
    transient_elastography: {
      label: "Transient elastography",
      definition: "Stiffness of the liver by a shear wave.",
      synonyms: ["FibroScan"],
    },
    optical_coherence_tomography: {
      label: "Optical coherence tomography",
      definition: "Layers of the retina imaged by light.",
      synonyms: ["OCT"],
      codes: { ncit: "C20828" },
    },
    electroretinography: {
      label: "Electroretinography",
      definition: "Electrical answer of the retina to light.",
      synonyms: ["ERG"],
      codes: { ncit: "C225447" },
    },
    perimetry: {
      label: "Perimetry",
      definition: "Field of vision mapped point by point.",
    },
    audiometry: {
      label: "Audiometry",
      definition: "Hearing by the quietest tones that the person reports.",
    },
    auditory_brainstem_response: {
      label: "Auditory brainstem response",
      definition: "Hearing by the brainstem's electrical answer.",
      synonyms: ["ABR"],
      codes: { ncit: "C184949" },
    },
    spirometry: {
      label: "Spirometry",
      definition: "Volumes and flows of breathing at the mouth.",
      codes: { ncit: "C85397" },
    },
    pulse_oximetry: {
      label: "Pulse oximetry",
      definition: "Oxygen saturation through the skin. Not arterial blood gas.",
      codes: { ncit: "C38085" },
    },
    arterial_blood_gas: {
      label: "Arterial blood gas",
      definition: "Oxygen, carbon dioxide and pH in arterial blood.",
      synonyms: ["ABG"],
    },
    cockcroft_gault: {
      label: "Cockcroft-Gault formula",
      definition: "Creatinine clearance estimated from creatinine, age, weight and sex.",
      synonyms: ["Cockcroft-Gault", "CG"],
      codes: { ncit: "C161342" },
    },
    ckd_epi: {
      label: "CKD-EPI equation",
      definition:
        "Glomerular filtration rate estimated from creatinine or cystatin C; editions of 2009, 2012 and 2021.",
      synonyms: ["CKD-EPI"],
    },
    mdrd: {
      label: "MDRD equation",
      definition: "Glomerular filtration rate estimated by the older Modification of Diet in Renal Disease equation.",
    },
    bedside_schwartz: {
      label: "Bedside Schwartz equation",
      definition: "Glomerular filtration rate estimated in children from height and creatinine.",
      synonyms: ["Schwartz"],
    },
    timed_urine_collection: {
      label: "Timed urine collection",
      definition: "Amount in urine collected over a stated time, as 24 hours.",
      synonyms: ["24-hour urine"],
    },
    fridericia: {
      label: "Fridericia formula",
      definition: "QT interval corrected by the cube root of the cycle.",
      synonyms: ["QTcF"],
    },
    bazett: {
      label: "Bazett formula",
      definition: "QT interval corrected by the square root of the cycle.",
      synonyms: ["QTcB"],
    },
    friedewald: {
      label: "Friedewald formula",
      definition: "LDL cholesterol calculated from the other lipids.",
    },
    clinical_assessment: {
      label: "Clinical assessment",
      definition: "A clinician's examination or judgment.",
    },
    blinded_independent_review: {
      label: "Blinded independent central review",
      definition: "Readers outside the sites who do not know the assignment.",
      synonyms: ["BICR", "independent review committee", "IRC"],
    },
    investigator_assessment: {
      label: "Investigator assessment",
      definition: "The site's own investigator judged.",
    },
    questionnaire: {
      label: "Questionnaire",
      definition: "Answers of the patient or caregiver.",
      codes: { ncit: "C17048" },
    },
    diary: {
      label: "Patient diary",
      definition: "Events noted by the patient or caregiver, as bleeds or seizures.",
    },
  },
});

/** A term of {@link measurementMethods}. */
export type MeasurementMethod = TermKey<typeof measurementMethods>;
/** Schema of {@link MeasurementMethod}. */
export const MeasurementMethod: TermSchema<MeasurementMethod> = /* @__PURE__ */ termSchema(measurementMethods);
