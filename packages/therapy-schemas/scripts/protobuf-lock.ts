/**
 * The numbers of fields and enum values in Protocol Buffers, which never change.
 *
 * A field is locked as it is declared, its type before its name: one whose type changes is another field.
 */

/** The numbers of a message or an enum, by what they number: `string id`, `repeated Name names`, `PHASE_PHASE_1`. */
export interface LockedNumbers {
  /** The numbers in use. */
  readonly numbers: { readonly [name: string]: number };
  /** The numbers that were once in use. */
  readonly reserved: { readonly [name: string]: number };
}

/** The numbers of every message and enum, by its name. */
export interface ProtobufLock {
  readonly [type: string]: LockedNumbers;
}

/** What every message and enum wants to have numbers for, in the order of the model. */
export type Unnumbered = ReadonlyMap<string, readonly string[]>;

const none: LockedNumbers = { numbers: {}, reserved: {} };
/** The numbers that Protocol Buffers keep for themselves. */
const kept = { from: 19_000, to: 19_999 } as const;

/**
 * Gives a number to what has none: one more than the greatest that its message or enum ever had.
 *
 * What is wanted no more keeps its number in reserve, and gets it back when it is wanted again: what was written with it
 * then can still be read.
 */
export function lockNumbers(previous: ProtobufLock, wanted: Unnumbered): ProtobufLock {
  const types = new Set([...Object.keys(previous), ...wanted.keys()]);
  return Object.fromEntries(
    [...types].toSorted().map((type) => [type, lockType(previous[type] ?? none, wanted.get(type) ?? [])]),
  );
}

function lockType(previous: LockedNumbers, names: readonly string[]): LockedNumbers {
  const known = new Map([...Object.entries(previous.numbers), ...Object.entries(previous.reserved)]);
  let greatest = Math.max(0, ...known.values());
  const next = (): number => {
    greatest += 1;
    if (greatest >= kept.from && greatest <= kept.to) greatest = kept.to + 1;
    return greatest;
  };
  const numbers = Object.fromEntries(names.map((name) => [name, known.get(name) ?? next()]));
  const reserved = Object.fromEntries([...known].filter(([name]) => numbers[name] === undefined));
  return { numbers, reserved };
}
