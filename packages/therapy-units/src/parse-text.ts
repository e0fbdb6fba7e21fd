/** A text made plain for reading, with the way back to where each character stood. */
export interface PlainText {
  readonly text: string;
  readonly at: (index: number) => number;
}

/** One sign for all that look and mean alike. */
const alike: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
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
  ].map((pair) => [pair[0]!, pair[1]!]),
);

/** Narrow signs, one kind of blank, no escapes of Markdown and nothing invisible. */
export function plainText(text: string): PlainText {
  const places: number[] = [];
  let plain = "";
  let before = " ";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    let sign = text[i]!;
    if (c > 126 || c < 32) {
      if (c === 0x200b || c === 0xfeff || c === 0x200d || c === 0xad) continue;
      sign = alike[sign] ?? (c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : sign);
    } else if (c === 92 && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? "")) continue;
    if (sign === " " && before === " ") continue;
    before = sign;
    plain += sign;
    places.push(i);
  }
  places.push(text.length);
  return { text: plain, at: (index) => places[Math.min(index, places.length - 1)]! };
}
