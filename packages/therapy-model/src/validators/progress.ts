/** How far a generated predicate read an object. */

/** The number of fields of a refused object that were read before the one that is invalid, in the order of its keys. */
export interface Progress {
  passed: number;
}
