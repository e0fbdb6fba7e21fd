/**
 * `number/`: exact arithmetic. Nothing here depends on units.
 *
 * An exact integer: a number while it is a safe integer (fast), a bigint beyond.
 */
export type Integer = number | bigint;

/** The limit of a factor's size; a larger one is reported as an overflow. */
export const maxBits = 4096;

export function times(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (product <= Number.MAX_SAFE_INTEGER) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** `a` to a power of at least zero; undefined where the result exceeds {@link maxBits}. */
export function power(a: Integer, exponent: number): Integer | undefined {
  if (a === 1 || exponent === 0) return 1;
  if (exponent === 1) return a;
  return bits(a) * exponent > maxBits ? undefined : small(BigInt(a) ** BigInt(exponent));
}

/** The number of bits; for a bigint at most three too many. */
export function bits(a: Integer): number {
  return typeof a === "number" ? Math.ceil(Math.log2(a + 1)) : a.toString(16).length * 4;
}

function small(a: bigint): Integer {
  return a <= Number.MAX_SAFE_INTEGER ? Number(a) : a;
}
