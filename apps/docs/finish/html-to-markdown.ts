/** The HTML of generated pages as Markdown. It reads only the elements that `reference/` writes. */

const blocks = new Set(["p", "section", "div", "ul", "ol", "dl", "table", "details", "figure", "header", "form"]);

interface State {
  text: string;
  /** The cells of the present row. */
  row: string[] | undefined;
  /** Whether the table has its line below the headings. */
  ruled: boolean;
  /** The targets of the open links. */
  readonly links: string[];
  depth: number;
  code: boolean;
}

/** Converts the content of a page. */
export function markdownOf(html: string): string {
  const state: State = { text: "", row: undefined, ruled: false, links: [], depth: 0, code: false };
  const source = html
    .replaceAll(/<(svg|style|script|nav|button|select|label)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<!--[^]*?-->/g, "");
  for (const [, close, tag, attributes = "", text] of source.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/g,
  )) {
    if (tag === undefined) addText(state, text ?? "");
    else if (close === "/") closeTag(state, tag);
    else openTag(state, tag, attributes);
  }
  return state.text
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function addText(state: State, text: string): void {
  const plain = decode(text);
  add(state, state.code ? plain : plain.replaceAll(/\s+/g, " "));
}

function add(state: State, text: string): void {
  if (state.row === undefined) state.text += text;
  else if (state.row.length > 0) state.row[state.row.length - 1] += text.replaceAll("\n", " ").replaceAll("|", "\\|");
}

function openTag(state: State, tag: string, attributes: string): void {
  if (/^h[1-6]$/.test(tag)) state.text += `\n\n${"#".repeat(Number(tag[1]))} `;
  else if (tag === "li") add(state, `\n${"  ".repeat(Math.max(0, state.depth - 1))}- `);
  else if (tag === "a") {
    state.links.push(/href="([^"]*)"/.exec(attributes)?.[1] ?? "");
    add(state, "[");
  } else if (tag === "pre") {
    state.code = true;
    state.text += "\n\n```json\n";
  } else if (tag === "code" && !state.code) add(state, "`");
  else if (tag === "dt") add(state, "\n- **");
  else if (tag === "dd") add(state, " ");
  else if (tag === "br") add(state, " ");
  else if (tag === "tr") state.row = [];
  else if (tag === "td" || tag === "th") state.row?.push("");
  if (tag === "table") state.ruled = false;
  if (tag === "ul") state.depth += 1;
  if (blocks.has(tag) && state.row === undefined) state.text += tag === "ul" ? "\n" : "\n\n";
}

function closeTag(state: State, tag: string): void {
  if (tag === "a") add(state, `](${state.links.pop() ?? ""})`);
  else if (tag === "pre") {
    state.code = false;
    state.text += "\n```\n\n";
  } else if (tag === "code" && !state.code) add(state, "`");
  else if (tag === "dt") add(state, ":**");
  else if (tag === "tr") closeRow(state);
  else if (/^(?:h[1-6]|p|section|table|dl)$/.test(tag) && state.row === undefined) state.text += "\n\n";
  if (tag === "ul") state.depth -= 1;
}

function closeRow(state: State): void {
  const cells = (state.row ?? []).map((cell) => cell.trim());
  state.row = undefined;
  state.text += `\n| ${cells.join(" | ")} |`;
  if (!state.ruled) state.text += `\n|${" --- |".repeat(cells.length)}`;
  state.ruled = true;
}

function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
