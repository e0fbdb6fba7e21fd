/** The normal form of a name of a disease: words in small letters, singular, in American spelling, without separators. */
// cspell:disable -- parts of words

/** British spellings, and their American counterparts. Each is a part of a word. */
const british: readonly (readonly [RegExp, string])[] = [
  [/aemi/, "emi"],
  [/^haem/, "hem"],
  [/aemato/, "emato"],
  [/aemorrh/, "emorrh"],
  [/tumour/, "tumor"],
  [/oedem/, "edem"],
  [/^oesoph/, "esoph"],
  [/^paed/, "ped"],
  [/^orthopaed/, "orthoped"],
  [/^anaesth/, "anesth"],
  [/^gynaec/, "gynec"],
  [/^oestr/, "estr"],
  [/^foet/, "fet"],
  [/^caec/, "cec"],
  [/^coeliac$/, "celiac"],
  [/rrhoea/, "rrhea"],
  [/pnoea/, "pnea"],
  [/^leuco/, "leuko"],
  [/isation$/, "ization"],
  [/isati/, "izati"],
  [/ised$/, "ized"],
  [/^fibre/, "fiber"],
  [/haviour/, "havior"],
  [/^disk$/, "disc"],
  [/^prolapsed$/, "prolapse"],
];

/** A part of a word that may be British. */
const mayBeBritish =
  /aem|tumour|oedem|oesoph|paed|anaesth|gynaec|oestr|foet|caec|coeliac|rrhoea|pnoea|leuco|isati|ised$|fibre|haviour|^disk$|^prolapsed$/;

/** Words with an irregular singular or another form of the same meaning. */
const forms: { readonly [word: string]: string } = {
  metastases: "metastasis",
  diagnoses: "diagnosis",
  carcinomata: "carcinoma",
  malignancies: "malignancy",
  neoplasia: "neoplasm",
  ii: "2",
  iii: "3",
  iv: "4",
  ⅰ: "1",
  ⅱ: "2",
  ⅲ: "3",
  ⅳ: "4",
  iia: "2a",
  iib: "2b",
  iic: "2c",
  iiia: "3a",
  iiib: "3b",
  iiic: "3c",
  iva: "4a",
  ivb: "4b",
  ivc: "4c",
};

/** A word of a text in its normal form, with its offsets. */
export interface NameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const cache = new Map<string, string>();

/** The maximum number of remembered words. */
const remembered = 50_000;

/** Returns a word in its normal form. */
function wordKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const key = normalizeWord(word);
  if (cache.size < remembered) cache.set(word, key);
  return key;
}

function normalizeWord(word: string): string {
  let key = word.toLowerCase();
  const form = forms[key];
  if (form !== undefined && Object.hasOwn(forms, key)) return form;
  // oxlint-disable-next-line no-control-regex
  if (/[^\u0000-\u007F]/.test(key)) key = key.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  if (key.length > 3) {
    if (mayBeBritish.test(key)) for (const [pattern, american] of british) key = key.replace(pattern, american);
    key = singular(key);
  }
  return key;
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith("s")) return word;
  return word.slice(0, -1);
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´](?!s\b)\p{L}+)*/gu;

/** Splits a text into words in their normal form. The ending `'s` belongs to its word. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const [word] = match;
    let end = start + word.length;
    if (word.length === 1 && /[sS]/.test(word) && /['’ʼ`´]/.test(text[start - 1] ?? "")) continue;
    if (/^['’ʼ`´]s\b/i.test(text.slice(end, end + 3))) end += 2;
    const numbered = /^(type|stage|grade|phase)(\d[a-c]?)$/i.exec(word);
    if (numbered === null) words.push({ key: wordKey(word.replaceAll(/['’ʼ`´]/g, "")), start, end });
    else {
      const cut = start + numbered[1]!.length;
      words.push(
        { key: numbered[1]!.toLowerCase(), start, end: cut },
        { key: numbered[2]!.toLowerCase(), start: cut, end },
      );
    }
  }
  return words;
}

/** Returns the words of a name in their normal form, without offsets. */
export function nameKeys(name: string): string[] {
  // Most names have only letters and digits of ASCII, and separators.
  if (/^[\w ,/()-]*$/.test(name) && !/(?:type|stage|grade|phase)\d/i.test(name)) {
    return name.split(/[\W_]+/).flatMap((word) => (word === "" ? [] : [wordKey(word)]));
  }
  return nameWords(name).map(({ key }) => key);
}

/** Words that do not distinguish names of diseases. */
const connecting: ReadonlySet<string> = new Set(["of", "the", "a", "an", "in", "with", "by", "and", "to", "due"]);

/** Joins words to one key. */
export function joinWords(words: readonly NameWord[]): string {
  let key = "";
  for (const word of words) key += key === "" ? word.key : ` ${word.key}`;
  return key;
}

/** Makes a key in which the order of the words and the words between them do not count: `urticaria chronic`. */
export function unorderedKey(keys: readonly string[]): string {
  return keys
    .filter((key) => !connecting.has(key))
    .sort()
    .join(" ");
}

/** Words with one meaning in names of diseases. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ["hypersensitivity", "allergy"],
  ["neoplasm", "tumor"],
  ["malignancy", "cancer"],
  ["disorder", "disease"],
  ["illness", "disease"],
]);

/** Makes an unordered key in which words with one meaning are equal. */
export function groupKey(keys: readonly string[]): string {
  if (keys.length === 1) return equivalents.get(keys[0]!) ?? keys[0]!;
  const kept: string[] = [];
  for (const key of keys) if (!connecting.has(key)) kept.push(equivalents.get(key) ?? key);
  return kept.sort().join(" ");
}
