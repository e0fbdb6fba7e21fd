/** A criterion of which only the words are kept. */
import type { LocatedExpression } from "./located.ts";

/** A node as a text: the words of which it was read. */
export function asText(text: string, { start, end }: LocatedExpression): LocatedExpression {
  return { kind: "text", text: text.slice(start, end).trim() || "Criterion", start, end };
}
