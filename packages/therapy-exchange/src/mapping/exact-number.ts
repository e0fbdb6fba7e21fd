/** Numbers of a document that a JavaScript number would change. */

/** `JSON.rawJSON` of newer engines: a value that `JSON.stringify` writes as its text. */
const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => unknown };

/**
 * A number of a document that a JavaScript number would change, with its text in the document: `9007199254740993`, `1e400`, `-0`.
 *
 * Adapters leave it unmapped, because a field of the model holds a JavaScript number.
 *
 * @example
 * ```ts
 * import { ExactNumber, parseDocument } from "@org/therapy-exchange";
 *
 * const { id } = parseDocument('{ "id": 12345678901234567890 }') as { id: ExactNumber };
 * id.text; // => "12345678901234567890"
 * ```
 */
export class ExactNumber {
  /** The number as it is in the document. */
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** For `JSON.stringify`: the text where the engine can write it, otherwise the nearest number. `formatDocument` writes the text. */
  toJSON(): unknown {
    return rawJSON === undefined ? Number(this.text) : rawJSON(this.text);
  }
}

/** Checks whether a number text keeps its decimal value as a JavaScript number. */
export function isKept(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  // JSON.stringify writes negative zero without its sign.
  return !Object.is(value, -0) && decimalOf(text) === decimalOf(String(value));
}

/** The sign, the digits without zeros at their ends, and the place of the first digit. */
function decimalOf(text: string): string {
  const found = /(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?/.exec(text)!;
  const [sign, whole, fraction, exponent] = [found[1]!, found[2]!, found[3] ?? "", Number(found[4] ?? 0)];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const kept = trimZeros(digits);
  return kept === "" ? sign : `${sign}${kept}e${exponent - fraction.length + digits.length}`;
}

/** Removes zeros at the end; a regular expression would need quadratic time for many zeros inside. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}
