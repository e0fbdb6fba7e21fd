/** Starts the service. */
import { serve } from "@hono/node-server";
import type { Server } from "node:http";
import pino from "pino";
import { createApp } from "./app.ts";
import { startWorker } from "./importing/worker.ts";
import { readSettings, SettingsError } from "./settings.ts";
import { openStore } from "./store/open.ts";

const log = pino();

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  log.info("opening the database");
  const database = await openStore(settings);
  const worker = startWorker(database, (error) => log.error({ err: error }, "an import failed"));
  const app = createApp({ database, settings, log });
  const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, ({ address, port }) => {
    const host = address.includes(":") ? `[${address}]` : address;
    log.info(`listening on http://${host}:${port}`);
  }) as Server;
  server.requestTimeout = 30 * 60_000; // a larger import is received in parts: the request can be repeated
  server.headersTimeout = 10_000;
  server.setTimeout(60_000);
  const stop = (): void => {
    log.info("stopping");
    server.close(() => void worker.stop().then(() => database.close()));
    server.closeIdleConnections();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  log.fatal(error.message);
  process.exitCode = 2;
}
