/** Prior, concomitant and conditioning treatments. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/** Treatments that protocols and labels name besides the product: classes, drugs and procedures. */
export const treatments = /* @__PURE__ */ vocabulary({
  id: "treatment",
  title: "Treatment",
  definition: "What a patient had, has or must not have besides the product: classes, drugs and procedures.",
  terms: {
    antineoplastic: {
      label: "Antineoplastic treatment",
      definition: "Any treatment against cancer, local treatment apart.",
      synonyms: ["anticancer therapy", "systemic anticancer therapy"],
    },
    chemotherapy: {
      label: "Chemotherapy",
      definition: "Cytotoxic drugs against cancer.",
      broader: "antineoplastic",
    },
    targeted_cancer_therapy: {
      label: "Targeted cancer therapy",
      definition: "Drugs against a molecule that drives the cancer.",
      broader: "antineoplastic",
    },
    proteasome_inhibitor: {
      label: "Proteasome inhibitor",
      definition: "Blocks the proteasome, in myeloma.",
      broader: "targeted_cancer_therapy",
      synonyms: ["PI"],
    },
    bortezomib: {
      label: "Bortezomib",
      definition: "Reversible proteasome inhibitor by injection.",
      broader: "proteasome_inhibitor",
    },
    carfilzomib: {
      label: "Carfilzomib",
      definition: "Irreversible proteasome inhibitor by infusion.",
      broader: "proteasome_inhibitor",
    },
    ixazomib: {
      label: "Ixazomib",
      definition: "Oral proteasome inhibitor.",
      broader: "proteasome_inhibitor",
    },
    immunomodulatory_agent: {
      label: "Immunomodulatory agent",
      definition: "Thalidomide and its kin, in myeloma. Not immunosuppressants.",
      broader: "targeted_cancer_therapy",
      synonyms: ["IMiD", "immunomodulatory drug", "immunomodulatory imide drug"],
    },
    lenalidomide: {
      label: "Lenalidomide",
      definition: "Second-generation immunomodulatory agent.",
      broader: "immunomodulatory_agent",
    },
    pomalidomide: {
      label: "Pomalidomide",
      definition: "Third-generation immunomodulatory agent.",
      broader: "immunomodulatory_agent",
    },
    thalidomide: {
      label: "Thalidomide",
      definition: "First immunomodulatory agent.",
      broader: "immunomodulatory_agent",
    },
    anti_cd38_antibody: {
      label: "Anti-CD38 antibody",
      definition: "Monoclonal antibody against CD38, in myeloma. Not a CD38 CAR-T.",
      broader: "targeted_cancer_therapy",
      synonyms: ["anti-CD38 monoclonal antibody"],
    },
    daratumumab: {
      label: "Daratumumab",
      definition: "Anti-CD38 antibody.",
      broader: "anti_cd38_antibody",
    },
    isatuximab: {
      label: "Isatuximab",
      definition: "Anti-CD38 antibody.",
      broader: "anti_cd38_antibody",
    },
    anti_cd20_antibody: {
      label: "Anti-CD20 antibody",
      definition: "Monoclonal antibody against CD20, in lymphoma or autoimmunity.",
      synonyms: ["anti-CD20 monoclonal antibody"],
    },
    rituximab: {
      label: "Rituximab",
      definition: "Anti-CD20 antibody.",
      broader: "anti_cd20_antibody",
    },
    obinutuzumab: {
      label: "Obinutuzumab",
      definition: "Glycoengineered anti-CD20 antibody.",
      broader: "anti_cd20_antibody",
    },
    ofatumumab: {
      label: "Ofatumumab",
      definition: "Human anti-CD20 antibody.",
      broader: "anti_cd20_antibody",
    },
    ocrelizumab: {
      label: "Ocrelizumab",
      definition: "Anti-CD20 antibody for multiple sclerosis.",
      broader: "anti_cd20_antibody",
    },
    anti_bcma_therapy: {
      label: "Anti-BCMA treatment",
      definition: "Any treatment against BCMA, CAR-T and bispecific antibodies among them.",
      broader: "targeted_cancer_therapy",
      synonyms: ["BCMA-targeted therapy"],
    },
    anti_cd19_therapy: {
      label: "Anti-CD19 treatment",
      definition: "Any treatment against CD19, CAR-T and bispecific antibodies among them.",
      synonyms: ["CD19-targeted therapy"],
    },
    bispecific_antibody: {
      label: "Bispecific antibody",
      definition: "Antibody that binds two targets, most often T cell and tumor.",
      broader: "antineoplastic",
      synonyms: ["T-cell engager", "BiTE"],
    },
    blinatumomab: {
      label: "Blinatumomab",
      definition: "CD19 and CD3 bispecific.",
      broader: "bispecific_antibody",
    },
    teclistamab: {
      label: "Teclistamab",
      definition: "BCMA and CD3 bispecific.",
      broader: "bispecific_antibody",
    },
    elranatamab: {
      label: "Elranatamab",
      definition: "BCMA and CD3 bispecific, second of its kind.",
      broader: "bispecific_antibody",
    },
    talquetamab: {
      label: "Talquetamab",
      definition: "GPRC5D and CD3 bispecific.",
      broader: "bispecific_antibody",
    },
    glofitamab: {
      label: "Glofitamab",
      definition: "CD20 and CD3 bispecific, two arms for CD20.",
      broader: "bispecific_antibody",
    },
    epcoritamab: {
      label: "Epcoritamab",
      definition: "CD20 and CD3 bispecific under the skin.",
      broader: "bispecific_antibody",
    },
    mosunetuzumab: {
      label: "Mosunetuzumab",
      definition: "CD20 and CD3 bispecific.",
      broader: "bispecific_antibody",
    },
    antibody_drug_conjugate: {
      label: "Antibody-drug conjugate",
      definition: "Antibody that carries a cytotoxic drug.",
      broader: "antineoplastic",
      synonyms: ["ADC"],
    },
    inotuzumab_ozogamicin: {
      label: "Inotuzumab ozogamicin",
      definition: "CD22 conjugate for acute lymphoblastic leukemia.",
      broader: "antibody_drug_conjugate",
    },
    polatuzumab_vedotin: {
      label: "Polatuzumab vedotin",
      definition: "CD79b conjugate for lymphoma.",
      broader: "antibody_drug_conjugate",
    },
    brentuximab_vedotin: {
      label: "Brentuximab vedotin",
      definition: "CD30 conjugate for lymphoma.",
      broader: "antibody_drug_conjugate",
    },
    checkpoint_inhibitor: {
      label: "Immune checkpoint inhibitor",
      definition: "Antibody that releases a brake of T cells.",
      broader: "antineoplastic",
    },
    anti_pd_1_antibody: {
      label: "Anti-PD-1 or anti-PD-L1 antibody",
      definition: "Checkpoint inhibitor of PD-1 or its ligand.",
      broader: "checkpoint_inhibitor",
      synonyms: ["PD-1 inhibitor", "PD-L1 inhibitor"],
    },
    pembrolizumab: {
      label: "Pembrolizumab",
      definition: "Anti-PD-1 antibody.",
      broader: "anti_pd_1_antibody",
    },
    nivolumab: {
      label: "Nivolumab",
      definition: "Anti-PD-1 antibody, the first.",
      broader: "anti_pd_1_antibody",
    },
    ipilimumab: {
      label: "Ipilimumab",
      definition: "Anti-CTLA-4 antibody.",
      broader: "checkpoint_inhibitor",
    },
    tyrosine_kinase_inhibitor: {
      label: "Tyrosine kinase inhibitor",
      definition: "Small molecule that blocks a tyrosine kinase.",
      broader: "targeted_cancer_therapy",
      synonyms: ["TKI"],
    },
    btk_inhibitor: {
      label: "BTK inhibitor",
      definition: "Blocks Bruton tyrosine kinase.",
      broader: "tyrosine_kinase_inhibitor",
    },
    ibrutinib: {
      label: "Ibrutinib",
      definition: "First BTK inhibitor.",
      broader: "btk_inhibitor",
    },
    imatinib: {
      label: "Imatinib",
      definition: "BCR-ABL1 inhibitor.",
      broader: "tyrosine_kinase_inhibitor",
    },
    dasatinib: {
      label: "Dasatinib",
      definition: "BCR-ABL1 and SRC inhibitor; also switches CAR-T off.",
      broader: "tyrosine_kinase_inhibitor",
    },
    ponatinib: {
      label: "Ponatinib",
      definition: "BCR-ABL1 inhibitor that covers T315I.",
      broader: "tyrosine_kinase_inhibitor",
    },
    bcl_2_inhibitor: {
      label: "BCL-2 inhibitor",
      definition: "Blocks BCL-2.",
      broader: "targeted_cancer_therapy",
    },
    venetoclax: {
      label: "Venetoclax",
      definition: "BCL-2 inhibitor.",
      broader: "bcl_2_inhibitor",
    },
    selinexor: {
      label: "Selinexor",
      definition: "Blocks nuclear export.",
      broader: "targeted_cancer_therapy",
    },
    hypomethylating_agent: {
      label: "Hypomethylating agent",
      definition: "Lowers DNA methylation.",
      broader: "chemotherapy",
    },
    azacitidine: {
      label: "Azacitidine",
      definition: "Hypomethylating agent.",
      broader: "hypomethylating_agent",
    },
    decitabine: {
      label: "Decitabine",
      definition: "Hypomethylating agent.",
      broader: "hypomethylating_agent",
    },
    alkylating_agent: {
      label: "Alkylating agent",
      definition: "Chemotherapy that alkylates DNA.",
      broader: "chemotherapy",
    },
    cyclophosphamide: {
      label: "Cyclophosphamide",
      definition: "Alkylating agent: lymphodepletion, chemotherapy and immunosuppression.",
      broader: "alkylating_agent",
      synonyms: ["CTX", "Cy"],
    },
    ifosfamide: {
      label: "Ifosfamide",
      definition: "Alkylating agent, kin of cyclophosphamide.",
      broader: "alkylating_agent",
    },
    melphalan: {
      label: "Melphalan",
      definition: "Alkylating agent for myeloma and conditioning.",
      broader: "alkylating_agent",
    },
    busulfan: {
      label: "Busulfan",
      definition: "Alkylating agent for myeloablative conditioning.",
      broader: "alkylating_agent",
      synonyms: ["Bu"],
    },
    treosulfan: {
      label: "Treosulfan",
      definition: "Alkylating agent for conditioning.",
      broader: "alkylating_agent",
    },
    thiotepa: {
      label: "Thiotepa",
      definition: "Alkylating agent for conditioning.",
      broader: "alkylating_agent",
    },
    bendamustine: {
      label: "Bendamustine",
      definition: "Alkylating agent for lymphoma and lymphodepletion.",
      broader: "alkylating_agent",
    },
    temozolomide: {
      label: "Temozolomide",
      definition: "Oral alkylating agent for glioma.",
      broader: "alkylating_agent",
    },
    anthracycline: {
      label: "Anthracycline",
      definition: "Chemotherapy of the doxorubicin class.",
      broader: "chemotherapy",
    },
    doxorubicin: {
      label: "Doxorubicin",
      definition: "Anthracycline.",
      broader: "anthracycline",
    },
    platinum_agent: {
      label: "Platinum agent",
      definition: "Chemotherapy with platinum.",
      broader: "chemotherapy",
      synonyms: ["platinum-based chemotherapy"],
    },
    cisplatin: {
      label: "Cisplatin",
      definition: "Platinum agent, first.",
      broader: "platinum_agent",
    },
    carboplatin: {
      label: "Carboplatin",
      definition: "Platinum agent, second.",
      broader: "platinum_agent",
    },
    taxane: {
      label: "Taxane",
      definition: "Chemotherapy of the paclitaxel class.",
      broader: "chemotherapy",
    },
    paclitaxel: {
      label: "Paclitaxel",
      definition: "Taxane.",
      broader: "taxane",
    },
    fludarabine: {
      label: "Fludarabine",
      definition: "Purine analogue: lymphodepletion.",
      broader: "chemotherapy",
      synonyms: ["Flu"],
    },
    cladribine: {
      label: "Cladribine",
      definition: "Purine analogue.",
      broader: "chemotherapy",
    },
    clofarabine: {
      label: "Clofarabine",
      definition: "Purine analogue.",
      broader: "chemotherapy",
    },
    cytarabine: {
      label: "Cytarabine",
      definition: "Pyrimidine analogue for leukemia.",
      broader: "chemotherapy",
      synonyms: ["Ara-C"],
    },
    gemcitabine: {
      label: "Gemcitabine",
      definition: "Pyrimidine analogue for solid tumors and lymphoma.",
      broader: "chemotherapy",
    },
    etoposide: {
      label: "Etoposide",
      definition: "Topoisomerase inhibitor; also for hemophagocytosis.",
      broader: "chemotherapy",
    },
    vincristine: {
      label: "Vincristine",
      definition: "Vinca alkaloid.",
      broader: "chemotherapy",
    },
    hydroxyurea: {
      label: "Hydroxyurea",
      definition: "Raises fetal hemoglobin; also lowers counts.",
      synonyms: ["hydroxycarbamide"],
    },
    intrathecal_chemotherapy: {
      label: "Intrathecal chemotherapy",
      definition: "Chemotherapy into the cerebrospinal fluid.",
      broader: "chemotherapy",
    },
    hormonal_therapy: {
      label: "Hormonal therapy",
      definition: "Blocks or withdraws hormones against cancer.",
      broader: "antineoplastic",
      synonyms: ["endocrine therapy", "androgen deprivation"],
    },
    bcg: {
      label: "BCG",
      definition: "Bacillus Calmette-Guérin into the bladder. As a vaccine it is a live vaccine.",
      broader: "antineoplastic",
      synonyms: ["Bacillus Calmette-Guérin"],
    },
    immunosuppressant: {
      label: "Immunosuppressant",
      definition: "Drug that dampens the immune response, corticosteroids apart unless stated.",
      synonyms: ["immunosuppressive therapy", "immunosuppressive agent"],
    },
    methotrexate: {
      label: "Methotrexate",
      definition: "Folate antagonist.",
      broader: "immunosuppressant",
      synonyms: ["MTX"],
    },
    azathioprine: {
      label: "Azathioprine",
      definition: "Purine antagonist.",
      broader: "immunosuppressant",
      synonyms: ["AZA"],
    },
    mycophenolate_mofetil: {
      label: "Mycophenolate mofetil",
      definition: "Prodrug of mycophenolic acid.",
      broader: "immunosuppressant",
      synonyms: ["MMF"],
    },
    leflunomide: {
      label: "Leflunomide",
      definition: "Pyrimidine synthesis inhibitor.",
      broader: "immunosuppressant",
    },
    calcineurin_inhibitor: {
      label: "Calcineurin inhibitor",
      definition: "Blocks calcineurin in T cells.",
      broader: "immunosuppressant",
      synonyms: ["CNI"],
    },
    tacrolimus: {
      label: "Tacrolimus",
      definition: "Calcineurin inhibitor, also FK506.",
      broader: "calcineurin_inhibitor",
      synonyms: ["FK506"],
    },
    cyclosporine: {
      label: "Cyclosporine",
      definition: "Calcineurin inhibitor, the first.",
      broader: "calcineurin_inhibitor",
      synonyms: ["ciclosporin", "cyclosporin A"],
    },
    voclosporin: {
      label: "Voclosporin",
      definition: "Calcineurin inhibitor for lupus nephritis.",
      broader: "calcineurin_inhibitor",
    },
    mtor_inhibitor: {
      label: "mTOR inhibitor",
      definition: "Blocks mTOR.",
      broader: "immunosuppressant",
    },
    sirolimus: {
      label: "Sirolimus",
      definition: "mTOR inhibitor, also tried around AAV.",
      broader: "mtor_inhibitor",
      synonyms: ["rapamycin"],
    },
    everolimus: {
      label: "Everolimus",
      definition: "mTOR inhibitor.",
      broader: "mtor_inhibitor",
    },
    jak_inhibitor: {
      label: "JAK inhibitor",
      definition: "Blocks Janus kinases.",
      broader: "immunosuppressant",
    },
    ruxolitinib: {
      label: "Ruxolitinib",
      definition: "JAK inhibitor for graft-versus-host disease and hemophagocytosis.",
      broader: "jak_inhibitor",
    },
    baricitinib: {
      label: "Baricitinib",
      definition: "JAK inhibitor for arthritis.",
      broader: "jak_inhibitor",
    },
    anti_thymocyte_globulin: {
      label: "Anti-thymocyte globulin",
      definition: "Antibodies that deplete T cells.",
      broader: "immunosuppressant",
      synonyms: ["ATG"],
    },
    alemtuzumab: {
      label: "Alemtuzumab",
      definition: "Anti-CD52 antibody; deepens lymphodepletion for allogeneic CAR-T.",
      broader: "immunosuppressant",
    },
    basiliximab: {
      label: "Basiliximab",
      definition: "Anti-interleukin-2-receptor antibody.",
      broader: "immunosuppressant",
    },
    belatacept: {
      label: "Belatacept",
      definition: "Costimulation blocker for transplant.",
      broader: "immunosuppressant",
    },
    imlifidase: {
      label: "Imlifidase",
      definition: "Cleaves IgG, tried before AAV and transplant.",
      broader: "immunosuppressant",
    },
    corticosteroid: {
      label: "Corticosteroid",
      definition: "Glucocorticoid by mouth or vein unless another route is stated.",
      synonyms: ["glucocorticoid", "steroid"],
    },
    prednisone: {
      label: "Prednisone",
      definition: "Oral corticosteroid, the usual measure of dose equivalence.",
      broader: "corticosteroid",
    },
    prednisolone: {
      label: "Prednisolone",
      definition: "Active form of prednisone.",
      broader: "corticosteroid",
    },
    methylprednisolone: {
      label: "Methylprednisolone",
      definition: "Corticosteroid, often as an intravenous pulse.",
      broader: "corticosteroid",
    },
    dexamethasone: {
      label: "Dexamethasone",
      definition: "Potent corticosteroid; for myeloma and neurotoxicity.",
      broader: "corticosteroid",
      synonyms: ["Dex"],
    },
    hydrocortisone: {
      label: "Hydrocortisone",
      definition: "Corticosteroid of physiologic replacement.",
      broader: "corticosteroid",
    },
    deflazacort: {
      label: "Deflazacort",
      definition: "Corticosteroid for Duchenne.",
      broader: "corticosteroid",
    },
    antimalarial: {
      label: "Antimalarial",
      definition: "Quinoline antimalarial used against lupus.",
    },
    hydroxychloroquine: {
      label: "Hydroxychloroquine",
      definition: "Antimalarial of lupus.",
      broader: "antimalarial",
      synonyms: ["HCQ"],
    },
    chloroquine: {
      label: "Chloroquine",
      definition: "Older antimalarial.",
      broader: "antimalarial",
    },
    nsaid: {
      label: "Nonsteroidal anti-inflammatory drug",
      definition: "Cyclooxygenase inhibitor.",
      synonyms: ["NSAID"],
    },
    targeted_biologic: {
      label: "Targeted biologic",
      definition: "Antibody or fusion protein against an immune molecule, outside cancer.",
      synonyms: ["biologic", "bDMARD"],
    },
    belimumab: {
      label: "Belimumab",
      definition: "Anti-BAFF antibody for lupus.",
      broader: "targeted_biologic",
    },
    telitacicept: {
      label: "Telitacicept",
      definition: "BAFF and APRIL blocker for lupus.",
      broader: "targeted_biologic",
    },
    anifrolumab: {
      label: "Anifrolumab",
      definition: "Anti-interferon-receptor antibody for lupus.",
      broader: "targeted_biologic",
    },
    complement_inhibitor: {
      label: "Complement inhibitor",
      definition: "Blocks the complement cascade.",
      broader: "targeted_biologic",
    },
    eculizumab: {
      label: "Eculizumab",
      definition: "Anti-C5 antibody.",
      broader: "complement_inhibitor",
    },
    ravulizumab: {
      label: "Ravulizumab",
      definition: "Long-acting anti-C5 antibody.",
      broader: "complement_inhibitor",
    },
    tnf_inhibitor: {
      label: "TNF inhibitor",
      definition: "Blocks tumor necrosis factor.",
      broader: "targeted_biologic",
    },
    adalimumab: {
      label: "Adalimumab",
      definition: "TNF inhibitor antibody.",
      broader: "tnf_inhibitor",
    },
    infliximab: {
      label: "Infliximab",
      definition: "TNF inhibitor by infusion.",
      broader: "tnf_inhibitor",
    },
    etanercept: {
      label: "Etanercept",
      definition: "TNF inhibitor fusion protein.",
      broader: "tnf_inhibitor",
    },
    abatacept: {
      label: "Abatacept",
      definition: "Costimulation blocker.",
      broader: "targeted_biologic",
    },
    interleukin_6_inhibitor: {
      label: "Interleukin-6 inhibitor",
      definition: "Blocks interleukin-6 or its receptor.",
      broader: "targeted_biologic",
    },
    tocilizumab: {
      label: "Tocilizumab",
      definition: "Anti-interleukin-6-receptor antibody; for cytokine release syndrome.",
      broader: "interleukin_6_inhibitor",
    },
    siltuximab: {
      label: "Siltuximab",
      definition: "Anti-interleukin-6 antibody.",
      broader: "interleukin_6_inhibitor",
    },
    anakinra: {
      label: "Anakinra",
      definition: "Interleukin-1-receptor blocker; for neurotoxicity.",
      broader: "targeted_biologic",
    },
    emapalumab: {
      label: "Emapalumab",
      definition: "Anti-interferon-gamma antibody; for hemophagocytosis.",
      broader: "targeted_biologic",
    },
    fcrn_inhibitor: {
      label: "FcRn inhibitor",
      definition: "Lowers IgG by blocking the neonatal Fc receptor.",
      broader: "targeted_biologic",
    },
    efgartigimod: {
      label: "Efgartigimod",
      definition: "FcRn inhibitor for myasthenia.",
      broader: "fcrn_inhibitor",
    },
    immunoglobulin: {
      label: "Immunoglobulin replacement",
      definition: "IgG by vein or under the skin.",
      synonyms: ["IVIG", "SCIG"],
    },
    interferon: {
      label: "Interferon",
      definition: "Interferon alfa, beta or gamma.",
    },
    interleukin_2: {
      label: "Interleukin-2",
      definition: "Recombinant interleukin-2, as after TIL.",
      synonyms: ["aldesleukin", "IL-2"],
    },
    vaccine: {
      label: "Vaccine",
      definition: "Any vaccine against infection.",
    },
    live_vaccine: {
      label: "Live vaccine",
      definition: "Vaccine with a living attenuated microbe.",
      broader: "vaccine",
      synonyms: ["live attenuated vaccine"],
    },
    inactivated_vaccine: {
      label: "Inactivated vaccine",
      definition: "Vaccine without living microbe, protein vaccines among them.",
      broader: "vaccine",
    },
    growth_factor: {
      label: "Hematopoietic growth factor",
      definition: "Makes marrow produce cells.",
    },
    g_csf: {
      label: "Granulocyte colony-stimulating factor",
      definition: "Raises neutrophils; moves stem cells.",
      broader: "growth_factor",
      synonyms: ["G-CSF"],
    },
    filgrastim: {
      label: "Filgrastim",
      definition: "Granulocyte colony-stimulating factor, daily.",
      broader: "g_csf",
    },
    pegfilgrastim: {
      label: "Pegfilgrastim",
      definition: "Granulocyte colony-stimulating factor, long-acting.",
      broader: "g_csf",
    },
    erythropoiesis_stimulating_agent: {
      label: "Erythropoiesis-stimulating agent",
      definition: "Raises red cells.",
      broader: "growth_factor",
      synonyms: ["ESA", "erythropoietin"],
    },
    thrombopoietin_agonist: {
      label: "Thrombopoietin receptor agonist",
      definition: "Raises platelets, as eltrombopag.",
      broader: "growth_factor",
      synonyms: ["TPO-RA"],
    },
    luspatercept: {
      label: "Luspatercept",
      definition: "Helps red cells mature.",
      broader: "growth_factor",
    },
    plerixafor: {
      label: "Plerixafor",
      definition: "Moves stem cells by blocking CXCR4.",
    },
    motixafortide: {
      label: "Motixafortide",
      definition: "Moves stem cells by blocking CXCR4, longer.",
    },
    iron_chelation: {
      label: "Iron chelation",
      definition: "Removes iron, as deferasirox.",
    },
    anticoagulant: {
      label: "Anticoagulant",
      definition: "Hinders clotting.",
    },
    anticonvulsant: {
      label: "Anticonvulsant",
      definition: "Against seizures.",
    },
    levetiracetam: {
      label: "Levetiracetam",
      definition: "Anticonvulsant, often as prophylaxis around CAR-T.",
      broader: "anticonvulsant",
    },
    antiviral: {
      label: "Antiviral",
      definition: "Against viruses.",
    },
    antibacterial: {
      label: "Antibacterial",
      definition: "Against bacteria.",
      synonyms: ["antibiotic"],
    },
    antifungal: {
      label: "Antifungal",
      definition: "Against fungi.",
    },
    antihistamine: {
      label: "Antihistamine",
      definition: "Against histamine.",
    },
    diphenhydramine: {
      label: "Diphenhydramine",
      definition: "Antihistamine of premedication.",
      broader: "antihistamine",
    },
    acetaminophen: {
      label: "Acetaminophen",
      definition: "Against fever and pain.",
      synonyms: ["paracetamol"],
    },
    insulin: {
      label: "Insulin",
      definition: "Insulin of any kind.",
    },
    statin: {
      label: "Statin",
      definition: "Lowers cholesterol synthesis.",
    },
    enzyme_replacement_therapy: {
      label: "Enzyme replacement therapy",
      definition: "Infusion of the missing enzyme.",
      synonyms: ["ERT"],
    },
    factor_replacement: {
      label: "Clotting factor replacement",
      definition: "Factor VIII or IX concentrate.",
      synonyms: ["factor concentrate"],
    },
    emicizumab: {
      label: "Emicizumab",
      definition: "Bispecific antibody in place of factor VIII.",
    },
    anti_vegf: {
      label: "Anti-VEGF treatment",
      definition: "Blocks vascular endothelial growth factor.",
    },
    lnp_product: {
      label: "Lipid nanoparticle product",
      definition: "Any medicine carried by lipid nanoparticles.",
      synonyms: ["LNP product"],
    },
    mrna_lnp_product: {
      label: "mRNA lipid nanoparticle product",
      definition: "mRNA in lipid nanoparticles, vaccines among them.",
      broader: "lnp_product",
      synonyms: ["mRNA-LNP product"],
    },
    advanced_therapy: {
      label: "Gene or cell therapy",
      definition: "Any earlier gene, cell or tissue-engineered medicine.",
      synonyms: ["ATMP"],
    },
    gene_therapy: {
      label: "Gene therapy",
      definition: "Earlier transfer or editing of genes in the body or in cells.",
      broader: "advanced_therapy",
    },
    aav_gene_therapy: {
      label: "AAV gene therapy",
      definition: "Earlier gene therapy by adeno-associated virus.",
      broader: "gene_therapy",
    },
    gene_editing: {
      label: "Gene editing treatment",
      definition: "Earlier treatment that edits the genome.",
      broader: "gene_therapy",
    },
    cell_therapy: {
      label: "Cell therapy",
      definition: "Earlier treatment with living cells, blood transfusion apart.",
      broader: "advanced_therapy",
    },
    car_t_therapy: {
      label: "CAR-T therapy",
      definition: "Earlier CAR-T of any kind.",
      broader: "cell_therapy",
    },
    genetically_modified_t_cell_therapy: {
      label: "Genetically modified T-cell therapy",
      definition: "Earlier engineered T cells other than CAR-T, as TCR-T.",
      broader: "cell_therapy",
    },
    donor_lymphocyte_infusion: {
      label: "Donor lymphocyte infusion",
      definition: "Lymphocytes of the transplant donor.",
      broader: "cell_therapy",
      synonyms: ["DLI"],
    },
    mesenchymal_stromal_cell_therapy: {
      label: "Mesenchymal stromal cell therapy",
      definition: "Earlier mesenchymal cells.",
      broader: "cell_therapy",
    },
    rna_therapy: {
      label: "RNA therapy",
      definition: "Earlier antisense or small interfering RNA.",
    },
    nusinersen: {
      label: "Nusinersen",
      definition: "Antisense into the spinal fluid for spinal muscular atrophy.",
      broader: "rna_therapy",
    },
    risdiplam: {
      label: "Risdiplam",
      definition: "Oral splicing modifier for spinal muscular atrophy.",
    },
    investigational_product: {
      label: "Investigational product",
      definition: "Any product under study elsewhere.",
      synonyms: ["investigational drug"],
    },
    blood_transfusion: {
      label: "Blood transfusion",
      definition: "Transfusion of blood components.",
      synonyms: ["transfusion"],
    },
    red_cell_transfusion: {
      label: "Red cell transfusion",
      definition: "Transfusion of red cells.",
      broader: "blood_transfusion",
      synonyms: ["RBC transfusion"],
    },
    platelet_transfusion: {
      label: "Platelet transfusion",
      definition: "Transfusion of platelets.",
      broader: "blood_transfusion",
    },
    exchange_transfusion: {
      label: "Exchange transfusion",
      definition: "Patient's red cells replaced by donor cells.",
      broader: "red_cell_transfusion",
    },
    transplant: {
      label: "Transplant",
      definition: "Cells, tissue or organ from oneself or a donor.",
    },
    solid_organ_transplant: {
      label: "Solid organ transplant",
      definition: "Heart, lung, liver, kidney or other organ.",
      broader: "transplant",
      synonyms: ["organ transplantation", "major organ transplant"],
    },
    hematopoietic_stem_cell_transplant: {
      label: "Hematopoietic stem cell transplant",
      definition: "Blood stem cells after conditioning.",
      broader: "transplant",
      synonyms: ["HSCT", "bone marrow transplant", "HCT"],
    },
    autologous_stem_cell_transplant: {
      label: "Autologous stem cell transplant",
      definition: "Hematopoietic transplant of the patient's own cells.",
      broader: "hematopoietic_stem_cell_transplant",
      synonyms: ["ASCT", "auto-HSCT"],
    },
    allogeneic_stem_cell_transplant: {
      label: "Allogeneic stem cell transplant",
      definition: "Hematopoietic transplant from a donor.",
      broader: "hematopoietic_stem_cell_transplant",
      synonyms: ["allo-HSCT", "alloSCT"],
    },
    radiotherapy: {
      label: "Radiotherapy",
      definition: "Ionizing radiation as treatment.",
      synonyms: ["radiation therapy"],
    },
    total_body_irradiation: {
      label: "Total-body irradiation",
      definition: "Radiation of the whole body as conditioning.",
      broader: "radiotherapy",
      synonyms: ["TBI"],
    },
    radioligand_therapy: {
      label: "Radioligand therapy",
      definition: "Radioactive drug that binds the tumor, as lutetium.",
      broader: "antineoplastic",
    },
    leukapheresis: {
      label: "Leukapheresis",
      definition: "White cells taken from blood by machine.",
      synonyms: ["apheresis"],
    },
    stem_cell_mobilization: {
      label: "Stem cell mobilization",
      definition: "Stem cells moved into the blood and collected.",
    },
    bone_marrow_harvest: {
      label: "Bone marrow harvest",
      definition: "Marrow taken by needle.",
    },
    lymphodepletion: {
      label: "Lymphodepletion",
      definition: "Chemotherapy that removes lymphocytes before cells are given.",
      synonyms: ["lymphodepleting chemotherapy"],
    },
    myeloablative_conditioning: {
      label: "Myeloablative conditioning",
      definition: "Conditioning after which the marrow does not recover by itself.",
      synonyms: ["MAC"],
    },
    reduced_intensity_conditioning: {
      label: "Reduced-intensity conditioning",
      definition: "Conditioning short of destroying the marrow.",
      synonyms: ["RIC"],
    },
    bridging_therapy: {
      label: "Bridging therapy",
      definition: "Holds the disease between cell collection and infusion.",
    },
    plasma_exchange: {
      label: "Plasma exchange",
      definition: "Plasma removed and replaced.",
      synonyms: ["plasmapheresis", "PLEX"],
    },
    dialysis: {
      label: "Dialysis",
      definition: "Blood cleaned by machine or through the peritoneum.",
    },
    mechanical_ventilation: {
      label: "Mechanical ventilation",
      definition: "Breathing by machine, invasive or not.",
    },
    supplemental_oxygen: {
      label: "Supplemental oxygen",
      definition: "Oxygen added to the air breathed.",
    },
    surgery: {
      label: "Surgery",
      definition: "An operation.",
      synonyms: ["resection"],
    },
    splenectomy: {
      label: "Splenectomy",
      definition: "Removal of the spleen.",
      broader: "surgery",
    },
    revascularization: {
      label: "Revascularization",
      definition: "Vessels opened or bypassed.",
    },
    transarterial_chemoembolization: {
      label: "Transarterial chemoembolization",
      definition: "Chemotherapy and plugs into the liver's artery.",
      synonyms: ["TACE"],
    },
    vitrectomy: {
      label: "Vitrectomy",
      definition: "Removal of the vitreous.",
      broader: "surgery",
    },
    lumbar_puncture: {
      label: "Lumbar puncture",
      definition: "Needle into the spinal fluid.",
    },
    phototherapy: {
      label: "Phototherapy",
      definition: "Light as treatment, as for Crigler-Najjar.",
    },
    contraception: {
      label: "Contraception",
      definition: "Means against pregnancy.",
    },
    standard_of_care: {
      label: "Standard of care",
      definition: "What is usual at the place and time, not specified.",
      synonyms: ["SOC", "standard therapy"],
    },
    best_supportive_care: {
      label: "Best supportive care",
      definition: "Care of symptoms only.",
      synonyms: ["BSC"],
    },
  },
});

/** A term of {@link treatments}. */
export type Treatment = TermKey<typeof treatments>;
/** Schema of {@link Treatment}. */
export const Treatment: TermSchema<Treatment> = /* @__PURE__ */ termSchema(treatments);
