import { describe, expect, it } from "vitest";
import { format, parse } from "../clinicaltrials-gov-xml/record.ts";
import { formatXml } from "./format.ts";
import { parseXml, type XmlForm } from "./parse.ts";

const form: XmlForm = { root: "a", lists: new Set(["a/b"]) };

/** Returns the message of the issue with which a text is rejected. */
function rejection(text: string): string {
  const result = parseXml(text, form);
  return result.ok ? "" : result.issues[0]!.message;
}

describe("XML", () => {
  it("has lists for elements that can be repeated, attributes with @, and texts without white space around them", () => {
    const text = '<?xml version="1.0"?>\n<!-- x --><a rank="1">\n  <b>one</b><c t="&amp;">\n two\n </c><d/></a>';
    expect(parseXml(text, form)).toEqual({
      ok: true,
      value: { "@rank": "1", b: ["one"], c: { "@t": "&", "#text": "two" }, d: "" },
    });
  });

  it.each([
    ["a < b & c > d"],
    ["霜叶 é 𝛼"],
    ["12345678901234567890"],
    ["1e400"],
    ["]]>"],
    ["'\""],
    ["true"],
    ["&amp;"],
    ["&#13;"],
    ["&amp;lt;"],
    ["&eacute; &copy; &#x41;"],
    ["line\none"],
    ["line\r\ntwo"],
  ])("keeps the text %j", (text) => {
    const document = { b: [text, text], c: { "@t": text.replace(/\s+/, " "), "#text": text } };
    const result = parseXml(formatXml(document, form), form);
    expect(result).toEqual({ ok: true, value: document });
  });

  it("reads references to characters", () => {
    const value = { b: ["A\r\u00e9<"] };
    expect(parseXml("<a><b>&#65;&#x0D;&#233;&lt;</b></a>", form)).toEqual({ ok: true, value });
  });

  it("does not read document types, so that entities cannot expand", () => {
    const lol = Array.from({ length: 9 }, (_, level) => {
      const inner = level === 0 ? "lol" : `&lol${level - 1};`.repeat(10);
      return `<!ENTITY lol${level} "${inner}">`;
    });
    expect(rejection(`<!DOCTYPE a [${lol.join("")}]><a><b>&lol8;</b></a>`)).toContain("document type");
    expect(rejection('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toContain("document type");
    expect(parseXml("<a><b>&unknown;</b></a>", form)).toEqual({ ok: true, value: { b: ["&unknown;"] } });
  });

  it.each([
    ["", ""],
    ["text", ""],
    ["<a><b></a>", "well-formed"],
    ["<a>", "well-formed"],
    ["<b/>", "root element a"],
    ["<a/><a/>", ""],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><a><b>caf\uFFFD</b></a>', "ISO-8859-1"],
    ["<\0a\0/\0>\0", ""],
    [`${"<a>".repeat(200)}${"</a>".repeat(200)}`, ""],
  ])("rejects %j", (text, reason) => {
    const result = parseXml(text, form);
    expect(result.ok).toBe(false);
    expect(rejection(text)).toContain(reason);
  });

  it("has no key that changes the prototype of an object", () => {
    const result = parseXml("<a><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></a>", form);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    if (result.ok) expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
  });
});

describe("a record of the classic XML", () => {
  it("is the same after it was formatted and parsed", () => {
    const record = {
      id_info: { nct_id: "NCT98000017", secondary_id: ["A-1"] },
      start_date: { "#text": "May 4, 2098", "@type": "Actual" },
      brief_summary: { textblock: "First line.\n\n      Second <line> & more." },
    };
    const result = parse(format(record));
    expect(result).toEqual({ ok: true, value: record });
  });
});
