/** HTML templates that escape every value. */

/** A piece of HTML. */
export interface Html {
  readonly html: string;
}

/** A value in a template: text is escaped, the members of a list are concatenated, `undefined` is empty. */
export type Part = Html | string | number | undefined | readonly Part[];

/** Renders a template. Empty lines are removed, because a Markdown renderer would end the block there. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((string, index) => string + render(parts[index])).join("");
  return { html: text.replaceAll(/\n\s*\n/g, "\n") };
}

/** Renders text in which code is between backticks. */
export function prose(text: string): Html {
  return { html: escape(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>") };
}

/** Joins parts with a separator. */
export function joined(parts: readonly Part[], separator: string): Part {
  return parts.map((part, index) => (index === 0 ? part : [separator, part]));
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escape(part);
  return "html" in part ? part.html : part.map(render).join("");
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
