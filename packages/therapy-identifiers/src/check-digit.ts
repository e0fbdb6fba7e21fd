/** The check-digit rules that several schemes share. Each takes a canonical identifier and says what is wrong with it, or nothing. */
import type { CheckResult } from "./scheme.ts";

/** ISO 7064 MOD 97-10 over letters (A is 10) and digits, two check digits at the end: Legal Entity Identifiers. */
export function mod9710(id: string): CheckResult | undefined {
  let rest = 0;
  for (const char of id.slice(0, -2)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
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
