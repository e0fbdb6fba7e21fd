// cspell:ignore faecal nonfasting elecsys cobas advia immulite vitros -- words of laboratories and brands
/** Words for the specimen, which do not change the analyte. */
const specimen =
  "serum|plasma|whole blood|blood|urine|urinary|csf|cerebrospinal fluid|saliva|stool|feces|faeces|fecal|faecal|venous|arterial|capillary|random|spot|24-hour|24 hour|24h|24-h|fasting|nonfasting|peripheral";
const measure =
  "levels?|concentrations?|values?|measurement|result|assay|activity|quantitative|mass|molar|absolute|mean|baseline|total|test|count|high[- ]sensitivity|hs|roche|abbott|siemens|beckman coulter|beckman|elecsys|cobas|architect|advia|centaur|access|immulite|vitros";
const around = new RegExp(
  `^(?:(?:${specimen}|${measure})[ ,]+)+|(?:[ ,]+(?:in |of |\\/ ?|and |or )*(?:${specimen}|${measure}))+$`,
  "g",
);
const chineseAround =
  /^(?:血清|血浆|全血|静脉血|动脉血|外周血|空腹|尿液|脑脊液|总|血|尿)+|(?:测定|检测|水平|浓度|含量|计数|定量|活性|值)+$/g;
const brackets = /\s*[([{（【]([^()[\]{}（）【】]*)[)\]}）】]\s*/g;

/** The other forms of a name, in lower case, the most specific first. */
export function analyteNameForms(name: string): string[] {
  const lower = name.trim().toLowerCase().replace(/\s+/g, " ").replaceAll("-to-", " to ");
  const inside = [...lower.matchAll(brackets)].map(([, content = ""]) => content.trim()).filter(Boolean);
  const outside = lower.replace(brackets, " ").replace(/\s+/g, " ").replace(/ ,/g, ",").trim();
  const whole = inside.flatMap((content) => [`${content} ${outside}`, `${outside} ${content}`]);
  const forms = whole.flatMap((one) => [one, ...inverted(one), ...stripped(one)]);
  for (const one of [lower, outside]) forms.push(...inverted(one), one, ...stripped(one));
  // "S-Creatinine", "P-Glucose"
  forms.push(...inside, lower.replace(/^[spbu]-(?=[a-z]{3})/, ""));
  return [...new Set(forms.filter(Boolean))];
}

/** A name with its parts in their usual order: "calcium, ionized, serum" is "ionized calcium". */
function inverted(name: string): string[] {
  const [head = "", ...parts] = name.split(/ ?[,;] ?|\.(?=[a-z])/);
  if (parts.length === 0) return [];
  const turned = parts.map((part) => `${part} ${head}`);
  return [...turned, ...turned.flatMap(stripped), ...stripped(head), head];
}

/** A name without specimen and words for the measurement. */
function stripped(name: string): string[] {
  const short = name.replace(around, "").replace(chineseAround, "").trim();
  return short === name ? [] : [short];
}
