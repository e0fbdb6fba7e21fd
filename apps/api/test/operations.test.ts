/** Each operation over HTTP, and the same operations as tools of the MCP server. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMcpServer } from "../src/mcp/server.ts";
import { operations } from "../src/operations/all.ts";
import type { Database } from "../src/store/database.ts";
import { json, serviceOn, sharedDatabase } from "./service.ts";

const trial = {
  kind: "trial",
  id: "trial:invented",
  type: "interventional",
  conditionNames: ["Relapsed multiple myeloma"],
  eligibility: { text: "Inclusion Criteria:\n- Age 18 to 75 years\nExclusion Criteria:\n- Active hepatitis B" },
};

/** An input of each operation, and what its result has. */
const examples: readonly (readonly [name: string, input: object, result: object])[] = [
  [
    "search",
    { kind: "therapy", target: ["BCMA"], modality: ["car_t"], limit: 1 },
    { records: [{ record: { kind: "therapy" } }] },
  ],
  ["get_record", { id: "therapy:tisagenlecleucel" }, { record: { id: "therapy:tisagenlecleucel" } }],
  [
    "explain",
    { name: "慢病毒载体" },
    { terms: [{ vocabulary: "vector_class", key: "lentiviral" }], products: [], identifiers: [] },
  ],
  ["explain", { name: "Kymriah" }, { products: [{ therapy: { id: "therapy:tisagenlecleucel" } }] }],
  [
    "status",
    { therapy: "Kymriah", on: "2024-06-01", jurisdiction: "US" },
    { statuses: [{ jurisdiction: "US", marketing: [{ status: "authorized" }] }] },
  ],
  ["timeline", { therapy: "Kymriah", jurisdiction: "US" }, { timelines: [{ jurisdiction: "US" }] }],
  [
    "match",
    { patient: { age: { value: 40, unit: "a" } }, text: "invented-patient-trial" },
    { evaluated: 0, matches: [] },
  ],
  [
    "validate",
    { records: [trial, { kind: "trial", id: "trial:x" }] },
    { ok: false, results: [{ ok: true }, { ok: false, issues: [{ path: "/type" }] }] },
  ],
  ["lint", { records: [trial] }, { issues: expect.any(Array) }],
  ["annotate", { text: "anti-BCMA CAR-T cells" }, { mentions: expect.any(Array) }],
  ["criteria", { text: trial.eligibility.text }, { inclusion: [{ kind: "age" }], exclusion: [{ kind: "condition" }] }],
  [
    "draft",
    { text: "The FDA approved INV-101 on 3 June 2024." },
    { records: expect.any(Array), unused: expect.any(Array) },
  ],
  ["interpret", { trial }, { proposals: [{ value: { disease: "multiple_myeloma" } }] }],
  ["convert", { quantity: "2.0 mg/dL", to: "g/L" }, { ok: true, value: { value: 0.02, unit: "g/L" } }],
  ["convert", { quantity: "1 {vg}", to: "{cells}" }, { ok: false, issues: [{ severity: "error" }] }],
  ["identify", { text: "see NCT02445248" }, { matches: [{ scheme: "nct", id: "NCT02445248", start: 4 }] }],
];

let app: OpenAPIHono;
let database: Database;
beforeAll(async () => {
  database = await sharedDatabase();
  app = serviceOn(database);
});

describe("over HTTP", () => {
  test.each(examples)("%s", async (name, input, result) => {
    const answer = await app.request(`/v1/${name.replaceAll("_", "-")}`, json("POST", input));
    const body: unknown = await answer.json();
    expect(body).toMatchObject(result);
    expect(answer.status).toBe(200);
    const { output } = operations.find((one) => one.name === name)!;
    expect(output.safeParse(body).error?.issues).toBeUndefined();
  });

  test("every operation has an example", () => {
    expect(new Set(examples.map(([name]) => name))).toEqual(new Set(operations.map(({ name }) => name)));
  });

  test.each([
    ["a body that is not JSON", { method: "POST", body: "{", headers: { "content-type": "application/json" } }, 400],
    ["no body", { method: "POST" }, 400],
    ["an unknown therapy", json("POST", { therapy: "nobody knows it", on: "2024" }), 404],
    ["a date that does not exist", json("POST", { therapy: "Kymriah", on: "2024-02-31" }), 400],
  ])("%s is a problem", async (_, request, status) => {
    const answer = await app.request("/v1/status", request);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await answer.json()).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) });
  });
});

describe("MCP", () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: "test", version: "0" });
    const [own, other] = InMemoryTransport.createLinkedPair();
    await createMcpServer(database).connect(other);
    await client.connect(own);
  });
  afterAll(() => client.close());

  test("lists every operation with the schema of its input", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
    for (const { inputSchema } of tools) expect(inputSchema.type).toBe("object");
  });

  test.each(examples)("calls %s", async (name, input, result) => {
    const { structuredContent, isError } = await client.callTool({
      name,
      arguments: input as { [key: string]: unknown },
    });
    expect(isError).toBeUndefined();
    expect(structuredContent).toMatchObject(result);
  });

  test("an error is a result", async () => {
    const unknown = await client.callTool({ name: "get_record", arguments: { id: "trial:nobody" } });
    expect(unknown).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining("/problems/not_found") }],
    });
    expect(await client.callTool({ name: "convert", arguments: {} })).toMatchObject({ isError: true });
  });

  test("answers over HTTP", async () => {
    const overHttp = new Client({ name: "test", version: "0" });
    const fetch = (url: URL | string, init?: RequestInit): Promise<Response> =>
      Promise.resolve(app.request(String(url), init));
    await overHttp.connect(new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), { fetch }));
    const { structuredContent } = await overHttp.callTool({ name: "identify", arguments: { text: "NCT02445248" } });
    expect(structuredContent).toMatchObject({ matches: [{ id: "NCT02445248" }] });
    await overHttp.close();
  });
});
