/** Web addresses can be written into markup, a terminal or a log without a change of meaning. */
import { describe, expect, test } from "vitest";
import { validate } from "../../schema/validate.ts";
import { WebAddress } from "./web-address.ts";

describe("a web address", () => {
  test.each([
    "https://example.org",
    "http://example.org/a?b=c&d='e'#(f)",
    "https://example.org/试验/%22%3C",
    "https://user@example.org:8080/~x/",
  ])("is %s", (address) => {
    expect(validate(WebAddress, address)).toEqual({ ok: true, value: address });
  });

  test.each([
    ["a control sequence", "https://example.org/\u001B[31m"],
    ["a bell", "https://example.org/a\u0007"],
    ["a C1 control", "https://example.org/\u009B31m"],
    ["a deletion", "https://example.org/\u007F"],
    ["a change of direction", "https://example.org/\u202Egpj"],
    ["an invisible character", "https://exa\u200Bmple.org/"],
    ["a separator of lines", "https://example.org/\u2028"],
    ["an unpaired surrogate", "https://example.org/\uD800"],
    ["a quotation mark", 'https://example.org/"x'],
    ["markup", "https://example.org/<script>"],
    ["markup in the host", "https://<b>example.org"],
    ["a script", "javascript:alert(1)"],
  ])("does not have %s", (_, address) => {
    expect(validate(WebAddress, address)).toMatchObject({ ok: false, issues: [{ code: "invalid_format" }] });
  });
});
