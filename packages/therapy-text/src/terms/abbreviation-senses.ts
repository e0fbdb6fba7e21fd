/**
 * Abbreviations of diseases in another sense: words beside them that show it. They count only if the text names the disease
 * in another way.
 */
// cspell:ignore mesenteric spectromet antibod arter metastas dilat thromb dissect UPLC HPLC MALDI contin -- parts of regular expressions

/** The words before and after an abbreviation that show another sense. */
interface OtherSense {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const person = String.raw`[A-Z][a-z]+ (?:[A-Z]\. ?)?[A-Z][a-z]+,\s(?:(?:MD|PhD|RN|BSN|MPH|DO|BS|BA|PharmD),?\s)?`;

/** Other senses by abbreviation. */
const otherSenses: { readonly [name: string]: OtherSense } = {
  // Master of Science, mass spectrometry, morphine sulfate, Microsoft.
  MS: {
    before: new RegExp(String.raw`(?:\b(?:tandem|by|using)[-\s]|${person})$`),
    after:
      /^(?:[- ]based|\s(?:Excel|Word|Office|Windows|degree|analys[ie]s|assays?|spectr\w+|methods?|in (?:science|nursing|biology|engineering)|contin\w+)|,?\s(?:MD|PhD|RN|MPH)\b)/,
  },
  // Malignant melanoma, malignant mesothelioma.
  MM: { before: /\b(?:cutaneous|uveal|mucosal|ocular|metastatic|pleural|BRAF\S*)\s$/i },
  MG: { before: /\b(?:dose|doses|tablets?) (?:in|of)\s$/i },
  // The word, in capitals.
  ALL: {
    before: /\b(?:FOR|OF|AND|IN|AT|TO|NOT|[A-Z]{4,})\s$/,
    after:
      /^\s(?:of\b|patients|subjects|participants|the\b|these|those|other|criteria|following|must|are|were|will|enrolled|doses?|groups?|arms?|cause|adverse|AEs?|grades?|\d|[A-Z]{4,})|^-cause/,
  },
  // Right atrium, room air.
  RA: {
    before: /\b(?:on|LA and|saturation (?:on|at)|mean)\s$/,
    after:
      /^(?:\s(?:pressure|size|volume|enlarge\w+|dilat\w+|thromb\w+|area|leads?|saturation|appendage)|\/(?:LA|RV)\b)/,
  },
  // Smooth muscle antibody, smooth muscle actin, superior mesenteric artery.
  SMA: {
    before:
      /(?:smooth[-\s]muscle (?:antibod(?:y|ies)|actin) \(|anti[-\s]|α[-\s]?|alpha[-\s]|\bANA,?\s(?:(?:and|or)\s)?|\bANA\/)$/i,
    after:
      /^(?:\s(?:positiv\w+|negativ\w+|antibod\w+|tit(?:er|re)s?|stain\w+|stenosis|stents?|thromb\w+|dissect\w+)|\+)/i,
  },
  // Pharmacodynamics, peritoneal dialysis, PD-1.
  PD: {
    before: /\bPK\s?(?:\/|and|&|,)\s?$/,
    after:
      /^(?:\s(?:parameters?|analys[ie]s|markers?|biomarkers?|endpoints?|profiles?|effects?|catheters?|solutions?|fluid|therapy|inhibitors?)|\/PK\b|-L?1)/i,
  },
  // Hemodialysis, high dose.
  HD: {
    after: /^(?:\s(?:catheters?|sessions?|chemotherapy|access|machines?|methotrexate|MTX|vaccine|camera|video)|-MTX)/i,
  },
  // Umbilical cord.
  UC: { after: /^[-\s](?:MSCs?|blood|tissue|derived)\b/ },
  // Florida, Michigan, the volume of a cell.
  FL: {
    before:
      /\b(?:Miami|Tampa|Orlando|Jacksonville|Gainesville|Hollywood|Weston|Sarasota|Naples|Beach|Lauderdale|Petersburg|Tallahassee|Pensacola),\s$|\b(?:[4-9]\d|1[0-4]\d)(?:\.\d)?\s?$/,
    after: /^\s?\d{5}(?!\d)/,
  },
  MI: { before: /\b(?:Arbor|Detroit|Rapids|Lansing|Kalamazoo),\s$/, after: /^\s?\d{5}(?!\d)/ },
  ACC: { after: /^(?:\/AHA|\s(?:guidelines?|stages?)\b)/ },
  CAD: { after: /^\s(?:software|systems?|\/)/ },
  HL: { before: /\bdB\s$/, after: /^\s(?:at \d|\d)/ },
  CF: { before: /\bby\s$/, after: /^\s(?:test|titer|antibod\w+|card)/i },
  NPC: { after: /^s\b|^[12]\b/ },
  CRC: { after: /^\s(?:staff|nurses?|visits?|office|will|must)/i },
  AIDS: { before: /\b(?:hearing|walking|mobility|teaching|visual|decision|memory|HEARING|WALKING)\s$/ },
  CAPS: { before: /\d\s?$/ },
  PROS: { before: /^$/, after: /^\s(?:AND|and) (?:CONS|cons)/ },
  DM1: { before: /\bT-$/ },
  IBM: { after: /^\s(?:SPSS|Corp|Watson|Inc)/ },
  XP: { before: /\bWindows\s$/ },
};

/** Words that show that the abbreviation means the disease, whatever else is beside it. */
const disease =
  /\b(?:relaps\w+|refractory|with|diagnos\w+|R\/R|r\/r|Ph[+-]|[BT]-(?:cell |lineage |precursor )?|precursor|adult|pediatric|childhood|high-risk|newly diagnosed|RELAPSED|REFRACTORY)\s?$/;

/** Abbreviations that are words, in a sentence in capitals: `THE PLAN IS`. */
const words = /^(?:AIDS|ALL|ALPS|CAPS|DEB|GIST|LAM|MASH|MEN|PAD|PLAN|PROS|WAS)$/;
const capitalsBefore = /\b(?:[A-Z]{3,}|A|IN|IS|IT|OF|TO|ON|BY|NO|WE) $/;
const capitalsAfter = /^ (?:[A-Z]{3,}|IN|IS|OF|TO|ON|BY|NOT?|WE)\b/;

/** Checks whether the words beside an abbreviation show another sense. */
export function hasOtherSense(text: string, name: string, start: number, end: number): boolean {
  const isWord =
    words.test(name) &&
    (capitalsBefore.test(text.slice(Math.max(0, start - 16), start)) || capitalsAfter.test(text.slice(end, end + 16)));
  if (isWord && !disease.test(text.slice(Math.max(0, start - 24), start))) return true;
  const sense = Object.hasOwn(otherSenses, name) ? otherSenses[name] : undefined;
  if (sense === undefined) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (sense.after?.test(text.slice(end, end + 24)) === true) return !disease.test(before) || name !== "ALL";
  return sense.before?.test(before) === true && !disease.test(before);
}
