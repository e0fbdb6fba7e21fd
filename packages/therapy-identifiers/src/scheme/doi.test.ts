/** A DOI can be written into markup, a terminal or a log without a change of meaning. */
import { describe, expect, test } from "vitest";
import { identify } from "../scan/identify.ts";
import { doi } from "../schemes/doi.ts";

describe("a DOI", () => {
  test.each([
    "10.1038/s41597-022-01807-3",
    "10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2",
    "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
    "10.12345/试验'1'",
  ])("is %s", (id) => {
    expect(doi.is(id)).toBe(true);
  });

  test.each([
    ["a control sequence", "10.1234/a\u001B]0;x\u0007b"],
    ["a C1 control", "10.1234/a\u009B31m"],
    ["a deletion", "10.1234/a\u007F"],
    ["a change of direction", "10.1234/a\u202Eb"],
    ["a soft hyphen", "10.1234/a\u00ADb"],
    ["a quotation mark", '10.1234/a"b'],
    ["markup", "10.1234/a<script>b"],
    ["an open bracket", "10.1234/a<446:EOTOFR"],
    ["a closed bracket", "10.1234/a>b"],
  ])("does not have %s", (_, text) => {
    expect(doi.is(text)).toBe(false);
    for (const { id } of identify(text)) expect(id).not.toMatch(/[\p{Cc}\p{Cf}"<>]/u);
  });
});
