/** Identifiers as mentions. */
import { identify } from "@org/therapy-identifiers";
import type { IdentifierMention } from "./mention.ts";

/** Finds the identifiers whose scheme is certain or likely. */
export function identifierMentions(text: string): IdentifierMention[] {
  return identify(text).flatMap(({ scheme, id, certainty, span }) =>
    id === undefined || (certainty !== "certain" && certainty !== "likely")
      ? []
      : [{ kind: "identifier", start: span.start, end: span.end, value: { scheme, value: id }, certainty }],
  );
}
