/** The members of a list in a clause. */
import { isCue } from "./element.ts";
import type { Offsets } from "./located.ts";
import type { Token } from "./token.ts";

/** How a member is connected with the one before it. */
export type Connector = "and" | "or" | "comma";

/** A member of a list. */
export interface Segment extends Offsets {
  readonly connector: Connector | undefined;
  /** Whether a comma is before the conjunction: in "A or B, and C", the comma groups. */
  readonly isStrong: boolean;
  readonly tokens: readonly Token[];
}

/** Splits tokens at conjunctions and commas. Brackets around a part of a member are left out. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let connector: Connector | undefined;
  let isStrong = false;
  let current: Token[] = [];
  const close = (): void => {
    if (current.length > 0)
      segments.push({ connector, isStrong, tokens: current, start: current[0]!.start, end: current.at(-1)!.end });
    if (current.length > 0) [connector, isStrong] = [undefined, false];
    current = [];
  };
  for (const token of tokens) {
    const next = isConnector(token);
    if (next === undefined) {
      if (!isCue(token, "open", "close")) current.push(token);
      continue;
    }
    close();
    // In ", and" the conjunction counts.
    if (connector === "comma" && next !== "comma") isStrong = true;
    connector = segments.length === 0 ? undefined : connector === undefined || connector === "comma" ? next : connector;
  }
  close();
  return segments;
}

function isConnector(token: Token): Connector | undefined {
  if (token.kind !== "cue") return undefined;
  if (token.key === "and" || token.key === "or") return token.key;
  return token.key === "comma" || token.key === "semicolon" ? "comma" : undefined;
}
