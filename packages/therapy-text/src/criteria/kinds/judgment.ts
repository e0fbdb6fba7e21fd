// cspell:ignore ment judg abnormalit comorbidit ments morbidit unsuitab -- abbreviations and parts of expressions
/** The judgment of the investigator on any other condition. */
import type { LocatedExpression } from "../located.ts";

const investigator = String.raw`(?:principal |treating |study |local |site |responsible )?(?:investigators?|physicians?|PI|doctors?|clinicians?|sponsor|researchers?|study team|medical monitor)(?:['’]s?|\(s\)['’]?)?`;
const judged = new RegExp(
  String.raw`\b(?:in|at|by|per|on|according to|based on|as per) (?:the )?(?:opinion|judge?ments?|discretion|view|assessment|determination|decision|estimation|evaluation|eyes) (?:of|by) (?:the |an? )?${investigator}|\b${investigator} (?:opinion|judge?ments?|discretion|assessment|decision|view)|\b(?:as )?(?:judged|determined|deemed|considered|assessed|evaluated|believed|thought) (?:[\w-]+ ){0,10}by (?:the |an? |other )?${investigator}|\b${investigator} (?:\w+ ){0,2}(?:believes?|considers?|judges?|deems?|thinks?|determines?|feels?)\b|\b${investigator}[ -](?:determined|assessed|judged)|\b(?:we|other researchers?|researchers?|investigators?) (?:think|thinks|believe|consider|considers|deem|judge|regard|judged)\b|\\bjudge?ments? (?:by|of) (?:the )?${investigator} ?,? ?that\\b|\\baccording to (?:the )?${investigator}(?: point of view)?\\b|研究者(?:认为|判断|评估)`,
  "i",
);
const open =
  /^(?:(?:have|has|having|presence of|with|patients? with|subjects? with|participants? with|history of|evidence of|any evidence of|who have|current evidence of|history or presence of) )?(?:any|other|any other|a|an|some|unstable or|serious|severe|significant|concurrent)?[ ]?(?:(?:other|unstable|systemic|prospective|poorly|controlled|inadequately|severe|significant|clinically|significant|concurrent|concomitant|uncontrolled|unstable|underlying|acute|chronic|known|active|relevant|medical|physical|social|psychological|psychiatric|mental|clinical|or|and|and\/or|past|current|pre-existing|intercurrent|additional|co-?existing|,|\/)[ ,/]*){0,12}(?:condition|conditions|disease|diseases|disorder|disorders|illness|illnesses|reason|reasons|circumstance|circumstances|situation|situations|factor|factors|finding|findings|problem|problems|issue|issues|abnormalit\w+|comorbidit\w+|co-morbidit\w+|laboratory|history|state|characteristic)\b|^(?:patients?|subjects?|participants?|individuals?|persons?|those|anyone|people)?[ ]?(?:who (?:are|is)|whom|that|is|are|considered|deemed|judged|assessed)?[ ]?(?:the investigator|investigator|not (?:suitable|appropriate|eligible)|unsuitable|inappropriate|unfit|ineligible|in the (?:opinion|judge?ment|investigator)|judged|deemed|considered|determined|unlikely|unable)|^(?:\w+ ){0,2}(?:patients?|subjects?|participants?|individuals?)?,? ?(?:who|whom|that)?,? ?(?:in|at|by|as|according)\b.{0,12}\b(?:opinion|judg|discretion)|^(?:according to|investigator-determined|other (?:researchers?|situations?|circumstances?|conditions?)|situations?|inappropriate|unsuitab|not suitable|judged|deemed|considered|investigator|unlikely to|unwilling)|^(?:judge?ment|the (?:researchers?|investigators?)|co-?morbidit)|研究者(?:认为|判断)/i;
const effect =
  /\b(?:interfer\w*|compromis\w*|preclud\w*|prevent\w*|confound\w*|affect\w*|jeopardi\w*|unsuitab\w*|not (?:be )?(?:suitable|appropriate|in the best interest|advisable|eligible)|inappropriate|improper|unsafe|prohibit\w*|pose\w*|does not (?:meet|conform)|unlikely|not (?:be )?able|comply|put\w* the|plac\w* the|risk|unlikely|limit\w*|impair\w*|make\w*|hinder\w*|contraindicat\w*|complicat\w*|exclud\w*|render\w*|influenc\w*|ineligible|unfit|safety|best interest|impact)\b|不适合|不宜|影响|不能|不适宜/i;

/** Reads a criterion that leaves the decision to the investigator. A condition with a name of its own is not among them. */
export function judgmentOf(words: string, start: number): LocatedExpression | undefined {
  if (
    words.length > 600 ||
    !judged.test(words) ||
    !open.test(words) ||
    !(effect.test(words) || /^other\b/i.test(words))
  )
    return undefined;
  return { kind: "investigator_judgment", start, end: start + words.length };
}
