/**
 * Rehearses a release on the local machine, in a clone: version, build, checks, publication to a registry on loopback, and
 * projects that install, compile and run the published packages. Changes nothing outside a temporary folder.
 *
 * `--keep` keeps the folder; `--cache DIR` is the folder for compilers, runtimes and the registry.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build as bundle } from "esbuild";
import { chromium, textOfPage } from "./browser.ts";
import { compile, emit, installConsumer, installedVersion, resolutions } from "./consumer.ts";
import { publishTarballs, verifyPublished } from "./publication.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { run } from "./run.ts";
import { check, step, StepFailed, stepResults } from "./steps.ts";
import { installNode, installTypeScript, nodes, typescripts } from "./tools.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

const root = path.resolve(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { keep: { type: "boolean", default: false }, cache: { type: "string" } } });
const cache = path.resolve(values.cache ?? path.join(root, "node_modules/.cache/release-rehearsal"));
const folder = mkdtempSync(path.join(tmpdir(), "release-"));
const clone = path.join(folder, "repository");
const tarballs = path.join(folder, "tarballs");
const start = performance.now();

let registry: Registry | undefined;
try {
  mkdirSync(cache, { recursive: true });
  const published = await publish();
  await consume(published);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
} finally {
  registry?.stop();
  if (values.keep) console.log(`the folder is ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
const failed = stepResults().filter(({ ok }) => !ok);
const total = ((performance.now() - start) / 1000).toFixed(0);
console.log(`\n${stepResults().length - failed.length} steps passed, ${failed.length} failed, ${total} s in total`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Builds the packages in a clone and publishes them to the registry. */
async function publish(): Promise<readonly Manifest[]> {
  const inClone = { cwd: clone, env: { TURBO_TELEMETRY_DISABLED: "1", HUSKY: "0" } };
  await step("clone", async () => {
    await run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], { cwd: folder });
    const commit = (await run("git", ["rev-parse", "--short", "HEAD"], inClone)).trim();
    const changed = await run("git", ["status", "--porcelain"], { cwd: root });
    return changed === "" ? `commit ${commit}` : `commit ${commit}; uncommitted changes are not included`;
  });
  await step("install with a frozen lockfile", async () => {
    await run("pnpm", ["install", "--frozen-lockfile"], inClone);
    return "";
  });
  await step("version and changelog", async () => {
    const pending = readdirSync(path.join(clone, ".changeset")).filter((file) => /^(?!README).*\.md$/.test(file));
    if (pending.length > 0) await run("pnpm", ["exec", "changeset", "version"], inClone);
    const versions = manifests().map(({ name, version }) => `${name} ${version}`);
    return `${pending.length} changesets; ${versions.join(", ")}`;
  });
  await step("build", async () => {
    const only = ["--filter=./packages/*", "--filter=./apps/cli", "--output-logs=errors-only"];
    await run("pnpm", ["exec", "turbo", "run", "build", ...only], inClone);
    return "";
  });
  await check("pack and check the tarballs", async () => {
    await run(process.execPath, ["scripts/check-packages.ts", "--released", "--keep", tarballs], inClone);
    return "publint, types and contents are correct";
  });
  await step("start a registry", async () => {
    registry = await startRegistry(cache, path.join(folder, "registry"));
    return registry.url;
  });
  await step("publish", () => publishTarballs(tarballs, registry!, folder));
  await step("compare and verify provenance", () => verifyPublished(tarballs, registry!));
  return manifests();
}

/** Installs the packages from the registry, then compiles and runs programs that use them. */
async function consume(packages: readonly Manifest[]): Promise<void> {
  const scope = packages[0]!.name.split("/")[0]!;
  const wanted = packages.map(({ name }) => name);
  const consumers = { npm: path.join(folder, "npm"), pnpm: path.join(folder, "pnpm") };
  for (const client of ["npm", "pnpm"] as const) {
    await step(`install with ${client}`, async () => {
      await installConsumer(consumers[client], client, { registry: registry!, scope, packages: wanted });
      for (const { name, version } of packages) {
        const installed = installedVersion(consumers[client], name);
        if (installed !== version) throw new Error(`${name} ${installed} was installed, but ${version} was published`);
      }
      return wanted.join(", ");
    });
  }
  for (const version of typescripts) {
    const tsc = await installTypeScript(cache, version);
    for (const resolution of resolutions) {
      await check(`types on TypeScript ${version}, ${resolution.name}`, async () => {
        for (const consumer of Object.values(consumers)) await compile(consumer, tsc, resolution);
        return "npm, pnpm";
      });
    }
  }
  await step("compile the consumer", async () => {
    const tsc = await installTypeScript(cache, "7.0");
    for (const consumer of Object.values(consumers)) await emit(consumer, tsc);
    return "";
  });
  for (const version of nodes) {
    const node = await installNode(cache, version);
    for (const file of ["consumer.js", "consumer.cjs"]) {
      await check(`Node ${version}, ${file === "consumer.js" ? "import" : "require"}`, async () => {
        for (const consumer of Object.values(consumers)) expectAllCorrect(await run(node, [file], { cwd: consumer }));
        return (await run(node, ["--version"], { cwd: folder })).trim();
      });
    }
    await check(`Node ${version}, the command`, async () => {
      const command = path.join("node_modules", scope, "therapy-cli/dist/main.js");
      for (const consumer of Object.values(consumers)) await run(node, [command, "report"], { cwd: consumer });
      return "npm, pnpm";
    });
  }
  await check("bundled by esbuild, in a browser", () => inBrowser(consumers.npm, bundleWithEsbuild));
  await check("bundled by vite, in a browser", () => inBrowser(consumers.npm, bundleWithVite));
}

function expectAllCorrect(printed: string): void {
  if (!/all \d+ correct/.test(printed)) throw new Error(printed);
}

async function inBrowser(consumer: string, build: (consumer: string, out: string) => Promise<void>): Promise<string> {
  const out = path.join(folder, build.name);
  await build(consumer, out);
  if (chromium === undefined) return "built, but not opened: Chromium is not installed";
  const printed = await textOfPage(chromium, out, path.join(folder, `profile-${build.name}`));
  expectAllCorrect(printed);
  return printed;
}

async function bundleWithEsbuild(consumer: string, out: string): Promise<void> {
  const common = { bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022" } as const;
  await bundle({
    ...common,
    entryPoints: [path.join(consumer, "consumer.ts")],
    outfile: path.join(out, "consumer.js"),
  });
  const page = readFileSync(path.join(consumer, "index.html"), "utf8");
  writeFileSync(path.join(out, "index.html"), page.replace("consumer.ts", "consumer.js"));
}

async function bundleWithVite(consumer: string, out: string): Promise<void> {
  const vite = path.join(root, "node_modules/.bin/vite");
  await run(vite, ["build", consumer, "--outDir", out, "--emptyOutDir", "--logLevel", "warn"], { cwd: consumer });
}

/** Returns the manifests of the published packages in the clone. */
function manifests(): readonly Manifest[] {
  const packages = path.join(clone, "packages");
  if (!existsSync(packages)) return [];
  const folders = [...readdirSync(packages).map((each) => path.join(packages, each)), path.join(clone, "apps/cli")];
  return folders
    .map((each) => JSON.parse(readFileSync(path.join(each, "package.json"), "utf8")) as Manifest)
    .filter((each) => each.private !== true);
}
