/** Records are read, written under conditions, deleted, listed and found. */
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { json, serviceOn, sharedDatabase } from "./service.ts";

const trial = {
  kind: "trial",
  id: "trial:invented-api-1",
  type: "interventional",
  title: "An invented trial of cells with a lentiviral vector",
  status: { status: "recruiting" },
  phase: "phase_1",
  countries: ["CN"],
};
const address = `/v1/records/${trial.id}`;

let app: OpenAPIHono;
beforeAll(async () => {
  app = serviceOn(await sharedDatabase());
});

describe("a record", () => {
  test("is created, replaced and deleted under conditions, and keeps its history", async () => {
    expect((await app.request(address, json("PUT", trial))).status).toBe(428);
    expect((await app.request(address, json("PUT", trial, { "if-match": '"1"' }))).status).toBe(412);
    const created = await app.request(address, json("PUT", trial, { "if-none-match": "*" }));
    expect([created.status, created.headers.get("etag")]).toEqual([201, '"1"']);
    expect(await created.json()).toMatchObject({ version: 1, change: "created" });
    expect((await app.request(address, json("PUT", trial, { "if-none-match": "*" }))).status).toBe(412);

    const read = await app.request(address);
    expect(await read.json()).toEqual(trial);
    expect((await app.request(address, { headers: { "if-none-match": '"1"' } })).status).toBe(304);

    const same = await app.request(address, json("PUT", trial, { "if-match": '"1"' }));
    expect(await same.json()).toMatchObject({ version: 1, change: "unchanged" });
    const changed = { ...trial, status: { status: "completed" } };
    const updated = await app.request(address, json("PUT", changed, { "if-match": '"1"' }));
    expect([updated.status, updated.headers.get("etag")]).toEqual([200, '"2"']);
    expect((await app.request(address, json("PUT", trial, { "if-match": '"1"' }))).status).toBe(412);

    expect((await app.request(address, { method: "DELETE", headers: { "if-match": '"2"' } })).status).toBe(204);
    expect((await app.request(address)).status).toBe(404);
    expect((await app.request(address, { method: "DELETE", headers: { "if-match": "*" } })).status).toBe(404);
    const { revisions } = (await (await app.request(`${address}/history`)).json()) as { revisions: object[] };
    expect(revisions).toMatchObject([{ version: 3, deleted: true }, { version: 2, deleted: false }, { version: 1 }]);
    expect(await (await app.request(`${address}/history/1`)).json()).toEqual(trial);
    expect((await app.request(`${address}/history/3`)).status).toBe(404);

    const again = await app.request(address, json("PUT", trial, { "if-none-match": "*" }));
    expect(await again.json()).toMatchObject({ version: 4, change: "created" });
  });

  test("that is not valid is refused with its issues", async () => {
    const answer = await app.request(address, json("PUT", { ...trial, phase: "phase_9" }, { "if-match": "*" }));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(await answer.json()).toMatchObject({ type: "/problems/invalid", status: 422, issues: [{ path: "/phase" }] });
  });

  test("has the id of its address", async () => {
    const answer = await app.request("/v1/records/trial:other", json("PUT", trial, { "if-none-match": "*" }));
    expect(answer.status).toBe(422);
  });
});

describe("a list", () => {
  interface Page {
    readonly records: { readonly id: string; readonly record: { readonly kind: string } }[];
    readonly next?: string;
    readonly total?: number;
    readonly facets?: { readonly [name: string]: { readonly value: string; readonly count: number }[] };
  }
  const page = async (query: string): Promise<Page> =>
    (await (await app.request(`/v1/records?${query}`)).json()) as Page;

  test("has pages that end", async () => {
    const ids: string[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined;) {
      const { records, next }: Page = await page(`kind=therapy&limit=200&cursor=${cursor}`);
      ids.push(...records.map(({ id }) => id));
      cursor = next;
    }
    expect(ids.length).toBeGreaterThan(200);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("is counted by facet, with the broader terms", async () => {
    const { total, facets } = await page("kind=therapy&modality=car_t&counts=true&limit=1");
    const first = facets!["modality"]!.find(({ value }) => value === "car_t");
    expect(first!.count).toBe(total);
    expect(facets!["target"]!.map(({ value }) => value)).toContain("CD19");
  });

  test.each([
    ["慢病毒", "invented-api-1", "the Chinese name of a term whose English name is in the title"],
    ["lentivir", "invented-api-1", "the beginning of a word"],
    ["中国", "invented-api-1", "a country in Chinese"],
  ])("finds %s", async (text, id) => {
    const { records } = await page(`kind=trial&text=${encodeURIComponent(text)}&limit=200`);
    expect(records.map((one) => one.id)).toContain(`trial:${id}`);
  });

  test("finds a trial by the target of its therapy, under any of its names", async () => {
    const therapy = {
      kind: "therapy",
      id: "therapy:invented-api",
      names: [{ text: "INV-1", kind: "code" }],
      modality: "car_t",
      constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }],
    };
    const own = { ...trial, id: "trial:invented-api-2", therapies: [therapy.id] };
    for (const record of [therapy, own]) {
      const answer = await app.request(`/v1/records/${record.id}`, json("PUT", record, { "if-none-match": "*" }));
      expect(answer.status).toBe(201);
    }
    const { records } = await page("kind=trial&target=BCMA&status=recruiting&jurisdiction=China&modality=car_t");
    expect(records.map(({ id }) => id)).toEqual([own.id]);
  });

  test("refuses a parameter that is not valid", async () => {
    expect((await app.request("/v1/records?kind=mood")).status).toBe(400);
    expect((await app.request("/v1/records?text=%20...")).status).toBe(400);
  });
});

test("changes are listed in order, each once", async () => {
  const seen: number[] = [];
  for (let after = 0; ;) {
    const { changes, next } = (await (await app.request(`/v1/changes?after=${after}&limit=1000`)).json()) as {
      readonly changes: { readonly sequence: number }[];
      readonly next: number;
    };
    if (changes.length === 0) break;
    seen.push(...changes.map(({ sequence }) => sequence));
    after = next;
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(new Set(seen).size).toBe(seen.length);
});

describe("many records", () => {
  const lines = (records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join("\n");
  const send = (body: string | Blob, headers = {}): Promise<Response> =>
    Promise.resolve(
      app.request("/v1/bulk", {
        method: "POST",
        body,
        headers: { "content-type": "application/x-ndjson", ...headers },
      }),
    );

  test("are stored once, whether sent once or twice", async () => {
    const records = Array.from({ length: 120 }, (_, index) => ({ ...trial, id: `trial:invented-bulk-${index}` }));
    const body = `${lines(records)}\nnot json\n${JSON.stringify({ ...trial, phase: "x" })}\n`;
    const first = (await (await send(body)).json()) as object;
    expect(first).toMatchObject({ lines: 122, created: 120, rejected: 2, problems: [{ line: 121 }, { line: 122 }] });
    expect(await (await send(body)).json()).toMatchObject({ created: 0, unchanged: 120, rejected: 2 });
  });

  test("are read as lines", async () => {
    const text = await (await app.request("/v1/bulk?kind=organization")).text();
    const kinds = text
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly kind: string }).kind);
    expect(new Set(kinds)).toEqual(new Set(["organization"]));
  });

  test("of another media type are refused", async () => {
    expect((await send("{}", { "content-type": "text/plain" })).status).toBe(415);
  });
});
