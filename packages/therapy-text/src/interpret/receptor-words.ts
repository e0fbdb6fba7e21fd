/** Wordings of chimeric antigen receptors and other modalities that the names of the vocabulary do not have. Data. */
// cspell:disable -- parts of words
import type { CellOrigin, Modality, TargetReference } from "@org/therapy-model";

/** Wordings by modality; the first one counts at the same place. */
export const modalityWords: readonly (readonly [Modality, RegExp])[] = [
  ["in_vivo_car_t", /\bin[ -]vivo (?:(?:generated|engineered|programmed) )?(?:CAR|chimeric antigen receptor)[ -]?T\b/i],
  [
    "car_nk",
    /\bCAR[- ]?NK\b|chimeric antigen receptor(?: \(CAR\))?[ -](?:modified |engineered |expressing )?(?:NK|natural killer) cells?/i,
  ],
  ["car_nkt", /\bCAR[- ]?(?:i?NKT)\b/i],
  ["car_treg", /\bCAR[- ]?Tregs?\b|chimeric antigen receptor T regulatory|\bCAR[- ]modified regulatory T/i],
  [
    "car_gamma_delta_t",
    /chimeric antigen receptor (?:gd|γδ|gamma[- ]?delta)[- ]?T|\bCAR\+?[- ]?gdT|(?:γδ|gamma[- ]?delta|Vδ1|Vδ2)(?: T)?[- ]?CAR|\bCAR[- ](?:γδ|gamma[- ]?delta|GDT)/i,
  ],
  ["gene_modified_til", /\bCAR-TILs?\b/],
  [
    "car_t",
    /\b[cC]?CAR[ -.]?T\b|CAR-?T(?:[- ]?cells?|s)?\b|\bCARTs?\b|\bCART[- ]?\d+|[\dA-Z]CART\b|\bCAR-transduced T|\bCAR[- ]modified (?:autologous |allogeneic )?T|\bCAR[.-][A-Z\d-]{2,12}T\b|\bCAR\.[A-Z\d-]{2,12} T\b|\b\d?SCAR-?\w+|\bCSR T cells?\b|-CAR(?:-|\b)(?=.{0,40}\bT[- ](?:cells?|lymphocytes?))|chimeric (?:antigen|switch|autoantibody) receptor(?:s)?(?: \([^)]{1,12}\))?[ -]*(?:(?:gene[- ])?(?:modified|engineered|redirected|transduced|expressing) )?(?:autologous |allogeneic )?T\b|T[- ](?:cells?|lymphocytes?)(?: \w+){0,3} (?:targeting [\w-]+ )?(?:a |with |expressing |modified with |injection targeting [\w-]+ )*chimeric antigen receptors?|\bredirected (?:autologous )?T[- ]cells?/i,
  ],
  ["tcr_t", /\bTCR[- ]?(?:engineered |transduced |modified )?T(?:[- ]cells?)?\b|\bTCR-T\b/i],
  ["in_vivo_car", /\bin[ -]vivo CAR\b/i],
];

/** Wordings of the origin of the cells. */
export const originWords: readonly (readonly [CellOrigin, RegExp])[] = [
  [
    "autologous",
    /\bautologous\b|\bpatient(?:'s|s'|s’|’s) own\b|\btheir own (?:\w+ ){0,3}cells?\b|\bparticipant's own\b/i,
  ],
  [
    "allogeneic",
    /\ballogen(?:e)?ic\b|\boff[- ]the[- ]shelf\b|\buniversal\b|\bU[- ]?CARs?\b|\bUCAR-?T\b|\bAllo-(?=[A-Z])|-ALLO\d|\bhealthy donors?\b|\b(?:iPSC|cord blood)[- ]derived\b|\bdonor[- ]derived\b/i,
  ],
];

/** Words after `allogeneic` or `autologous` that make it the origin of a transplant that is not the product. */
export const transplantAfter =
  /^\W{0,2}(?:\w+\W+){0,2}?(?:hematopoietic|haematopoietic|HCT|HSCT|SCT|HSC|BMT|allo|transplant|stem|bone marrow|blood and marrow)/i;

/** Words before a therapy that the participants had or may have at another time. */
export const earlierTherapy =
  /(?:\b(?:after|following|post|prior|previous(?:ly)?|undergo(?:ing|es)?|underwent|received|receiving|failed|relaps(?:e|ed|ing) (?:after|from)|related to|induced by|associated with|caused by|candidates? for|eligible for|bridging (?:\w+ )?(?:to|before)|before|history of|without|versus|vs\.?|compared (?:to|with)|treated with)\W+(?:[\w-]+\W+){0,3})$/i;

/** Targets of costimulation and signaling: parts of a receptor, if it has another target. */
export const signalingTargets: ReadonlySet<TargetReference> = new Set<TargetReference>([
  "CD247",
  "CD28",
  "CD3D",
  "CD3E",
  "CD8A",
  "ICOS",
  "IL15",
  "IL2",
  "IL7R",
  "TCR",
  "TNFRSF4",
  "TNFRSF9",
  "inducible_caspase_9",
]);

/** Payloads and ligands of receptors, if it has another target. */
export const payloadTargets = /^(?:IL\d+[AB]?|CCL\d+|CXCL\d+)$/;

/** Ligands by which a receptor binds their receptors: they are not its targets. */
export const ligandTargets: ReadonlySet<TargetReference> = new Set<TargetReference>(["TNFSF13", "TNFSF13B"]);

/** A company code in a name or a title, such as EX-201: a product that its developer may describe elsewhere. */
export const companyCode =
  /\b(?!CD-?\d|NCT|BCMA|B7|CAR|HER2|GPC\d|IL-?\d|COVID|PD-?L?\d|T1D|CLDN|IgG|RESET|COVID)[A-Z]{1,6}-?\d{2,}[A-Z\d-]*\b/;

/** Interventions that go with a cell or gene therapy, and are not it. */
export const accompanying =
  /cyclophosphamide|fludarabin|mesna|rituximab|placebo|melphalan|busulfan|bendamustine|temozolomide|lymphodeplet|chemotherap|leukapheresis|apheresis|radiation|radiotherap|\bIL-?2\b|interleukin|prednis|tocilizumab|biops|imaging|questionnaire|quality[- ]of[- ]life|observation|blood draw|standard of care|tomography|resonance|comparator|glucocorticoid|mycophenolate|tafasitamab|nivolumab|pembrolizumab/i;
