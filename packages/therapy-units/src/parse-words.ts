/** The words of the lenient parser: comparisons, units and what is counted, in English and Chinese. */
import type { Comparator } from "./parse.ts";

/** Longest first within one sign, since the first that fits is taken. */
export const comparisons: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    ">=|=>|>/=|≥|≧|⩾|> ?=|≥ ?=|(?:greater|more|higher|older|longer) than(?: or equal(?: to)?| ?/ ?equal to)|equal to or (?:greater|more|higher|older) than|at least|no (?:less|fewer|lower) than|not (?:less|lower) than|(?:a )?minimum(?: of)?|大于或?等于|不低于|不少于|不小于|至少",
  ],
  [
    "<=",
    "<=|=<|</=|≤|≦|⩽|< ?=|(?:less|fewer|lower|younger|shorter) than(?: or equal(?: to)?| ?/ ?equal to)|equal to or (?:less|fewer|lower) than|at most|(?:no|not) (?:more|greater|higher|longer|older) than|not exceeding|not to exceed|up to|(?:a )?maximum(?: of)?|小于或?等于|不超过|不高于|不大于|至多",
  ],
  [">", ">|(?:greater|more|higher|older|longer) than|above|over|exceeding|exceeds|大于|高于|超过|多于"],
  ["<", "<|(?:less|fewer|lower|younger|shorter) than|below|under|小于|低于|少于"],
  ["~", "[~≈]|approximately|approx\\.?|about|around|大约|约"],
  ["=", "=|equal to|equals|等于"],
];

/** Behind the quantity. */
export const afterthoughts: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    " ?,? or (?:greater|more|higher|older|above|over|longer)\\b| ?and (?:older|above)\\b| ?\\+(?= |$)|(?:或|及)?以上",
  ],
  ["<=", " ?,? or (?:less|fewer|lower|younger|below|under|shorter)\\b| ?and (?:younger|below)\\b|(?:或|及)?以下|以内"],
];

/** Limits of normal that a value can be a multiple of. */
export const limits: readonly (readonly [limit: "ULN" | "LLN" | "baseline", pattern: string])[] = [
  [
    "ULN",
    "(?:the )?(?:institutional |laboratory |local )?(?:I?ULN\\b|UNL\\b|upper limits? (?:of )?(?:the )?(?:institutional )?normal(?: range)?(?! ?val)\\b)(?: ?[([]I?ULN[)\\]])?|(?:的)?正常值?范?围?的?上限",
  ],
  [
    "LLN",
    "(?:the )?(?:institutional |laboratory )?(?:LLN\\b|lower limits? (?:of )?(?:the )?(?:institutional )?normal(?: range)?\\b)(?: ?[([]LLN[)\\]])?|(?:的)?正常值?范?围?的?下限",
  ],
  ["baseline", "(?:the )?baseline\\b|基线值?"],
];

/** Words for numbers. */
export const numberWords: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const magnitudeWords: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
};

/** `code word word …`: spelled in any letter case. */
const spelled = `
%	percent|per cent|％|百分
kg	kilogram|kilograms|kilo|kilos|kgs|kg body weight|kg bodyweight|kg of body weight|kg bw|千克|公斤
g	gram|grams|gms|gm|克
mg	milligram|milligrams|mgs|毫克
ug	microgram|micrograms|micro gram|micro grams|microg|mcg|mcgs|微克
ng	nanogram|nanograms|纳克
pg	picogram|picograms|皮克
L	liter|liters|litre|litres|升
dL	deciliter|deciliters|decilitre|分升
mL	milliliter|milliliters|millilitre|millilitres|cc|毫升
uL	microliter|microliters|microlitre|microlitres|mcl|u l|微升
mol	mole|moles|摩尔
mmol	millimole|millimoles|毫摩尔
umol	micromole|micromoles|mcmol|微摩尔
pmol	picomole|picomoles|皮摩尔
nmol	nanomole|nanomoles|纳摩尔
m	meter|meters|metre|metres|米
cm	centimeter|centimeters|centimetre|centimetres|cms|厘米
mm	millimeter|millimeters|millimetre|millimetres|毫米
m2	square meter|square meters|square metre|sq m|sqm|m 2|平方米
mm3	cubic millimeter|cubic millimeters|mm 3|cu mm|cmm|立方毫米
s	second|seconds|sec|secs|秒
ms	millisecond|milliseconds|msec|msecs|毫秒
min	minute|minutes|mins|min|分钟
h	hour|hours|hr|hrs|小时
d	day|days|天|日
wk	week|weeks|wks|周|星期
mo	month|months|mos|mths|个月|月
a	year|years|yr|yrs|y/o|yo|年|岁|周岁
mm[Hg]	mmhg|mm hg|mm[hg]|毫米汞柱
cm[H2O]	cmh2o|cm h2o|cm[h2o]
Cel	°c|° c|℃|degrees c|degree c|degrees celsius|degree celsius|degrees centigrade|deg c|摄氏度|度
[degF]	°f|° f|℉|degrees f|degrees fahrenheit|deg f|华氏度
[IU]	iu|i.u.|ui|international units|international unit|国际单位
m[IU]	miu|mui|mili-international units|milli-international units|毫国际单位
u[IU]	uiu|uui
k[IU]	kiu|kui
Gy	gray|grays|戈瑞
U	单位
m2	平方米
meq	milliequivalent|milliequivalents|毫当量
mosm	mosmol|milliosmole|milliosmoles
kcal	kilocalorie|kilocalories
[lb_av]	lb|lbs|pound|pounds
[in_i]	inch|inches
[ft_i]	foot|feet
/min	bpm|beats per minute|beats/minute|beats/min
{vg}	vg|vgs|vector genome|vector genomes|载体基因组
{genome copies}	gc|gcs|genome copy|genome copies|基因组拷贝
{vp}	vp|viral particle|viral particles|病毒颗粒
{TU}	tu|transducing unit|transducing units|转导单位
{copies}	copy|copies|拷贝|拷贝数
{particles}	particle|particles
[PFU]	pfu|plaque forming units|plaque-forming units|空斑形成单位
[CFU]	cfu|colony forming units|colony-forming units|菌落形成单位
[FFU]	ffu|focus forming units
[TCID_50]	tcid50|tcid_50
[pH]	ph units
{cells}	个细胞|细胞
{CAR+ cells}	个car阳性细胞|car阳性细胞
{CAR+ T cells}	个car阳性t细胞|car阳性t细胞
`;

/** Things that are counted and have no unit: their number with their name. */
const nouns =
  "puffs?|pack[- ]years?|half[- ]li(?:fe|ves)|cigarettes?|cups?|points?|tablets?|capsules?|doses?|cycles?|sessions?|drinks?|episodes?|lesions?|nodes?|drops|vials?|infusions?|injections?";

/** Symbols that are read as they stand; letter case decides. */
const symbols: readonly string[] = /* @__PURE__ */ ["", "p", "n", "u", "m", "c", "d", "k", "f"]
  .flatMap((prefix) =>
    [
      "g",
      "L",
      "mol",
      "m",
      "s",
      "U",
      "eq",
      "osm",
      "Gy",
      "Sv",
      "Bq",
      "kat",
      "Pa",
      "cal",
      "J",
      "Hz",
      "V",
      "W",
      "[IU]",
      "Ci",
    ].map((stem) => prefix + stem),
  )
  .concat(["h", "d", "min", "wk", "mo", "%", "K", "bar", "mbar", "atm", "MBq", "GBq", "MHz", "dB", "kPa", "MeV"]);

export interface UnitWord {
  readonly code: string;
  /** Whether only another letter case was matched. */
  readonly recased: boolean;
}

let exact: Map<string, string> | undefined;
let folded: Map<string, string> | undefined;
let longest = 0;

function load(): void {
  exact = new Map();
  folded = new Map();
  for (const symbol of symbols) {
    exact.set(symbol, symbol);
    if (symbol.endsWith("L")) exact.set(`${symbol.slice(0, -1)}l`, symbol);
    if (symbol.endsWith("eq")) exact.set(`${symbol.slice(0, -2)}Eq`, symbol);
    const lower = symbol.toLowerCase();
    // A single letter means what its case says, or nothing.
    if (symbol.length > 1 && !folded.has(lower)) folded.set(lower, symbol);
  }
  for (const line of spelled.trim().split("\n")) {
    const [code = "", words = ""] = line.split("\t");
    for (const word of words.split("|")) {
      exact.set(word, code);
      folded.set(word, code);
      longest = Math.max(longest, word.length);
    }
  }
  // In capitals or small letters alike: spelled words and well-known abbreviations need no assumption.
  for (const capital of [
    "IU",
    "mIU",
    "uIU",
    "kIU",
    "UI",
    "kUI",
    "mUI",
    "VG",
    "VP",
    "GC",
    "TU",
    "PFU",
    "CFU",
    "FFU",
    "TCID50",
    "mmHg",
    "mm Hg",
    "cmH2O",
    "cm H2O",
    "kg BW",
    "BPM",
    "mcL",
    "°C",
    "° C",
    "°F",
    "° F",
    "degrees C",
    "degrees F",
  ])
    exact.set(capital, folded.get(capital.toLowerCase())!);
}

const nounPattern: RegExp = /* @__PURE__ */ new RegExp(`(?:${nouns})(?![A-Za-z])`, "iy");
/** `CAR+ T cells`, `CD34+ cells`, `viable nucleated cells`: up to four words before. */
const cellPattern =
  /(?:(?:CAR[- ]?(?:\+|positive)?[- ]?T?|CD\d{1,3}[A-Za-z]?(?:\+|-| ?positive)?|[A-Z]CR|TCR-?T|T|NK|B|viable|live|autologous|allogeneic|transduced|nucleated|mononuclear|total|positive|expressing|\+)[ -]{0,2}){0,4}cells?(?![A-Za-z])/y;

/** The longest unit word at a place. */
export function unitWordAt(text: string, at: number): (UnitWord & { end: number }) | undefined {
  if (exact === undefined) load();
  const cells = sticky(cellPattern, text, at);
  if (cells !== undefined) {
    const words = cells
      .replace(/\s+/g, " ")
      .replace(/ ?cells?$/, "")
      .replace(/[- ]?positive/g, "+")
      .replace(/^CAR[- ]?T$/, "CAR T")
      .replace(/^CAR ?\+[- ]?T$/, "CAR+ T")
      .trim();
    return { code: `{${words === "" ? "" : `${words} `}cells}`, recased: false, end: at + cells.length };
  }
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const end = at + length;
    const part = text.slice(at, end);
    const last = part.charCodeAt(length - 1);
    if (isLetter(last) && isLetter(text.charCodeAt(end))) continue;
    const code = exact!.get(part) ?? folded!.get(part.toLowerCase());
    if (code !== undefined) {
      const spelledOut = length > 2 || /[^ -~]/.test(part);
      return { code, recased: !exact!.has(part) && !(spelledOut && exact!.has(part.toLowerCase())), end };
    }
  }
  const noun = sticky(nounPattern, text, at);
  return noun === undefined ? undefined : { code: `{${nounCode(noun)}}`, recased: false, end: at + noun.length };
}

function nounCode(noun: string): string {
  const word = noun.toLowerCase().replaceAll(" ", "-");
  if (word === "half-life") return "half-lives";
  return word.endsWith("s") ? word : `${word}s`;
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
}

/** What a sticky pattern matches at a place. */
export function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
