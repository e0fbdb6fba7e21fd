/** Check-digit algorithms. Each takes a canonical identifier and returns the mismatch, or nothing where the check characters are correct. */
import type { CheckDigitMismatch } from "./declaration.ts";

/** ISO 7064 MOD 97-10 over letters (A is 10) and digits, two check digits at the end: Legal Entity Identifiers. */
export function mod9710(id: string): CheckDigitMismatch | undefined {
  let rest = 0;
  for (let index = 0; index < id.length - 2; index += 1) {
    const code = id.charCodeAt(index);
    rest = code > 64 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return compare(id, String(98 - ((rest * 100) % 97)).padStart(2, "0"));
}

/** ISO 7064 MOD 97-10 over a number in Crockford Base32: ROR identifiers. */
export function crockford9710(id: string): CheckDigitMismatch | undefined {
  let value = 0;
  for (const char of id.slice(0, -2)) value = value * 32 + "0123456789abcdefghjkmnpqrstvwxyz".indexOf(char);
  return compare(id, String(98 - ((value * 100) % 97)).padStart(2, "0"));
}

/** ISO 7064 MOD 11-2, one check character at the end, `X` for ten: ORCID. */
export function mod112(id: string): CheckDigitMismatch | undefined {
  let total = 0;
  for (const char of id.slice(0, -1)) if (char !== "-") total = (total + Number(char)) * 2;
  const digit = (12 - (total % 11)) % 11;
  return compare(id, digit === 10 ? "X" : String(digit));
}

function compare(id: string, expected: string): CheckDigitMismatch | undefined {
  const start = id.length - expected.length;
  const found = id.slice(start);
  return found === expected ? undefined : { expected, found, start };
}

/** The sum of all characters modulo 36, with A as 10: the check character of a UNII. */
export function mod36(id: string): CheckDigitMismatch | undefined {
  let total = 0;
  for (const char of id.slice(0, -1)) total += Number.parseInt(char, 36);
  return compare(id, (total % 36).toString(36).toUpperCase());
}

/** The sum of the digits weighted 1, 2, 3 … from the right, modulo 10: CAS Registry Numbers. */
export function cas10(id: string): CheckDigitMismatch | undefined {
  const digits = id.replace(/-/g, "");
  let total = 0;
  for (let index = 0; index < digits.length - 1; index += 1)
    total += Number(digits[index]) * (digits.length - 1 - index);
  return compare(id, String(total % 10));
}

/** The Luhn algorithm over the characters before the hyphen, letters valued by their ASCII distance from `0`: LOINC. */
export function luhn(id: string): CheckDigitMismatch | undefined {
  let total = 0;
  for (let index = id.length - 3, twice = true; index >= 0; index -= 1, twice = !twice) {
    const value = id.charCodeAt(index) - 48;
    total += twice ? 2 * value - 9 * Math.floor(value / 5) : value;
  }
  return compare(id, String((10 - (total % 10)) % 10));
}

/** The Verhoeff algorithm, which uses the dihedral group of order ten: SNOMED CT. */
export function verhoeff(id: string): CheckDigitMismatch | undefined {
  const product = (left: number, right: number): number =>
    left < 5
      ? right < 5
        ? (left + right) % 5
        : ((left + right) % 5) + 5
      : right < 5
        ? ((left - right) % 5) + 5
        : (left - right + 5) % 5;
  const turn = "1576283094";
  let state = 0;
  for (let index = id.length - 2, step = 1; index >= 0; index -= 1, step += 1) {
    let digit = Number(id[index]);
    for (let round = 0; round < step % 8; round += 1) digit = Number(turn[digit]);
    state = product(state, digit);
  }
  const inverse = state > 0 && state < 5 ? 5 - state : state;
  return compare(id, String(inverse));
}
