/** HTML written by hand: whatever is put into it is escaped. */

/** A piece of HTML. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, a list is written one member after another, `undefined` is nothing. */
export type Part = Html | string | number | undefined | readonly Part[];

/** Writes a template. Lines that are empty are left out, because a Markdown renderer would end the block there. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((string, index) => string + written(parts[index])).join("");
  return { html: text.replaceAll(/\n\s*\n/g, "\n") };
}

/** Text in which code stands between backticks. */
export function prose(text: string): Html {
  return { html: escape(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>") };
}

/** Pieces with something between them. */
export function joined(parts: readonly Part[], between: string): Part {
  return parts.map((part, index) => (index === 0 ? part : [between, part]));
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escape(part);
  return "html" in part ? part.html : part.map(written).join("");
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
