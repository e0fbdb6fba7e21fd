/** Detecting the width and the colors of an output. */

/** The capabilities of an output. */
export interface Terminal {
  /** The number of columns of a line. */
  readonly width: number;
  /** Whether it shows colors. */
  readonly color: boolean;
}

/** The properties of an output stream that describe a terminal. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The environment variables by name. */
export type Environment = { readonly [name: string]: string | undefined };

/** The width of a pipe or a file. */
const defaultWidth = 80;

/**
 * Detects the capabilities of a stream.
 *
 * The width is that of the stream, else `COLUMNS`. `FORCE_COLOR` turns colors on, `NO_COLOR` and `TERM=dumb` turn them off;
 * the default is on for a terminal and off for a pipe.
 */
export function terminalOf(stream: OutputStream, environment: Environment): Terminal {
  return { width: widthOf(stream, environment), color: hasColor(stream, environment) };
}

function widthOf({ columns }: OutputStream, { COLUMNS = "" }: Environment): number {
  if (columns !== undefined && columns > 0) return columns;
  const width = /^[1-9][0-9]{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : defaultWidth;
  return Math.max(width, 20);
}

function hasColor({ isTTY }: OutputStream, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTTY === true && TERM !== "dumb";
}
