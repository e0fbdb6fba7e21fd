/**
 * Rehearses a release on loopback: everything that a release does, in a clone, up to programs of other teams that install
 * what was published. Nothing outside a temporary folder is changed.
 *
 * `--keep` leaves the folder for a look; `--cache DIR` keeps compilers, runtimes and the registry's program elsewhere.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build as bundle } from "esbuild";
import { chromium, textOfPage } from "./browser.ts";
import { compile, emit, installConsumer, installedVersion, resolutions } from "./consumer.ts";
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
  if (values.keep) console.log(`left in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
const failed = stepResults().filter(({ ok }) => !ok);
const total = ((performance.now() - start) / 1000).toFixed(0);
console.log(`\n${stepResults().length - failed.length} steps right, ${failed.length} failed, ${total} s in all`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** From a clone to packages in a registry. */
async function publish(): Promise<readonly Manifest[]> {
  const inClone = { cwd: clone, env: { TURBO_TELEMETRY_DISABLED: "1", HUSKY: "0" } };
  await step("clone", async () => {
    await run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], { cwd: folder });
    const commit = (await run("git", ["rev-parse", "--short", "HEAD"], inClone)).trim();
    const changed = await run("git", ["status", "--porcelain"], { cwd: root });
    return changed === "" ? `commit ${commit}` : `commit ${commit}; what is not committed is not rehearsed`;
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
    const only = ["--filter=./packages/*", "--output-logs=errors-only"];
    await run("pnpm", ["exec", "turbo", "run", "build", ...only], inClone);
    return "";
  });
  await check("pack and check the tarballs", async () => {
    await run(process.execPath, ["scripts/check-packages.ts", "--released"], inClone);
    return "publint strict, types right, contents as pinned";
  });
  await step("start a registry", async () => {
    registry = await startRegistry(cache, path.join(folder, "registry"));
    return registry.url;
  });
  await step("publish", async () => {
    const { name } = manifests()[0]!;
    const npmrc = path.join(folder, "publish.npmrc");
    writeFileSync(npmrc, registry!.npmrc(name.split("/")[0]!));
    writeFileSync(path.join(clone, ".npmrc"), registry!.npmrc(name.split("/")[0]!));
    const env = {
      ...inClone.env,
      NPM_CONFIG_USERCONFIG: npmrc,
      npm_config_registry: registry!.url,
      NPM_CONFIG_PROVENANCE: "false",
    };
    await run(
      "git",
      ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "commit", "-qam", "Version packages"],
      inClone,
    );
    const printed = await run("pnpm", ["exec", "changeset", "publish", "--no-git-tag"], { cwd: clone, env });
    const missing = manifests().filter((each) => !printed.includes(`${each.name}@${each.version}`));
    if (missing.length > 0)
      throw new Error(`not published: ${missing.map((each) => each.name).join(", ")}\n${printed}`);
    return `${manifests().length} packages`;
  });
  return manifests();
}

/** From the registry to programs that use the packages. */
async function consume(packages: readonly Manifest[]): Promise<void> {
  const scope = packages[0]!.name.split("/")[0]!;
  const wanted = packages.map(({ name }) => name);
  const consumers = { npm: path.join(folder, "npm"), pnpm: path.join(folder, "pnpm") };
  for (const client of ["npm", "pnpm"] as const) {
    await step(`install with ${client}`, async () => {
      await installConsumer(consumers[client], client, { registry: registry!, scope, packages: wanted });
      for (const { name, version } of packages) {
        const installed = installedVersion(consumers[client], name);
        if (installed !== version) throw new Error(`${name} ${installed} was installed and ${version} published`);
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
        for (const consumer of Object.values(consumers)) allRight(await run(node, [file], { cwd: consumer }));
        return (await run(node, ["--version"], { cwd: folder })).trim();
      });
    }
  }
  await check("bundled by esbuild, in a browser", () => inBrowser(consumers.npm, bundleWithEsbuild));
  await check("bundled by vite, in a browser", () => inBrowser(consumers.npm, bundleWithVite));
}

function allRight(said: string): void {
  if (!/all \d+ right/.test(said)) throw new Error(said);
}

async function inBrowser(consumer: string, build: (consumer: string, out: string) => Promise<void>): Promise<string> {
  const out = path.join(folder, build.name);
  await build(consumer, out);
  if (chromium === undefined) return "built; no Chromium here to open it with";
  const said = await textOfPage(chromium, out, path.join(folder, `profile-${build.name}`));
  allRight(said);
  return said;
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

/** The packages that are published, as the clone has them now. */
function manifests(): readonly Manifest[] {
  const packages = path.join(clone, "packages");
  if (!existsSync(packages)) return [];
  return readdirSync(packages)
    .map((each) => JSON.parse(readFileSync(path.join(packages, each, "package.json"), "utf8")) as Manifest)
    .filter((each) => each.private !== true);
}
