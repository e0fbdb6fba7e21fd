/** The exit statuses of the program. */

/** The exit statuses. If several apply, the program ends with the highest. */
export const exitStatus = {
  /** No issues, or only warnings. */
  clean: 0,
  /** The data have issues, or nothing was found. */
  issues: 1,
  /** An input could not be read, an output could not be written, or the command line was wrong. */
  unreadable: 2,
  /** The program failed: a bug. */
  defect: 3,
} as const;

/** An exit status. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
