/**
 * Writes an API report for each public subpath of each package into `packages/NAME/api/ENTRY.api.md`, so that a change of the
 * public API shows in review. With `--check` nothing is written, and a stale report is an error.
 *
 * Reads the declarations that `pnpm build` writes. API Extractor resolves re-exports and finds symbols that the public API
 * uses but does not export.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

const root = path.resolve(import.meta.dirname, "..");
const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
const temporary = mkdtempSync(path.join(tmpdir(), "api-"));
let failures = 0;
try {
  for (const folder of readdirSync(path.join(root, "packages"))) reportPackage(path.join(root, "packages", folder));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;

function reportPackage(directory: string): void {
  const manifest = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as Manifest;
  if (manifest.private === true) return;
  const wanted = new Set<string>();
  for (const [entry, target] of Object.entries(manifest.exports)) {
    // An entry with a star stands for many files that are made alike; what they have in common is in another report.
    if (typeof target === "string" || target.types === undefined || entry.includes("*")) continue;
    const file = `${entry === "." ? "index" : entry.slice(2).replaceAll("/", "-")}.api.md`;
    wanted.add(file);
    settle(path.join(directory, "api", file), report(directory, target.types, entry === "."));
  }
  const folder = path.join(directory, "api");
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (wanted.has(file)) continue;
    if (check) fail(`${shown(path.join(folder, file))} is the report of no entry; run: pnpm api-report`);
    else rmSync(path.join(folder, file));
  }
}

/** Writes the report of an entry; types that are used and not exported are shown once, with the main entry. */
function report(directory: string, declarations: string, isMain: boolean): string {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(directory, "package.json"),
    configObject: {
      projectFolder: directory,
      mainEntryPointFilePath: path.join(directory, declarations),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: ["es2022", "dom"],
            types: [],
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            skipLibCheck: true,
          },
          files: [path.join(directory, declarations)],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: temporary,
        reportTempFolder: path.join(temporary, "before"),
        reportFileName: "report",
        includeForgottenExports: isMain,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
      },
    },
  });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text);
    },
  });
  if (errorCount > 0) fail(`${shown(directory)}: ${declarations} could not be read`);
  const text = readFileSync(path.join(temporary, "report.api.md"), "utf8");
  // The marker of a symbol that is not public although the declarations contain it.
  for (const leak of text.matchAll(/@internal[^\n]*\n(?:\/\/[^\n]*\n)*([^\n]*)/g)) {
    fail(`${shown(directory)}: ${declarations} exports an internal symbol: ${leak[1]}`);
  }
  return text;
}

function settle(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (before === text) return;
  if (check) fail(`${shown(file)} is stale; run: pnpm api-report`);
  else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${shown(file)}`);
  }
}

function shown(file: string): string {
  return path.relative(root, file);
}

function fail(problem: string): void {
  failures += 1;
  console.error(problem);
}
