/** Identifiers that contain look-alike characters. */
import { findLookAlike } from "../check/look-alike.ts";
import { schemeTable } from "../scheme-table.ts";
import { hashOf } from "./characters.ts";
import type { IdentifierMatch } from "./identifier-match.ts";
import type { ScanIndex } from "./scan-index.ts";

/** An invalid match: letters in place of digits, or letters of another script in place of Latin ones. */
export function misreadMatch(
  text: string,
  index: ScanIndex,
  start: number,
  digits: number,
): IdentifierMatch | undefined {
  let known = false;
  for (let cut = digits; !known && cut > start + 1 && cut > digits - 4; cut -= 1)
    known = index.words.get(hashOf(text, start, cut))?.some(({ hasHead }) => hasHead) ?? false;
  if (!known) return undefined;
  const raw = /^[^\s,;()[\]"<>]{3,40}/.exec(text.slice(start, start + 40))?.[0].replace(/[.:]+$/, "");
  if (!raw) return undefined;
  for (let cut = digits; cut > start + 1 && cut > digits - 4; cut -= 1) {
    for (const { key, hasHead } of index.words.get(hashOf(text, start, cut)) ?? []) {
      const issue = hasHead ? findLookAlike(schemeTable[key], raw) : undefined;
      if (issue?.code !== "look_alike") continue;
      const span = { start: issue.span.start + start, end: issue.span.end + start };
      return {
        scheme: key,
        certainty: "invalid",
        text: raw,
        span: { start, end: start + raw.length },
        issues: [{ ...issue, span }],
      };
    }
    if (!/[OoQDIli|ZzSsB]/.test(text[cut - 1] ?? "")) break;
  }
  return undefined;
}
