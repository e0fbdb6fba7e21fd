/** Wordings of endpoints in the titles of outcome measures. Data. */
// cspell:disable -- parts of words
import type { Endpoint, Scale } from "@org/therapy-model";

/**
 * The wordings by endpoint, the narrower ones first. A wording that is covered by an earlier one at the same place does not
 * count.
 */
export const endpointWords: readonly (readonly [Endpoint, RegExp])[] = [
  ["dose_limiting_toxicity", /\bdose[- ]?limit(?:ing|ed)? tox\w+|\bDLTs?\b/gi],
  ["maximum_tolerated_dose", /\bmaxim(?:um|al) (?:tolerat(?:ed|able)|tolerable) doses?\b|\bMTD\b/gi],
  [
    "recommended_phase_2_dose",
    /\brecommended (?:phase (?:2|II)|expansion) doses?\b|\brecommended dose(?:\(s\)|s)? (?:of|for|range)\b|\bRP2D\b|\bRDE\b/gi,
  ],
  ["adverse_events_of_special_interest", /\badverse events? of special interest\b|\bAESIs?\b/gi],
  [
    "discontinuation_for_adverse_events",
    /\bdiscontinu\w+ (?:\w+ ){0,4}?(?:due to|because of|for|from|with) (?:\w+ ){0,3}?(?:adverse|AEs?\b|TEAEs?\b|toxicit)/gi,
  ],
  [
    "treatment_related_adverse_events",
    /\b(?:treatment|drug|therapy|study drug|product|infusion)[- ]related (?:serious )?(?:adverse|AEs?\b|toxicit|side effects?)\w*(?: events?)?|\badverse events? (?:\w+ ){0,3}?related to\b|\badverse drug reactions?\b|\bTRAEs?\b|\bADRs?\b/gi,
  ],
  [
    "serious_adverse_events",
    /\bserious (?:treatment[- ]emergent |treatment[- ]related )?adverse (?:[\w/]+ ){0,5}?events?\b|\bserious (?:TE)?AEs?\b|\bSAEs?\b/gi,
  ],
  [
    "severe_adverse_events",
    /\b(?:grade|≥) ?(?:3|III)(?:[-/ ](?:4|5|IV|or (?:more|higher|above|greater)|and (?:above|higher)))* (?:\w+ ){0,4}?(?:adverse|toxicit|AEs?\b)\w*/gi,
  ],
  [
    "adverse_events",
    /\badverse (?:events?|effects?|reactions?|experiences?)\b|\b(?:TE)?AEs?\b|\bside effects?\b|\btreatment[- ]emergent\b|\b(?:solicited|unsolicited) (?:\w+ ){0,2}?(?:reactions?|events?)\b|\breactogenicity\b|\b(?:local|systemic|injection[- ]site|hypersensitivity) (?:and (?:local|systemic) )?reactions?\b(?=.{0,30}\b(?:by severity|after|within|following)\b)|\b(?:number|incidence|frequency|occurrence|severity|rate) (?:and \w+ )?of (?:[\w-]+ ){0,3}?(?:local|systemic|injection[- ]site|hypersensitivity) (?:and (?:local|systemic) )?reactions?\b/gi,
  ],
  ["cytokine_release_syndrome", /\bcytokine release syndrome\b|\bCRS\b/gi],
  [
    "neurotoxicity",
    /\bimmune effector cell[- ]associated neuro\w+(?: syndrome)?|\bICANS\b|\bneuro-?toxicit(?:y|ies)\b/gi,
  ],
  ["graft_versus_host_disease", /\b(?:graft[- ]versus[- ]host disease|GVHD)\b(?![- ]free)/gi],
  ["graft_versus_host_relapse_free_survival", /\bGRFS\b|\bGVHD[- ]free,? (?:and )?relapse[- ]free survival\b/gi],
  [
    "non_relapse_mortality",
    /\bnon[- ]?relapse mortality\b|\btransplant[- ]related mortality\b|\btreatment[- ]related mortality\b|\bNRM\b/gi,
  ],
  ["all_cause_mortality", /\ball[- ]cause mortality\b/gi],
  ["mortality", /^(?:number of |rate of |in-hospital )?deaths?$/gi],
  ["pathologic_complete_response_rate", /\bpatholog\w* complete (?:response|remission)\b|\bpCR\b/gi],
  ["major_pathologic_response_rate", /\bmajor patholog\w* response\b|\bMPR\b/g],
  ["minimal_residual_disease_negativity", /\b(?:minimal|measurable) residual disease\b|\bMRD\b/gi],
  ["complete_response_rate", /\bcomplete (?:response|remission|responders?)\b|\bCR rate\b|\bCRi?\b/g],
  ["disease_control_rate", /\bdisease control\b|\bDCR\b/gi],
  ["clinical_benefit_rate", /\bclinical benefit rate\b|\bCBR\b/gi],
  ["duration_of_response", /\bduration of (?:overall |objective )?(?:response|remission)\b|\bDOR\b/gi],
  ["time_to_response", /\btime to (?:first )?response\b/gi],
  [
    "overall_response_rate",
    /\b(?:overall|objective|tumou?r|best overall|leukemia|radiographic) (?:tumou?r )?(?:response|remission)s?\b(?: rate)?|\bO[RO]R(?:R)?\b(?= rate)|\bORR\b|\bRECIST\b|\banti-?tumou?r response\b/gi,
  ],
  ["progression_free_survival", /\bprogress(?:ion)?[- ]?free[- ]survival\b|\bPFS\d?\b/gi],
  ["invasive_disease_free_survival", /\binvasive disease[- ]free survival\b|\biDFS\b/gi],
  ["disease_free_survival", /\bdisease[- ]free survival\b|\bDFS\b/gi],
  ["event_free_survival", /\bevent[- ]free survival\b|\bEFS\b/gi],
  ["relapse_free_survival", /\b(?:relapse|recurrence|leukemia)[- ]free survival\b|\bRFS\b|\bLFS\b/gi],
  ["overall_survival", /\boverall survival\b|\bOS\b(?!A)|\b[Ss]urvival (?:rate|time)\b(?! of)|^[Ss]urvival$/g],
  ["time_to_progression", /\btime to (?:disease |tumou?r )?progression\b|\bTTP\b/gi],
  ["relapse_incidence", /\bcumulative incidence of relapse\b/gi],
  ["relapse_rate", /\b(?:relapse|recurrence) rate\b|\brate of (?:relapse|recurrence)\b/gi],
  ["local_control", /\blocal control\b/gi],
  ["neutrophil_engraftment", /\b(?:neutrophil|granulocyte|ANC) (?:engraftment|recovery)\b/gi],
  ["platelet_engraftment", /\bplatelet (?:engraftment|recovery)\b/gi],
  ["donor_chimerism", /\bchimerism\b/gi],
  [
    "car_t_persistence",
    /\bpersistence (?:\w+ ){0,3}?CAR\b[- ]?\w*|\bCAR[- ]?T(?: cells?)? (?:in vivo )?persistence\b|\bsurvival time of (?:[\w-]+ ){0,3}CAR[- ]?T/gi,
  ],
  ["car_t_expansion", /\b(?:CAR[- ]?T|CAR)(?: cells?)? expansion\b|\bexpansion (?:\w+ ){0,3}?CAR\b/gi],
  [
    "manufacturing_success",
    /\b(?:success\w*|feasib\w+|ability) (?:\w+ ){0,3}?(?:manufactur\w+|producti?on?)\b|\bmanufactur\w+ (?:success|feasib|failure)\w*|\bfeasibility of (?:[\w.-]+ ){0,3}manufactur\w+|\bsuccessfully manufacture\b/gi,
  ],
  ["b_cell_count", /\bB[- ]cell (?:depletion|aplasia|counts?)\b/gi],
  ["immunogenicity", /\bimmunogenicity\b|\banti-?drug antibod\w+|\bseroconver\w+|\bneutrali[sz]ing antibod\w+/gi],
  [
    "plasma_concentration",
    /\b(?:C ?max|T ?max|C ?min|C ?trough|Ctau|AUC|AUC[\w∞–-]*|PK)\b|\bpharmacokinetics?\b|\b(?:plasma|serum) (?:drug )?concentrations?\b(?= (?:of|at))|\b(?:maxim(?:um|al)|peak|trough|minimum) (?:observed )?(?:\w+ )?(?:plasma|serum|drug)? ?concentrations?\b|\barea under the (?:\w+[- ]){0,4}?curve\b|\b(?:half[- ]life|(?<!creatinine )clearance of|volume of distribution|bioavailability)\b|\btime to (?:reach )?(?:maximum|peak) (?:observed )?(?:\w+ )?concentrations?\b|\bconcentration[- ]time\b|\b(?:plasma|serum) concentrations?\b/gi,
  ],
  [
    "cytokine_level",
    /\b(?:cytokines?|interleukin|IL-\d+\w*|TNF|interferon|IFN)[\w-]* (?:\w+ ){0,2}?(?:levels?|concentrations?)\b|\b(?:levels?|concentrations?) of (?:\w+ ){0,3}?(?:cytokines?|interleukin|IL-?\d+|TNF|IFN)/gi,
  ],
  [
    "immunoglobulin_level",
    /\b(?:IgG4?|IgA|IgM|immunoglobulin G) (?:\w+ ){0,2}?(?:levels?|concentrations?)\b|\b(?:levels?|leves|concentrations?|titers?) of (?:[\w-]+ ){0,4}?(?:IgG4?|IgA|IgM|s?IgE|immunoglobulin E)\b|\bspecific[- ](?:IgG4?|IgE)\b(?![- ](?:mediated|blocking|producing|binding|B cell|sensiti))|\b(?:total|serum) (?:total )?(?:(?:s?Ig ?E)\b|immunoglobulin E\b)(?!-| (?:blocking|producing|receptor|B cell))|\b(?:s?IgE|immunoglobulin E)(?<!anti[- ](?:s?IgE|immunoglobulin E))(?: \([^()]{1,20}\))? (?:antibod\w+ )?(?:levels?|concentrations?|titers?)\b|\bspecific immunoglobulin E\b|^(?:total )?s?Ig ?E$/gi,
  ],
  ["annualized_bleeding_rate", /\bannuali[sz]ed bleed\w*(?: rate)?\b|\bABR\b/gi],
  ["exacerbation_rate", /\bexacerbations?\b/gi],
  [
    "desensitization",
    /\bdesensiti[sz]ation\b|\bsustained unresponsiveness\b|\b(?:tolerance|tolerated|tolerating|passing|pass|eliciting|threshold)\b.{0,60}\b(?:challenge|DBPCFC|OFC|protein|milk|peanut|egg|allergen|food)\b|\b(?:negative|success\w*|passed|outcomes? of|results? of) (?:[\w-]+ ){0,5}?(?:DBPCFC|challenge|OFC)\b|\b(?:reactive|eliciting|provoking|(?:cumulative )?tolerated|threshold) (?:reactive |\w+ )?doses?\b|\btolerance induction\b|\bdose (?:\w+ ){0,2}?(?:inducing|eliciting) (?:a |an )?(?:\w+ )?reaction\b|\bable to consume\b/gi,
  ],
  ["hba1c", /\bHbA1c\b|\bA1C\b|\bglycated h(?:a)?emoglobin\b/gi],
  [
    "lung_function",
    /\bFEV ?1\b|\bFEV1\b|\bFVC\b|\bforced (?:expiratory|vital)\b|\bpeak (?:expiratory )?flow\b|\bPEF\b|\blung function\b|\bpulmonary function\b|\bspirometr\w+/gi,
  ],
  ["six_minute_walk_distance", /\b(?:six|6)[- ]?min(?:ute)?s? walk\w*/gi],
  ["ejection_fraction_change", /\bejection fraction\b|\bLVEF\b/gi],
  ["ldl_cholesterol_change", /\bLDL\b/g],
  ["blood_pressure_change", /\b(?:change|reduction|decrease) (?:\w+ ){0,4}?blood pressure\b/gi],
  ["bone_mineral_density_change", /\bbone mineral density\b|\bBMD\b/g],
  ["visual_acuity", /\bvisual acuity\b|\bBCVA\b/gi],
  ["body_weight_change", /\bchange (?:\w+ ){0,3}?(?:body )?weight\b|\bweight (?:loss|gain|change)\b/gi],
  [
    "pain_score",
    /\bpain (?:score|intensity|scale|severity|level|rating)s?\b|\b(?:visual analog(?:ue)?|numeric(?:al)? (?:pain )?(?:rating|pain)) (?:pain )?scales? (?:\w+ )?(?:for|of) (?:\w+ ){0,3}?pain\b|\bMcGill Pain\b|\bNumeric Pain\b|\b(?:back|leg|neck|arm) pain\b|\bpain\b.{0,20}\b(?:VAS|NRS|ENS)\b|\b(?:VAS|NRS|NPRS)\b.{0,20}\bpain\b|\bassessment of pain\b|\bchange in pain\b|^pain$|^pain (?:assessed|measured|evaluated) (?:by|with|using)\b/gi,
  ],
  [
    "disability_change",
    /\b(?:Neck|Oswestry|Roland[- ]Morris|Low Back) (?:Pain )?(?:Disability|Low Back)(?: Index| Questionnaire)?|\bODI\b|\bNDI\b|\bDASH\b|\bDisabilities of the Arm\b|\bdisability (?:index|score)\b/gi,
  ],
  [
    "itch_reduction",
    /\b(?:itch|pruritus)\b.{0,30}\b(?:score|NRS|scale|severity|intensity|numeric|VAS)\b|\b(?:change|reduction|decrease) (?:\w+ ){0,2}?(?:itch|pruritus)\b|\bitch reduction\b/gi,
  ],
  ["easi_75", /\bEASI[- ]?75\b/gi],
  ["iga_success", /\bIGA\b|\b[Ii]nvestigator'?s? [Gg]lobal [Aa]ssessment\b/g],
  ["pasi_75", /\bPASI[- ]?75\b/gi],
  ["pasi_90", /\bPASI[- ]?90\b/gi],
  ["acr_20", /\bACR[- ]?20\b/gi],
  [
    "quality_of_life",
    /\bquality of life\b|\b\w*QL?oL\w*\b|\bFAQLQ\b|\bRQLQ\b|\bAQLQ\b|\bDLQI\b|\bSF-?(?:12|36)\b|\bEQ-?5D\b|\bQLQ\b/g,
  ],
  [
    "patient_reported_outcome",
    /\b(?:asthma control (?:test|questionnaire|assessment)|UAS7?|urticaria activity score|(?:total |combined |rhinoconjunctivitis |nasal |ocular |daily |average |combination )*(?:nasal |symptoms?|symptom and medication|symptom-medication)(?:[ -]and medication)? scores?|TNSS|CSMS|Patient[- ]Rated?|patient[- ]reported|symptom diary|congestion score|SNOT-?22|PHQ[\w-]*|GAD-?7|insomnia severity index|sleep condition indicator|PSQI|HADS|PROMIS|symptom (?:severity|questionnaire|scale|days)|(?:depression|anxiety|stress(?: reaction)?|fatigue|sleep|insomnia|well-being|comfort|handicap|paranoi\w+) (?:symptoms? )?(?:\w+ ){0,2}?(?:scale|inventory|questionnaire|index))\b/gi,
  ],
  [
    "corticosteroid_reduction",
    /\b(?:dos(?:e|es|age)|reduction|use|intake) of (?:\w+ ){0,2}?(?:oral|inhaled|systemic) (?:gluco)?(?:cortico)?steroids?\b|\b(?:oral|inhaled|systemic) (?:gluco)?(?:cortico)?steroids? (?:\([A-Z]{2,4}\) )?(?:dos(?:e|es|age)|reduction|intake|sparing)\b/gi,
  ],
  [
    "cognitive_function",
    /\bneuropsychological (?:tests?|testing|assessment|function)\b|\bRBANS\b|\bBRIEF-A\b|\bcognitive (?:function\w*|performance|outcomes?)\b|\bexecutive functions?\b|\bverbal fluency\b|\b(?:working memory|memory|attention) assessment\b/gi,
  ],
  [
    "functional_rating",
    /\bphysical function(?:ing)?\b|\bfunctional (?:status|index|outcomes?|independence)\b|\bJapanese Orthop(?:a)?edic Association\b|\beffect on functioning\b/gi,
  ],
  ["gait_speed", /\b(?:gait|walking) (?:speed|velocity)\b/gi],
  ["debulking", /\btumou?r (?:shrinkage|size|volume)\b/gi],
  [
    "response",
    /\bresponse rates?\b|\bresponders?\b(?<!(?:non-|predict\w{0,4} )responders?)(?! index)|\b(?:ACR|EASI|PASI)[- ]?50\b/gi,
  ],
  ["efficacy", /\banti-?tumou?r (?:activity|effects?|efficacy)\b/gi],
  ["hospitalization", /\bhospitali[sz]ations?\b|\bhospital admissions?\b|\blength of (?:hospital )?stay\b/gi],
  [
    "infections",
    /\b(?:rate|incidence|number|occurrence|frequency) of (?:[\w/-]+ ){0,6}?infections?\b|\bbacterial infections?\b/gi,
  ],
  ["viral_load", /\bviral (?:load|suppression)\b|\bHIV-?1 RNA\b/gi],
  [
    "laboratory_abnormalities",
    /\b(?:clinical )?laborator(?:y|ies) (?:\w+ ){0,2}?(?:test|parameter|value|abnormalit|assessment|measurement|evaluation)\w*|\bh(?:a)?ematolog(?:y|ical) (?:parameter|test|value)s?\b|\burinalysis\b|\blaborator(?:y|ies) tests?\b|\blaboratory (?:investigation|examination)s?\b|\b(?:blood|serum) (?:routine|bio)?chemistry\b|\bblood routine\b|\bcomplete blood counts?\b|\bcoagulation function\b|\bliver function tests?\b/gi,
  ],
  [
    "safety",
    /\bsafety\b|\btolerability\b|\bvital signs?\b|\belectrocardiogra\w+|\bECGs?\b|\bphysical exam\w*|\btoxicit(?:y|ies)\b|\bbody temperature\b/gi,
  ],
];

/** Endpoints that state the kind of another one: they count only alone. */
export const generalEndpoints: ReadonlySet<Endpoint> = new Set<Endpoint>([
  "safety",
  "patient_reported_outcome",
  "quality_of_life",
]);

/** Abbreviations of scales that the vocabulary does not have, because they are also other words. */
export const scaleWords: readonly (readonly [Scale, RegExp])[] = [
  ["easi", /\bEASI\b(?!-?\s?\d)/],
  ["moca", /\bMoCA\b/],
];

/** Before the name of a scale: another one, for children. */
export const otherScaleBefore = /\b(?:childhood|child(?:ren)?(?:['’]?s)?|pa?ediatr?ic) $/i;

/** Titles about a test, not about the participants. */
export const aboutTests =
  /\b(?:diagnostic|cut-?off|predicti(?:ng|ve|on)|sensitivity and specificity|specificity and sensitivity)\b/i;

/** Words in which a wording means something else. */
export const notEndpoints =
  /\b(?:time to(?! (?:reach )?(?:max|peak))|correlation|association|relationship|predict\w*|validity|reliability|cost|knowledge)\b/i;

/** The endpoint of a scale, if a title names the scale and no endpoint. */
export const scaleEndpoints: { readonly [S in Scale]?: Endpoint } = {
  sledai_2k: "sledai_2k_change",
  das28: "das28_change",
  mrss: "rodnan_skin_score_change",
  mg_adl: "mg_adl_change",
  pga: "physician_global_assessment",
  act_asthma: "patient_reported_outcome",
  acq: "patient_reported_outcome",
  phq_9: "patient_reported_outcome",
  hads: "patient_reported_outcome",
  dlqi: "quality_of_life",
  eq_5d: "quality_of_life",
  sf_36: "quality_of_life",
  sf_12: "quality_of_life",
  eortc_qlq_c30: "quality_of_life",
  kccq: "quality_of_life",
  brief_pain_inventory: "pain_score",
  alsfrs_r: "functional_rating",
  hfmse: "motor_function",
  chop_intend: "motor_function",
  north_star: "motor_function",
  mmse: "cognitive_function",
  moca: "cognitive_function",
  adas_cog: "cognitive_function",
};
