/* oxlint-disable vitest/no-conditional-expect, vitest/valid-describe-callback -- declared here, run by the test files */
/** Properties of every scheme and every text, checked with generated identifiers and texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkIdentifier,
  decode,
  formatCurie,
  formatUrl,
  identify,
  parseCurie,
  parseUrl,
} from "../src/entries/index.ts";
import { formTokens } from "../src/scheme/form.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../src/scheme-table.ts";

/** Canonical identifiers of a scheme: its forms with random fields and computed check digits. */
function canonical(key: SchemeKey): fc.Arbitrary<string> {
  const scheme = schemeTable[key];
  const [first = 2000, last = 2030] = scheme.years ?? [];
  const form = (template: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...formTokens(template).map(({ text, field }) =>
          field === undefined
            ? fc.constant(text)
            : text === "year" && scheme.years && field === "\\d{4}"
              ? fc.integer({ min: first, max: last }).map(String)
              : fc.stringMatching(new RegExp(`^(?:${field})$`)),
        ),
      )
      .map((parts) => parts.join(""));
  return fc
    .oneof(...scheme.forms.map(form))
    .map((id) => {
      const wrong = scheme.checkDigit?.(id);
      return wrong ? id.slice(0, wrong.start) + wrong.expected : id;
    })
    .filter((id) => scheme.is(id) && !/^X+$/.test(id)); // `x` and `xx`, chapters of ICD-10 in lower case, are placeholders
}

/** How many cases are tried. */
export interface PropertyRuns {
  /** Identifiers for each property of each scheme. */
  readonly identifiers: number;
  /** Texts for each property of texts. */
  readonly texts: number;
}

/** The same cases at every run; `SEED=1 FUZZ=40` tries forty times as many others. */
const times = Number(process.env["FUZZ"] ?? 1);
const seed = Number(process.env["SEED"] ?? 20_261_122);

/** Declares the tests of all properties. */
export function testProperties({ identifiers, texts }: PropertyRuns): void {
  describe.each(schemeKeys)("%s", (key) => testScheme(key, { numRuns: identifiers * times, seed }));
  describe("any text", () => testTexts({ numRuns: texts * times, seed }));
}

interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

function testScheme(key: SchemeKey, runs: Runs): void {
  const scheme = schemeTable[key];

  it("formats what it has parsed", () => {
    fc.assert(
      fc.property(canonical(key), (id) => {
        const parsed = scheme.parse(id);
        expect(parsed).toMatchObject({ ok: true, value: { id } });
        if (parsed.ok) expect(scheme.format(parsed.value.parts)).toBe(id);
      }),
      runs,
    );
  });

  it("survives the round trip through a compact URI and a web address", () => {
    fc.assert(
      fc.property(canonical(key), (id) => {
        expect(parseCurie(formatCurie(key, id) ?? "")).toEqual({ ok: true, value: { scheme: key, id } });
        const url = formatUrl(key, id);
        if (url !== undefined) expect(parseUrl(url)).toMatchObject({ ok: true, value: { scheme: key, id } });
      }),
      runs,
    );
  });

  it("parses other spellings of the same identifier and reports them", () => {
    fc.assert(
      fc.property(canonical(key), fc.constantFrom("lower", "wide", "space"), (id, way) => {
        const written =
          way === "lower" && key !== "doi" && key !== "rrid"
            ? id.toLowerCase()
            : way === "wide"
              ? id.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
              : ` ${id}\n`;
        const issue = checkIdentifier(key, written);
        if (written === id) expect(issue).toBeUndefined();
        else expect(issue).toMatchObject({ code: "spelling", fix: { kind: "replace", value: id } });
      }),
      runs,
    );
  });

  testUse(key, runs);
}

/** DOIs of the characters that Crossref recommends for a suffix; where others end in running text is tested by examples. */
const plainDoi = fc
  .stringMatching(/^10\.[1-9]\d{3,5}\/[a-zA-Z]{1,6}(?:[-._;/]?[a-zA-Z]?\d{1,8}){1,3}$/)
  .filter((id) => !/[;/]10\.\d{4}/.test(id));

/** The properties of identifiers in running text and of their meanings. */
function testUse(key: SchemeKey, runs: Runs): void {
  const scheme = schemeTable[key];

  it("is found in a text", () => {
    const cue = scheme.cues?.[0] ?? "";
    fc.assert(
      fc.property(
        key === "doi" ? plainDoi : canonical(key),
        fc.constantFrom("", "see ", "（", "试验"),
        fc.constantFrom("", ". And so on", "）", "\n", ", 24 patients"),
        (id, before, after) => {
          const announced = scheme.textMatch === "cue" || scheme.sharedForm ? `${cue}: ` : "";
          const text = `${before}${announced}${id}${key === "doi" || key === "rrid" ? " " : after}`;
          const found = identify(text).find((match) => match.scheme === key && match.id === id);
          if (isHidden(key, id)) return;
          expect(found, `${JSON.stringify(text)} gives ${JSON.stringify(identify(text))}`).toBeDefined();
          if (found) expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
        },
      ),
      runs,
    );
  });

  it("has a summary in both languages", () => {
    fc.assert(
      fc.property(canonical(key), fc.constantFrom("en", "zh"), (id, language) => {
        const [decoded] = decode(id, { scheme: key, language });
        expect(decoded).toMatchObject({ scheme: key, id });
        expect(decoded?.summary).not.toMatch(/undefined|NaN/);
      }),
      runs,
    );
  });
}

/** Whether an identifier is not found in running text: it has neither two adjacent digits nor a colon, is a name of one word, looks like a year, or is a DOI that ends in punctuation or contains a character that ends it. */
function isHidden(key: SchemeKey, id: string): boolean {
  if ((schemeTable[key].sharedForm || schemeTable[key].textMatch === "cue") && /^\D*(?:19|20)\d\d$/.test(id))
    return true;
  if (key === "inn") return !id.includes(" ");
  return schemeTable[key].textMatch !== "cue" && !/\d\d|:/.test(id);
}

function testTexts(runs: Runs): void {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(..."NCTnct0123456789 -/:.#_()ＮＣＴ０１СОl\n\u00A0\uD800試験受理号国药准字EUctrISRCTNX"),
      maxLength: 200,
    }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...schemeKeys.flatMap((key) => schemeTable[key].cues ?? []),
            "http://",
            "https://doi.org/10.1/",
            "__proto__",
            "constructor",
          ),
          fc.string({ maxLength: 12 }),
          fc.nat().map(String),
        ),
      )
      .map((words) => words.join(" ")),
  );

  it("is searched without an exception, and every match is at its span", () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const { scheme, id, span, text: found, certainty, issues } of identify(input)) {
          const { start, end } = span;
          expect(input.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (id === undefined) expect([certainty, issues.length > 0]).toEqual(["invalid", true]);
          else expect(schemeTable[scheme].is(id)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("is parsed by every scheme without an exception", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...schemeKeys), (input, key) => {
        const scheme = schemeTable[key];
        const issue = checkIdentifier(key, input);
        expect(issue === undefined).toBe(scheme.is(input));
        if (issue?.code === "spelling") expect(scheme.is(issue.fix.value)).toBe(true);
        parseCurie(input);
        parseUrl(input);
        decode(input);
      }),
      runs,
    );
  });
}
