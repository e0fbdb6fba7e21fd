/** Floating-point arithmetic in twice the precision of a double (Dekker, Veltkamp, Knuth). */

/** y = x × (a + b) + (offset + rest); each sum is exact to 105 bits. */
export interface LinearTerms {
  readonly a: number;
  readonly b: number;
  /** The upper half of `a`. */
  readonly upper: number;
  readonly offset: number;
  readonly rest: number;
}

/**
 * x × (a + b) + (offset + rest) in twice the precision of a double, rounded; NaN where the rounding is not certain.
 *
 * The product x × a with its remainder and the sum with the offset are exact. The sum of the small parts is not: its error
 * is below 2^-100 of the sum. Where adding and subtracting 2^-98 of it give the same double, that double is the nearest.
 */
export function compensated(x: number, { a, b, upper: ah, offset, rest }: LinearTerms): number {
  const size = x < 0 ? -x : x;
  if (size < 1e-150 ? x !== 0 : size > 1e150) return NaN;
  const h = x * a;
  if (h > -1e-250 && h < 1e-250 && x !== 0) return NaN;
  const xh = upperHalf(x);
  const xl = x - xh;
  const al = a - ah;
  const sum = h + offset;
  const v = sum - h;
  const tail = xl * al - (h - xh * ah - xl * ah - xh * al) + x * b + (h - (sum - v) + (offset - v)) + rest;
  const bound = ((h < 0 ? -h : h) + (offset < 0 ? -offset : offset)) * 2 ** -98;
  const y = sum + (tail + bound);
  return y === sum + (tail - bound) ? y : NaN;
}

/** The upper 26 bits (Veltkamp). */
export function upperHalf(x: number): number {
  const s = 134217729 * x;
  return s - (s - x);
}

/** s − q × c; exact where q is s ÷ c rounded. */
export function remainder(s: number, q: number, c: number): number {
  const m = q * c;
  const qh = upperHalf(q);
  const ql = q - qh;
  const ch = upperHalf(c);
  const cl = c - ch;
  return s - m - (ql * cl - (m - qh * ch - ql * ch - qh * cl));
}
