/** Imports are received whole or in part, repeated, and stored once. */
import { gzipSync } from "node:zlib";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { beforeAll, expect, test } from "vitest";
import { workOnce } from "../src/importing/worker.ts";
import type { Database } from "../src/store/database.ts";
import { claimBatch, storeBatch, openImport } from "../src/store/imports.ts";
import { serviceOn, sharedDatabase } from "./service.ts";

let app: OpenAPIHono;
let database: Database;
beforeAll(async () => {
  database = await sharedDatabase();
  app = serviceOn(database);
});

const study = (number: number, status = "RECRUITING"): object => ({
  protocolSection: {
    identificationModule: { nctId: `NCT9800${String(number).padStart(4, "0")}`, briefTitle: "An invented study" },
    statusModule: { overallStatus: status },
    designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1"] },
    armsInterventionsModule: { interventions: [{ type: "BIOLOGICAL", name: "tisagenlecleucel" }] },
    contactsLocationsModule: { locations: [{ city: "Beijing", country: "China" }] },
  },
});
const body = (studies: readonly unknown[]): string => studies.map((one) => `${JSON.stringify(one)}\n`).join("");
const headers = { "content-type": "application/x-ndjson" };
const send = (name: string, lines: string | Buffer<ArrayBuffer>, more = {}): Promise<Response> =>
  Promise.resolve(
    app.request(`/v1/imports/${name}?format=clinicaltrials-gov&interpret=certain`, {
      method: "PUT",
      body: lines,
      headers: { ...headers, ...more },
    }),
  );
const state = async (name: string): Promise<unknown> => (await app.request(`/v1/imports/${name}`)).json();
const work = async (): Promise<void> => {
  while (await workOnce(database));
};

const studies = Array.from({ length: 70 }, (_, index) => study(index));

test("studies of a registry are typed, stored and found by the target of their therapy", async () => {
  const answer = await send("first", gzipSync(body([...studies, "no study"])), { "content-encoding": "gzip" });
  expect(answer.status).toBe(202);
  expect(await answer.json()).toMatchObject({ received: true, done: false, receivedLines: 71 });
  await work();
  expect(await state("first")).toMatchObject({ done: true, outcome: { created: 70, rejected: 1, lines: 71 } });
  const query = "kind=trial&target=CD19&modality=CAR-T&jurisdiction=China&status=recruiting&text=invented&limit=200";
  const { records } = (await (await app.request(`/v1/records?${query}`)).json()) as { readonly records: object[] };
  expect(records).toHaveLength(70);
});

test("an import that is repeated is not stored twice, and one that differs is refused", async () => {
  const again = await send("first", body([...studies, "no study"]));
  expect(await again.json()).toMatchObject({ done: true, outcome: { created: 70 } });
  expect((await send("first", body([study(1, "COMPLETED"), ...studies.slice(1)]))).status).toBe(409);
  expect((await send("first", body(studies.slice(0, 50)))).status).toBe(409);
  const other = await app.request("/v1/imports/first", { method: "PUT", body: body(studies), headers });
  expect(other.status).toBe(409);
});

test("an import that was interrupted goes on where it ended", async () => {
  await openImport(database, "second", { format: "clinicaltrials-gov", certainty: "certain" });
  const lines = studies.slice(0, 50).map((one, index) => ({ number: index + 1, text: JSON.stringify(one) }));
  await storeBatch(database, "second", 0, lines);
  await work();
  expect(await state("second")).toMatchObject({ received: false, done: false, receivedLines: 50 });
  await send("second", body(studies));
  await work();
  expect(await state("second")).toMatchObject({ done: true, outcome: { lines: 70, unchanged: 70 } });
});

test("a batch whose worker died is taken by another one, and the batches of an import in their order", async () => {
  await send("third", body([study(500), ...studies, study(500, "COMPLETED")]));
  const dead = await claimBatch(database, -1);
  expect(dead).toMatchObject({ name: "third", number: 0 });
  const slow = await claimBatch(database, 60);
  expect(slow).toMatchObject({ name: "third", number: 0 });
  expect(await claimBatch(database, 60)).toBeUndefined();
  await database.query("UPDATE therapy_api.import_batch SET claimed_until = NULL");
  await work();
  expect(await state("third")).toMatchObject({ done: true, outcome: { lines: 72, created: 1, updated: 1 } });
  const { status } = (await (await app.request("/v1/records/trial:nct98000500")).json()) as { readonly status: object };
  expect(status).toMatchObject({ status: "completed" });
});

test("lines that are too long, or not UTF-8, are a problem", async () => {
  expect((await send("long", "x".repeat(5 * 1024 * 1024))).status).toBe(413);
  expect((await send("bytes", Buffer.from([0xff, 0xfe]))).status).toBe(400);
  expect((await app.request("/v1/imports/nobody")).status).toBe(404);
});
