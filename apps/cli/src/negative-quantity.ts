/** Negative quantities on the command line. */

/** A word that begins with a negative number, such as `-300 Cel`. No option begins with a digit. */
const negative = /^-(?=\.?\d)/;

/** Replaces the hyphen of negative quantities by a minus sign, because a word with a hyphen would be an option. */
export function withMinusSigns(words: readonly string[]): readonly string[] {
  return words[0] === "convert" ? words.map((word) => word.replace(negative, "−")) : words;
}
