/** The type instantiations that an import costs an editor and a compiler. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const bench = path.resolve(import.meta.dirname, "..");
const resolve = createRequire(import.meta.url).resolve;

/** The compilers: that of the workspace, and the last one with the classic implementation. */
export const compilers = ["typescript", "typescript-6"] as const;

/** The records that the measured consumer imports. */
export const records = [
  "Organization",
  "Platform",
  "Therapy",
  "Trial",
  "RegulatoryEvent",
  "Source",
  "RecordSet",
  "Citation",
  "Vector",
  "Dosing",
] as const;

/** Typical files of users; the count of a file without imports is subtracted from each. */
export const consumers: Readonly<Record<string, string>> = {
  "one plain zod object": `import * as z from "zod";
const Plain = z.object({ id: z.string() });
export const read = (input: unknown): { id: string } => Plain.parse(input);`,
  "ten records parsed": `import { ${records.join(", ")} } from "@org/therapy-model";
${records.map((name) => `export const read${name} = (input: unknown): ${name} => ${name}.parse(input);`).join("\n")}`,
  "ten records validated": `import { ${records.join(", ")}, validate, type Result } from "@org/therapy-model";
${records.map((name) => `export const read${name} = (input: unknown): Result<${name}> => validate(${name}, input);`).join("\n")}`,
  "a registry record read": `import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { Trial } from "@org/therapy-model";
export function trialOf(document: unknown): Trial | undefined {
  const result = read(document);
  return result.ok ? result.value : undefined;
}`,
  "a unit converted": `import { convert } from "@org/therapy-units";
export const grams = convert(1.5, "kg", "g");`,
};

/** One compiler's numbers. */
export interface Instantiations {
  readonly version: string;
  /** The count for a file without imports. */
  readonly baseline: number;
  /** By consumer, without the baseline. */
  readonly over: ReadonlyMap<string, number>;
}

export function instantiations(compiler: (typeof compilers)[number]): Instantiations {
  const manifest = resolve(`${compiler}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const tsc = path.join(path.dirname(manifest), "bin/tsc");
  const baseline = count(tsc, "export {};");
  const over = new Map(Object.entries(consumers).map(([name, source]) => [name, count(tsc, source) - baseline]));
  return { version, baseline, over };
}

/** Compiles a file against the declarations of the packages, and reads the count of the compiler. */
function count(tsc: string, source: string): number {
  // Within this folder, so that the packages resolve; git ignores `.reports`.
  const parent = path.join(bench, ".reports");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "consumer-"));
  try {
    writeFileSync(path.join(folder, "package.json"), `{ "type": "module" }`);
    writeFileSync(path.join(folder, "consumer.ts"), source);
    writeFileSync(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          lib: ["es2023"],
          module: "nodenext",
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: true,
          noEmit: true,
        },
        files: ["consumer.ts"],
      }),
    );
    const command = [tsc, "-p", folder, "--extendedDiagnostics", "--pretty", "false"];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
    const found = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
    if (status !== 0 || found === undefined) throw new Error(`the consumer does not compile:\n${stdout}`);
    return Number(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
