/** Names whose sense depends on the words beside them, beyond those that `findTerms` checks. */
import type { FoundName } from "../terms/scan.ts";
import { numeralOf } from "./chinese-numeral.ts";

/** What the words beside a name must have, or must not have, so that the name means its term. */
interface Sense {
  /** The names, as a pattern; any name of the term without it. */
  readonly name?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** Whether one of the two is enough. */
  readonly isEither?: boolean;
}

const purpose =
  /^\s(?:objectives?|outcomes?|end\s?points?|aims?|purpose|analys[ei]s|measures?|goals?|efficacy|safety|completion|investigator|hypothes[ei]s|care|immunodeficienc\w+|progressive)(?![a-z])/i;

/** The senses by vocabulary and term. */
const senses: { readonly [term: string]: Sense } = {
  "masking single": { name: /^single$/i, after: /^[\s-]?(?:blind|mask)/i },
  "masking double": { name: /^double$/i, after: /^[\s-]?(?:blind|mask)/i },
  "masking open_label": {
    name: /^open$/i,
    before: /(?:,|randomi[sz]ed|prospective)\s$/i,
    after: /^(?:,|[\s-]label)/i,
    isEither: true,
  },
  "disease_state controlled": { before: /(?:well|adequately|poorly|not|inadequately|medically)[\s-]$/i },
  "disease_state secondary": { notAfter: purpose },
  "disease_state primary": { notAfter: purpose },
  "disease_state active": {
    name: /^active$/i,
    notAfter:
      /^[\s-](?:comparator|control|treatment|ingredient|substance|drug|arm|follow|site|status|participation|member|learning|immuni[sz]ation|surveillance|component)/i,
    notBefore: /(?:biologically|sexually|physically|currently|orally)\s$/i,
  },
  "cargo protein": { after: /^\s(?:delivery|cargo|replacement|payload)/i },
  "cargo dna": { after: /^[\s-](?:vaccine|plasmid|vector|delivery|cargo|therap|medicine|immunotherap)/i },
  "cell_source skin": { after: /^[\s-](?:biops|graft|sampl|cell|fibroblast|derived|explant|tissue|punch)/i },
  // The name of the disease is longer, and is another one.
  "disease neoplasm": {
    name: /^tumou?rs?$/i,
    notBefore:
      /(?<![A-Za-z])(?:ovarian|breast|lung|liver|hepatic|renal|kidney|pancreatic|gastric|colorectal|prostate|bladder|testicular|thyroid|uterine|cervical|bone|skin|spinal|pituitary|adrenal|intestinal|esophageal|salivary gland)[\s-]$/i,
  },
  "modality cell_therapy": { name: /^cell/i, notBefore: /(?<![A-Za-z])(?:T|B|NK)[\s-]$/ },
  "treatment cell_therapy": { name: /^cell/i, notBefore: /(?<![A-Za-z])(?:T|B|NK)[\s-]$/ },
  "endpoint response": {
    name: /^responses?$/i,
    notBefore: /(?:dose|immune|antibody|cellular|humoral|cell|inflammatory|stress|complete|partial|in)[\s-]$/i,
    notAfter: /^[\s-]to\s/i,
  },
  "approval_kind full": {
    name: /^(?:full|standard|regular|traditional)$/i,
    after: /^\s(?:approval|marketing authori)/i,
  },
  "approval_kind conditional": { name: /^conditional$/i, after: /^\s(?:approval|marketing|authori[sz]ation)/i },
  "allocation not_applicable": { name: /^(?:n\/?a|not applicable)$/i, before: /allocation:?\s$/i },
  "route oral": {
    name: /^oral$/i,
    notAfter:
      /^\s(?:presentations?|and poster|or poster|posters?|abstracts?|sessions?|communications?|consent|talks?|hygiene|cavity|cancer|examination|health)(?![a-z])/i,
  },
  "response_category progressive_disease": { name: /^PD$/, notBefore: /(?:PK|pharmacokinetics?)\W{0,2}$/i },
  "adverse_event death": { notBefore: /(?:programmed|cell)[\s-]$/i },
  "approval_kind accelerated": { name: /^accelerated$/i, after: /^\sapproval/i },
  "disease severe_acute_respiratory_syndrome": { name: /^SARS$/, notAfter: /^-CoV/i },
  "vector_class viral": { name: /^viral$/i, after: /^[\s-](?:vector|gene|transduc|deliver|transfer)/i },
  "country GE": { notBefore: /(?:Atlanta|Augusta|Savannah|Athens|University of|,)\s?$/ },
  "country JE": { notBefore: /New\s$/ },
  "country TR": { notAfter: /^\s(?:meat|breast|red)/ },
  "country TD": { notBefore: /[A-Z][a-z]+\s$/ },
  "country NL": { name: /^Holland$/, notBefore: /[A-Z][a-z]+\s$/ },
  "country JO": { notBefore: /[A-Z][a-z]+\s$/ },
};

/** Adjectives of organs are a route only before words for giving a medicine. */
const organ =
  /^(?:nasal|respiratory|o?esophageal|rectal|vaginal|ocular|ophthalmic|dental|cutaneous|urethral|intestinal|gastric|biliary|buccal|auricular|otic|laryngeal|tracheal|bronchial|pleural|peritoneal|conjunctival|corneal|uterine|cervical|spinal|cardiac|hepatic|renal|pulmonary|urinary|articular|periodontal|gingival|dural)$/i;
const giving =
  /^\s(?:administration|delivery|route|injections?|infusions?|sprays?|drops?|dosing|application|instillation|vaccin\w+|immunotherapy|inhalation)(?![a-z])/i;

/** Organs are the source of cells only beside words for cells or samples. */
const source =
  /^(?:skin|liver|muscle|heart|brain|kidney|lung|blood|tumou?r|tissue|intestine|cornea|retina|cartilage|tendon)s?$/i;
const sample = /^(?:[\s-](?:biops|sampl|cell|fibroblast|derived|explant|tissue|progenitor|stem|mononuclear))/i;

/** Abbreviations with other meanings, and the words that the text must have somewhere. */
const textWords: { readonly [name: string]: RegExp } = {
  "approval_kind CMA": /conditional|EMA(?![a-z])|European/i,
  "edit_method PE": /prime edit/i,
  "modality GT": /gene therap/i,
  "cell_type TCM": /memory/i,
};

/** The length of the longest of those abbreviations. */
const longestWord = Math.max(...Object.keys(textWords).map((name) => name.length - name.indexOf(" ") - 1));

/** The senses of each vocabulary of which some names have other senses, by term. */
const sensesOf = new Map(
  [...Object.keys(senses), ...Object.keys(textWords), "route", "cell_source", "country"].map(
    (name): [string, Map<string, Sense>] => [name.split(" ", 1)[0]!, new Map<string, Sense>()],
  ),
);
for (const [name, sense] of Object.entries(senses)) {
  const [vocabulary = "", key = ""] = name.split(" ");
  sensesOf.get(vocabulary)!.set(key, sense);
}

/** The characters beside a name in which the words are sought. */
const window = 40;

/** Checks whether a name is meant as a term of the vocabulary. */
export function isMeant(text: string, vocabulary: string, { name, start, end }: FoundName): boolean {
  if (isInTrialName(text, start, end)) return false;
  const ofTerms = sensesOf.get(vocabulary);
  if (ofTerms === undefined) return true;
  const words = text.slice(start, end);
  if (vocabulary === "country" && !isCountry(words)) return false;
  if (vocabulary === "route" && organ.test(words)) return giving.test(text.slice(end, end + window));
  if (vocabulary === "disease_state" && numeralOf(text, start, end) === "trial") return false;
  if (vocabulary === "cell_source" && source.test(words)) return sample.test(text.slice(end, end + window));
  const needed = words.length > longestWord ? undefined : textWords[`${vocabulary} ${words}`];
  if (needed !== undefined && !needed.test(text)) return false;
  const sense = ofTerms.get(name.key);
  if (sense === undefined || sense.name?.test(words) === false) return true;
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  if (sense.notBefore?.test(before) === true || sense.notAfter?.test(after) === true) return false;
  const fitting = [sense.before?.test(before), sense.after?.test(after)].filter((one) => one !== undefined);
  return fitting.length === 0 || (sense.isEither === true ? fitting.includes(true) : !fitting.includes(false));
}

/** A code of two letters is an ordinary word or an abbreviation, except US and UK; a country has a capital. */
function isCountry(words: string): boolean {
  return /^[A-Z]{2}$/.test(words) ? words === "US" || words === "UK" : !/^\p{Ll}/u.test(words);
}

/** Checks whether two or three capitals are the end of the name of a trial: the ABCDE HF Trial. */
function isInTrialName(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !/^\s(?:Trial|Study)(?![a-z])/.test(text.slice(end, end + 7))) return false;
  return /\p{Lu}{2,}[\p{L}\d-]*\s$/u.test(text.slice(Math.max(0, start - 20), start));
}
