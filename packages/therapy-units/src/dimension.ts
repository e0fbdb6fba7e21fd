/**
 * The dimension of a unit: exponents of length, time, mass, plane angle, temperature, electric charge and luminous
 * intensity, packed into one number (base 128, each exponent in ±63), so that multiplying is adding.
 */
export type PackedDimension = number;

const dimensionLetters = "LTMACQF";
export const maxExponent = 63;

export function unpackDimension(packed: PackedDimension): number[] {
  return [...dimensionLetters].map(() => {
    const exponent = ((((packed + 64) % 128) + 128) % 128) - 64;
    packed = (packed - exponent) / 128;
    return exponent;
  });
}

/** `L-3M`; `1` where there is none. */
export function formatDimension(packed: PackedDimension): string {
  return (
    unpackDimension(packed)
      .map((k, i) => (k === 0 ? "" : `${dimensionLetters[i]}${k === 1 ? "" : k}`))
      .join("") || "1"
  );
}

/** The largest of the exponents, without its sign. */
export function weightOf(packed: PackedDimension): number {
  return Math.max(...unpackDimension(packed).map(Math.abs));
}
