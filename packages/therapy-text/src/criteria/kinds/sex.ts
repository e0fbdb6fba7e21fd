/** The sex of participants. */
import type { LocatedExpression } from "../located.ts";

const both =
  /^(?:(?:adults?|healthy|eligible|patients?|subjects?|participants?|individuals?|volunteers?)[ ,]*(?:must be|are|of|who are|either|both|:)?[ ]*)?(?:either |both |all )?(?:(?:males?|men|man|boys?)(?: \(?(?:and|or|and\/or|&|\/)\)? ?|\/| and | or |,? ?)(?:non-?pregnant,? (?:and )?(?:non-?lactating )?)?(?:females?|women|woman|girls?)|(?:females?|women|woman|girls?)(?: ?(?:and|or|and\/or|&|\/) ?)(?:males?|men|man|boys?))\b|\b(?:either|both|any|all) (?:sex(?:es)?|genders?)\b|^(?:sex|gender)[ ]?[:：-]?[ ]?(?:male or female|both|all|any|either|not limited|不限)|\b(?:no (?:limitation|restriction)s? on|regardless of|irrespective of) (?:gender|sex)\b|\b(?:gender|sex) (?:is |was )?(?:not limited|unlimited)\b|性别不限|男女不限|男女均可|^男[性]?[、或和]女[性]?|不限性别/i;
const female =
  /^(?:(?:healthy|adult|non-?pregnant|nulliparous|premenopausal|pre-menopausal|postmenopausal|post-menopausal|pregnant|eligible|only|biological) ){0,3}(?:female|women|woman|females)(?: (?:patients?|subjects?|participants?|volunteers?|sex|gender|only|adults?))?(?=[ ]*(?:$|[,;.:(]|aged?\b|[≥>\d]|\\>|between|over|older|ages|with|who|undergoing|scheduled|at least|from|in))|^(?:sex|gender)[ ]?[:：][ ]?female\b(?! or)|^(?:成年|健康)?女性?(?:患者|受试者)?(?=[，,、；;。]|$)/i;
const male =
  /^(?:(?:healthy|adult|eligible|only|biological) ){0,3}(?:male|men|man|males)(?: (?:patients?|subjects?|participants?|volunteers?|sex|gender|only|adults?))?(?=[ ]*(?:$|[,;.:(]|aged?\b|[≥>\d]|\\>|between|over|older|ages|at least|with|who|undergoing|scheduled|from|in))|^(?:sex|gender)[ ]?[:：][ ]?male\b(?! or)|^(?:成年|健康)?男性?(?:患者|受试者)?(?=[，,、；;。]|$)/i;

/** Words after which the sex is that of some participants, to whom another criterion applies. */
const ofSome =
  /must test|fertil|child-?[ -]?bearing|reproductive|fertile|contracepti|birth control|partner|sperm|pregnancy test|pregnancy must|pregnan|lactat|breast-?feed|nursing|must agree|agree to|surgically|sterile|hysterectomy|postmenopausal or|if (?:female|male)|QTc|ms\b/i;

/** Reads the sex of the participants at the beginning of a criterion. */
export function sexOf(words: string, start: number): LocatedExpression | undefined {
  const found = both.exec(words);
  if (found !== null && !ofSome.test(words.slice(found.index + found[0].length)) && found.index < 120)
    return at("all", found, start);
  if (found !== null || ofSome.test(words)) return undefined;
  const women = female.exec(words);
  if (women !== null) return at("female", women, start);
  const men = male.exec(words);
  return men === null ? undefined : at("male", men, start);
}

function at(sex: "all" | "female" | "male", { 0: words, index }: RegExpExecArray, start: number): LocatedExpression {
  return { kind: "sex", sex, start: start + index, end: start + index + words.length };
}
