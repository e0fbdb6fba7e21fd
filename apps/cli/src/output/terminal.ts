/** What the place that output goes to can show. */

/** A place that text is shown in. */
export interface Terminal {
  /** How many columns a line has. */
  readonly width: number;
  /** Whether it shows colours. */
  readonly color: boolean;
}

/** The part of an output stream that says what it can show. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The environment variables by name. */
export type Environment = { readonly [name: string]: string | undefined };

/** How wide a line is where nothing says so: in a pipe or a file. */
const defaultWidth = 80;

/**
 * Finds out what a stream can show.
 *
 * Its own width counts, then `COLUMNS`. `FORCE_COLOR` turns colours on, `NO_COLOR` and `TERM=dumb` turn them off;
 * without them a terminal has colours and a pipe has none.
 */
export function terminalOf(stream: OutputStream, environment: Environment): Terminal {
  return { width: widthOf(stream, environment), color: hasColor(stream, environment) };
}

function widthOf({ columns }: OutputStream, { COLUMNS = "" }: Environment): number {
  if (columns !== undefined && columns > 0) return columns;
  const asked = /^[1-9][0-9]{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : defaultWidth;
  return Math.max(asked, 20);
}

function hasColor({ isTTY }: OutputStream, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTTY === true && TERM !== "dumb";
}
