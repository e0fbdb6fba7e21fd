/** Reads the doc comments of types, schemas and fields in the sources. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sentence of an interface or type, and those of its fields. */
export interface Documented {
  /** What the type is. */
  readonly sentence: string;
  /** What each field is, by name. */
  readonly fields: ReadonlyMap<string, string>;
}

const declaration =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:interface (\w+)[^{]*\{\n([\s\S]*?)\n\}|(?:type|const) (\w+))/g;
const field = /^ {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(\w+)\??:/gm;

/**
 * Reads every exported interface, type and constant of a folder of TypeScript sources.
 *
 * It relies on the style that the formatter enforces: a doc comment directly above each declaration and field.
 */
export function documentationOf(folder: string): ReadonlyMap<string, Documented> {
  const found = new Map<string, Documented>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.includes(".test")) continue;
    const source = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    for (const [, comment = "", interfaceName, body = "", typeName] of source.matchAll(declaration)) {
      const fields = new Map([...body.matchAll(field)].map(([, text = "", name = ""]) => [name, plain(text)]));
      const name = interfaceName ?? typeName ?? "";
      // A schema has the name of its type, and only refers to it.
      if (!found.has(name) || interfaceName !== undefined) found.set(name, { sentence: plain(comment), fields });
    }
  }
  return found;
}

/** The first paragraph of a doc comment as one line, links replaced by the names that they show. */
function plain(comment: string): string {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trim());
  const end = lines.findIndex((line, index) => index > 0 && (line === "" || line.startsWith("@")));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .join(" ")
    .replaceAll(/\{@link (\w+)\}/g, "$1")
    .trim();
}
