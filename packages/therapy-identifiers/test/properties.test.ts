/** Laws that hold for every scheme and every text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyScheme, checkIdentifier, type SchemeKey } from "../src/identifier.ts";
import { decode, fromCurie, fromUrl, identify, toCurie, toUrl } from "../src/index.ts";
import { tokens } from "../src/shape.ts";

const keys = Object.keys(anyScheme) as SchemeKey[];

/** Canonical identifiers of a scheme: its forms filled in, its check digits put right. */
function canonical(key: SchemeKey): fc.Arbitrary<string> {
  const scheme = anyScheme[key];
  const [first = 2000, last = 2030] = scheme.years ?? [];
  const form = (shape: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...tokens(shape).map(({ text, field }) =>
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
      const wrong = scheme.check?.(id);
      return wrong ? id.slice(0, wrong.at) + wrong.expected : id;
    })
    .filter((id) => scheme.is(id) && !/^X+$/.test(id)); // the chapters X and XX of ICD-10 in lower case are placeholders
}

// The same texts every time, so that a build does not fail by chance; FUZZ=40 SEED=1 tries forty times as many others.
const many = Number(process.env["FUZZ"] ?? 1);
const seed = Number(process.env["SEED"] ?? 20_261_122);
const runs = { numRuns: 60 * many, seed };

describe.each(keys)("%s", (key) => {
  const scheme = anyScheme[key];

  it("spells again what it has read", () => {
    fc.assert(
      fc.property(canonical(key), (id) => {
        const read = scheme.parse(id);
        expect(read).toMatchObject({ ok: true, id });
        if (read.ok) expect(scheme.format(read.parts)).toBe(id);
      }),
      runs,
    );
  });

  it("goes to a compact URI and to an address and back", () => {
    fc.assert(
      fc.property(canonical(key), (id) => {
        expect(fromCurie(toCurie(key, id) ?? "")).toEqual({ scheme: key, id });
        const url = toUrl(key, id);
        if (url !== undefined) expect(fromUrl(url)).toMatchObject({ scheme: key, id });
      }),
      runs,
    );
  });

  it("reads other spellings of the same identifier, and says so", () => {
    fc.assert(
      fc.property(canonical(key), fc.constantFrom("lower", "wide", "space"), (id, way) => {
        const said =
          way === "lower" && key !== "doi" && key !== "rrid"
            ? id.toLowerCase()
            : way === "wide"
              ? id.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
              : ` ${id}\n`;
        const issue = checkIdentifier(key, said);
        if (said === id) expect(issue).toBeUndefined();
        else expect(issue).toMatchObject({ code: "spelling", suggestion: id });
      }),
      runs,
    );
  });

  it("is found in a text", () => {
    const cue = scheme.cues?.[0] ?? "";
    fc.assert(
      fc.property(
        canonical(key),
        fc.constantFrom("", "see ", "（", "试验"),
        fc.constantFrom("", ". And so on", "）", "\n", ", 24 patients"),
        (id, before, after) => {
          const announced = scheme.needs === "cue" || scheme.shared ? `${cue}: ` : "";
          const text = `${before}${announced}${id}${key === "doi" || key === "rrid" ? " " : after}`;
          const found = identify(text).find((finding) => finding.scheme === key && finding.id === id);
          if (unseen(key, id)) return;
          expect(found, `${JSON.stringify(text)} gives ${JSON.stringify(identify(text))}`).toBeDefined();
          if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
        },
      ),
      runs,
    );
  });

  it("means something", () => {
    fc.assert(
      fc.property(canonical(key), fc.constantFrom("en", "zh"), (id, language) => {
        const [reading] = decode(id, { scheme: key, language });
        expect(reading).toMatchObject({ scheme: key, id });
        expect(reading?.summary).not.toMatch(/undefined|NaN/);
      }),
      runs,
    );
  });
});

/** Identifiers that running text hides: without two digits side by side or a colon, names of one word, those that look like a year, or a DOI that ends in a mark or holds one that ends it. */
function unseen(key: SchemeKey, id: string): boolean {
  if (key === "doi") return !/[A-Za-z0-9]$/.test(id) || /["<>{}]/.test(id);
  if ((anyScheme[key].shared || anyScheme[key].needs === "cue") && /^\D*(?:19|20)\d\d$/.test(id)) return true;
  if (key === "inn") return !id.includes(" ");
  return anyScheme[key].needs !== "cue" && !/\d\d|:/.test(id);
}

describe("any text", () => {
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
            ...keys.flatMap((key) => anyScheme[key].cues ?? []),
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

  it("is searched without an exception, and what is found stands there", () => {
    fc.assert(
      fc.property(text, (said) => {
        let last = 0;
        for (const { scheme, id, start, end, text: found, certainty, against } of identify(said)) {
          expect(said.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (id === undefined) expect([certainty, against.length > 0]).toEqual(["refused", true]);
          else expect(anyScheme[scheme].is(id)).toBe(true);
        }
      }),
      { numRuns: 3000 * many, seed },
    );
  });

  it("is read by every scheme without an exception", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...keys), (said, key) => {
        const scheme = anyScheme[key];
        const issue = checkIdentifier(key, said);
        expect(issue === undefined).toBe(scheme.is(said));
        if (issue?.suggestion !== undefined) expect(scheme.is(issue.suggestion)).toBe(true);
        fromCurie(said);
        fromUrl(said);
        decode(said);
      }),
      { numRuns: 3000 * many, seed },
    );
  });
});
