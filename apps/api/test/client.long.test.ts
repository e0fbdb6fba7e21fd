/** A TypeScript client that is generated from the OpenAPI document compiles and calls the service. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateApi } from "swagger-typescript-api";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { serviceOn, sharedDatabase } from "./service.ts";

const folder = fileURLToPath(new URL("../.reports/client/", import.meta.url));

/** What a user writes. */
const usage = `import { Api } from "./client.ts";

export async function use(fetch: typeof globalThis.fetch): Promise<readonly unknown[]> {
  const api = new Api({ baseUrl: "http://localhost", customFetch: fetch });
  const { data: page } = await api.v1.search({ kind: "therapy", target: ["BCMA"], limit: 1 });
  const id: string = page.records[0]!.id;
  const { data: record } = await api.v1.readRecord(id);
  const kind: string = record.kind;
  // @ts-expect-error the field does not exist
  void page.mood;
  // @ts-expect-error the kind does not exist
  void (() => api.v1.search({ kind: "mood" }));
  return [id, kind];
}
`;

let app: OpenAPIHono;
beforeAll(async () => {
  app = serviceOn(await sharedDatabase());
  await mkdir(folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the client compiles and reads a record", async () => {
  const document = (await (await app.request("/openapi.json")).json()) as object;
  await generateApi({
    spec: document,
    output: folder,
    fileName: "client.ts",
    silent: true,
    extractRequestParams: false,
  });
  await writeFile(path.join(folder, "usage.ts"), usage);
  const options = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    outDir: path.join(folder, "dist"),
    skipLibCheck: true,
    rewriteRelativeImportExtensions: true,
  };
  await writeFile(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["usage.ts"] }),
  );
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  const compiler = fileURLToPath(import.meta.resolve("typescript/package.json"));
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(path.dirname(compiler), "bin/tsc"),
    "-p",
    folder,
  ]).catch((error: unknown) => error as { readonly stdout: string });
  expect(stdout).toBe("");
  const { use } = (await import(path.join(folder, "dist/usage.js"))) as {
    readonly use: (fetch: typeof globalThis.fetch) => Promise<readonly unknown[]>;
  };
  const fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.request(url as string, init));
  expect(await use(fetch)).toEqual([expect.stringMatching(/^therapy:/), "therapy"]);
});
