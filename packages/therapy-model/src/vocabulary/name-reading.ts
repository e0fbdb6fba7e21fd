/** The ways in which a text can be a name: as written, with a phase spelled out, uninverted, without a bracket, in the singular, without a state or an age group. */

/** One way to read a text as a name. */
export interface NameReading {
  /** The name. */
  readonly name: string;
  /** The words that are not part of the name, such as `Relapsed`. */
  readonly qualifier?: string;
}

/** A stage, such as `IIIb`. */
const stage = "(?:[1-4]|i{1,3}|iv)[a-d]?";

/** Words of a state after a treatment. */
const relapsed = "(?:relapsed|relapsing|refractory)";

/** Words beside the name of a disease that state its course, its severity or its stage. */
const state = [
  `(?:multiply |primary )?${relapsed}(?:\\s?(?:[/,&-]|and|or|and\\/or)\\s?${relapsed})?`,
  "r\\/r|recurrent|newly[\\s-]diagnosed|previously (?:un)?treated|untreated|treatment[\\s-]naive",
  "(?:locally )?advanced|metastatic|(?:un)?resectable|resected|inoperable",
  "(?:(?:very )?high|intermediate|low|standard)[\\s-]risk|(?:early|late|end|limited|extensive)[\\s-]stage",
  "(?:in)?active|a?symptomatic|uncontrolled",
  "(?:moderately )?severe|moderate|mild|(?:mild|moderate)[\\s-]to[\\s-](?:moderate|severe)|moderately to severely active",
  "steroid[\\s-]refractory|platinum[\\s-](?:resistant|sensitive|refractory)|(?:non[\\s-])?transfusion[\\s-]dependent",
  `stage ${stage}(?:\\s?[-–/]\\s?${stage})?`,
].join("|");

/** Words beside the name of a disease that state the age of the patients. */
const ageGroup = "childhood|adult|pediatric|paediatric";

/** Words before the name of a disease. */
const states = new RegExp(`^(?:${state}|${ageGroup})(?:\\s?[,/&]\\s?|\\s(?:and |or |and\\/or )?)(?=\\S)`, "i");

/** Words after the name of a disease. */
const statesAfter = new RegExp(`[\\s,]+(?:${state}|${ageGroup}|in (?:relapse|remission))$`, "i");

/** Words before the name of a modality that state the target, the donor or the design of the product. */
const designs =
  /^(?:anti-[\w./-]+|[\w./]+(?:[\s-][\w./]+)?-(?:directed|targeted|targeting|specific|redirected)|bi-?specific|tri-?specific|bicistronic|dual(?:-target(?:ed|ing)?)?|tandem|compound|universal|off-the-shelf|allogeneic|autologous|donor-derived|haploidentical|humanized|fully human|(?:first|second|third|fourth|fifth|next)[\s-]generation|armored|novel|recombinant|self-amplifying)[\s,/-]\s?(?=\S)/i;

/** Words in front of the names of a vocabulary. */
const qualifiers: Readonly<Record<string, RegExp>> = { disease: states, modality: designs };

/** An abbreviation in brackets, of up to nine letters and digits. */
const abbreviation = /\s*[([](?:[A-Z][A-Za-z0-9/-]{0,8}|[a-z]{1,2}[A-Z][A-Z0-9-]{0,7})[)\]]\s*/;

/** Lists the ways to read a text as a name of a vocabulary, the most literal first. */
export function nameReadings(text: string, vocabulary: string): NameReading[] {
  const names = unique([text, ...(vocabulary === "phase" ? [spelledPhase(text)] : []), ...uninverted(text)]);
  const plain = unique(names.flatMap(withoutAbbreviation));
  const readings: NameReading[] = unique([...names, ...plain, ...plain.flatMap(singular)]).map((name) => ({ name }));
  const words = qualifiers[vocabulary];
  if (words === undefined) return readings;
  for (const name of plain) {
    const rest = withoutWords(name, words);
    if (rest === "" || rest === name) continue;
    const qualifier = name.slice(0, name.length - rest.length).replace(/[\s,/&]+$|\s(?:and|or|and\/or)\s*$/gi, "");
    for (const each of unique([rest, ...singular(rest)])) readings.push({ name: each, qualifier });
  }
  return vocabulary === "disease" ? [...readings, ...plain.flatMap(withoutStateAfter)] : readings;
}

/** The digits of numbers that are written as words. */
const digits: Readonly<Record<string, string>> = { one: "1", two: "2", three: "3", four: "4" };

/** Spells the words and abbreviations of a phase as its names do: `Ph 2`, `phase one`, `Ph. I/II`. */
function spelledPhase(text: string): string {
  return text
    .replaceAll(/\b(?:ph\.?|phase)[\s-]?(?=[1-4iv])/gi, "Phase ")
    .replaceAll(/\b(?:one|two|three|four)\b/gi, (word) => digits[word.toLowerCase()]!);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Uninverts a name such as `Leukemia, Myeloid, Acute`, or one with the parts in another order. */
function uninverted(text: string): string[] {
  const parts = text.split(/,\s*/);
  if (parts.length < 2 || parts.length > 5 || parts.some((part) => part.trim() === "")) return [];
  const [first, ...others] = parts;
  return [parts.toReversed().join(" "), `${others.join(" ")} ${first}`];
}

/** Removes an abbreviation in brackets. */
function withoutAbbreviation(name: string): string[] {
  const plain = name.replace(abbreviation, " ").trim();
  return plain === "" || plain === name ? [name] : [name, plain];
}

/** Makes the last word singular: myelomas, neuropathies, TILs. Words such as `AIDS` and `diabetes` are not plurals. */
function singular(name: string): string[] {
  if (name.length < 4 || !/[\p{L}\d]s$/u.test(name) || /(?:[sui]s|[A-Z]S)$/.test(name)) return [];
  return /[a-z]ies$/.test(name) ? [name.replace(/ies$/, "y"), name.slice(0, -1)] : [name.slice(0, -1)];
}

/** Removes the state after a name: `Melanoma Stage III`. */
function withoutStateAfter(name: string): NameReading[] {
  const words = statesAfter.exec(name)?.[0];
  if (words === undefined) return [];
  const rest = name.slice(0, -words.length);
  return unique([rest, ...singular(rest)]).map((each) => ({ name: each, qualifier: words.replace(/^[\s,]+/, "") }));
}

function withoutWords(name: string, words: RegExp): string {
  let rest = name;
  // Three words in front are enough for “Relapsed, refractory, advanced …”.
  for (let count = 0; count < 3; count += 1) rest = rest.replace(words, "");
  return rest;
}
