// cspell:ignore enrolment
/**
 * The words by which a criterion relates terms to each other, by their meaning. English and Chinese.
 *
 * `filler` words change nothing.
 */
export const cueWords = {
  negation: [
    "no", "not", "without", "absence of", "absent", "free of", "free from", "lack of", "lacking", "never", "none", "neither", "nor",
    "no evidence of", "no history of", "no known", "no prior", "no previous", "no known history of", "no prior history of", "no current",
    "does not have", "do not have", "did not have", "has not", "have not", "has not had", "have not had", "have no", "has no", "had no",
    "must not have", "should not have", "must not be", "should not be", "cannot have", "must have no", "no concurrent", "no concomitant",
    "no clinical evidence of", "no signs of", "no sign of", "rule out", "ruled out", "exclusion of", "negative for",
    "not have", "not be", "don't have", "is not", "are not", "无", "没有", "未", "不伴", "不存在", "未患", "不能有",
  ],
  history: [
    "history of", "a history of", "history", "prior history of", "previous history of", "past history of", "past medical history of",
    "medical history of", "known history of", "prior", "previous", "previously", "past", "personal history of", "documented history of",
    "clinical history of", "any history of", "positive history of", "current or prior history of", "history or presence of",
    "history or evidence of", "history or current", "past or current", "prior or current", "current or previous", "current or past",
    "current or prior", "past or present", "present or past", "ever", "had", "who had", "presence or history of", "previous or current", "既往", "病史", "曾", "曾患", "史", "既往有",
  ],
  family: ["family history of", "family history", "familial history", "家族史"],
  current: ["current", "currently", "ongoing", "concurrent", "concurrently", "concomitant", "concomitantly", "on", "existing", "pre-existing", "preexisting", "coexisting", "co-existing", "正在", "目前", "合并", "现患", "伴有"],
  planned: ["planned", "plan to", "plans to", "planning to", "scheduled for", "scheduled", "expected to", "anticipated", "candidate for", "candidates for", "eligible for", "intended", "awaiting", "计划", "拟"],
  use: [
    "received", "receive", "receipt of", "receiving", "treatment with", "treated with", "treatment using", "therapy with", "exposure to", "exposed to", "use of",
    "using", "use", "administration of", "administered", "undergone", "underwent", "undergo", "undergoing", "undergoing treatment with", "taking", "take", "takes", "taken", "requiring", "require", "requires", "requirement for", "on treatment with",
    "pretreated with", "history of treatment with", "prior treatment with", "previous treatment with", "prior therapy with", "previously treated with",
    "have received", "has received", "had received", "having received", "dependent on", "接受过", "接受", "使用", "使用过", "应用", "服用", "治疗过", "接种",
  ],
  allergy: [
    "allergy to", "allergic to", "allergies to", "hypersensitivity to", "hypersensitive to", "sensitivity to", "intolerance to", "intolerance of", "intolerant to", "intolerant of",
    "allergic reaction to", "allergic reactions to", "anaphylaxis to", "contraindication to", "contraindications to", "contraindicated", "contraindication for", "allergy or hypersensitivity to", "hypersensitivity or allergy to", "过敏", "禁忌",
  ],
  refractoryTo: ["refractory to", "resistant to", "failed", "failure of", "failure to", "failing", "progressed on", "progression on", "progressed after", "progression after", "relapsed after", "relapse after", "relapse following", "unresponsive to", "inadequate response to", "nonresponsive to", "non-responsive to", "not responding to", "ineligible for", "not eligible for", "unsuitable for", "not suitable for"],
  risk: ["risk of", "at risk of", "at risk for", "at high risk of", "high risk of", "risk factors for", "risk factor for", "suspicion of", "suspected", "possible", "potential", "probable", "susceptible to", "predisposition to", "predisposing to", "screening for", "prevention of", "prophylaxis of", "prophylaxis for", "test for", "tests for", "vaccine against", "vaccination against", "疑似", "可疑"],
  person: ["mother", "father", "parent", "sibling", "relative", "partner", "spouse", "caregiver", "donor", "child of", "infant of", "fetus", "household", "first degree relative", "first-degree relative", "供者", "配偶"],
  and: ["and", "&", "as well as", "together with", "plus", "combined with", "in combination with", "along with", "且", "和", "及", "并", "以及", "同时"],
  or: ["or", "and/or", "or/and", "或", "或者", "/"],
  comma: [",", "•"],
  semicolon: [";"],
  stop: [".", "!", "?"],
  colon: [":"],
  open: ["(", "["],
  close: [")", "]"],
  except: ["unless", "except", "except for", "excepting", "with the exception of", "exception", "exceptions", "other than", "excluding", "apart from", "aside from", "not including", "but not", "outside of", "rather than", "instead of", "除外", "除非", "以外", "除"],
  condition: ["if", "provided", "provided that", "in case of", "in the case of", "when", "where", "for patients with", "for subjects with", "for participants with", "in patients with", "in subjects with", "in participants with", "for patients", "in the presence of", "in the event of", "in the absence of", "for those with", "以下", "如"],
  example: ["e.g", "e.g.", "i.e", "i.e.", "for example", "for instance", "such as", "including", "includes", "include", "including but not limited to", "including, but not limited to", "but not limited to", "eg", "ie", "例如", "包括", "如下", "比如", "包括但不限于"],
  confirmed: [
    "histologically confirmed", "histologically or cytologically confirmed", "cytologically confirmed", "histologically proven", "pathologically confirmed", "biopsy-proven", "biopsy proven",
    "histologically documented", "histologically and/or cytologically confirmed", "histologically or cytologically documented", "histologically or cytologically proven", "histologically-confirmed", "histopathologically confirmed", "cytologically or histologically confirmed", "histological or cytological diagnosis of", "histologic or cytologic diagnosis of", "histologic diagnosis of", "histological diagnosis of", "histologically diagnosed", "pathologically proven", "histologic confirmation of", "histological confirmation of", "biopsy confirmed", "biopsy-confirmed", "经组织学或细胞学证实", "组织学或细胞学证实", "病理确诊", "组织学确诊", "经病理证实",
  ],
  positive: ["positive", "positivity", "seropositive", "reactive", "阳性"],
  negative: ["negative", "seronegative", "nonreactive", "non-reactive", "阴性"],
  detectable: ["detectable"],
  undetectable: ["undetectable", "not detectable", "non-detectable"],
  test: ["test", "testing", "test result", "serology", "serologic test", "serological test", "test results", "antibody test", "serum", "serologic status", "serostatus", "result", "titer", "viral load", "titers", "检测", "检查", "结果"],
  normal: ["within normal limits", "within the normal range", "within normal range", "normal", "in the normal range", "within institutional normal limits", "within normal institutional limits", "WNL"],
  abnormal: ["abnormal", "out of normal range", "outside the normal range", "outside normal range"],
  low: ["low", "decreased", "reduced"],
  high: ["elevated", "increased"],
  window: ["within", "in the", "in the last", "in the past", "in the previous", "in the preceding", "during the", "within the last", "within the past", "within the previous", "during", "over the past", "over the last", "in last", "in past", "for", "for the past", "for the last", "since"],
  before: ["prior to", "before", "preceding", "ahead of", "of", "from", "at", "after", "following", "the time of", "at the time of", "between"],
  ago: ["ago", "earlier", "内", "前", "之前", "以内"],
  filler: [
    "a", "an", "the", "any", "patient", "subject", "participant", "individual", "person", "people", "who", "whose", "that", "with", "have", "has", "having", "must", "be", "is", "are", "been", "being",
    "was", "were", "in", "as", "to", "by", "their", "his", "her", "this", "these", "other", "all", "each", "should", "will", "shall", "may",
    "diagnosis of", "diagnosed with", "diagnosis", "diagnosed", "clinical diagnosis of", "confirmed diagnosis of", "established diagnosis of", "documented", "known", "evidence of", "clinical evidence of", "presence of", "confirmed", "established", "proven", "clinically", "medically",
    "suffering from", "presenting with", "affected by", "due to", "signs of", "symptoms of", "diagnosis with", "either", "both", "eligible", "enrolled", "included", "excluded", "will be", "patients with", "subjects with", "participants with", "individuals with",
    "form of", "forms of", "type of", "types of", "kind of", "disease", "condition", "medical", "clinical", "adult", "adults", "male", "female", "men", "women",
    "currently have", "to have", "had a", "a known", "treatment", "therapy", "agents", "agent", "medication", "medications", "drugs", "drug", "level", "levels", "value", "count", "score", "status", "performance", "concentration", "range", "of age", "years old", "measured", "measurement", "laboratory", "institutional", "upper", "limit", "baseline", "at baseline", "at screening", "serum", "plasma", "blood", "peripheral", "equal", "least", "at least",
    "患者", "受试者", "者", "的", "有", "为", "或有", "患有", "诊断为", "确诊为", "确诊", "诊断", "经", "存在", "已知", "任何", "其他", "其它", "等", "在", "必须", "须", "应",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The meaning of a word that relates terms to each other. */
export type Cue = keyof typeof cueWords;

/** Words that name the moment to which a time refers, such as enrollment, and the words between them. */
export const anchorWords: ReadonlySet<string> = new Set([
    "enrollment", "enrolment", "enrolled", "screening", "randomization", "study", "entry", "baseline", "inclusion", "registration", "first", "dose", "dosing", "drug", "infusion",
    "administration", "informed", "consent", "signing", "start", "starting", "initiation", "initiating", "beginning", "trial", "participation", "visit", "day", "cycle", "1", "0", "planned", "investigational", "product", "protocol", "therapy", "treatment", "procedure", "medication", "intervention",
    "surgery", "leukapheresis", "apheresis", "lymphodepletion", "conditioning", "assessment", "evaluation", "allocation", "recruitment", "of", "to", "the", "into", "in", "on", "this", "and", "or", "study-drug", "icf", "form", "written", "index", "being", "current", "treatments", "gene", "receiving", "t", "cell", "cells", "car", "date", "time", "whichever", "is", "longer", "shorter", "last", "prior", "before", "given", "signature", "vaccination", "transplant", "transplantation", "previous", "preceding", "at", "from", "a", "an", "infusion", "injection", "commencement", "commencing", "begin", "begins", "any",
    "筛选", "入组", "随机", "首次", "给药", "前", "内", "签署", "知情", "同意", "研究", "之前", "以内", "治疗",
]);
