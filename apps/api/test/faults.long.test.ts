/** The service is killed at random moments during an import and writes: nothing acknowledged is lost, and nothing is done twice. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** `KILLS=40 KILL_SEED=7` for more and other moments. */
const kills = Number(process.env["KILLS"] ?? 3);
let seed = Number(process.env["KILL_SEED"] ?? 1);

/** The database of `TEST_DATABASE_URL`, which must be empty, or a folder. */
const url = process.env["TEST_DATABASE_URL"];

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
let folder: string;
let base: string;
let running: ChildProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "therapy-api-"));
  base = `http://127.0.0.1:${await freePort()}`;
});
afterAll(async () => {
  running.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the service and waits until it is ready. */
async function start(): Promise<void> {
  const env = { ...process.env, PORT: new URL(base).port, DATA_DIR: folder, CATALOG: "off", DATABASE_URL: url };
  running = spawn(process.execPath, ["--conditions=@org/source", main], { env, stdio: "ignore" });
  for (;;) {
    if (running.exitCode !== null) throw new Error(`the service ended with ${running.exitCode}`);
    const ready = await fetch(`${base}/readyz`).catch(() => undefined);
    if (ready?.ok === true) return;
    await sleep(200);
  }
}

async function kill(): Promise<void> {
  const ended = once(running, "exit");
  running.kill("SIGKILL");
  await ended;
}

/** The next number of a sequence, from 0 to 1. */
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

const headers = { "content-type": "application/x-ndjson" };
const trial = (id: string): object => ({ kind: "trial", id: `trial:${id}`, type: "interventional", title: id });
const lines = Array.from({ length: 1500 }, (_, index) => `${JSON.stringify(trial(`bulk-${index}`))}\n`).join("");
const sendImport = (): Promise<Response> => fetch(`${base}/v1/imports/killed`, { method: "PUT", body: lines, headers });

/** Writes records one after another until the service ends, and collects those that were acknowledged. */
async function writeUntilKilled(round: number, acknowledged: Set<string>): Promise<void> {
  for (let number = 0; ; number++) {
    const id = `one-${round}-${number}`;
    const init = {
      method: "PUT",
      body: JSON.stringify(trial(id)),
      headers: { "content-type": "application/json", "if-none-match": "*" },
    };
    try {
      const answer = await fetch(`${base}/v1/records/trial:${id}`, init);
      if (answer.status === 201) acknowledged.add(`trial:${id}`);
    } catch {
      return;
    }
  }
}

test(`${kills} kills lose nothing that was acknowledged`, { timeout: 1_800_000 }, async () => {
  const acknowledged = new Set<string>();
  for (let round = 0; round < kills; round++) {
    await start();
    const writing = writeUntilKilled(round, acknowledged);
    const importing = sendImport().catch(() => undefined);
    await sleep(random() * 3000);
    await kill();
    await Promise.all([writing, importing]);
  }
  await start();
  expect((await sendImport()).status).toBe(202);
  for (;;) {
    const state = (await (await fetch(`${base}/v1/imports/killed`)).json()) as { done: boolean; outcome: object };
    if (state.done) {
      expect(state.outcome).toMatchObject({ lines: 1500, created: 1500, unchanged: 0, rejected: 0 });
      break;
    }
    await sleep(500);
  }
  const stored = (await (await fetch(`${base}/v1/bulk?kind=trial`)).text()).trim().split("\n");
  const ids = stored.map((text) => (JSON.parse(text) as { readonly id: string }).id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.startsWith("trial:bulk-"))).toHaveLength(1500);
  console.log(`${kills} kills, ${acknowledged.size} acknowledged writes`);
});
