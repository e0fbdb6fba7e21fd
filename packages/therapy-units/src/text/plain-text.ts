/**
 * `text/`: reading of quantities as people write them, and writing of quantities and units, in English and Chinese.
 *
 * A text with uniform characters, and the index of each character in the original text.
 */
export interface PlainText {
  readonly text: string;
  readonly at: (index: number) => number;
}

/** Characters that look and mean the same, with the one that replaces them. */
const uniform: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  [
    "µu",
    "μu",
    "×x",
    "✕x",
    "✖x",
    "⨯x",
    "−-",
    "–-",
    "—-",
    "‐-",
    "‑-",
    "‒-",
    "―-",
    "⁃-",
    "﹣-",
    "﹘-",
    "〜~",
    "⁓~",
    "˜~",
    "～~",
    "∼~",
    "∗*",
    "⋅·",
    "，,",
    "。.",
    "；;",
    "：:",
    "（(",
    "）)",
    "\u00a0 ",
    "\u2009 ",
    "\u202f ",
    "\u2003 ",
    "\u2002 ",
    "\u3000 ",
    "\t ",
    "\r ",
    "℃℃",
    "º°",
    "˚°",
    ..."₀₁₂₃₄₅₆₇₈₉".split("").map((sign, digit) => `${sign}${digit}`),
  ].map((pair) => [pair[0]!, pair[1]!]),
);

/** Units of one character, spelled out. */
const squared: Readonly<Record<string, string>> = {
  "㎍": "ug",
  "㎎": "mg",
  "㎏": "kg",
  "㎕": "uL",
  "㎖": "mL",
  "㎗": "dL",
  "㎜": "mm",
  "㎝": "cm",
  "㎡": "m2",
  "㎥": "m3",
};

/** What may not be taken over as it is: most characters beyond ASCII, backslashes, and blanks that follow others. */
const special = /[^\n -[\]-~≤≥\u4e00-\u9fff]|\\|^ +| {2,}/g;
const escaped = /[!-/:-@[-`{-~]/;
const invisible = "\u200b\ufeff\u200d\u00ad";

/** Replaces full-width characters and unusual blanks, and removes Markdown escapes and invisible characters. */
export function plainText(text: string): PlainText {
  if (text.search(special) < 0) return { text, at: (index) => Math.min(index, text.length) };
  const plain = new PlainTextBuilder(text);
  let done = 0;
  for (const { 0: found, index } of text.matchAll(special)) {
    plain.append(text.slice(done, index), done);
    done = index + found.length;
    if (found.startsWith(" ")) plain.append(" ", index);
    else if (found === "\\") plain.append(escaped.test(text[done] ?? "") ? "" : found, index);
    else if (!invisible.includes(found)) for (const one of replaced(found)) plain.append(one, index);
  }
  plain.append(text.slice(done), done);
  return plain.build();
}

/** The characters that replace a character. */
function replaced(sign: string): string {
  const c = sign.charCodeAt(0);
  const one = uniform[sign] ?? (c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : sign);
  return squared[one] ?? one;
}

/** Collects the parts of a plain text with the place where each begins in the original. */
class PlainTextBuilder {
  // Joined at the end: the characters of a text that grew part by part are read more slowly.
  readonly #parts: string[] = [];
  #plainLength = 0;
  #endsWithBlank = true;
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
  }

  /** Adds a part. A blank after another one, or at the beginning, is left out. */
  append(part: string, origin: number): void {
    const isRepeated = part.startsWith(" ") && this.#endsWithBlank;
    const kept = isRepeated ? part.slice(1) : part;
    if (kept === "") return;
    this.#starts.push(this.#plainLength);
    this.#origins.push(isRepeated ? origin + 1 : origin);
    this.#parts.push(kept);
    this.#plainLength += kept.length;
    this.#endsWithBlank = kept.endsWith(" ");
  }

  build(): PlainText {
    const text = this.#parts.join("");
    const [starts, origins, length] = [this.#starts, this.#origins, this.#length];
    return {
      text,
      at: (index) => {
        if (index >= text.length) return length;
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (starts[middle]! <= index) low = middle;
          else high = middle - 1;
        }
        return origins[low]! + index - starts[low]!;
      },
    };
  }
}
