/** Values as text: canonical JSON and the values of citations. */

/** The maximum length of `statedValue` of a citation. */
const maximumLength = 500;

/** Serializes a value to JSON with sorted keys, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** A value as text for a citation: a text as is, any other value as JSON, truncated to 500 characters. */
export function citedValueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > maximumLength ? `${text.slice(0, maximumLength - 1)}…` : text;
}
