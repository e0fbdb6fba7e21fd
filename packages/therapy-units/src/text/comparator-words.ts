// cspell:ignore NYHA Killip ersion amenorrh mnimum minimun receiv requir consum smok -- scales, misspelled words and parts of regular expressions
import type { Comparator, ReferenceLimit } from "./parsed-quantity.ts";

/** Adjectives that need "than": "greater than", "younger than". */
const more = "greater|grater|more|higher|larger|bigger|older|longer|later|heavier|taller|superior";
const less = "less|fewer|lower|smaller|younger|shorter|earlier|lighter|sooner|inferior";
/** Words before the number without "than". */
const above = "above|over|beyond|exceed(?:ing|s|ed)?|surpass(?:ing|es|ed)?|in excess of|greater|older";
const below = "below|under|beneath|less|younger";
const than = "(?: ?(?:than|then|that|to)(?![a-z]))";
const orEqual = "(?:,? ?or|,? and|/|and/or)? ?(?:equals?|=)(?: ?(?:to|than))?";
const equalOr = "(?:equals?|=)(?: to)?,? ?(?:or|/|and) ?";
/** Negations before a comparator in Chinese. */
const notInChinese = "(?:不[得应能可宜是]?|[从并]?未曾?|并[非不])";
/** What lasts or is repeated at least or at most a number of days, in Chinese: "至少间隔2周". */
const sustained = "有|间隔|相隔|持续|稳定|维持|停药|停用|洗脱|随访|观察|需要?|应?为";
/** What a minimum or maximum is of: "minimum age:", "maximum daily dose of". */
const aspects =
  "(?:(?: (?!tolerated)[a-z-]+){1,4} (?:of|is|was|are)(?= (?:\\d|at least|approximately|about))|(?: (?:participant|participants|participation|body|daily|total|single|tumor|life|required|allowed|acceptable|permitted|age|weight|height|dose|duration|period|interval|time|size|diameter|score|expectancy|survival|washout|follow-?up|number|count|level|value|volume|length|limit|stay|treatment)){0,3}(?: ?(?:of|is|was|are|=|:|-)(?= |\\d))?)";

/**
 * Comparators before a number, as patterns. The first that matches is taken, so longer words come first.
 *
 * `findQuantities` and `parseQuantity` read the same patterns: the text search begins where one of them begins.
 */
export const leadingComparators: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    `>(?: ?or)? ?/? ?(?:=|equal)(?: ?to(?![a-z]))?|>_|=/?>|[≥≧⩾≮](?: ?or)? ?/? ?=?(?: ?(?:than|to)(?![a-z]))?|&ge;|&#8805;|&gt; ?=|(?:${more})${than}? ?${orEqual}|${equalOr}(?:(?:${more})${than}?|${above})|at or (?:above|over|beyond)|(?:above|over) ?${orEqual}|at least(?:(?: or)? equal to)?|at minimum|starting (?:at|from)|(?:an? |the )?(?:minimum|mnimum|minimun|minimal|min\\.|(?<![\\d/] ?)min(?= \\d)|lower limit)${aspects}|大于或?等于|大于/等于|高于或?等于|${notInChinese}(?:低于|少于|小于|短于)(?:或?等于)?|${notInChinese}早于(?:或?等于)?|(?:至少|最少)(?:${sustained})?|最低|年满|已?满`,
  ],
  [
    "<=",
    `<(?: ?or)? ?/? ?(?:=|equal)(?: ?to(?![a-z]))?|<_|=/?<|[≤≦⩽≯](?: ?or)? ?/? ?=?(?: ?(?:than|to)(?![a-z]))?|&le;|&#8804;|&lt; ?=|(?:${less})${than}? ?${orEqual}|${equalOr}(?:(?:${less})${than}?|${below})|at or (?:below|under)|(?:below|under) ?${orEqual}|at most(?:(?: or)? equal to)?|at maximum|up to(?:,? (?:and|&) including,?| a maximum of| (?:the )?age(?: of)?)?|as (?:many|much) as|(?:an? |the )?(?:maximum|maximal|max\\.?|upper limit(?! of (?:the )?(?:institutional |laboratory )?normal))${aspects}|小于或?等于|小于/等于|低于或?等于|(?:${notInChinese}|不允许|不会|禁止|切?勿)(?:超过|超出|高于|大于|多于|长于)(?:或?等于)?|${notInChinese}(?:晚于|迟于)(?:或?等于)?|没有超过|(?:至多|最多)(?:${sustained})?|最高`,
  ],
  [">", `[>˃﹥](?: than)?|&gt;|(?:${more})${than}|${above}|大于|高于|超过|超出|多于|长于`],
  ["<", `[<˂﹤](?: than)?|&lt;|(?:${less})${than}|${below}|小于|低于|少于|短于|不足|未满|不满|(?<![看得做])不到|未到`],
  ["~", "[~≈]|approximately|approx\\.?|about|around|circa|ca\\.|roughly|nearly|almost|大约|大概|约"],
  ["=", "=|equal to|equals|exactly|等于"],
];

/** Verbs between a negation and its comparator: "must not fall below", "has not risen above", "not weighing less than". */
const changes =
  "(?:f[ae]ll|fallen|drop|go|come|rise|risen|decrease|increase|decline|remain|stay|weigh|measure|get|become|elevate|require|need|receive|consume|smoke|contain|undergo|undergone|experience|take|taken|use|last)(?:s|ed|d|ped|ing)?|(?:tak|us|receiv|requir|consum|smok)ing|had|going to|(?:expected|likely|anticipated) to|found to be";
/** Words that turn the comparator after them: "must not be less than", "no older than", "does not exceed". */
export const negations = `(?:no|neither|nor|without|hardly|barely|nothing|at no time|(?:in|under) no (?:case|event|circumstances?)|(?:(?:must|should|shall|may|can|could|will|would|do|does|did|is|are|was|were|has|have) ?)?(?:not|n't|never)|cannot|can't|won't)(?: (?:to|be|been|have|allowed to|permitted to|${changes}))*`;

const idleVerbs =
  "be|been|have|has|had|a|an|the|exceed|fall|drop|go|rise|remain|stay|weigh|measure|reach|last|wait|take|receive|use|fast|aged?";

/** Words that leave open what follows them: "need not exceed 5 mg" limits nothing. */
export const waivers = `(?:\\bneeds? ?(?:not|n't)|(?:\\b(?:not|no longer|never|cannot)|n't) (?:necessarily|(?:need(?:ed)?|have|having|required|obliged|necessary) to|(?:mandatory|necessary) for)|\\bmay or may not|\\bno need (?:to|for)|\\bwhether or not|不必|无需|无须|不需要?|不一定|不要求|未必|是否)(?: (?:${idleVerbs})){0,3}(?![A-Za-z])`;

/** Words before a range that stand for the values beside it: "outside 18-75 years", "not between". */
export const outside =
  "(?:\\b(?:not|never|neither|outside(?: of)?|other than)|n't|不在?|非|超出|不属于)(?: (?:be|being|been|fall|falls|falling|lie|lies|aged?|ages|within|in|between|from|is|are|was|were|the|an?|of|normal|reference|allowed|acceptable|target|therapeutic|range|window|limits?|interval|values?)){0,6}:? ?";

/** The comparator that a negated comparator stands for. */
export const negated: Readonly<Partial<Record<Comparator, Comparator>>> = {
  ">": "<=",
  ">=": "<",
  "<": ">=",
  "<=": ">",
};

const period = "last|past|previous|prior|preceding|next|first|following|coming|subsequent|most recent";

/** Words before a number of days or months that mean "at most that long ago", or "at most that long from now". */
export const timeWindows = `within(?: (?:the|an?(?= \\d)))?(?: (?:${period})){0,2}|(?:in|during|over|throughout)(?: the)? (?:${period})|(?<!for )the (?:last|past|previous|preceding)|(?<!for |least |for the |least the |the )(?:last|past|previous|prior|preceding)(?= (?:\\d{1,3}|two|three|four|five|six|twelve)[ -](?:year|month|week|day|hour))`;

/** Words before a number of days or months that mean "at least that long": "stable for the past 3 months". */
export const timeDurations = `for(?: the)? (?:last|past|previous|preceding)(?= (?:\\d|two|three|four|five|six|twelve))`;

/**
 * Words that are comparators only where others follow the quantity: "in the 2 weeks before screening", "before 37 weeks of
 * gestation". Each has the comparator, the words before the number and the words after it.
 */
export const conditionalWords: readonly (readonly [Comparator, before: string, after: string])[] = [
  ["<=", "(?:in|during|over)(?: the)?", " (?:immediately |directly )?(?:prior|preceding|before|previous)(?![A-Za-z])"],
  [
    "<",
    "(?:before|prior to)(?: the)?",
    "(?:-| ?)(?:of age|old|of gestation|gestation|of pregnancy|pregnancy)(?![A-Za-z])",
  ],
  [">", "after(?: the)?", "(?:-| ?)(?:of age|of gestation|gestation|of pregnancy|pregnancy)(?![A-Za-z])"],
  ["<=", "by", "(?:-| ?)(?:of age|of gestation|gestation)(?![A-Za-z])"],
  [">=", "from", "(?:-| ?)(?:of age|old)(?![A-Za-z])"],
];

/** Words between a comparator and its number that add nothing: "under the age of 18", "at least the last 2 years". */
export const fillers =
  "(?:(?: the| an?| of| ages?| last| past| previous){1,4})(?= (?:\\d+(?:st|nd|rd|th)|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty)(?![a-z]))";

/** Words that open a range: "between the ages of". */
export const rangeOpeners =
  "(?:between|ranging from|from|aged|ages|(?:in|within) the range(?: of)?)(?: (?:the|an?|ages?|aged|of|range|body|weights?|heights?|bmi|gestational|values?|doses?))*(?![A-Za-z])|介于|在|从";

/** Whose limit a number is: "≥ 13 (men)". */
export const sexes = "(?:fe)?males?|(?:wo)?m[ae]n|boys?|girls?|M|F|♂|♀";

/** Names of scales before their number: "grade 2-3", "class II to IV", "a score of at least 3". */
export const scaleNames =
  "(grades?|stages?|class(?:es)?|scores?|phases?|category|categories)(?![A-Za-z])(?: (?:of|is|was)(?![A-Za-z])|:| =)? ?";

/** Scales whose numbers follow their name: "NYHA II-IV", "ASA ≥ 3". */
export const unnamedScales =
  "(?:NYHA(?: FC)?|Killip|ASA(?:[- ]?PS| physical status)?|CCS|WHO(?:[- ]FC| functional)|Fitzpatrick)(?: ?:| of| is)? ?(?=(?:[<>≤≥=]{1,2} ?)?(?:I{1,3}|IV|VI?|[1-6])(?![A-Za-z\\d.,]\\d?))";

/** Words between a comparator and the name of a scale: "≥ CTCAE v5.0 grade 3". */
export const scaleOwners =
  "(?:(?:[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*|Tanner|Gleason|toxicity|histologic(?:al)?)(?:,? ?[vV](?:ersion)?\\.? ?\\d(?:\\.\\d{1,2})?)? ){1,3}";

/** Words after a number of years, weeks or days that belong to the unit: "years old", "weeks of age". */
export const ageWords =
  "(?:-| ?)(?:old|of age|in age|of gestation|gestation|gestational age|of pregnancy|pregnancy|pregnant|of amenorrh(?:ea|oea))(?![A-Za-z])";

const upward = "greater|more|higher|larger|bigger|older|longer|later|heavier|taller|superior";
const downward = "less|fewer|lower|smaller|younger|shorter|earlier|lighter|inferior";
/** Prepositions are trailing comparators only where nothing follows that they govern: "5 mg and over 50 kg". */
const open = "\\b(?! ?than| ?-?\\d| ?the | to\\b)";
const openUnder =
  "\\b(?= ?(?:[.,;:)\\n]|$)| (?:at|are|who|with|on|in|for|as|is|to|and|or|years|of age|will|may|must|if|by)\\b)";
/** An adjective is a trailing comparator only where it does not go on: "or lower limit", "or more than". */
const shut = "\\b(?! ?(?:than|limits?)\\b)";
const and = " ?,? ?\\(?(?:or|and|and/or|&) ";
const atEnd = "(?= ?(?:[.,;:)\\n]|$))";
const included = "(?:\\((?:含|包括|包含)[^()]{0,6}\\))?";

/** Comparators after a quantity, as patterns. */
export const trailingComparators: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    ` ago,? or (?:${upward})${shut}|${and}(?:(?:${upward})${shut}|(?:above|over|beyond|up(?:wards?)?)${open})\\)?| (?:at (?:least|minimum)|minimum|upwards?)${atEnd}| ?\\(minimum\\)| ?\\+(?= (?!\\d)|$|[.,;:)\\n-])|${included}(?:或|及|和)?以上${included}|或更(?:高|大|多|长)`,
  ],
  [
    "<=",
    ` ago,? or (?:${downward})${shut}|${and}(?:(?:${downward})${shut}|below${open}|under${openUnder})\\)?| (?:at (?:most|maximum)|maximum|max\\.?)${atEnd}| (?:maximum|max\\.?)(?= (?:per day|daily|in total)\\b)| ?\\((?:maximum|max\\.?)\\)|(?<!normal) upper (?:(?:weight|size|age|dose) )?limit\\b|${included}(?:或|及|和)?以下${included}|[以之]?内|或更(?:低|小|少|短)`,
  ],
  ["~", "左右|上下"],
];

const institution =
  "(?:the )?(?:(?:institutional|institution's|laboratory|laboratory's|lab|local|age-(?:adjusted|specific)|site) )*";

/** Reference values that a number can be a multiple of, as patterns. */
export const limits: readonly (readonly [limit: ReferenceLimit, pattern: string])[] = [
  [
    "ULN",
    `${institution}(?:I?ULN\\b|UNL\\b|URL\\b|upper (?:institutional |laboratory )?limits? (?:of )?(?:the )?(?:institutional |laboratory )?(?:normal|reference)(?: range| value)?(?! ?val)\\b|upper (?:limits? )?(?:of )?normal(?: limits?| range)?\\b|normal upper limits?\\b)(?: ?[([]I?(?:ULN|UNL)[)\\]])?|(?:的)?正常值?范?围?的?上限(?: ?\\(ULN\\))?`,
  ],
  [
    "LLN",
    `${institution}(?:LLN\\b|lower (?:institutional |laboratory )?limits? (?:of )?(?:the )?(?:institutional |laboratory )?(?:normal|reference)(?: range| value)?\\b)(?: ?[([]LLN[)\\]])?|(?:的)?正常值?范?围?的?下限(?: ?\\(LLN\\))?`,
  ],
  ["baseline", "(?:the )?baseline\\b|基线值?"],
];

/** The normal value itself, which stands for its upper limit after a multiplication: "twice normal". */
export const normalValue =
  "(?:the )?(?:norm|normal(?: limits?| values?| range)?|upper (?:norm|reference (?:limits?|values?))|upper (?:normal )?(?:limits?|values?)(?! of(?![A-Za-z])))(?![A-Za-z])";
