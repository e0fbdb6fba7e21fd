/**
 * The dimension of a unit: exponents of length, time, mass, plane angle, temperature, electric charge and luminous
 * intensity, packed into one number (base 128, each exponent in ±63), so that multiplying units adds their packed dimensions.
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

/** Letters with exponents, such as `L-3M`; `1` for a dimensionless unit. */
export function formatDimension(packed: PackedDimension): string {
  return (
    unpackDimension(packed)
      .map((k, i) => (k === 0 ? "" : `${dimensionLetters[i]}${k === 1 ? "" : k}`))
      .join("") || "1"
  );
}

/** The largest absolute exponent. */
export function weightOf(packed: PackedDimension): number {
  return Math.max(...unpackDimension(packed).map(Math.abs));
}
