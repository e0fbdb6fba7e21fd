/** The names of sections, such as `Key Inclusion Criteria:`, in a text and within a line. */
// cspell:ignore clusion clusions riteria criteri excusion exlusion exclution inlcusion inculsion -- misspelled names and parts of expressions

/** Either name of a section in English, also misspelled. */
const nameOfSection = String.raw`(?:non[ -]?)?(?:(?:in|ex)clusion|excusion|exlusion|exclution|inlcusion|inculsion)s?`;
const bothNames = String.raw`${nameOfSection}(?:[ \t]*(?:[/&+]|and(?:/or)?|or)[ \t]*${nameOfSection})?`;
const noun = String.raw`(?:criteri\p{L}*|reasons?|conditions?|requirements?)(?!\p{L})`;

const qualifier =
  "(?:(?:key|main|major|minor|primary|general|specific|additional|other|common|further|patient|subject|participant|donor|recipient|study)[ \\t]+){0,3}";
const opening = new RegExp(
  String.raw`(?<![\p{L}\d/&-])${qualifier}${bothNames}[ \t]+criteri(?:a|on)[ \t]?[:：]|(?<=\S[ \t]{1,3})(?:in|ex)clusions?[ \t]?[:：]|(?<!符合|满足)(?:排除|剔除|[不非未]?(?:入选|纳入|入组))标准[ \t]?[:：]`,
  "giu",
);

/** A part of each name of a section that a colon follows. */
const partOfOpening = /criteri|clusion|标准/iu;

/** Finds headings within a line, after other text: `… 3. Consent. Exclusion Criteria: 1. …`. Returns their offsets. */
export function openings(line: string): number[] {
  const offsets: number[] = [];
  if (!(line.includes(":") || line.includes("：")) || !partOfOpening.test(line)) return offsets;
  for (const { 0: words, index } of line.matchAll(opening)) {
    let before = index - 1;
    while (before >= 0 && /\s/.test(line[before] ?? "")) before -= 1;
    if (before < 0 || isQualified(line, offsets.length, index, words.length)) continue;
    const capital = words[0] !== words[0]?.toLowerCase() || /\p{Script=Han}/u.test(words);
    if (capital ? before < index - 1 || /\W/.test(line[before] ?? "") : ".;:)".includes(line[before] ?? ""))
      offsets.push(index);
  }
  return offsets;
}

/** A name of a section that no colon follows, in capitals as in a heading. */
const nameWithoutColon = String.raw`(?:(?:Key|Main|Major|KEY|MAIN|MAJOR)[ \t]+)?(?:(?:Inclusion|Exclusion)[ \t]+[Cc]riteria|(?:INCLUSION|EXCLUSION)[ \t]+CRITERIA)(?=[ \t]+(?:[-–•*][ \t]+)?[(\p{Lu}\d≥≤<>])`;
const chineseWithoutColon = String.raw`(?:排除|剔除|[不非未]?(?:入选|纳入|入组))标准(?=[ \t]+[\p{Script=Han}\d(（≥≤])`;
const everyNameWithoutColon = new RegExp(
  String.raw`(?<![\p{L}\d/&-])${nameWithoutColon}|(?<!\p{Script=Han})${chineseWithoutColon}`,
  "gu",
);
const firstNameWithoutColon = new RegExp(`^(?:${nameWithoutColon}|${chineseWithoutColon})`, "u");
const firstOfList = /^[ \t]+(?:1[.)、]|[(（]1[)）])/;

/**
 * Finds the names of sections on one line with their criteria and without colons: `Inclusion Criteria Age > 18 Exclusion
 * Criteria HIV`. The line begins with the first; the second names the other section, or a numbered list follows the first.
 */
export function namesWithoutColon(line: string): { readonly start: number; readonly end: number }[] {
  if (!firstNameWithoutColon.test(line)) return [];
  const names = [...line.matchAll(everyNameWithoutColon)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const [first, second] = names;
  if (first === undefined) return [];
  const kindOf = ({ start, end }: { start: number; end: number }): boolean =>
    /exclusion|排除|剔除|[不非未]/i.test(line.slice(start, end));
  if (second !== undefined && kindOf(first) !== kindOf(second)) return names.slice(0, 2);
  return firstOfList.test(line.slice(first.end)) ? [first] : [];
}

/** Checks whether the words before the first heading of a line belong to it: `Eye-Related Inclusion Criteria:`. */
function isQualified(line: string, found: number, index: number, length: number): boolean {
  if (found > 0) return false;
  const before = line.slice(0, index).trim();
  return (
    before.length <= 120 &&
    !/[.;:。；：!?≥≤<>=]|^[^\p{L}\d]+\s|^\(?\d{1,3}[.)]|^\(?[a-z][.)]\s/iu.test(before) &&
    isSectionName(line.slice(0, index + length).trim())
  );
}

const chinese = /^(?:主要|核心)?(?:排除|剔除|[不非未]?(?:入选|纳入|入组))标准[ \t]?[:：]?$/;
const european =
  /^(?:crit[eè]res?[ \t]+d['’]|criterios?[ \t]+de[ \t]+(?:in|ex)clusi|criteri[ \t]+di[ \t]+|(?:ein|aus)schlusskriterien|(?:in|ex)clusiecriteria)[^.;]{0,60}$/i;
const sentence = /\b(?:meets?|met|apply|applies|applied|may|of|see|fulfil\w*|satisf\w*|no|none)\b/i;
const name = new RegExp(String.raw`(?<![\p{L}\d])${bothNames}(?:[ \t]*${noun}|[ \t]*(?:$|[:：(–-]))`, "iu");
const bare = new RegExp(String.raw`^${qualifier}${nameOfSection}[ \t]+criteri(?:a|on)[ \t]?[:：]?$`, "iu");

/** A part of each name of a section, in any language and spelling. */
const partOfName = /clu|cus|xlu|cul|标准|crit|schlu/iu;

/** Checks whether a text is the name of a section, not a sentence that mentions one. */
export function isSectionName(words: string): boolean {
  if (words.length > 150 || !partOfName.test(words)) return false;
  const at = words.search(name);
  if (at < 0) return chinese.test(words) || european.test(words);
  const before = words.slice(0, at).replace(/[(（][^)）]*[)）]/g, "");
  return before.split(/[ \t]+/).length <= 6 && !sentence.test(words);
}

/** Checks whether a text is the name of a section and nothing else. */
export function isBareName(words: string): boolean {
  return words.length <= 50 && (bare.test(words) || chinese.test(words));
}

const groupName =
  /^(?:cohort|part|group|arm|phase|stage|stratum|strata|(?:sub-?)?study|module|period|step)s?\b|\b(?:cohort|group|arm|part|phase|sub-?study|population|eligibility|screening|enrollment)s?$|^(?:[\p{L}-]+ ){0,2}(?:participants|patients|subjects|controls|donors|volunteers|recipients|caregivers|parents|siblings|families|staff)$/iu;

/** Checks whether a text is the name of a group of participants or of a part of a study, such as `Cohort A`. */
export function isGroupName(words: string): boolean {
  return words.length <= 60 && groupName.test(words) && /^[\p{Lu}\p{N}]/u.test(words) && !/[.;,≥≤<>=]/.test(words);
}
