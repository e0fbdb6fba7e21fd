/** Values as texts. */

/** The greatest length of what a citation says that its source states instead. */
const longestStatement = 500;

/** JSON in which the keys of objects stand in the order of their characters, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

/** A value as a citation says it: a text as it is, all else as JSON. */
export function statement(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestStatement ? `${text.slice(0, longestStatement - 1)}…` : text;
}
