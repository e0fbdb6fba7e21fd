/** JSON in pages. */
import { html, type Html } from "./html.ts";

/** Renders JSON; a value that fits on a line is on one line. */
export function code(value: unknown): Html {
  return html`<pre><code class="json">${compact(value, "")}</code></pre>`;
}

function compact(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || line.length + indent.length <= 76) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((member) => inner + compact(member, inner)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${compact(member, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
