/** Wordings of the reasons why a trial was stopped. Data. */
// cspell:disable -- parts of words
import type { StopReason } from "@org/therapy-model";

/** The wordings by reason; the first in the text counts. */
export const stopReasonWords: readonly (readonly [StopReason, RegExp])[] = [
  ["pandemic", /\bCOVID\b|\bcorona ?virus|\bpandemic|\bSARS-CoV/i],
  [
    "slow_enrollment",
    /\b(?:slow|low|poor|lack of|insufficient|inadequate|lagging|zero|difficult\w*|challeng\w*|limited|failure to|failed to|unable to|inability to|not able to|problems? (?:with|in)|delayed|under)[ -](?:\w+ ){0,4}?(?:enrol\w*|recruit\w*|accru\w*|subjects?|patients?|participants?|inclusion)|\b(?:enrol\w*|recruit\w*|accru\w*|inclusion)\b (?:\w+ ){0,3}?(?:too )?(?:slow|low|poor|challeng\w*|difficult\w*|rate|issues?|insufficient|problems?|not met|targets?)|\b(?:not|n't|never) (?:\w+ ){0,2}?(?:enroll?|recruit)\w* (?:any|enough)|\bunable to (?:accrue|find|meet)|\btoo (?:few|small number of) (?:\w+ )?(?:patients|subjects|participants)|\bnot (?:been )?enrolled any|\bnot feasible to include|\b(?:few|lower number of|number of) eligible|\bsmall number of eligible|\bdecrease in eligible/i,
  ],
  [
    "enrollment_goal_met",
    /\b(?:enrol\w*|recruit\w*|accrual) (?:goal|target)s? (?:was |were |is |has been )?(?:met|reached|achieved)/i,
  ],
  ["lack_of_funding", /\b(?:fund\w*|financ\w*|grant|budget)\b|\bbankrupt\w*|\bpharmaceutical support\b|\bfinancial/i],
  [
    "lack_of_efficacy",
    /\bfutil\w+|\b(?:lack|absence|insufficient|no|limited|low) (?:of )?(?:\w+ )?(?:efficacy|effect|benefit|activity)\b|\bineffective|\bnot effective|\bdid not meet (?:the )?(?:primary )?endpoint/i,
  ],
  ["stopping_rule_met", /\bstopping (?:rule|criteri)\w*/i],
  [
    "safety",
    /\bsafety (?:concern|issue|reason|signal|finding|event)s?\b|\btoxicit\w+|\badverse (?:event|effect|reaction)s?\b|\bgreater than anticipated\b|\bside effects?\b/i,
  ],
  [
    "regulatory_action",
    /\bclinical hold\b|\b(?:FDA|EMA|NMPA|IRB|IEC|REB|ethics? committee|competent authority|health authority|regulatory (?:authority|agency|decision|reasons?))\b|\bdisapprov\w+/i,
  ],
  [
    "product_supply",
    /\b(?:drug|product|study (?:drug|medication)|agent|vaccine|device|IMP)\b (?:\w+ ){0,4}?(?:not |no longer |un)(?:\w+ )?(?:available|marketed|supplied|manufactured)|\b(?:supply|supplies|manufactur\w*|recall|expired|unavailab\w+|availability|production)\b/i,
  ],
  [
    "product_authorized",
    /\b(?:drug|product|treatment|therapy)\b (?:\w+ ){0,4}?(?:approved|authori[sz]ed|commerciali[sz]ed|commercially available)\b|\bmarketing (?:approval|authori[sz]ation)\b/i,
  ],
  [
    "standard_of_care_changed",
    /\bstandard of care\b|\bclinical practice\b|\b(?:change|new) (?:\w+ ){0,3}?(?:guidelines?|treatment options?)\b/i,
  ],
  [
    "superseded_by_other_trial",
    /\b(?:rolled|merged|moved|transferred|replaced|superseded|combined) (?:\w+ ){0,3}?(?:by|into|to|with|over) (?:\w+ ){0,3}?(?:study|trial|protocol)|\b(?:new|another|separate|different) (?:\w+ ){0,2}?(?:study|trial|protocol)\b/i,
  ],
  [
    "investigator_left",
    /\b(?:PI|investigator|researcher|coordinator|student|fellow)s?\b(?: has| have)? (?:\w+ ){0,2}?(?:left|leav\w+|moved|retire\w*|died|relocat\w+|depart\w+|transfer\w*|change\w*|passed away|resign\w*)|\b(?:departure|death|relocation) of (?:the )?(?:PI|investigator|principal)/i,
  ],
  [
    "business_decision",
    /\bbusiness\b|\bstrateg\w+|\bportfolio\b|\b(?:sponsor|company|companies|compan(?:y|ies)'?s?|corporate|management|development program)\b(?:'s|’s|\/investigator)? (?:\w+ ){0,4}?(?:decision|decided|decides|request|priorit\w+|stopped|withdr\w+|reasons?|termin\w+)|\b(?:terminated|stopped|closed|withdrawn|terminat\w+|decision|request\w*|discontinued) (?:\w+ ){0,3}?(?:by|from|of) (?:the )?sponsor\b|\bpriorit\w+|\bpipeline\b|\bceased development\b/i,
  ],
  ["lack_of_progress", /\b(?:lack of|no) progress\b|\bstudy (?:is )?inactive\b/i],
];

/** Wordings of a trial without participants, which is the reason only if no other one is stated. */
export const withoutParticipants =
  /\bno (?:participants?|patients?|subjects?|one|enrol\w*|recruit\w*|accru\w*)\b(?: (?:\w+ ){0,3}?(?:enrol|recruit|includ|accru)\w*)?/i;

/** Words before a reason that deny it. */
export const deniedBefore =
  /\b(?:not|no|unrelated|without|neither|nor|rather than|not due to|isn't|wasn't)\b[^.;]{0,60}$/i;
