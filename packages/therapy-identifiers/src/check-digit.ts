/** The check-digit rules that several schemes share. Each takes a canonical identifier and says what is wrong with it, or nothing. */
import type { CheckResult } from "./spec.ts";

/** ISO 7064 MOD 97-10 over letters (A is 10) and digits, two check digits at the end: Legal Entity Identifiers. */
export function mod9710(id: string): CheckResult | undefined {
  let rest = 0;
  for (let at = 0; at < id.length - 2; at += 1) {
    const code = id.charCodeAt(at);
    rest = code > 64 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return compare(id, String(98 - ((rest * 100) % 97)).padStart(2, "0"));
}

/** ISO 7064 MOD 97-10 over a number in Crockford's base 32: ROR identifiers. */
export function crockford9710(id: string): CheckResult | undefined {
  let value = 0;
  for (const char of id.slice(0, -2)) value = value * 32 + "0123456789abcdefghjkmnpqrstvwxyz".indexOf(char);
  return compare(id, String(98 - ((value * 100) % 97)).padStart(2, "0"));
}

/** ISO 7064 MOD 11-2, one check character at the end, `X` for ten: ORCID. */
export function mod112(id: string): CheckResult | undefined {
  let total = 0;
  for (const char of id.slice(0, -1)) if (char !== "-") total = (total + Number(char)) * 2;
  const digit = (12 - (total % 11)) % 11;
  return compare(id, digit === 10 ? "X" : String(digit));
}

function compare(id: string, expected: string): CheckResult | undefined {
  const at = id.length - expected.length;
  const found = id.slice(at);
  return found === expected ? undefined : { expected, found, at };
}

/** The sum of all characters modulo 36, with A as 10: the check character of a UNII. */
export function mod36(id: string): CheckResult | undefined {
  let total = 0;
  for (const char of id.slice(0, -1)) total += Number.parseInt(char, 36);
  return compare(id, (total % 36).toString(36).toUpperCase());
}

/** The digits weighted 1, 2, 3 … from the right, modulo 10: CAS Registry Numbers. */
export function cas10(id: string): CheckResult | undefined {
  const digits = id.replace(/-/g, "");
  let total = 0;
  for (let at = 0; at < digits.length - 1; at += 1) total += Number(digits[at]) * (digits.length - 1 - at);
  return compare(id, String(total % 10));
}

/** Luhn's rule over the characters before the hyphen, letters counting by their place after `0` in ASCII: LOINC. */
export function luhn(id: string): CheckResult | undefined {
  let total = 0;
  for (let at = id.length - 3, twice = true; at >= 0; at -= 1, twice = !twice) {
    const value = id.charCodeAt(at) - 48;
    total += twice ? 2 * value - 9 * Math.floor(value / 5) : value;
  }
  return compare(id, String((10 - (total % 10)) % 10));
}

/** Verhoeff's rule, which uses the dihedral group of order ten: SNOMED CT. */
export function verhoeff(id: string): CheckResult | undefined {
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
  const turn = "1576283094";
  let state = 0;
  for (let at = id.length - 2, step = 1; at >= 0; at -= 1, step += 1) {
    let digit = Number(id[at]);
    for (let round = 0; round < step % 8; round += 1) digit = Number(turn[digit]);
    state = times(state, digit);
  }
  const inverse = state > 0 && state < 5 ? 5 - state : state;
  return compare(id, String(inverse));
}
