/** Wordings of regulatory events in press releases and letters. Data. */
// cspell:disable -- parts of words in patterns
import type { ApplicationType, ApprovalKind, Designation, Milestone, Regulator } from "@org/therapy-model";

/** The wordings of a milestone. */
export interface EventWords {
  readonly milestone: Milestone;
  readonly pattern: RegExp;
  /** Words in or after the match that make it another event. */
  readonly unless?: RegExp;
}

const trialApplication =
  "(?:IND\\b|INDs\\b|[Ii]nvestigational [Nn]ew [Dd]rug|CTA\\b|CTN\\b|[Cc]linical [Tt]rial (?:[Aa]pplication|[Aa]uthori[sz]ation|[Nn]otification))";
const marketingApplication =
  "(?:s?BLA\\b|[Bb]iologics? [Ll]icen[sc]e [Aa]pplication|MAA\\b|[Mm]arketing [Aa]uthori[sz]ation [Aa]pplication|s?NDA\\b|[Nn]ew [Dd]rug [Aa]pplication)";
const within = "[^.;。]{0,90}?";

/** Milestones in the order in which they are sought; of one sentence the first that fits counts. */
export const eventWords: readonly EventWords[] = [
  {
    milestone: "complete_response_letter",
    pattern: new RegExp(`\\b(?:[Rr]eceiv\\w+|[Ii]ssu\\w+|[Rr]eceipt of)${within}[Cc]omplete [Rr]esponse [Ll]etter`),
  },
  {
    milestone: "hold_lifted",
    pattern: new RegExp(
      `\\b(?:[Ll]ift(?:s|ed|ing)?|[Rr]emov(?:ed|es|al|ing)|[Rr]eleas(?:ed|es|ing))${within}[Cc]linical [Hh]old|[Cc]linical [Hh]old${within}(?:was|has been|been) (?:lifted|removed|released)`,
    ),
  },
  {
    milestone: "clinical_hold",
    pattern: new RegExp(
      `\\b(?:placed|put|imposed)\\b${within}(?<!partial )clinical hold|(?<!partial )clinical hold${within}(?:was|has been) (?:placed|imposed)`,
    ),
    unless: /partial clinical hold|lift|remov/,
  },
  {
    milestone: "trial_authorized",
    pattern: new RegExp(
      `\\b${trialApplication}${within}\\b(?:[Cc]lear(?:ed|ance)|[Aa]pprov(?:al|ed)|[Aa]uthori[sz]ed)|\\b(?:[Cc]lear(?:ed|ance|s)|[Aa]pprov(?:ed|al|es)|[Aa]uthori[sz](?:ed|ation)|accepted)\\b${within}\\b${trialApplication}|临床试验(?:默示)?许可|(?:IND|临床试验申请)${within}(?:获批|获得批准|批准)`,
    ),
    unless: /\b(?:submi(?:t|ssion)|amendment)/,
  },
  {
    milestone: "trial_application_submitted",
    pattern: new RegExp(`\\b(?:[Ss]ubmitted|[Ss]ubmission of)${within}${trialApplication}`),
  },
  {
    milestone: "first_patient_dosed",
    pattern: new RegExp(
      `\\b[Ff]irst (?:[Pp]atient|[Ss]ubject|[Pp]articipant)${within}\\b(?:[Dd]osed|[Dd]osing|treated|infused|has received)|\\b[Dd]os(?:ed|es|ing) (?:of )?(?:the |its |a )?[Ff]irst (?:[Pp]atient|[Ss]ubject|[Pp]articipant)|administered the first dose|首例(?:患者|受试者)${within}(?:给药|回输|输注)`,
    ),
  },
  {
    milestone: "marketing_application_accepted",
    pattern: new RegExp(
      `\\b[Aa]ccept(?:ed|s|ance)\\b${within}${marketingApplication}|${marketingApplication}${within}\\baccepted\\b`,
    ),
  },
  {
    milestone: "priority_review_granted",
    pattern: new RegExp(
      `\\b(?:[Gg]ranted|[Ww]ith|under|and|for) (?:\\w+ )?[Pp]riority [Rr]eview|优先审评${within}(?:纳入|授予)|纳入优先审评`,
    ),
    unless: /voucher/i,
  },
  {
    milestone: "marketing_application_submitted",
    pattern: new RegExp(
      `\\b(?:[Ss]ubmitted|[Ss]ubmission of|completed (?:the |its )?(?:rolling )?submission of)${within}${marketingApplication}`,
    ),
  },
  {
    milestone: "positive_opinion",
    pattern: new RegExp(
      `\\b(?:adopted|issued|received|recommend\\w+)\\b${within}positive opinion|CHMP${within}positive opinion`,
    ),
  },
  {
    milestone: "marketing_authorization_granted",
    pattern: /\b[Yy]ou are authorized to manufacture the product\b/,
  },
  {
    milestone: "marketing_authorization_granted",
    pattern: new RegExp(
      `\\b(?:[Rr]eceiv\\w+|obtain\\w+|secur\\w+|[Gg]rant\\w+|gain\\w+|[Aa]nnounc\\w+|won)\\b${within}\\b(?:[Aa]pproval|[Mm]arketing [Aa]uthori[sz]ation)\\b|\\b(?:[Aa]pproved|[Aa]pproving|[Aa]pproves)\\b|\\b[Aa]pproval (?:of|from|by|for)\\b|(?:获批|批准)${within}上市|上市申请${within}(?:获批|获得批准)|获[^。；]{0,40}批准用于`,
    ),
    unless:
      /^[^.;]{0,140}\b(?:IND|[Ii]nvestigational|CTA|trial|study|protocol|enrol\w+|to (?:initiate|proceed|begin|start|expand)|amendment|[Dd]esignation|label\w*|manufactur\w+|application|recommend\w+|dividend|merger|grant|board|shareholders?|stockholders?|committee|opinion|patents?)\b/i,
  },
];

/** Words before an event by which it has not happened. */
export const notYet =
  /(?:\b(?:may|might|could|would|will|shall|should|can|plan(?:s|ned|ning)?|expect(?:s|ed|ation|ing)?|seek(?:s|ing)?|pending|potential(?:ly)?|if|whether|anticipat\w+|towards?|support(?:s|ing)? (?:of )?|pursu\w+|hopes?|intend\w*|upon|not|ahead of|prior to|eligible for|before|until|path to|awaiting|request\w*|once|when|after|following|since|subject to|await\w*|previously|currently|already)\b|n['’]t\b|预计|计划|有望|拟)[^.;,]{0,60}$/i;

/** Words after an event by which it has not happened. */
export const notYetAfter =
  /^[^.;,]{0,30}\b(?:is|are|was) (?:expected|anticipated|planned)|^\s?(?:expected|anticipated|planned|pathway|process|decision)/i;

/** Before the date by which the authority acts. */
export const goalBefore = /\b(?:PDUFA|goal date|target action date)\b[^.;]{0,60}$/i;

/** The kind of an approval that words name. */
export const approvalKinds: readonly (readonly [ApprovalKind, RegExp])[] = [
  ["accelerated", /\baccelerated approval\b/i],
  ["conditional", /\bconditional(?:ly)? (?:marketing authori[sz]ation|approv(?:al|ed))\b|附条件批准/i],
];

/** The application that words name. */
export const applicationWords: readonly (readonly [ApplicationType, RegExp])[] = [
  ["ind", /\bINDs?\b|investigational new drug/i],
  ["cta", /\bCTA\b|clinical trial application/i],
  ["sbla", /\bsBLA\b|supplemental biologics? licen[sc]e application/i],
  ["bla", /\bBLA\b|biologics? licen[sc]e application/i],
  ["maa", /\bMAA\b|marketing authori[sz]ation application/i],
  ["snda", /\bsNDA\b|supplemental new drug application/i],
  ["nda", /\bNDA\b|new drug application/i],
];

/** The regulator of designations that only one grants. */
export const designationRegulators: { readonly [D in Designation]?: Regulator } = {
  rmat: "fda",
  fast_track: "fda",
  rare_pediatric_disease: "fda",
  platform_technology: "fda",
  prime: "ema",
  sakigake: "mhlw",
  innovation_passport: "mhra",
};

/** Words by which a designation was granted. */
export const designationGranted =
  /\b(?:designated|grant(?:s|ed|ing)?|receiv(?:ed|es|ing)|award(?:ed|s)?|obtain(?:ed|s)?|secur(?:ed|es))\b|授予|获得|获/i;
