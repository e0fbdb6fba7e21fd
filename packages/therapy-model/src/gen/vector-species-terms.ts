// Written by scripts/generate-terms.ts from vocabularies/vector-species.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type VectorSpeciesKey =
  | "aav1"
  | "aav2"
  | "aav3"
  | "aav3b"
  | "aav4"
  | "aav5"
  | "aav6"
  | "aav7"
  | "aav8"
  | "aav9"
  | "aav10"
  | "aav11"
  | "aav12"
  | "aavrh8"
  | "aavrh10"
  | "aavrh74"
  | "aavhu37"
  | "aavhu68"
  | "aav_dj"
  | "aav_lk03"
  | "aav_rh74var"
  | "aavs3"
  | "aav_anc80l65"
  | "aav_7m8"
  | "aav_r100"
  | "aav_a101"
  | "aav_c102"
  | "aav2tyf"
  | "aav2_quad_yf"
  | "aav8_y733f"
  | "aav2_gl"
  | "aav_slb101"
  | "aavmyo"
  | "myoaav"
  | "aav_php_b"
  | "aav_php_eb"
  | "aav_stac_bbb"
  | "aav_bi_htfr1"
  | "aavv66"
  | "aav_np59"
  | "aav_kp1"
  | "aavhu32"
  | "aavhsc15"
  | "aav_sl65"
  | "aav_843"
  | "hadv5"
  | "hadv5_f35"
  | "hadv5_3"
  | "hadv3"
  | "hadv11"
  | "hadv11_3"
  | "hadv26"
  | "hadv35"
  | "hadv48"
  | "chadv"
  | "chadox1"
  | "chad3"
  | "chad63"
  | "chad68"
  | "gad"
  | "hsv1"
  | "hsv2"
  | "hiv1"
  | "hiv2"
  | "siv"
  | "eiav"
  | "mmlv"
  | "mscv"
  | "sfg"
  | "sffv"
  | "galv_vector"
  | "vacv_western_reserve"
  | "vacv_wyeth"
  | "vacv_lister"
  | "vacv_copenhagen"
  | "vacv_tiantan"
  | "mva"
  | "fowlpox_virus"
  | "canarypox_virus"
  | "reovirus_3_dearing"
  | "measles_edmonston"
  | "newcastle_disease_virus"
  | "vsv_indiana"
  | "maraba_virus"
  | "poliovirus_rhinovirus_chimera"
  | "coxsackievirus_a21"
  | "echovirus_7"
  | "seneca_valley_virus"
  | "semliki_forest_virus"
  | "sindbis_virus"
  | "veev"
  | "sendai_virus"
  | "lcmv"
  | "pichinde_virus"
  | "h1_parvovirus"
  | "hbov1"
  | "yellow_fever_17d"
  | "human_cytomegalovirus"
  | "foamy_virus";

/** The keys, in the order of the table. */
export const vectorSpeciesKeys: readonly VectorSpeciesKey[] = [
  "aav1",
  "aav2",
  "aav3",
  "aav3b",
  "aav4",
  "aav5",
  "aav6",
  "aav7",
  "aav8",
  "aav9",
  "aav10",
  "aav11",
  "aav12",
  "aavrh8",
  "aavrh10",
  "aavrh74",
  "aavhu37",
  "aavhu68",
  "aav_dj",
  "aav_lk03",
  "aav_rh74var",
  "aavs3",
  "aav_anc80l65",
  "aav_7m8",
  "aav_r100",
  "aav_a101",
  "aav_c102",
  "aav2tyf",
  "aav2_quad_yf",
  "aav8_y733f",
  "aav2_gl",
  "aav_slb101",
  "aavmyo",
  "myoaav",
  "aav_php_b",
  "aav_php_eb",
  "aav_stac_bbb",
  "aav_bi_htfr1",
  "aavv66",
  "aav_np59",
  "aav_kp1",
  "aavhu32",
  "aavhsc15",
  "aav_sl65",
  "aav_843",
  "hadv5",
  "hadv5_f35",
  "hadv5_3",
  "hadv3",
  "hadv11",
  "hadv11_3",
  "hadv26",
  "hadv35",
  "hadv48",
  "chadv",
  "chadox1",
  "chad3",
  "chad63",
  "chad68",
  "gad",
  "hsv1",
  "hsv2",
  "hiv1",
  "hiv2",
  "siv",
  "eiav",
  "mmlv",
  "mscv",
  "sfg",
  "sffv",
  "galv_vector",
  "vacv_western_reserve",
  "vacv_wyeth",
  "vacv_lister",
  "vacv_copenhagen",
  "vacv_tiantan",
  "mva",
  "fowlpox_virus",
  "canarypox_virus",
  "reovirus_3_dearing",
  "measles_edmonston",
  "newcastle_disease_virus",
  "vsv_indiana",
  "maraba_virus",
  "poliovirus_rhinovirus_chimera",
  "coxsackievirus_a21",
  "echovirus_7",
  "seneca_valley_virus",
  "semliki_forest_virus",
  "sindbis_virus",
  "veev",
  "sendai_virus",
  "lcmv",
  "pichinde_virus",
  "h1_parvovirus",
  "hbov1",
  "yellow_fever_17d",
  "human_cytomegalovirus",
  "foamy_virus",
];

/** Makes the terms by key. */
export function vectorSpeciesTerms(): { readonly [Key in VectorSpeciesKey]: Term<VectorSpeciesKey> } {
  return {
    aav1: { label: "AAV1", definition: "Adeno-associated virus serotype 1, used for muscle, as alipogene tiparvovec, and for the ear.", synonyms: ["AAV serotype 1","adeno-associated virus 1"] },
    aav2: { label: "AAV2", definition: "Adeno-associated virus serotype 2, used in the eye and brain, as voretigene neparvovec.", synonyms: ["AAV serotype 2","adeno-associated virus 2","rAAV2"] },
    aav3: { label: "AAV3", definition: "Adeno-associated virus serotype 3, unspecified variant.", synonyms: ["AAV serotype 3"] },
    aav3b: { label: "AAV3B", definition: "The serotype 3 variant of human liver tropism.", broader: "aav3", synonyms: ["AAV serotype 3B"] },
    aav4: { label: "AAV4", definition: "Adeno-associated virus serotype 4, of retinal pigment epithelium and ependyma.", synonyms: ["AAV serotype 4"] },
    aav5: { label: "AAV5", definition: "Adeno-associated virus serotype 5, used for liver, as valoctocogene roxaparvovec and etranacogene dezaparvovec.", synonyms: ["AAV serotype 5"] },
    aav6: { label: "AAV6", definition: "Adeno-associated virus serotype 6, used for liver and to bring a donor template into T cells.", synonyms: ["AAV serotype 6"] },
    aav7: { label: "AAV7", definition: "Adeno-associated virus serotype 7.", synonyms: ["AAV serotype 7"] },
    aav8: { label: "AAV8", definition: "Adeno-associated virus serotype 8, used for liver, muscle and eye.", synonyms: ["AAV serotype 8"] },
    aav9: { label: "AAV9", definition: "Adeno-associated virus serotype 9, crosses into the nervous system, as onasemnogene abeparvovec.", synonyms: ["AAV serotype 9"] },
    aav10: { label: "AAV10", definition: "Adeno-associated virus serotype 10. Not to be confused with AAVrh.10.", synonyms: ["AAV serotype 10"] },
    aav11: { label: "AAV11", definition: "Adeno-associated virus serotype 11.", synonyms: ["AAV serotype 11"] },
    aav12: { label: "AAV12", definition: "Adeno-associated virus serotype 12.", synonyms: ["AAV serotype 12"] },
    aavrh8: { label: "AAVrh.8", definition: "Isolated from rhesus macaque, used for the nervous system.", synonyms: ["rh8"] },
    aavrh10: { label: "AAVrh.10", definition: "A rhesus isolate, used for the nervous system and heart.", synonyms: ["rh10"] },
    aavrh74: { label: "AAVrh.74", definition: "A rhesus isolate used for muscle, as delandistrogene moxeparvovec.", synonyms: ["rh74"] },
    aavhu37: { label: "AAVhu37", definition: "A human isolate used for liver, as BAY 2599023.", synonyms: ["hu37"] },
    aavhu68: { label: "AAVhu68", definition: "A human isolate close to AAV9, used for the nervous system.", synonyms: ["hu68"] },
    aav_dj: { label: "AAV-DJ", definition: "A shuffled capsid of broad tropism." },
    aav_lk03: { label: "AAV-LK03", definition: "A shuffled capsid of human liver tropism, as dirloctocogene samoparvovec.", synonyms: ["LK03","Spark200","AAV-Spark200"] },
    aav_rh74var: { label: "AAV-Spark100", definition: "An engineered liver capsid, as fidanacogene elaparvovec.", synonyms: ["AAVRh74var","Spark100"] },
    aavs3: { label: "AAVS3", definition: "An engineered liver capsid, as verbrinacogene setparvovec." },
    aav_anc80l65: { label: "AAV Anc80L65", definition: "A reconstructed ancestral capsid, used for the ear.", synonyms: ["Anc80","Anc80L65"] },
    aav_7m8: { label: "AAV2.7m8", definition: "An AAV2 with a peptide insert for intravitreal use, as ixoberogene soroparvovec.", synonyms: ["7m8","AAV.7m8"] },
    aav_r100: { label: "AAV R100", definition: "An evolved capsid for intravitreal use, as 4D-150.", synonyms: ["R100","4D-R100"] },
    aav_a101: { label: "AAV A101", definition: "An evolved capsid for the airways, as 4D-710.", synonyms: ["A101","4D-A101"] },
    aav_c102: { label: "AAV C102", definition: "An evolved capsid for the heart, as 4D-310.", synonyms: ["C102","4D-C102"] },
    aav2tyf: { label: "AAV2tYF", definition: "AAV2 with three tyrosines changed to phenylalanine, as in retinoschisis and achromatopsia trials.", synonyms: ["AAV2 triple Y-F"] },
    aav2_quad_yf: { label: "AAV2 quad Y-F", definition: "AAV2 with four tyrosine changes and one threonine change, used in the retina.", synonyms: ["AAV2(4YF)"] },
    aav8_y733f: { label: "AAV8 Y733F", definition: "AAV8 with one tyrosine changed." },
    aav2_gl: { label: "AAV2.GL", definition: "AAV2 with a peptide insert for intravitreal use." },
    aav_slb101: { label: "AAV-SLB101", definition: "An integrin-binding capsid for muscle, as SGT-003.", synonyms: ["SLB101"] },
    aavmyo: { label: "AAVMYO", definition: "A muscle-directed AAV9 with an RGD insert." },
    myoaav: { label: "MyoAAV", definition: "A family of evolved muscle capsids with RGD inserts." },
    aav_php_b: { label: "AAV-PHP.B", definition: "An AAV9 with an insert that crosses the mouse blood-brain barrier.", synonyms: ["PHP.B"] },
    aav_php_eb: { label: "AAV-PHP.eB", definition: "A further evolved PHP.B.", broader: "aav_php_b", synonyms: ["PHP.eB"] },
    aav_stac_bbb: { label: "STAC-BBB", definition: "A capsid engineered to cross the blood-brain barrier of primates.", synonyms: ["AAV STAC-BBB"] },
    aav_bi_htfr1: { label: "AAV BI-hTFR1", definition: "A capsid that binds human transferrin receptor to enter the brain.", synonyms: ["BI-hTFR1"] },
    aavv66: { label: "AAVv66", definition: "A natural AAV2-like variant for the nervous system." },
    aav_np59: { label: "AAV-NP59", definition: "A shuffled capsid for human liver.", synonyms: ["NP59"] },
    aav_kp1: { label: "AAV-KP1", definition: "A shuffled capsid for human islets and liver.", synonyms: ["KP1"] },
    aavhu32: { label: "AAVhu.32", definition: "A human isolate close to AAV9.", synonyms: ["hu32"] },
    aavhsc15: { label: "AAVHSC15", definition: "A capsid isolated from human stem cells, as HMI-102.", synonyms: ["HSC15"] },
    aav_sl65: { label: "AAV-sL65", definition: "An engineered capsid selected in human liver cells.", synonyms: ["sL65"] },
    aav_843: { label: "AAV843", definition: "An engineered liver capsid of Belief BioMed, as dalnacogene ponparvovec.", synonyms: ["BBM-H901 capsid"] },
    hadv5: { label: "Human adenovirus 5", definition: "Species C adenovirus type 5, as nadofaragene firadenovec.", synonyms: ["Ad5","HAdV-5","HAdV-C5","adenovirus type 5"] },
    hadv5_f35: { label: "Adenovirus 5 with fiber 35", definition: "Type 5 with the fiber of type 35, which enters by CD46.", broader: "hadv5", synonyms: ["Ad5/F35"] },
    hadv5_3: { label: "Adenovirus 5 with knob 3", definition: "Type 5 with the knob of type 3, as ONCOS-102 or TILT-123.", broader: "hadv5", synonyms: ["Ad5/3"] },
    hadv3: { label: "Human adenovirus 3", definition: "Species B adenovirus type 3.", synonyms: ["Ad3","HAdV-3"] },
    hadv11: { label: "Human adenovirus 11", definition: "Species B adenovirus type 11.", synonyms: ["Ad11","HAdV-11"] },
    hadv11_3: { label: "Enadenotucirev chimera", definition: "The evolved chimera of types 11 and 3.", broader: "hadv11", synonyms: ["Ad11p/Ad3","ColoAd1"] },
    hadv26: { label: "Human adenovirus 26", definition: "Species D adenovirus type 26, as Ad26.COV2.S.", synonyms: ["Ad26","HAdV-26"] },
    hadv35: { label: "Human adenovirus 35", definition: "Species B adenovirus type 35.", synonyms: ["Ad35","HAdV-35"] },
    hadv48: { label: "Human adenovirus 48", definition: "Species D adenovirus type 48.", synonyms: ["Ad48","HAdV-48"] },
    chadv: { label: "Chimpanzee adenovirus", definition: "A chimpanzee adenovirus other than those named here.", synonyms: ["chimpanzee adenoviral vector","ChAd"] },
    chadox1: { label: "ChAdOx1", definition: "The Oxford vector from chimpanzee adenovirus Y25.", broader: "chadv", synonyms: ["ChAdY25"] },
    chad3: { label: "ChAd3", definition: "Chimpanzee adenovirus 3.", broader: "chadv", synonyms: ["cAd3"] },
    chad63: { label: "ChAd63", definition: "Chimpanzee adenovirus 63.", broader: "chadv", synonyms: ["AdCh63"] },
    chad68: { label: "ChAd68", definition: "Chimpanzee adenovirus 68, as in GRANITE.", broader: "chadv", synonyms: ["SAdV-25","AdC68"] },
    gad: { label: "Gorilla adenovirus", definition: "A gorilla adenovirus such as GAd20, as in Nous-209.", synonyms: ["GAd20","GC46"] },
    hsv1: { label: "Herpes simplex virus 1", definition: "Human alphaherpesvirus 1, as talimogene laherparepvec.", synonyms: ["HSV-1","HHV-1"] },
    hsv2: { label: "Herpes simplex virus 2", definition: "Human alphaherpesvirus 2, as OH2.", synonyms: ["HSV-2","HHV-2"] },
    hiv1: { label: "Human immunodeficiency virus 1", definition: "The base of nearly all clinical lentiviral vectors.", synonyms: ["HIV-1"] },
    hiv2: { label: "Human immunodeficiency virus 2", definition: "A rarer lentiviral base.", synonyms: ["HIV-2"] },
    siv: { label: "Simian immunodeficiency virus", definition: "A lentiviral base used in Japan and for the lung.", synonyms: ["SIV vector"] },
    eiav: { label: "Equine infectious anemia virus", definition: "A horse lentivirus, as in OXB-102.", synonyms: ["EIAV vector"] },
    mmlv: { label: "Moloney murine leukemia virus", definition: "The base of most gamma-retroviral vectors.", synonyms: ["MoMLV","Moloney MLV","MLV"] },
    mscv: { label: "Murine stem cell virus", definition: "A Moloney-derived vector resistant to silencing, as the MSGV1 backbone of axicabtagene ciloleucel.", broader: "mmlv", synonyms: ["MSCV vector"] },
    sfg: { label: "SFG vector", definition: "A Moloney-derived splicing vector widely used for CAR-T.", broader: "mmlv", synonyms: ["MFG/SFG"] },
    sffv: { label: "Spleen focus-forming virus", definition: "A murine retrovirus whose promoter or backbone is used.", synonyms: ["SFFV vector"] },
    galv_vector: { label: "Gibbon ape leukemia virus", definition: "A primate gamma-retrovirus used as the vector itself. As envelope it is a pseudotype.", synonyms: ["GALV vector"] },
    vacv_western_reserve: { label: "Vaccinia, Western Reserve strain", definition: "A vaccinia laboratory strain.", synonyms: ["WR strain"] },
    vacv_wyeth: { label: "Vaccinia, Wyeth strain", definition: "The vaccine strain of pexastimogene devacirepvec.", synonyms: ["NYCBH"] },
    vacv_lister: { label: "Vaccinia, Lister strain", definition: "The vaccine strain of olvimulogene nanivacirepvec.", synonyms: ["LIVP","Lister strain"] },
    vacv_copenhagen: { label: "Vaccinia, Copenhagen strain", definition: "A vaccine strain, base of NYVAC.", synonyms: ["NYVAC"] },
    vacv_tiantan: { label: "Vaccinia, Tiantan strain", definition: "The Chinese vaccine strain.", synonyms: ["VTT"] },
    mva: { label: "Modified vaccinia Ankara", definition: "The attenuated strain that does not replicate in people.", synonyms: ["MVA-BN"] },
    fowlpox_virus: { label: "Fowlpox virus", definition: "An avian poxvirus, as the boost of PROSTVAC.", synonyms: ["FPV"] },
    canarypox_virus: { label: "Canarypox virus", definition: "An avian poxvirus, as ALVAC.", synonyms: ["ALVAC"] },
    reovirus_3_dearing: { label: "Reovirus type 3 Dearing", definition: "The strain of pelareorep.", synonyms: ["T3D"] },
    measles_edmonston: { label: "Measles virus, Edmonston strain", definition: "The vaccine lineage of oncolytic measles.", synonyms: ["MV-Edm"] },
    newcastle_disease_virus: { label: "Newcastle disease virus", definition: "Avian orthoavulavirus 1.", synonyms: ["NDV","avian orthoavulavirus 1"] },
    vsv_indiana: { label: "Vesicular stomatitis virus, Indiana", definition: "The rhabdovirus serotype of Voyager-V1.", synonyms: ["VSV-IND","VSIV"] },
    maraba_virus: { label: "Maraba virus", definition: "A sandfly rhabdovirus.", synonyms: ["MG1 Maraba"] },
    poliovirus_rhinovirus_chimera: { label: "Poliovirus-rhinovirus chimera", definition: "The Sabin 1 and rhinovirus 2 chimera of lerapolturev.", synonyms: ["PVSRIPO"] },
    coxsackievirus_a21: { label: "Coxsackievirus A21", definition: "The enterovirus of gebasaxturev.", synonyms: ["CVA21"] },
    echovirus_7: { label: "Echovirus 7", definition: "The enterovirus of Rigvir.", synonyms: ["ECHO-7"] },
    seneca_valley_virus: { label: "Seneca Valley virus 001", definition: "The oncolytic picornavirus SVV-001.", synonyms: ["SVV-001"] },
    semliki_forest_virus: { label: "Semliki Forest virus", definition: "An alphavirus used for short, strong expression in tumors.", synonyms: ["SFV"] },
    sindbis_virus: { label: "Sindbis virus", definition: "An alphavirus, whose envelope also serves as pseudotype.", synonyms: ["SINV"] },
    veev: { label: "Venezuelan equine encephalitis virus", definition: "An alphavirus, base of many replicons.", synonyms: ["VEE","VEEV TC-83"] },
    sendai_virus: { label: "Sendai virus", definition: "Murine respirovirus.", synonyms: ["SeV","HVJ"] },
    lcmv: { label: "Lymphocytic choriomeningitis virus", definition: "An Old World arenavirus, as HB-201.", synonyms: ["LCMV"] },
    pichinde_virus: { label: "Pichinde virus", definition: "A New World arenavirus, as HB-202.", synonyms: ["PICV"] },
    h1_parvovirus: { label: "H-1 parvovirus", definition: "The rat parvovirus of ParvOryx.", synonyms: ["H-1PV"] },
    hbov1: { label: "Human bocavirus 1", definition: "An airway parvovirus used as capsid.", synonyms: ["HBoV1"] },
    yellow_fever_17d: { label: "Yellow fever virus 17D", definition: "The vaccine strain used as backbone.", synonyms: ["YF-17D"] },
    human_cytomegalovirus: { label: "Human cytomegalovirus", definition: "Human betaherpesvirus 5.", synonyms: ["HCMV","HHV-5"] },
    foamy_virus: { label: "Foamy virus", definition: "A simian or prototype spumavirus.", synonyms: ["PFV","spumavirus"] },
  };
}
