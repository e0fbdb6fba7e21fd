/** Texts of cells in the form of Office Open XML, which writes characters that XML does not permit as `_xHHHH_`. */

/** A text that looks like an escaped character, U+FFFE, U+FFFF, or half of a surrogate pair. */
const unsafe = /_(?=x[0-9A-Fa-f]{4}_)|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Escapes what the library writes as it is. */
export function escapeCellText(text: string): string {
  return text.replace(unsafe, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
