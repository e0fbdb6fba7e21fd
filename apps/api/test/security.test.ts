/** Tokens, limits, the OpenAPI document, health and metrics. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { isDeeper } from "../src/limits/depth.ts";
import { readSettings, SettingsError } from "../src/settings.ts";
import type { Database } from "../src/store/database.ts";
import { json, serviceOn, sharedDatabase } from "./service.ts";

const readToken = "invented-read-token";
const writeToken = "invented-write-token";

let database: Database;
let app: OpenAPIHono;
beforeAll(async () => {
  database = await sharedDatabase();
  app = serviceOn(database, {
    tokens: new Map([
      [readToken, "read"],
      [writeToken, "write"],
    ]),
  });
});

describe("tokens", () => {
  const address = "/v1/records/trial:nobody";
  const bearer = (token: string): { readonly headers: { readonly [name: string]: string } } => ({
    headers: { authorization: `Bearer ${token}`, "if-match": "*" },
  });
  test.each([
    ["no token", "GET", {}, 401],
    ["an unknown token", "GET", bearer("invented-other-token"), 401],
    ["the beginning of a token", "GET", bearer(readToken.slice(0, -1)), 401],
    ["a token that reads", "GET", bearer(readToken), 404],
    ["a token that reads, to write", "DELETE", bearer(readToken), 403],
    ["a token that writes", "DELETE", bearer(writeToken), 404],
  ])("%s", async (_, method, init, status) => {
    const answer = await app.request(address, { method, ...init });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer" : null);
  });

  test("protect the metrics and the MCP server, and not health and the document", async () => {
    const paths = ["/metrics", "/mcp", "/healthz", "/readyz", "/openapi.json"];
    const statuses = await Promise.all(paths.map(async (path) => (await app.request(path)).status));
    expect(statuses).toEqual([401, 401, 200, 200, 200]);
  });

  test("without tokens, only this machine is a host", async () => {
    const open = serviceOn(database);
    expect((await open.request("http://127.0.0.1:8080/v1/records?limit=1")).status).toBe(200);
    const other = await open.request("/v1/records?limit=1", { headers: { host: "attacker.example" } });
    expect(other.status).toBe(403);
  });
});

describe("settings", () => {
  test("require a token if other machines reach the service", () => {
    expect(() => readSettings({ HOST: "0.0.0.0" })).toThrow(SettingsError);
    expect(readSettings({ HOST: "0.0.0.0", READ_TOKENS: readToken }).tokens.get(readToken)).toBe("read");
    expect(readSettings({}).host).toBe("127.0.0.1");
  });

  test("name a mistake without its value", () => {
    expect(() => readSettings({ WRITE_TOKENS: "short" })).toThrow(/^(?!.*short).*16 characters/);
    expect(() => readSettings({ PORT: "x" })).toThrow(/PORT/);
  });
});

describe("limits", () => {
  const open = (requestsPerMinute: number): OpenAPIHono => serviceOn(database, { requestsPerMinute });

  test("of size", async () => {
    const answer = await open(10).request("/v1/annotate", json("POST", { text: "x".repeat(5_000_000) }));
    expect(answer.status).toBe(413);
    expect((await open(10).request("/v1/annotate", json("POST", { text: "x".repeat(300_000) }))).status).toBe(400);
  });

  test("of depth", async () => {
    const body = '{"records":['.padEnd(100_000, "[");
    const request = { method: "POST", body, headers: { "content-type": "application/json" } };
    expect((await open(10).request("/v1/validate", request)).status).toBe(413);
    expect(isDeeper('["[[[[", "\\"[[["]', 1)).toBe(false);
  });

  test("of rate", async () => {
    const limited = open(2);
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) statuses.push((await limited.request("/v1/changes?limit=1")).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

test("pages of other sites get no permission unless their origin is allowed", async () => {
  const origin = "https://explorer.example";
  const request = { headers: { origin } };
  const header = async (service: OpenAPIHono): Promise<string | null> =>
    (await service.request("/healthz", request)).headers.get("access-control-allow-origin");
  expect(await header(serviceOn(database))).toBeNull();
  expect(await header(serviceOn(database, { origins: [origin] }))).toBe(origin);
});

test("the OpenAPI document has every route, and no reference leads nowhere", async () => {
  const document = (await (await app.request("/openapi.json")).json()) as {
    readonly openapi: string;
    readonly paths: { readonly [path: string]: object };
    readonly components: { readonly schemas: object };
  };
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(["/v1/records/{id}", "/v1/search", "/v1/bulk"]));
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  expect([...new Set(references)].filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
});

test("metrics count requests by route, without ids", async () => {
  const service = serviceOn(database);
  await service.request("/v1/records/trial:nobody");
  const text = await (await service.request("/metrics")).text();
  expect(text).toContain('route="/v1/records/:id",status="404"');
  expect(text).not.toContain("trial:nobody");
});
