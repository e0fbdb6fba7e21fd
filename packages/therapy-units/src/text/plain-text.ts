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

/** Replaces full-width characters and unusual blanks, and removes Markdown escapes and invisible characters. */
export function plainText(text: string): PlainText {
  const places: number[] = [];
  let plain = "";
  let before = " ";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    let sign = text[i]!;
    if (c > 126 || c < 32) {
      if (c === 0x200b || c === 0xfeff || c === 0x200d || c === 0xad) continue;
      sign = uniform[sign] ?? (c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : sign);
    } else if (c === 92 && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? "")) continue;
    if (sign === " " && before === " ") continue;
    before = sign;
    for (const one of squared[sign] ?? sign) {
      plain += one;
      places.push(i);
    }
  }
  places.push(text.length);
  return { text: plain, at: (index) => places[Math.min(index, places.length - 1)]! };
}
