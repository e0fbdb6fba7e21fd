/** An npm registry on loopback for the packages of one scope. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { run } from "./run.ts";

/** A running registry. */
export interface Registry {
  readonly url: string;
  /** Returns the lines of an `.npmrc` that use it for a scope. */
  npmrc(scope: string): string;
  stop(): void;
}

const verdaccio = "6.10.4";

/**
 * Starts Verdaccio. It is installed in the cache, not in the workspace, because only the rehearsal needs it.
 *
 * @param cache - a folder that remains after the rehearsal
 * @param folder - a folder of this rehearsal
 */
export async function startRegistry(cache: string, folder: string): Promise<Registry> {
  const home = path.join(cache, `verdaccio-${verdaccio}`);
  const program = path.join(home, "node_modules/verdaccio/bin/verdaccio");
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    const manifest = {
      private: true,
      dependencies: { verdaccio },
      overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
    };
    writeFileSync(path.join(home, "package.json"), JSON.stringify(manifest));
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: home });
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const configuration = path.join(folder, "verdaccio.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    configuration,
    JSON.stringify({
      storage: path.join(folder, "storage"),
      auth: { htpasswd: { file: path.join(folder, "htpasswd") } },
      uplinks: {},
      packages: { "@*/*": { access: "$all", publish: "$all" } },
      max_body_size: "50mb",
      log: { type: "stdout", format: "pretty", level: "warn" },
    }),
  );
  const child = spawn(process.execPath, [program, "--config", configuration, "--listen", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  await answers(url);
  return {
    url,
    npmrc: (scope) => `${scope}:registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`,
    stop: () => void child.kill(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("found no free port"));
      });
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    try {
      if ((await fetch(`${url}-/ping`)).ok) return;
    } catch {
      // the registry is starting
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the registry at ${url} did not answer within 30 seconds`);
}
