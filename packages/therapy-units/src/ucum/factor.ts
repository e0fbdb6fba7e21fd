import type { PackedDimension } from "./dimension.ts";
import type { Integer } from "../number/integer.ts";
import { noKinds, type KindPowers } from "./kind.ts";

/** A prefix, or the number before a special unit: n/d × 10^e. */
export interface Scale {
  readonly n: Integer;
  readonly d: Integer;
  readonly e: number;
}

/**
 * A parsed unit: the exact factor n/d × 10^e × π^p over the base units, the dimension, and the kinds counted.
 *
 * A special unit (`fn` not empty: a temperature scale, a level, pH) is not a ratio. Its factor is that of its reference
 * unit, and `scale` is its prefix.
 */
export interface Factor extends Scale {
  readonly p: number;
  readonly dim: PackedDimension;
  readonly kinds: KindPowers;
  readonly fn: string;
  readonly scale: Scale | undefined;
  /** An upper bound of the absolute exponents in `dim`. */
  readonly weight: number;
}

export const one: Factor = { n: 1, d: 1, e: 0, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };
