/** What the command tells its caller when it ends. */

/** The exit statuses: the greatest that applies is the one given. */
export const exitStatus = {
  /** Nothing was wrong. */
  clean: 0,
  /** The data has issues, or what was asked for was not found. */
  issues: 1,
  /** Something could not be read, or the command was not understood. */
  unreadable: 2,
  /** The command itself failed: a defect. */
  defect: 3,
} as const;

/** An exit status. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
