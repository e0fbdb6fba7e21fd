/** How the scripts of this package read and write tables. */

/** The rows of a tab-separated table by the names in its first line. */
export function tsvRows(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const keys = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [keys[i]!, cell])));
}

/** Lines as one string literal, a line of source each. */
export function stringTable(lines: readonly string[]): string {
  return lines.map((line, i) => `  ${JSON.stringify(line + (i < lines.length - 1 ? "\n" : ""))}`).join(" +\n");
}
