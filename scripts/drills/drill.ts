/** What a drill is: a recipe of ARCHITECTURE.md, or a break that the checks have to find. */

/** A file that a contributor edits: the path from the root of the repository, and how its text changes. */
export interface Edit {
  readonly file: string;
  /** Returns the new text; the text of a new file is empty before. */
  readonly change: (text: string) => string;
}

/** The arguments of a pnpm command. */
export type Command = readonly string[];

/** A recipe that is performed, or a break. */
export interface Drill {
  readonly name: string;
  /** The first cell of the recipe's row in ARCHITECTURE.md. Absent for a break. */
  readonly recipe?: string;
  /** The files that are edited by hand, in this order. */
  readonly edits: readonly Edit[];
  /** The commands of the recipe, which follow the edits. */
  readonly commands: readonly Command[];
  /** The checks: those that the change can affect, not all tests of the repository. */
  readonly checks: readonly Command[];
  /** For a break: what a check has to print when it fails. */
  readonly finds?: RegExp;
}
