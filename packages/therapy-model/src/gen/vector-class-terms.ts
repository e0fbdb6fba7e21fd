// Written by scripts/generate-terms.ts from vocabularies/vector-class.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type VectorClassKey =
  | "viral"
  | "retroviral"
  | "gammaretroviral"
  | "retroviral_replicating"
  | "lentiviral"
  | "lentiviral_integration_deficient"
  | "foamy_viral"
  | "alpharetroviral"
  | "adeno_associated_viral"
  | "adenoviral"
  | "adenoviral_helper_dependent"
  | "herpes_simplex_viral"
  | "poxviral"
  | "vaccinia_viral"
  | "modified_vaccinia_ankara"
  | "fowlpox_viral"
  | "baculoviral"
  | "reoviral"
  | "measles_viral"
  | "newcastle_disease_viral"
  | "vesicular_stomatitis_viral"
  | "maraba_viral"
  | "enteroviral"
  | "seneca_valley_viral"
  | "alphaviral"
  | "sendai_viral"
  | "influenza_viral"
  | "arenaviral"
  | "cytomegaloviral"
  | "parvoviral"
  | "bocaviral"
  | "flaviviral"
  | "anelloviral"
  | "non_viral"
  | "lipid_nanoparticle"
  | "targeted_lipid_nanoparticle"
  | "lipoplex"
  | "polymer_carrier"
  | "peptide_carrier"
  | "inorganic_nanoparticle"
  | "spherical_nucleic_acid"
  | "galnac_conjugate"
  | "antibody_conjugate_carrier"
  | "peptide_conjugate_carrier"
  | "naked_nucleic_acid"
  | "plasmid_naked"
  | "physical_delivery"
  | "electroporation"
  | "microfluidic_squeezing"
  | "gene_gun"
  | "sonoporation"
  | "hydrodynamic_delivery"
  | "transposon_system"
  | "piggybac"
  | "sleeping_beauty"
  | "tcbuster"
  | "virus_like_particle"
  | "extracellular_vesicle"
  | "fusogenic_vesicle"
  | "red_cell_carrier"
  | "bacterial"
  | "listeria"
  | "salmonella"
  | "bacterial_minicell"
  | "dna_nanostructure"
  | "hybrid_vector";

/** The keys, in the order of the table. */
export const vectorClassKeys: readonly VectorClassKey[] = [
  "viral",
  "retroviral",
  "gammaretroviral",
  "retroviral_replicating",
  "lentiviral",
  "lentiviral_integration_deficient",
  "foamy_viral",
  "alpharetroviral",
  "adeno_associated_viral",
  "adenoviral",
  "adenoviral_helper_dependent",
  "herpes_simplex_viral",
  "poxviral",
  "vaccinia_viral",
  "modified_vaccinia_ankara",
  "fowlpox_viral",
  "baculoviral",
  "reoviral",
  "measles_viral",
  "newcastle_disease_viral",
  "vesicular_stomatitis_viral",
  "maraba_viral",
  "enteroviral",
  "seneca_valley_viral",
  "alphaviral",
  "sendai_viral",
  "influenza_viral",
  "arenaviral",
  "cytomegaloviral",
  "parvoviral",
  "bocaviral",
  "flaviviral",
  "anelloviral",
  "non_viral",
  "lipid_nanoparticle",
  "targeted_lipid_nanoparticle",
  "lipoplex",
  "polymer_carrier",
  "peptide_carrier",
  "inorganic_nanoparticle",
  "spherical_nucleic_acid",
  "galnac_conjugate",
  "antibody_conjugate_carrier",
  "peptide_conjugate_carrier",
  "naked_nucleic_acid",
  "plasmid_naked",
  "physical_delivery",
  "electroporation",
  "microfluidic_squeezing",
  "gene_gun",
  "sonoporation",
  "hydrodynamic_delivery",
  "transposon_system",
  "piggybac",
  "sleeping_beauty",
  "tcbuster",
  "virus_like_particle",
  "extracellular_vesicle",
  "fusogenic_vesicle",
  "red_cell_carrier",
  "bacterial",
  "listeria",
  "salmonella",
  "bacterial_minicell",
  "dna_nanostructure",
  "hybrid_vector",
];

/** Makes the terms by key. */
export function vectorClassTerms(): { readonly [Key in VectorClassKey]: Term<VectorClassKey> } {
  return {
    viral: { label: "Viral vector", definition: "A virus, changed or not, that carries the cargo into cells.", synonyms: ["viral","virus vector"] },
    retroviral: { label: "Retroviral vector", definition: "A vector of the family Retroviridae, of unstated genus. Use gamma-retroviral or lentiviral where known.", broader: "viral", synonyms: ["retrovirus","RV vector"] },
    gammaretroviral: { label: "Gamma-retroviral vector", definition: "An integrating vector of the murine leukemia viruses, as in axicabtagene ciloleucel. Enters dividing cells only.", broader: "retroviral", synonyms: ["gammaretrovirus","γ-retroviral vector","γ-RV"] },
    retroviral_replicating: { label: "Replicating retroviral vector", definition: "A gamma-retroviral vector that spreads in tumor, as vocimagene amiretrorepvec.", broader: "gammaretroviral", synonyms: ["RRV"] },
    lentiviral: { label: "Lentiviral vector", definition: "An integrating vector, mostly of HIV-1, that also enters resting cells, as in HGI-001. Not gamma-retroviral.", broader: "retroviral", synonyms: ["LVV","LV","lentivector","lentivirus vector","lentivirus"] },
    lentiviral_integration_deficient: { label: "Integration-deficient lentiviral vector", definition: "A lentiviral vector whose integrase is disabled, so that DNA stays episomal.", broader: "lentiviral", synonyms: ["IDLV"] },
    foamy_viral: { label: "Foamy viral vector", definition: "An integrating vector of a spumavirus.", broader: "retroviral", synonyms: ["foamy virus vector","spumaviral vector","foamy virus"] },
    alpharetroviral: { label: "Alpha-retroviral vector", definition: "An integrating vector of the avian sarcoma and leukosis viruses.", broader: "retroviral", synonyms: ["alpharetrovirus vector"] },
    adeno_associated_viral: { label: "Adeno-associated viral vector", definition: "A non-pathogenic parvoviral vector, mostly episomal, as voretigene neparvovec. Not to be confused with adenoviral.", broader: "viral", synonyms: ["AAV","rAAV","AAV vector","adeno-associated virus","adeno-associated virus vector","recombinant adeno-associated virus"] },
    adenoviral: { label: "Adenoviral vector", definition: "A double-stranded DNA virus vector of transient expression, as nadofaragene firadenovec.", broader: "viral", synonyms: ["Ad vector","adenovirus vector","adenovirus","AdV"], codes: { ncit: "C1890" } },
    adenoviral_helper_dependent: { label: "Helper-dependent adenoviral vector", definition: "An adenoviral vector stripped of all viral genes.", broader: "adenoviral", synonyms: ["gutless adenovirus","HDAd","high-capacity adenoviral vector"] },
    herpes_simplex_viral: { label: "Herpes simplex viral vector", definition: "A large-capacity DNA vector of herpes simplex virus, as beremagene geperpavec.", broader: "viral", synonyms: ["HSV vector","herpesviral vector","herpes simplex virus"] },
    poxviral: { label: "Poxviral vector", definition: "A cytoplasmic DNA vector of the poxviruses.", broader: "viral", synonyms: ["poxvirus vector"] },
    vaccinia_viral: { label: "Vaccinia viral vector", definition: "A vaccinia vector able to replicate, as pexastimogene devacirepvec. Modified vaccinia Ankara has its own term.", broader: "poxviral", synonyms: ["VACV vector","vaccinia virus"] },
    modified_vaccinia_ankara: { label: "Modified vaccinia Ankara vector", definition: "A vaccinia strain that does not replicate in human cells, as tipapkinogene sovacivec.", broader: "poxviral", synonyms: ["MVA"] },
    fowlpox_viral: { label: "Avipox viral vector", definition: "A bird poxvirus vector such as fowlpox or canarypox, unable to replicate in people.", broader: "poxviral", synonyms: ["ALVAC","canarypox vector","fowlpox vector"] },
    baculoviral: { label: "Baculoviral vector", definition: "An insect virus vector. Not its use to manufacture AAV.", broader: "viral", synonyms: ["baculovirus vector"] },
    reoviral: { label: "Reovirus", definition: "A double-stranded RNA virus, as the wild-type pelareorep.", broader: "viral", synonyms: ["reovirus vector"] },
    measles_viral: { label: "Measles viral vector", definition: "A negative-strand RNA virus of vaccine lineage.", broader: "viral", synonyms: ["MV vector","measles virus vector","measles virus"] },
    newcastle_disease_viral: { label: "Newcastle disease viral vector", definition: "An avian negative-strand RNA virus, oncolytic in people.", broader: "viral", synonyms: ["NDV vector","Newcastle disease virus"] },
    vesicular_stomatitis_viral: { label: "Vesicular stomatitis viral vector", definition: "A rhabdovirus given itself, as rVSV-ZEBOV. Its glycoprotein on another vector is a pseudotype.", broader: "viral", synonyms: ["VSV vector","rVSV","vesicular stomatitis virus"] },
    maraba_viral: { label: "Maraba viral vector", definition: "An oncolytic rhabdovirus used in prime-boost.", broader: "viral", synonyms: ["MG1"] },
    enteroviral: { label: "Enteroviral vector", definition: "A small positive-strand RNA virus: poliovirus chimera (lerapolturev), coxsackievirus or echovirus.", broader: "viral", synonyms: ["picornaviral vector","poliovirus vector","coxsackievirus vector"] },
    seneca_valley_viral: { label: "Seneca Valley virus", definition: "An oncolytic picornavirus of pigs.", broader: "viral", synonyms: ["SVV","NTX-010"] },
    alphaviral: { label: "Alphaviral vector", definition: "A positive-strand RNA virus vector such as Semliki Forest, Sindbis or Venezuelan equine encephalitis. As a bare replicon it is cargo.", broader: "viral", synonyms: ["alphavirus vector","SFV vector","VEE vector"] },
    sendai_viral: { label: "Sendai viral vector", definition: "A cytoplasmic negative-strand RNA vector, never integrating.", broader: "viral", synonyms: ["SeV","Sendai virus vector","Sendai virus"] },
    influenza_viral: { label: "Influenza viral vector", definition: "A segmented negative-strand RNA vector.", broader: "viral", synonyms: ["influenza vector"] },
    arenaviral: { label: "Arenaviral vector", definition: "A vector of lymphocytic choriomeningitis or Pichinde virus, as HB-200.", broader: "viral", synonyms: ["LCMV vector"] },
    cytomegaloviral: { label: "Cytomegaloviral vector", definition: "A betaherpesvirus vector, as VIR-1111.", broader: "viral", synonyms: ["CMV vector"] },
    parvoviral: { label: "Autonomous parvovirus", definition: "An oncolytic rodent parvovirus such as H-1. Not to be confused with adeno-associated virus.", broader: "viral", synonyms: ["H-1PV","ParvOryx"] },
    bocaviral: { label: "Bocaviral vector", definition: "A parvoviral vector of airway tropism, or its chimera with AAV.", broader: "viral", synonyms: ["bocavirus vector","rAAV2/HBoV1"] },
    flaviviral: { label: "Flaviviral vector", definition: "A yellow fever or dengue backbone carrying a foreign antigen.", broader: "viral", synonyms: ["YF17D vector"] },
    anelloviral: { label: "Anelloviral vector", definition: "A small circular DNA virus of human commensals, in early development.", broader: "viral", synonyms: ["anellovector"] },
    non_viral: { label: "Non-viral carrier", definition: "Any means that is no virus.", synonyms: ["non-viral vector","nonviral delivery"] },
    lipid_nanoparticle: { label: "Lipid nanoparticle", definition: "A particle with an ionizable lipid that carries nucleic acid, as in nexiguran ziclumeran. Not a lipoplex or liposome.", broader: "non_viral", synonyms: ["LNP","mRNA-LNP","lipid nanoparticles"] },
    targeted_lipid_nanoparticle: { label: "Targeted lipid nanoparticle", definition: "A lipid nanoparticle with an antibody or ligand that directs it to a cell.", broader: "lipid_nanoparticle", synonyms: ["tLNP","antibody-targeted LNP"] },
    lipoplex: { label: "Lipoplex or liposome", definition: "Nucleic acid bound to or in cationic lipid without the nanoparticle core, as RNA-lipoplex.", broader: "non_viral", synonyms: ["liposome","lipid complex","RNA-LPX"] },
    polymer_carrier: { label: "Polymer carrier", definition: "Nucleic acid condensed by a synthetic or natural polymer, as detalimogene voraplasmid with chitosan.", broader: "non_viral", synonyms: ["polyplex","polymeric nanoparticle","PEI","PBAE"] },
    peptide_carrier: { label: "Peptide or protein carrier", definition: "A peptide or protein that ferries nucleic acid or ribonucleoprotein into cells.", broader: "non_viral", synonyms: ["cell-penetrating peptide","protamine"] },
    inorganic_nanoparticle: { label: "Inorganic nanoparticle", definition: "Gold, silica, calcium phosphate or magnetic particles.", broader: "non_viral", synonyms: ["gold nanoparticle"] },
    spherical_nucleic_acid: { label: "Spherical nucleic acid", definition: "A dense shell of oligonucleotides on a core, as cavrotolimod.", broader: "non_viral", synonyms: ["SNA"] },
    galnac_conjugate: { label: "GalNAc conjugate", definition: "An oligonucleotide joined to N-acetylgalactosamine for liver cells, as inclisiran. The linkage itself is told by conjugate.", broader: "non_viral", synonyms: ["N-acetylgalactosamine conjugate"] },
    antibody_conjugate_carrier: { label: "Antibody-oligonucleotide conjugate", definition: "An antibody or fragment that carries an oligonucleotide to a cell, as delpacibart etedesiran.", broader: "non_viral", synonyms: ["AOC"] },
    peptide_conjugate_carrier: { label: "Peptide-oligonucleotide conjugate", definition: "A peptide that carries an oligonucleotide into cells.", broader: "non_viral", synonyms: ["PPMO","PPC"] },
    naked_nucleic_acid: { label: "Naked nucleic acid", definition: "Nucleic acid in a buffer, with no carrier, as nusinersen.", broader: "non_viral", synonyms: ["naked DNA","naked RNA","carrier-free"] },
    plasmid_naked: { label: "Naked plasmid", definition: "A plasmid injected as such, as beperminogene perplasmid. The plasmid as molecule is cargo.", broader: "naked_nucleic_acid", synonyms: ["plasmid DNA without carrier"] },
    physical_delivery: { label: "Physical delivery", definition: "A force, not a substance, brings the cargo into cells.", broader: "non_viral", synonyms: ["physical transfection"] },
    electroporation: { label: "Electroporation", definition: "An electric pulse opens the cell membrane, as for exagamglogene autotemcel. The device for patients is told apart.", broader: "physical_delivery", synonyms: ["nucleofection","electrotransfer"] },
    microfluidic_squeezing: { label: "Microfluidic squeezing", definition: "Cells are squeezed so that cargo enters, as SQZ-PBMC-HPV.", broader: "physical_delivery", synonyms: ["cell squeezing"] },
    gene_gun: { label: "Particle-mediated or jet delivery", definition: "Particles or a liquid jet shot into tissue.", broader: "physical_delivery", synonyms: ["biolistics","needle-free jet injection"] },
    sonoporation: { label: "Sonoporation", definition: "Ultrasound with or without bubbles opens cells.", broader: "physical_delivery", synonyms: ["ultrasound-mediated delivery"] },
    hydrodynamic_delivery: { label: "Hydrodynamic delivery", definition: "A fast large volume forces nucleic acid into an organ.", broader: "physical_delivery", synonyms: ["hydrodynamic injection"] },
    transposon_system: { label: "Transposon system", definition: "A transposase moves a DNA cargo into the genome. Say how it enters by electroporation or a particle as well.", broader: "non_viral", synonyms: ["transposon vector"] },
    piggybac: { label: "piggyBac transposon", definition: "The TTAA-inserting system, as in P-BCMA-101.", broader: "transposon_system", synonyms: ["piggyBac","PB transposon"] },
    sleeping_beauty: { label: "Sleeping Beauty transposon", definition: "The TA-inserting system, as in CARCIK-CD19.", broader: "transposon_system", synonyms: ["Sleeping Beauty","SB transposon"] },
    tcbuster: { label: "TcBuster transposon", definition: "A hAT-family system.", broader: "transposon_system", synonyms: ["TcBuster"] },
    virus_like_particle: { label: "Virus-like particle", definition: "A shell of viral proteins without a viral genome, carrying protein or ribonucleoprotein.", broader: "non_viral", synonyms: ["VLP","eVLP","enveloped delivery vehicle"] },
    extracellular_vesicle: { label: "Extracellular vesicle", definition: "A natural or engineered vesicle of cells, loaded with cargo.", broader: "non_viral", synonyms: ["exosome","EV"] },
    fusogenic_vesicle: { label: "Fusogenic vesicle", definition: "A cell-derived vesicle with a fusogen that merges with chosen cells. With a packaged vector genome it is a lentiviral vector.", broader: "non_viral", synonyms: ["fusosome"] },
    red_cell_carrier: { label: "Red cell carrier", definition: "A red cell loaded with the cargo.", broader: "non_viral", synonyms: ["erythrocyte carrier"] },
    bacterial: { label: "Bacterial vector", definition: "Live or inactivated bacteria that deliver the cargo.", broader: "non_viral", synonyms: ["bacterial carrier"] },
    listeria: { label: "Listeria vector", definition: "Attenuated Listeria monocytogenes, as axalimogene filolisbac.", broader: "bacterial", synonyms: ["Lm vector"] },
    salmonella: { label: "Salmonella vector", definition: "Attenuated Salmonella carrying a plasmid or protein, as VXM01.", broader: "bacterial", synonyms: ["attenuated Salmonella"] },
    bacterial_minicell: { label: "Bacterial minicell", definition: "A non-living particle budded from bacteria.", broader: "bacterial", synonyms: ["EDV nanocell","minicell"] },
    dna_nanostructure: { label: "DNA nanostructure", definition: "Folded DNA used as a carrier.", broader: "non_viral", synonyms: ["DNA origami"] },
    hybrid_vector: { label: "Hybrid vector", definition: "One carrier with working parts of two classes, as an adenovirus-AAV hybrid. A prime and boost of two carriers are two vectors.", synonyms: ["chimeric vector"] },
  };
}
