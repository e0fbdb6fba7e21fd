// cspell:ignore apos -- an entity of HTML
/** Texts of USDM, which are HTML with tags of its own, as texts of the model and back. */

/** The text for the name of a parameter, or for a reference; `undefined` if it is not known. */
export type ResolveTag = (tag: string) => string | undefined;

const blocks: ReadonlySet<string> = new Set([
  "p",
  "br",
  "li",
  "ul",
  "ol",
  "div",
  "tr",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
]);
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** The maximum length of an entity, with its name or number. */
const longestEntity = 10;

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  let result = "";
  let end = 0;
  for (let start = text.indexOf("&"); start !== -1; start = text.indexOf("&", start + 1)) {
    const close = text.slice(start, start + longestEntity).indexOf(";");
    const value = close === -1 ? undefined : entityOf(text.slice(start + 1, start + close));
    if (value === undefined) continue;
    result += text.slice(end, start) + value;
    end = start + close + 1;
  }
  return result + text.slice(end);
}

function entityOf(name: string): string | undefined {
  const number = /^#(\d{1,6})$/.exec(name)?.[1] ?? undefined;
  const point = number === undefined ? Number.NaN : Number(number);
  return point > 0 && point < 0xd800 ? String.fromCodePoint(point) : entities.get(name);
}

/** Whether a text is HTML: it begins with a tag. */
function isHtml(text: string): boolean {
  return /^<[a-zA-Z]/.test(text.trimStart());
}

const tagName = /^\/?([a-zA-Z][\w:]{0,20})/;

/** Reads a text as lines without tags. A tag of USDM is replaced by the text that it stands for; `undefined` if that is not known. */
export function plainText(html: string, resolve: ResolveTag): string | undefined {
  if (!isHtml(html)) return html.trim();
  let text = "";
  let end = 0;
  for (let start = html.indexOf("<"); start !== -1; start = html.indexOf("<", end)) {
    text += decoded(html.slice(end, start));
    const close = html.indexOf(">", start);
    if (close === -1) return undefined;
    const tag = html.slice(start + 1, close);
    const name = tagName.exec(tag)?.[1]?.toLowerCase();
    if (name === "usdm:tag" || name === "usdm:ref") {
      const value = tag.startsWith("/") ? "" : resolve(tag);
      if (value === undefined) return undefined;
      text += value;
    } else if (name !== undefined && blocks.has(name)) text += "\n";
    end = close + 1;
  }
  return lines(text + decoded(html.slice(end)));
}

/** Removes empty lines and the spaces around lines. */
function lines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Returns the value of an attribute of a tag. */
export function attributeIn(tag: string, name: string): string | undefined {
  const start = tag.indexOf(`${name}="`);
  if (start === -1) return undefined;
  const from = start + name.length + 2;
  const end = tag.indexOf('"', from);
  return end === -1 ? undefined : tag.slice(from, end);
}

/** Replaces the characters with a meaning in HTML. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Writes a text as paragraphs of HTML, one for each line that is not empty. */
export function htmlText(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("\n");
}
