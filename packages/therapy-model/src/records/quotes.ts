/** Comparison of the quotes of citations with the texts of their sources. */
import type { Citation } from "../domain/shared/citation.ts";
import type { SourceId } from "../domain/shared/record-id.ts";
import type { Issue } from "../schema/issue.ts";
import type { ModelRecord } from "./record.ts";

/**
 * Checks the quotes and offsets of citations in the texts that are given. A citation of another source is not checked.
 *
 * Paths are relative to the list. A quote without offsets must occur in the text; a quote with offsets must be there; offsets
 * without a quote must be in the text.
 *
 * @param texts - The text of each source, to which the offsets refer, by the id of the source.
 *
 * @example
 * ```ts
 * import { checkQuotes } from "@org/therapy-model/records";
 *
 * const locator = { quote: "30 participants", start: 0, end: 15 };
 * const citations = [{ field: "/enrollment" as const, source: "source:a" as const, basis: "stated" as const, locator }];
 * const trial = { kind: "trial" as const, id: "trial:a" as const, type: "interventional" as const, citations };
 * const [issue] = checkQuotes([trial], new Map([["source:a", "We enrolled 30 participants."]]));
 * issue?.message; // => "is not at 0 to 15 of source:a, but at 12 to 27"
 * ```
 */
export function checkQuotes(records: readonly ModelRecord[], texts: ReadonlyMap<SourceId, string>): Issue[] {
  return records.flatMap((record, index) =>
    record.kind === "source"
      ? []
      : (record.citations ?? []).flatMap((citation, at) => {
          const text = texts.get(citation.source);
          const problem = text === undefined ? undefined : problemOf(citation, text);
          if (problem === undefined) return [];
          const [field, message] = problem;
          const path = [index, "citations", at, "locator", field];
          return [{ code: "inconsistent_fields", severity: "error", path, message } satisfies Issue];
        }),
  );
}

function problemOf({ source, locator = {} }: Citation, text: string): readonly [string, string] | undefined {
  const { quote, start, end } = locator;
  if (end !== undefined && end > text.length) {
    return ["end", `is ${end}, after the end of the text of ${source} with ${text.length} code units`];
  }
  if (quote === undefined || (start !== undefined && text.startsWith(quote, start))) return undefined;
  const found = text.indexOf(quote);
  if (found === -1) return ["quote", `is not in the text of ${source}`];
  if (start === undefined) return undefined;
  return ["quote", `is not at ${start} to ${end} of ${source}, but at ${found} to ${found + quote.length}`];
}
