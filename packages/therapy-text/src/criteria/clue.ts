// cspell:ignore allerg investigat lactat mutat sensitiv surviv translocat -- parts of expressions
/**
 * Clues: words without which a criterion is not of a kind. They are found once for each spelling, so that the patterns of a kind
 * are tried only in clauses that can match.
 */

/** The bits of the clues of a word. */
export const clue = {
  allergy: 1 << 0,
  judgment: 1 << 1,
  contraception: 1 << 2,
  consent: 1 << 3,
  pregnancy: 1 << 4,
  reproduction: 1 << 5,
  expression: 1 << 6,
  hla: 1 << 7,
  genotype: 1 << 8,
  /** The end of a name such as V600E, which digits follow. */
  capital: 1 << 9,
  sex: 1 << 10,
  healthy: 1 << 11,
  lifeExpectancy: 1 << 12,
  adequate: 1 << 13,
  forbidden: 1 << 14,
  not: 1 << 15,
  given: 1 << 16,
  allowed: 1 << 17,
  promised: 1 << 18,
} as const;

const patterns: { readonly [name in keyof typeof clue]: RegExp } = {
  allergy: /allerg|sensitiv/i,
  judgment:
    /investigat|physician|opinion|judg|discretion|sponsor|researcher|doctor|clinician|(?<![A-Za-z])pi(?![A-Za-z])|monitor|(?<![A-Za-z])we$|研/i,
  contraception: /contracepti|birth|避/i,
  consent: /consent|assent|icf|知|同/i,
  pregnancy: /pregnancy|妊/i,
  reproduction: /pregnan|breast|lactat|nursing|gravid|conceiv|妊|孕|哺/i,
  expression: /express|positiv|negativ|TPS$|proportion|\+|阳|阴/i,
  hla: /HLA/,
  genotype: /mutat|mutant|rearrange|fusion|translocat|amplif|deletion|variant/,
  capital: /[A-Z]$/,
  sex: /male|m[ea]n(?![A-Za-z])|sex|gender|women|boys|girls|男|女|性/i,
  healthy: /healthy/i,
  lifeExpectancy: /expect|surviv|生|寿/i,
  adequate: /adequate|sufficient|normal|acceptable|satisfactory|good|appropriate/i,
  forbidden: /prohibited|forbidden|allowed|permitted|administered|meet|eligible|excluded/i,
  not: /not/i,
  given: /given|used/i,
  allowed: /eligible|allow(?:ed|able)|permitted|acceptable|included|enroll|required|considered|participate|enter/i,
  promised: /stop|discontinue|withhold|avoid|hold|forgo|withdraw|suspend/i,
};

/** Returns the clues of a spelling. */
export function cluesOf(spelling: string): number {
  let found = 0;
  for (const [name, pattern] of Object.entries(patterns))
    if (pattern.test(spelling)) found |= clue[name as keyof typeof clue];
  return found;
}
