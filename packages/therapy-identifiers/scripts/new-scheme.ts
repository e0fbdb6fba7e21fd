/**
 * Creates the file of a new identifier scheme, with a working example: `pnpm new scheme example-registry`.
 *
 * The name is in lower case with hyphens. `pnpm new` then generates what follows from the file. Edit the file: its examples
 * are its tests, and its `@see` link is the source of its form.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, schemeNames } from "./scheme-files.ts";

const [name = "", ...others] = process.argv.slice(2);
const path = join(packageFolder, "src/schemes", `${name}.ts`);
const isName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
if (!isName || others.length > 0) stop("expected a name in lower case with hyphens", 2);
if (existsSync(path)) stop(`src/schemes/${name}.ts exists already`, 1);

writeFileSync(path, skeleton(name));
console.log(`created src/schemes/${name}.ts; now edit its form, names, @see link and examples, and run: pnpm generate`);

function stop(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

/** A scheme whose identifiers are its name in capitals and six digits. */
function skeleton(file: string): string {
  const { constant, type } = schemeNames(file);
  const head = file.replaceAll("-", "").toUpperCase();
  const cue = file.replaceAll("-", "");
  return `import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ${file} number. */
export type ${type} = \`${head}\${string}\`;

/**
 * Identifies a trial in the registry ${file}: \`${head}\` and six digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://example.org/${file}
 * @example
 * \`\`\`ts
 * import { ${constant} } from "@org/therapy-identifiers/schemes/${file}";
 *
 * ${constant}.is("${head}304182"); // => true
 * ${constant}.is("${head}000000"); // => false
 * const parsed = ${constant}.parse("${cue}-304182");
 * parsed.ok && parsed.value.id; // => "${head}304182"
 * \`\`\`
 */
export const ${constant} = /* @__PURE__ */ defineScheme({
  name: "${file} number",
  issuer: "issuer of ${file}",
  identifies: "trial",
  forms: ["${head}<serial:06>"],
  cues: ["${cue}"],
  placeholder: /0{6}$/,
});
`;
}
