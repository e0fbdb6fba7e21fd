/** Reproducible random numbers. */

/** A reproducible source of choices. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** `true` with a probability from 0 to 1. */
  chance(probability: number): boolean;
  /** One member of a list that is not empty. */
  pick<Member>(list: readonly Member[]): Member;
}

/** A source of choices for a seed (mulberry32 over an FNV-1a hash of the seed). */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => below(1_000_000) < probability * 1_000_000,
    pick: (list) => list[below(list.length)]!,
  };
}

function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93);
  return value >>> 0;
}
