// Written by scripts/generate-terms.ts from vocabularies/route.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type RouteKey =
  | "intravenous"
  | "intravenous_infusion"
  | "intravenous_bolus"
  | "subcutaneous"
  | "intramuscular"
  | "intradermal"
  | "intravitreal"
  | "subretinal"
  | "suprachoroidal"
  | "intracameral"
  | "subconjunctival"
  | "subtenon"
  | "retrobulbar"
  | "intraocular"
  | "ophthalmic"
  | "intrathecal"
  | "intracisternal"
  | "intracerebroventricular"
  | "epidural"
  | "intracerebral"
  | "intraputaminal"
  | "intrastriatal"
  | "intrathalamic"
  | "intranigral"
  | "intrahippocampal"
  | "intracerebellar"
  | "subthalamic"
  | "intraspinal"
  | "perineural"
  | "intraneural"
  | "intracochlear"
  | "intratympanic"
  | "intratumoral"
  | "intralesional"
  | "perianal_fistula"
  | "intranodal"
  | "intralymphatic"
  | "intraarterial"
  | "intracoronary"
  | "hepatic_artery"
  | "limb_perfusion"
  | "carotid_artery"
  | "renal_artery"
  | "coronary_vein"
  | "portal_vein"
  | "intrahepatic"
  | "intramyocardial"
  | "intracardiac"
  | "epicardial"
  | "intrapericardial"
  | "intraperitoneal"
  | "omental"
  | "intrapleural"
  | "intravesical"
  | "intraureteral"
  | "intrarenal"
  | "intraprostatic"
  | "intracavernous"
  | "periurethral"
  | "anal_sphincter"
  | "intrauterine"
  | "in_utero_fetal"
  | "intraovarian"
  | "intraarticular"
  | "intracartilaginous"
  | "intradiscal"
  | "intratendinous"
  | "intraosseous"
  | "intranasal"
  | "inhalation"
  | "intratracheal"
  | "intrabronchial"
  | "topical"
  | "skin_graft"
  | "microneedle"
  | "oral"
  | "oromucosal"
  | "rectal"
  | "vaginal"
  | "intraesophageal"
  | "endoscopic_gastrointestinal"
  | "surgical_implantation"
  | "vascular_implantation"
  | "subcutaneous_implantation"
  | "intravitreal_implantation"
  | "intramuscular_implantation"
  | "resection_cavity"
  | "intraductal"
  | "intratesticular"
  | "laryngeal"
  | "periodontal"
  | "intrapancreatic"
  | "intrasplenic"
  | "intracavitary"
  | "extracorporeal";

/** The keys, in the order of the table. */
export const routeKeys: readonly RouteKey[] = [
  "intravenous",
  "intravenous_infusion",
  "intravenous_bolus",
  "subcutaneous",
  "intramuscular",
  "intradermal",
  "intravitreal",
  "subretinal",
  "suprachoroidal",
  "intracameral",
  "subconjunctival",
  "subtenon",
  "retrobulbar",
  "intraocular",
  "ophthalmic",
  "intrathecal",
  "intracisternal",
  "intracerebroventricular",
  "epidural",
  "intracerebral",
  "intraputaminal",
  "intrastriatal",
  "intrathalamic",
  "intranigral",
  "intrahippocampal",
  "intracerebellar",
  "subthalamic",
  "intraspinal",
  "perineural",
  "intraneural",
  "intracochlear",
  "intratympanic",
  "intratumoral",
  "intralesional",
  "perianal_fistula",
  "intranodal",
  "intralymphatic",
  "intraarterial",
  "intracoronary",
  "hepatic_artery",
  "limb_perfusion",
  "carotid_artery",
  "renal_artery",
  "coronary_vein",
  "portal_vein",
  "intrahepatic",
  "intramyocardial",
  "intracardiac",
  "epicardial",
  "intrapericardial",
  "intraperitoneal",
  "omental",
  "intrapleural",
  "intravesical",
  "intraureteral",
  "intrarenal",
  "intraprostatic",
  "intracavernous",
  "periurethral",
  "anal_sphincter",
  "intrauterine",
  "in_utero_fetal",
  "intraovarian",
  "intraarticular",
  "intracartilaginous",
  "intradiscal",
  "intratendinous",
  "intraosseous",
  "intranasal",
  "inhalation",
  "intratracheal",
  "intrabronchial",
  "topical",
  "skin_graft",
  "microneedle",
  "oral",
  "oromucosal",
  "rectal",
  "vaginal",
  "intraesophageal",
  "endoscopic_gastrointestinal",
  "surgical_implantation",
  "vascular_implantation",
  "subcutaneous_implantation",
  "intravitreal_implantation",
  "intramuscular_implantation",
  "resection_cavity",
  "intraductal",
  "intratesticular",
  "laryngeal",
  "periodontal",
  "intrapancreatic",
  "intrasplenic",
  "intracavitary",
  "extracorporeal",
];

/** Makes the terms by key. */
export function routeTerms(): { readonly [Key in RouteKey]: Term<RouteKey> } {
  return {
    intravenous: { label: "Intravenous", definition: "Into a vein, of no nearer stated manner.", synonyms: ["IV","intravenous injection"], codes: { ncit: "C38276" } },
    intravenous_infusion: { label: "Intravenous infusion", definition: "Run into a vein over time, as for CAR-T cells.", broader: "intravenous", synonyms: ["IV infusion","intravenous drip"], codes: { ncit: "C38279", hl7_route: "IV" } },
    intravenous_bolus: { label: "Intravenous bolus", definition: "Injected into a vein at once.", broader: "intravenous", synonyms: ["IV bolus"], codes: { ncit: "C38274", hl7_route: "IVINJBOL" } },
    subcutaneous: { label: "Subcutaneous", definition: "Injected under the skin, as inclisiran.", synonyms: ["SC","subcutaneous injection"], codes: { ncit: "C38299", hl7_route: "SQ" } },
    intramuscular: { label: "Intramuscular", definition: "Injected into a muscle, as alipogene tiparvovec.", synonyms: ["IM","intramuscular injection"], codes: { ncit: "C28161", hl7_route: "IM" } },
    intradermal: { label: "Intradermal", definition: "Injected into the skin, as azficel-T.", synonyms: ["ID","intradermal injection"], codes: { ncit: "C38238", hl7_route: "IDINJ" } },
    intravitreal: { label: "Intravitreal", definition: "Injected into the gel of the eye, as pegaptanib. Not beneath the retina.", synonyms: ["IVT","intravitreal injection"], codes: { ncit: "C38280", hl7_route: "IVITINJ" } },
    subretinal: { label: "Subretinal", definition: "Beneath the retina, as voretigene neparvovec.", synonyms: ["subretinal injection"], codes: { ncit: "C79143" } },
    suprachoroidal: { label: "Suprachoroidal", definition: "Between sclera and choroid, as ABBV-RGX-314.", synonyms: ["suprachoroidal injection"], codes: { ncit: "C128997" } },
    intracameral: { label: "Intracameral", definition: "Into the front chamber of the eye, as neltependocel.", synonyms: ["anterior chamber injection"], codes: { ncit: "C64984" } },
    subconjunctival: { label: "Subconjunctival", definition: "Injected beneath the conjunctiva.", synonyms: ["subconjunctival injection"], codes: { ncit: "C38298", hl7_route: "SCINJ" } },
    subtenon: { label: "Sub-Tenon", definition: "Beneath the Tenon capsule of the eye.", synonyms: ["sub-Tenon's"], codes: { ncit: "C94636" } },
    retrobulbar: { label: "Retrobulbar", definition: "Injected behind the eyeball.", synonyms: ["retrobulbar injection"], codes: { ncit: "C38296", hl7_route: "RBINJ" } },
    intraocular: { label: "Intraocular", definition: "Into the eye, of no nearer stated place. Use intravitreal or subretinal where known.", synonyms: ["in the eye"], codes: { ncit: "C38255" } },
    ophthalmic: { label: "Ophthalmic", definition: "Laid on the eye, as drops or a graft on the cornea.", synonyms: ["ocular surface"], codes: { ncit: "C38287", hl7_route: "OPTHALTA" } },
    intrathecal: { label: "Intrathecal", definition: "Into the fluid around the spinal cord, as nusinersen. At the skull base it is intracisternal.", synonyms: ["IT","lumbar intrathecal","intrathecal injection"], codes: { ncit: "C38267" } },
    intracisternal: { label: "Intracisternal", definition: "Into the cisterna magna at the skull base.", synonyms: ["intra-cisterna magna","ICM"], codes: { ncit: "C38233" } },
    intracerebroventricular: { label: "Intracerebroventricular", definition: "Into a ventricle of the brain. Not the heart's ventricle.", synonyms: ["ICV","intraventricular (brain)","intracerebroventricular injection"], mappings: { ncit: [{"code":"C38277","relation":"broader"}] } },
    epidural: { label: "Epidural", definition: "Outside the dura of the spinal canal.", synonyms: ["extradural"], codes: { ncit: "C38210" } },
    intracerebral: { label: "Intracerebral", definition: "Into brain tissue, of no nearer stated place.", synonyms: ["intraparenchymal brain"], codes: { ncit: "C38232" } },
    intraputaminal: { label: "Intraputaminal", definition: "Into the putamen, as eladocagene exuparvovec.", broader: "intracerebral", synonyms: ["putaminal infusion"] },
    intrastriatal: { label: "Intrastriatal", definition: "Into the striatum, caudate and putamen together, as AMT-130.", broader: "intracerebral", synonyms: ["striatal infusion"] },
    intrathalamic: { label: "Intrathalamic", definition: "Into the thalamus, as in gangliosidosis trials.", broader: "intracerebral", synonyms: ["thalamic infusion"], codes: { ncit: "C128995" } },
    intranigral: { label: "Intranigral or midbrain", definition: "Into the substantia nigra or ventral tegmental area.", broader: "intracerebral", synonyms: ["substantia nigra infusion"] },
    intrahippocampal: { label: "Intrahippocampal", definition: "Into the hippocampus.", broader: "intracerebral", synonyms: ["hippocampal injection"] },
    intracerebellar: { label: "Intracerebellar", definition: "Into the cerebellum or its deep nuclei.", broader: "intracerebral", synonyms: ["dentate nucleus infusion"] },
    subthalamic: { label: "Subthalamic", definition: "Into the subthalamic nucleus, as AAV-GAD.", broader: "intracerebral", synonyms: ["subthalamic nucleus infusion"] },
    intraspinal: { label: "Intraspinal", definition: "Into the spinal cord itself. Not the fluid around it.", synonyms: ["intramedullary spinal"], codes: { ncit: "C38263" } },
    perineural: { label: "Perineural", definition: "Injected beside a nerve. Not into it.", synonyms: ["around a nerve"], codes: { ncit: "C38293", hl7_route: "PNINJ" } },
    intraneural: { label: "Intraneural", definition: "Into a nerve or ganglion.", synonyms: ["intraganglionic"] },
    intracochlear: { label: "Intracochlear", definition: "Into the cochlea, as DB-OTO through the round window.", synonyms: ["round window injection"], codes: { ncit: "C184707" } },
    intratympanic: { label: "Intratympanic", definition: "Injected into the middle ear.", synonyms: ["transtympanic"], codes: { ncit: "C38270", hl7_route: "ITYMPINJ" } },
    intratumoral: { label: "Intratumoral", definition: "Injected into a tumor, as talimogene laherparepvec.", synonyms: ["intratumor","intra-tumoural","intratumoral injection"], codes: { ncit: "C38269", hl7_route: "ITUMINJ" } },
    intralesional: { label: "Intralesional", definition: "Injected into a lesion that is no tumor mass.", synonyms: ["into a lesion"], codes: { ncit: "C38250", hl7_route: "ILESINJ" } },
    perianal_fistula: { label: "Into a perianal fistula", definition: "Into the tissue around a perianal fistula, as darvadstrocel.", broader: "intralesional", synonyms: ["perifistular","intrafistular"] },
    intranodal: { label: "Intranodal", definition: "Injected into a lymph node, as some dendritic cell and mRNA vaccines. Not into a lymph vessel.", synonyms: ["inguinal node injection"], codes: { ncit: "C79141" } },
    intralymphatic: { label: "Intralymphatic", definition: "Injected into a lymph vessel.", synonyms: ["into lymphatics"], codes: { ncit: "C38252", hl7_route: "ILYMPJINJ" } },
    intraarterial: { label: "Intra-arterial", definition: "Into an artery, of no nearer stated vessel.", synonyms: ["IA"], codes: { ncit: "C38222" } },
    intracoronary: { label: "Intracoronary", definition: "Infused into an artery of the heart.", broader: "intraarterial", synonyms: ["coronary infusion"], codes: { ncit: "C38218", hl7_route: "ICOR" } },
    hepatic_artery: { label: "Hepatic artery", definition: "Into the artery of the liver.", broader: "intraarterial", synonyms: ["hepatic arterial infusion","HAI","intrahepatic artery"] },
    limb_perfusion: { label: "Isolated limb perfusion", definition: "Into the vessels of a limb shut off from the body.", broader: "intraarterial", synonyms: ["regional limb perfusion"] },
    carotid_artery: { label: "Carotid artery", definition: "Into the artery to the head.", broader: "intraarterial", synonyms: ["intracarotid"] },
    renal_artery: { label: "Renal artery", definition: "Into the artery of a kidney.", broader: "intraarterial", synonyms: ["intrarenal artery"] },
    coronary_vein: { label: "Coronary vein", definition: "Backwards through the veins of the heart.", synonyms: ["retrograde coronary sinus infusion"] },
    portal_vein: { label: "Portal vein", definition: "Into the vein that feeds the liver, as donislecel.", synonyms: ["intraportal","hepatic portal vein"] },
    intrahepatic: { label: "Intrahepatic", definition: "Into liver tissue. Through its vessels use hepatic artery or portal vein.", synonyms: ["into the liver"], codes: { ncit: "C38248" } },
    intramyocardial: { label: "Intramyocardial", definition: "Into the heart muscle, through its inner or outer face.", synonyms: ["transendocardial","intramyocardial injection"] },
    intracardiac: { label: "Intracardiac", definition: "Into the heart, of no nearer stated place.", synonyms: ["into the heart"], codes: { ncit: "C38227" } },
    epicardial: { label: "Epicardial", definition: "Laid on the outer face of the heart, as HeartSheet.", synonyms: ["onto the heart"] },
    intrapericardial: { label: "Intrapericardial", definition: "Into the sac around the heart.", synonyms: ["pericardial"], codes: { ncit: "C38257" } },
    intraperitoneal: { label: "Intraperitoneal", definition: "Into the abdominal cavity. Into an organ within it use that organ.", synonyms: ["IP","intraperitoneal injection"], codes: { ncit: "C38258" } },
    omental: { label: "Omental", definition: "Into or under the omentum.", synonyms: ["omental pouch"] },
    intrapleural: { label: "Intrapleural", definition: "Into the space around the lung.", synonyms: ["pleural","intrapleural infusion"], codes: { ncit: "C38259" } },
    intravesical: { label: "Intravesical", definition: "Instilled into the bladder by catheter, as nadofaragene firadenovec.", synonyms: ["bladder instillation"], codes: { ncit: "C38278" }, mappings: { hl7_route: [{"code":"BLADINSTL","relation":"close"}] } },
    intraureteral: { label: "Upper urinary tract", definition: "Into the ureter or renal pelvis.", synonyms: ["ureteral instillation"], mappings: { ncit: [{"code":"C38312","relation":"narrower"}] } },
    intrarenal: { label: "Intrarenal", definition: "Into kidney tissue, as rilparencel.", synonyms: ["renal cortex injection"] },
    intraprostatic: { label: "Intraprostatic", definition: "Injected into the prostate, as aglatimagene besadenovec.", synonyms: ["into the prostate"], codes: { ncit: "C38260", hl7_route: "IPROSTINJ" } },
    intracavernous: { label: "Intracavernous", definition: "Injected into the erectile tissue.", synonyms: ["intracavernosal"], codes: { ncit: "C38230", hl7_route: "ICAVINJ" } },
    periurethral: { label: "Periurethral", definition: "Into the muscle around the urethra.", synonyms: ["intrasphincteric urethral"] },
    anal_sphincter: { label: "Anal sphincter", definition: "Into the muscle of the anus.", synonyms: ["intrasphincteric anal"] },
    intrauterine: { label: "Intrauterine", definition: "Into the uterus, outside the fetus.", synonyms: ["into the uterus"], codes: { ncit: "C38272" } },
    in_utero_fetal: { label: "In utero, to the fetus", definition: "Into the fetus or its umbilical vein.", synonyms: ["fetal intravenous"] },
    intraovarian: { label: "Intraovarian", definition: "Injected into the ovary.", synonyms: ["into the ovary"], codes: { ncit: "C38256", hl7_route: "IOVARINJ" } },
    intraarticular: { label: "Intra-articular", definition: "Injected into a joint, as TissueGene-C.", synonyms: ["IA joint","into the joint","intra-articular injection"], codes: { ncit: "C38223", hl7_route: "IARTINJ" } },
    intracartilaginous: { label: "Into a cartilage defect", definition: "Into or onto a cartilage defect, as MACI.", synonyms: ["cartilage implantation","intracartilaginous"], codes: { ncit: "C38228" } },
    intradiscal: { label: "Intradiscal", definition: "Injected into a disc of the spine.", synonyms: ["into the disc"], codes: { ncit: "C38239", hl7_route: "IDISCINJ" } },
    intratendinous: { label: "Intratendinous", definition: "Injected into a tendon.", synonyms: ["into the tendon"], codes: { ncit: "C38265", hl7_route: "ITENDINJ" } },
    intraosseous: { label: "Intraosseous", definition: "Into bone or its marrow.", synonyms: ["IO","intra-bone marrow"], codes: { ncit: "C64987" } },
    intranasal: { label: "Nasal", definition: "Into the nose, to act there or be absorbed. Breathed into the lung is inhalation.", synonyms: ["intranasal","nasal administration"], codes: { ncit: "C38284" } },
    inhalation: { label: "Inhalation", definition: "Breathed in, by nebulizer or inhaler.", synonyms: ["inhaled","respiratory"], codes: { ncit: "C38216", hl7_route: "RESPINHL" } },
    intratracheal: { label: "Intratracheal", definition: "Instilled into the windpipe.", synonyms: ["endotracheal"], codes: { ncit: "C38208", hl7_route: "ITRACHINSTIL" } },
    intrabronchial: { label: "Intrabronchial", definition: "Instilled into a bronchus.", synonyms: ["bronchoscopic instillation"], codes: { ncit: "C38225", hl7_route: "IBRONCHINSTIL" } },
    topical: { label: "Topical", definition: "Onto skin or a wound, as beremagene geperpavec.", synonyms: ["on the skin","cutaneous"], codes: { ncit: "C38304", hl7_route: "TOPICAL" } },
    skin_graft: { label: "Grafted on a wound", definition: "Fixed as a living graft on skin.", synonyms: ["wound grafting"] },
    microneedle: { label: "Microneedle", definition: "Through the outer skin by tiny needles.", synonyms: ["transcutaneous microarray"] },
    oral: { label: "Oral", definition: "Swallowed, as an encapsulated product. Not held in the mouth.", synonyms: ["by mouth","PO","per os"], codes: { ncit: "C38288", hl7_route: "PO" } },
    oromucosal: { label: "Oromucosal", definition: "Onto or into the lining of the mouth.", synonyms: ["buccal mucosa","gingival"], codes: { ncit: "C64906", hl7_route: "ORMUC" }, mappings: { ncit: [{"code":"C38193","relation":"narrower"}, {"code":"C38300","relation":"narrower"}] } },
    rectal: { label: "Rectal", definition: "Into the rectum. Beside it use the perianal fistula.", synonyms: ["per rectum"], codes: { ncit: "C38295" } },
    vaginal: { label: "Vaginal", definition: "Into the vagina. Beyond the cervix it is intrauterine.", synonyms: ["per vaginam"], codes: { ncit: "C38313" } },
    intraesophageal: { label: "Esophageal", definition: "Into or onto the gullet.", synonyms: ["intraesophageal"], codes: { ncit: "C38245" } },
    endoscopic_gastrointestinal: { label: "Endoscopic to the gut wall", definition: "Into or onto the gut wall through an endoscope.", synonyms: ["endoscopic injection"] },
    surgical_implantation: { label: "Surgical implantation", definition: "Sewn or placed in at open or keyhole surgery, where no nearer route fits.", synonyms: ["implantation at surgery"] },
    vascular_implantation: { label: "Vascular implantation", definition: "Sewn in as a vessel, as Symvess.", broader: "surgical_implantation", synonyms: ["vascular anastomosis"] },
    subcutaneous_implantation: { label: "Implantation under the skin", definition: "Placed in a pocket under the skin, as an islet device.", broader: "surgical_implantation", synonyms: ["subcutaneous implant"], codes: { hl7_route: "SQIMPLNT" } },
    intravitreal_implantation: { label: "Implantation into the vitreous", definition: "Placed in the gel of the eye through a cut, as revakinagene taroretcel.", broader: "surgical_implantation", synonyms: ["intravitreal implant"], codes: { hl7_route: "IVITIMPLNT" } },
    intramuscular_implantation: { label: "Implantation into muscle", definition: "Placed in a muscle pocket, as Rethymic in the thigh.", broader: "surgical_implantation", synonyms: ["muscle pocket implantation"] },
    resection_cavity: { label: "Tumor resection cavity", definition: "Into the walls or hollow left by a tumor, as vocimagene amiretrorepvec.", synonyms: ["intracavitary tumor bed"] },
    intraductal: { label: "Intraductal", definition: "Into the duct of a gland, as the parotid for AAV2-hAQP1.", synonyms: ["retroductal"], codes: { ncit: "C38240" } },
    intratesticular: { label: "Intratesticular", definition: "Injected into the testis.", synonyms: ["into the testis"], codes: { ncit: "C38266", hl7_route: "ITESTINJ" } },
    laryngeal: { label: "Laryngeal", definition: "Into or onto the larynx, vocal folds among them.", synonyms: ["vocal fold injection"], codes: { ncit: "C38282" } },
    periodontal: { label: "Periodontal", definition: "Into the tissue around a tooth.", synonyms: ["around a tooth"], codes: { ncit: "C38294" } },
    intrapancreatic: { label: "Intrapancreatic", definition: "Into the pancreas, its tissue or a tumor bed in it.", synonyms: ["into the pancreas"] },
    intrasplenic: { label: "Intrasplenic or splenic artery", definition: "Into the spleen or its artery, as for hepatocytes.", synonyms: ["splenic infusion"] },
    intracavitary: { label: "Intracavitary", definition: "Into a natural or diseased cavity not named here.", synonyms: ["into a cavity"], codes: { ncit: "C38231" } },
    extracorporeal: { label: "Extracorporeal", definition: "Acts on blood outside the body in a circuit.", synonyms: ["extracorporeal circuit"], codes: { ncit: "C38212" } },
  };
}
