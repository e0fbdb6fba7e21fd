/** The place of a clause in its text. */

/** Where a clause is. */
export interface ClausePlace {
  readonly start: number;
  readonly end: number;
  /** Whether the clause is an exclusion criterion. */
  readonly isExclusion: boolean;
}
