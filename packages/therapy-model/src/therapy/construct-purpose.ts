/** Why a construct or an edit is in a therapy. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Why a construct or an edit is there; one construct may have several purposes.
 *
 * @see https://org.github.io/therapy-model/vocabularies/construct_purpose.html
 */
export const constructPurposes = /* @__PURE__ */ vocabulary({
  id: "construct_purpose",
  title: "Construct purpose",
  definition: "What a construct or an edit is meant to achieve. How it does so is told by its kind, method and effect.",
  terms: {
    kill_target_cells: {
      label: "Kill target cells",
      definition: "The product kills cells that show the target, as the BCMA CAR of ciltacabtagene autoleucel.",
      synonyms: ["cytotoxicity", "direct cytotoxicity"],
    },
    kill_tumor_cells: {
      label: "Kill tumor cells",
      definition:
        "The cells to be killed are malignant. Where autoreactive or normal B cells are the aim, use B-cell depletion.",
      broader: "kill_target_cells",
      synonyms: ["tumor killing", "antitumor activity"],
    },
    deplete_b_cells: {
      label: "Deplete B cells",
      definition:
        "Normal or autoreactive B-lineage cells are removed, as in lupus. In a B-cell cancer use kill tumor cells.",
      broader: "kill_target_cells",
      synonyms: ["B-cell depletion", "deplete autoreactive B cells", "immune reset"],
    },
    deplete_autoantigen_specific_cells: {
      label: "Deplete antigen-specific immune cells",
      definition: "Only lymphocytes of one specificity are killed, as with a CAAR.",
      broader: "kill_target_cells",
      synonyms: ["CAAR", "antigen-specific depletion"],
    },
    kill_infected_cells: {
      label: "Kill infected cells",
      definition: "The cells to be killed carry a virus.",
      broader: "kill_target_cells",
      synonyms: ["antiviral cytotoxicity"],
    },
    kill_senescent_cells: {
      label: "Kill senescent or fibrotic cells",
      definition: "The cells to be killed are senescent or form scar.",
      broader: "kill_target_cells",
      synonyms: ["senolysis", "antifibrotic killing"],
    },
    tumor_lysis: {
      label: "Lyse tumor by replication",
      definition: "The virus itself multiplies in tumor and breaks it open.",
      synonyms: ["oncolysis", "viral oncolysis"],
    },
    restrict_replication_to_tumor: {
      label: "Restrict replication to tumor",
      definition: "A deletion or promoter keeps the virus from multiplying in normal tissue, as ICP34.5 deletion.",
      synonyms: ["tumor selectivity"],
    },
    supply_missing_protein: {
      label: "Supply a missing protein",
      definition:
        "A gene gives a protein that the patient lacks, as HBB in HGI-001 or SMN1 in onasemnogene abeparvovec.",
      synonyms: ["gene replacement", "gene augmentation", "protein replacement"],
    },
    supply_therapeutic_protein: {
      label: "Supply a therapeutic protein",
      definition: "A gene gives a protein that patients do not lack but profit from, as aflibercept or VEGF.",
      synonyms: ["therapeutic protein expression"],
    },
    correct_mutation: {
      label: "Correct a mutation",
      definition: "The disease-causing sequence is changed to a working one.",
      synonyms: ["gene correction", "repair mutation"],
    },
    restore_reading_frame: {
      label: "Restore a reading frame",
      definition: "An exon is skipped or a frame shifted so that a shortened protein is made, as by eteplirsen.",
      synonyms: ["exon skipping"],
    },
    restore_splicing: {
      label: "Restore splicing",
      definition: "Normal or useful splicing is brought back, as SMN2 by nusinersen.",
      synonyms: ["splice correction"],
    },
    silence_gene: {
      label: "Silence a gene",
      definition: "Less of a harmful or driving product is made, as transthyretin by patisiran.",
      synonyms: ["knock-down", "lower gene product", "reduce protein"],
    },
    disrupt_disease_gene: {
      label: "Disrupt a disease gene",
      definition: "The gene of a harmful product is switched off for good, as TTR by nexiguran ziclumeran.",
      synonyms: ["gene inactivation"],
    },
    induce_fetal_hemoglobin: {
      label: "Induce fetal hemoglobin",
      definition: "Gamma-globin is raised, as by editing the BCL11A enhancer in exagamglogene autotemcel.",
      synonyms: ["HbF induction", "fetal haemoglobin induction"],
    },
    resist_sickling: {
      label: "Resist sickling",
      definition: "A globin that hinders polymerization is added, as beta-A-T87Q.",
      synonyms: ["anti-sickling"],
    },
    reduce_graft_versus_host_disease: {
      label: "Reduce graft-versus-host disease",
      definition:
        "Donor T cells are kept from attacking the patient, as by TRAC disruption. Not the patient's attack on donor cells.",
      synonyms: ["GvHD prevention", "prevent GvHD"],
    },
    reduce_host_versus_graft: {
      label: "Reduce host-versus-graft rejection",
      definition:
        "The patient's T cells and antibodies are kept from rejecting donor cells, as by B2M disruption. NK cells have their own term.",
      synonyms: ["HvGR", "prevent rejection", "immune evasion", "hypoimmune"],
    },
    resist_nk_cell_rejection: {
      label: "Resist rejection by NK cells",
      definition: "Donor cells are protected from the patient's NK cells, as by a NKG2A CAR or HLA-E.",
      synonyms: ["NK evasion", "hinder NK attack"],
    },
    resist_macrophage_rejection: {
      label: "Resist phagocytosis",
      definition: "Donor cells are protected from macrophages, as by CD47.",
      synonyms: ["don't-eat-me signal"],
    },
    resist_fratricide: {
      label: "Resist fratricide",
      definition: "Product cells are kept from killing one another, as by CD7 disruption in CD7 CAR-T.",
      synonyms: ["avoid self-killing"],
    },
    resist_drug: {
      label: "Resist a drug",
      definition: "Product cells survive a drug given to the patient, as CD52 disruption against alemtuzumab.",
      synonyms: ["drug resistance"],
    },
    shield_healthy_cells: {
      label: "Shield healthy cells from therapy",
      definition: "An epitope of healthy cells is removed so that a therapy spares them, as CD33 in trem-cel.",
      synonyms: ["epitope shielding", "antigen deletion in HSC"],
    },
    resist_viral_infection: {
      label: "Resist viral infection",
      definition: "Cells are made unfit for a virus to enter, as by CCR5 disruption.",
      synonyms: ["HIV resistance"],
    },
    resist_immunosuppressive_signal: {
      label: "Resist suppression",
      definition: "Product cells ignore a suppressive signal, as a dominant-negative TGF-beta receptor.",
      synonyms: ["TGF-beta resistance", "armor against suppression"],
    },
    checkpoint_disruption: {
      label: "Remove a checkpoint",
      definition: "An inhibitory receptor or pathway of the product cell is switched off, as PDCD1 knock-out.",
      synonyms: ["checkpoint knock-out"],
    },
    checkpoint_inhibitor_secretion: {
      label: "Secrete a checkpoint inhibitor",
      definition: "Product or infected cells secrete an antibody against PD-1, PD-L1 or CTLA-4.",
      synonyms: ["anti-PD-1 secretion"],
    },
    enhance_persistence: {
      label: "Enhance persistence or expansion",
      definition: "Product cells live or multiply longer, as by membrane IL-15 or TET2 loss.",
      synonyms: ["improve persistence", "enhance expansion", "reduce exhaustion"],
    },
    enhance_homing: {
      label: "Enhance homing",
      definition: "Product cells reach the tissue better, as by a chemokine receptor.",
      synonyms: ["trafficking", "tumor homing"],
    },
    enhance_effector_function: {
      label: "Enhance effector function",
      definition: "Product cells kill or signal more strongly, as by high-affinity CD16.",
      synonyms: ["enhance cytotoxicity"],
    },
    costimulate: {
      label: "Costimulate",
      definition:
        "A second signal is given by its own construct, as 4-1BB ligand. Within a CAR it is a signalling domain.",
      synonyms: ["costimulation"],
    },
    secrete_cytokine: {
      label: "Secrete a cytokine",
      definition: "Product or infected cells release a cytokine, as IL-15, IL-18 or GM-CSF.",
      synonyms: ["armored cytokine", "cytokine arming"],
    },
    secrete_engager: {
      label: "Secrete an engager",
      definition: "Product or infected cells release a bispecific engager of T cells.",
      synonyms: ["BiTE secretion"],
    },
    recruit_immune_cells: {
      label: "Recruit immune cells",
      definition: "A chemokine draws other immune cells, as CCL19 beside IL-7.",
      synonyms: ["chemokine secretion"],
    },
    degrade_matrix: {
      label: "Degrade matrix",
      definition: "An enzyme opens the tissue for the product, as hyaluronidase.",
      synonyms: ["matrix degradation"],
    },
    switch_inhibitory_signal: {
      label: "Turn inhibition into activation",
      definition: "A receptor binds an inhibitory ligand and activates instead, as a PD-1/CD28 switch receptor.",
      synonyms: ["switch receptor", "chimeric switch receptor"],
    },
    require_two_antigens: {
      label: "Require two antigens",
      definition: "The construct acts only where two antigens meet, as synNotch or a split CAR.",
      synonyms: ["logic gate AND", "synNotch"],
    },
    spare_cells_with_antigen: {
      label: "Spare cells with an antigen",
      definition: "An inhibitory receptor stops the product on healthy cells, as HLA-A*02 in Tmod.",
      synonyms: ["logic gate NOT", "inhibitory CAR"],
    },
    broaden_targeting: {
      label: "Broaden targeting",
      definition: "A second binder catches cells that lost the first antigen, as CD22 beside CD19.",
      synonyms: ["prevent antigen escape", "dual targeting"],
    },
    adapt_targeting: {
      label: "Adapt targeting",
      definition: "The receptor binds a tag so that a separate molecule chooses the target.",
      synonyms: ["universal CAR", "adaptor CAR"],
    },
    safety_switch: {
      label: "Safety switch",
      definition: "Product cells can be removed by a drug or antibody, as iCasp9 or truncated EGFR.",
      synonyms: ["suicide switch", "elimination switch", "iCasp9"],
    },
    activate_prodrug: {
      label: "Activate a prodrug",
      definition:
        "An enzyme turns a prodrug toxic in tumor, as thymidine kinase with valaciclovir. In a cell product it is a safety switch.",
      synonyms: ["suicide gene", "prodrug activation"],
    },
    regulate_expression: {
      label: "Regulate expression",
      definition: "The construct can be turned up or down, by drug or microRNA site.",
      synonyms: ["inducible control", "on switch"],
    },
    detarget_tissue: {
      label: "Detarget a tissue",
      definition: "Sites for a tissue's microRNA silence the transgene there.",
      synonyms: ["microRNA detargeting"],
    },
    selection_marker: {
      label: "Selection marker",
      definition: "Modified cells can be told apart or enriched, as by truncated NGFR.",
      synonyms: ["selectable marker", "enrichment marker"],
    },
    in_vivo_selection: {
      label: "In vivo selection",
      definition: "Modified cells outgrow others in the body, as by MGMT P140K with alkylator.",
      synonyms: ["chemoselection"],
    },
    report_location: {
      label: "Report location",
      definition: "The construct can be imaged or measured, as the sodium-iodide symporter.",
      synonyms: ["reporter gene", "imaging reporter"],
    },
    suppress_immune_response: {
      label: "Suppress an immune response",
      definition: "The product calms immunity against a chosen tissue or antigen, as a CAR-Treg.",
      synonyms: ["induce tolerance", "immune tolerance"],
    },
    induce_immune_response: {
      label: "Induce an immune response",
      definition: "The product immunizes against an antigen, as a vaccine.",
      synonyms: ["vaccination", "immunization"],
    },
    stimulate_innate_immunity: {
      label: "Stimulate innate immunity",
      definition: "A sensor such as TLR9 or STING is triggered.",
      synonyms: ["innate stimulation"],
    },
    neutralize_pathogen: {
      label: "Neutralize a pathogen or toxin",
      definition: "An antibody or decoy made in the body blocks a pathogen or toxin.",
      synonyms: ["passive immunization"],
    },
    promote_angiogenesis: {
      label: "Promote angiogenesis",
      definition: "New vessels are grown, as by HGF plasmid.",
      synonyms: ["angiogenesis"],
    },
    inhibit_angiogenesis: {
      label: "Inhibit angiogenesis",
      definition: "New vessels are held back, as by anti-VEGF.",
      synonyms: ["antiangiogenesis"],
    },
    promote_tissue_repair: {
      label: "Promote tissue repair",
      definition: "Growth, survival or regeneration of tissue is supported.",
      synonyms: ["tissue regeneration", "trophic support"],
    },
    protect_neurons: {
      label: "Protect neurons",
      definition: "Nerve cells or photoreceptors are kept alive, as by CNTF in revakinagene taroretcel.",
      synonyms: ["neuroprotection"],
    },
    restore_light_sensitivity: {
      label: "Restore light sensitivity",
      definition: "Retinal cells are made to sense light by an opsin.",
      synonyms: ["optogenetic restoration"],
    },
    enable_editing: {
      label: "Enable editing",
      definition: "The construct is the editor or its guide, and nothing else.",
      synonyms: ["editor expression", "nuclease expression"],
    },
    enable_targeted_insertion: {
      label: "Enable targeted insertion",
      definition: "The change opens or marks the place where a construct is inserted.",
      synonyms: ["landing site"],
    },
  },
});

/** A term of {@link constructPurposes}. */
export type ConstructPurpose = TermKey<typeof constructPurposes>;
/** Schema of {@link ConstructPurpose}. */
export const ConstructPurpose: TermSchema<ConstructPurpose> = /* @__PURE__ */ termSchema(constructPurposes);
