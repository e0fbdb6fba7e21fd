/** Tables fit their width and leave nothing out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { styleFor } from "./style.ts";
import { table, type Column } from "./table.ts";
import { terminalOf } from "./terminal.ts";
import { printable } from "./printable.ts";
import { terminalText } from "./terminal-text.ts";
import { hanging, padded, widthOf, wrap } from "./wrap.ts";

const plain = styleFor({ color: false });
const text = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("万 细胞治疗产品的注册申请", "👩‍🔬 🧬", "e\u0301"),
);
const letters = (all: string): string => [...all.replaceAll(/[\s─━]/gu, "")].toSorted().join("");

/** One sign as a person sees it, which cannot be broken however wide it is. */
const isOneSign = (line: string): boolean => [...new Intl.Segmenter("en").segment(line)].length === 1;

describe("wrap", () => {
  test("keeps to the width and leaves nothing out", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) if (!isOneSign(line)) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(words.replaceAll(/\s/gu, ""));
      }),
    );
  });

  test("a sign that is wider than the line stands alone on it", () => {
    const note = "\u{1D157}\u{1D165}\u{1D16E}";
    expect(wrap(`ab${note}c`, 2)).toEqual(["ab", note, "c"]);
  });

  test("breaks between words, and long words at their hyphens", () => {
    expect(wrap("Beta thalassemia, transfusion-dependent", 17)).toEqual([
      "Beta thalassemia,",
      "transfusion-",
      "dependent",
    ]);
    expect(wrap("CAR-T cell therapy", 10)).toEqual(["CAR-T cell", "therapy"]);
    expect(wrap("注册申请受理号", 6)).toEqual(["注册申", "请受理", "号"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  test("wide characters take two columns", () => {
    expect([widthOf("国产"), widthOf("🧬"), widthOf("e\u0301"), padded("国", 4)]).toEqual([4, 2, 1, "国  "]);
    expect(hanging("ab ", "one two three", 13)).toEqual(["ab one two", "   three"]);
  });

  test("control characters and changes of direction are made visible", () => {
    expect(printable("a\u001B[31mb\u202Ec\u0000")).toBe("a�[31mb�c�");
  });
});

describe("table", () => {
  interface Row {
    readonly a: string;
    readonly b: string;
    readonly c: string;
  }
  const full: Column<Row>[] = [
    { title: "First", cell: ({ a }) => [{ text: a, style: "bold" }] },
    { title: "Second", cell: ({ b }) => [{ text: b }] },
    { title: "Third", cell: ({ c }) => [{ text: c }], align: "right" },
  ];
  const folded: Column<Row>[] = [
    { title: "First", cell: ({ a, b }) => [{ text: a }, { text: b }] },
    { title: "Third", cell: ({ c }) => [{ text: c }] },
  ];
  const row = fc.record({ a: text, b: text, c: text });

  test("fits every width and leaves nothing out", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 120 }), (rows, width) => {
        const drawn = table([full, folded], rows, width, plain);
        expect(Math.max(...drawn.split("\n").map(widthOf))).toBeLessThanOrEqual(width);
        const shown = new Set(letters(drawn));
        const missing = rows.flatMap(({ a, b, c }) => [...letters(a + b + c)]).filter((letter) => !shown.has(letter));
        expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("colors do not change the text", () => {
    const rows = [{ a: "one two", b: "x", c: "1" }];
    const colored = terminalText(table([full], rows, 40, styleFor({ color: true })));
    expect(colored).toContain("\u001B[1mone two\u001B[22m");
    // oxlint-disable-next-line no-control-regex -- the escape is what is taken out
    expect(colored.replaceAll(/\u001B\[\d+m/g, "")).toBe(table([full], rows, 40, plain));
  });
});

describe("terminalOf", () => {
  const pipe = {};
  const screen = { isTTY: true, columns: 132 };

  test("the width is the terminal's, then COLUMNS, then 80", () => {
    expect(terminalOf(screen, { COLUMNS: "60" }).width).toBe(132);
    expect(terminalOf(pipe, { COLUMNS: "60" }).width).toBe(60);
    expect(terminalOf(pipe, {}).width).toBe(80);
    expect(terminalOf(pipe, { COLUMNS: "wide" }).width).toBe(80);
    expect(terminalOf(pipe, { COLUMNS: "3" }).width).toBe(20);
  });

  test("a terminal has colors, a pipe has none, and variables override both", () => {
    expect(terminalOf(screen, {}).color).toBe(true);
    expect(terminalOf(screen, { NO_COLOR: "1" }).color).toBe(false);
    expect(terminalOf(screen, { NO_COLOR: "" }).color).toBe(true);
    expect(terminalOf(screen, { TERM: "dumb" }).color).toBe(false);
    expect(terminalOf(pipe, {}).color).toBe(false);
    expect(terminalOf(pipe, { FORCE_COLOR: "1" }).color).toBe(true);
    expect(terminalOf(screen, { FORCE_COLOR: "0" }).color).toBe(false);
  });
});
