/** Reads the runnable examples of docstrings and of the README, and turns them into functions that check what they promise. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of code with where it stands. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

const root = join(import.meta.dirname, "..");

/** Every block marked `@example` in the sources. */
export function docExamples(): Example[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test(?:-d)?)\.ts$/.test(file));
  return files.sort().flatMap((file) =>
    [...readFileSync(join(root, "src", file), "utf8").matchAll(/@example\n \* ```ts\n([^]*?) \* ```/g)].map((match, index) => ({
      where: `src/${file}#${index + 1}`,
      code: (match[1] ?? "").replace(/^ \* ?/gm, ""),
    })),
  );
}

/** Every block of TypeScript in a Markdown file. */
export function markdownExamples(file: string): Example[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(/```ts\n([^]*?)```/g)].map((match, index) => ({
    where: `${file}#${index + 1}`,
    code: match[1] ?? "",
  }));
}

/** Runs an example: each line that ends in `// value` must give that value. */
export async function run({ code }: Example, expectEqual: (actual: unknown, expected: unknown, line: string) => void): Promise<number> {
  const scope: Record<string, unknown> = {};
  const body = code.replace(/^import \{([^}]*)\} from "([^"]+)";\n/gm, (_, names: string, from: string) => {
    for (const name of names.split(",")) scope[name.replace(/type |\s/g, "")] = from;
    return "";
  });
  for (const [name, from] of Object.entries(scope)) {
    const path = String(from).replace("@org/therapy-identifiers", "");
    const module = (await import(path ? `../src${path}.ts` : "../src/index.ts")) as Record<string, unknown>;
    if (name && !(name in module) && !/^[A-Z]/.test(name)) throw new Error(`${String(from)} exports no ${name}`);
    scope[name] = module[name];
  }
  let checked = 0;
  const check = (actual: unknown, expected: string, line: string): void => {
    checked += 1;
    expectEqual(actual, (0, eval)(`(${expected})`), line);
  };
  const lines = body.replace(/^(?!const |let |\s*\/\/)(.+); \/\/ (.+)$/gm, (_, expression: string, value: string) => `$check(${expression}, ${JSON.stringify(value)}, ${JSON.stringify(expression)});`);
  new Function("$check", ...Object.keys(scope), lines)(check, ...Object.values(scope));
  return checked;
}
