/** Names within longer names of something else: `IL-6 receptor`, `non-melanoma`, `AAV2/8`, `10 MG`. */
// cspell:ignore IGHE LEPR THPO KITLG TNFSF TSLP PDGF -- gene symbols

/** Proteins that bind a receptor, by their keys: the receptor is another target. */
const ligands =
  /^(?:IL\d+[A-Z]?|TGFB\d|TNF|TNFSF\w+|VEGF[A-D]?|EGF|HGF|NGF|BDNF|GDNF|IGF\d|FGF\d+|PDGF[A-D]|IFN\w+|CSF\d|EPO|THPO|KITLG|FLT3LG|CCL\d+\w*|CXCL\d+|INS|GCG|LEP|PTH|GH1|PRL|TSLP|LIF|OSM|C3|C5|APOE|TF|TFPI)$/;
const cytokine = /^(?:IL-?\d+|G-CSF|GM-CSF|M-CSF|interleukin[ -]\d+|interferon.*|erythropoietin|insulin)$/i;
const receptorAfter = /^[\s-]{1,2}receptors?(?![a-z])|^\s?受体/i;
const ligandAfter = /^[\s-]{1,2}ligands?(?![a-z])|^\s?配体/i;
/** The capsid of a pseudotyped vector, or the fiber of a chimeric one, after a slash. */
const otherCapsid = /^[/-](?:\d|rh)/i;
const isNot = /\bnon[-‐‑–\s]{0,2}$|(?<!除)非$/i;

/** What is coupled to a mass spectrometer: `LC-MS`, `MS/MS`. */
const spectrometer = /(?:[LG]C|ALDI|ESI|ICP)[-/ ]$|MS\/$/;

/** Units that are written like the abbreviation of a disease, with what follows them. */
const units: { readonly [name: string]: RegExp } = {
  MG: /^\s?(?:\/|\bper\b|tablets?|capsules?|daily|once|twice|BID|QD|TID|IV\b|PO\b|orally|doses?\b)/i,
  MM: /^\s?(?:HG\b|diameter|thick|in (?:diameter|size|length|thickness)|x\s?\d|[23²³]|\/\s?(?:HR?|HG|MIN|S)\b)/i,
  MS: /^\s?(?:\/\s?(?:CM|MIN|MM)\b)/,
};
const people = /^[\s-](?:patients?|subjects?|participants?|cases|cells|samples|cohorts?)(?![a-z])/i;

/** Checks whether a name is a part of a longer name of something else. */
export function isOtherName(
  text: string,
  vocabulary: string,
  name: string,
  key: string,
  start: number,
  end: number,
): boolean {
  if (vocabulary === "target") return isReceptorOrLigand(text, key, end);
  // A cytokine as a medicine is not its receptor: IL-2 receptor.
  if (vocabulary === "treatment") return cytokine.test(name) && receptorAfter.test(text.slice(end, end + 12));
  if (vocabulary === "vector_species") return otherCapsid.test(text.slice(end, end + 4));
  if (vocabulary !== "disease") return false;
  const before = text.slice(Math.max(0, start - 6), start);
  if (isNot.test(before) && !/^non/i.test(name)) return true;
  // A-T is not the word AT.
  if (/^[A-Z]-[A-Z]$/.test(name) && end - start === 2) return true;
  if (name === "MS" && (spectrometer.test(before) || text.startsWith("/MS", end))) return true;
  return Object.hasOwn(units, name) && isUnit(before, text.slice(end, end + 16), units[name]!);
}

function isReceptorOrLigand(text: string, key: string, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (ligandAfter.test(after)) return !key.endsWith("LG");
  return receptorAfter.test(after) && ligands.test(key);
}

/** Checks whether an abbreviation is a unit: after a number, or before what a unit is divided by. */
function isUnit(before: string, after: string, unitAfter: RegExp): boolean {
  if (people.test(after)) return false;
  return /\d\s?$/.test(before) || unitAfter.test(after);
}
