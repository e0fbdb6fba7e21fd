import { scaled, type Fraction } from "./fraction.ts";

/** A decimal number as written: exact, with its number of significant digits. */
export interface Decimal extends Fraction {
  readonly digits: number;
}

/** Parses `-1.50e3`; undefined for any other text, for more than 400 characters and for an exponent beyond ±400. */
export function parseDecimal(text: string): Decimal | undefined {
  const m = text.length > 400 ? null : /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  const [, sign = "", whole = "", part = "", e = "0"] = m ?? [];
  const all = whole + part;
  if (m === null || all === "" || Math.abs(Number(e)) > 400) return undefined;
  const significant = all.replace(/^0+/, "").length || all.length;
  return { ...scaled(BigInt(sign === "-" ? `-${all}` : all), 1n, Number(e) - part.length), digits: significant };
}

/** All digits of a fraction; undefined where they do not end. */
export function formatDecimal({ n, d }: Fraction): string | undefined {
  if (n === 0n) return "0";
  // The denominator must divide a power of ten: cancel the common divisor, then remove twos and fives.
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  let top = (n < 0n ? -n : n) / a;
  let bottom = d / a;
  let places = 0;
  for (const [factor, other] of [
    [10n, 1n],
    [5n, 2n],
    [2n, 5n],
  ] as const) {
    for (; bottom % factor === 0n; places++) {
      bottom /= factor;
      top *= other;
    }
  }
  if (bottom !== 1n) return undefined;
  const digits = top.toString();
  return layOut(n < 0n, digits.replace(/0+$/, ""), digits.length - 1 - places);
}

/** A fraction rounded to a number of significant digits, ties to even. */
export function formatDigits({ n, d }: Fraction, digits: number): string {
  const top = n < 0n ? -n : n;
  if (top === 0n) return digits > 1 ? `0.${"0".repeat(digits - 1)}` : "0";
  let exponent = top.toString().length - d.toString().length;
  if (top * 10n ** BigInt(Math.max(0, -exponent)) < d * 10n ** BigInt(Math.max(0, exponent))) exponent--;
  const shift = digits - 1 - exponent;
  const [a, b] = shift < 0 ? [top, d * 10n ** BigInt(-shift)] : [top * 10n ** BigInt(shift), d];
  let q = a / b;
  const rest = 2n * (a - q * b);
  if (rest > b || (rest === b && (q & 1n) === 1n)) q++;
  const text = q.toString();
  return layOut(n < 0n, text.slice(0, digits), exponent + text.length - digits);
}

/** Plain notation between 10^-7 and 10^21, as JavaScript prints numbers; `1.5e-9` beyond. */
function layOut(negative: boolean, digits: string, exponent: number): string {
  let text: string;
  if (exponent < -7 || exponent > 20)
    text = `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ""}e${exponent}`;
  else if (exponent < 0) text = `0.${"0".repeat(-exponent - 1)}${digits}`;
  else if (digits.length <= exponent + 1) text = digits + "0".repeat(exponent + 1 - digits.length);
  else text = `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
  return negative ? `-${text}` : text;
}
