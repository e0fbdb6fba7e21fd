/** Health, readiness and metrics. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Metrics } from "../metrics.ts";
import { ProblemError } from "../problem.ts";
import type { Database } from "../store/database.ts";

/** Adds the addresses that a supervisor of processes calls. */
export function addHealth(app: OpenAPIHono, database: Database, metrics: Metrics, read: MiddlewareHandler): void {
  app.get("/healthz", (context) => context.text("ok"));
  app.get("/readyz", async (context) => {
    try {
      await database.query("SELECT 1 FROM therapy_api.record LIMIT 1");
    } catch {
      throw new ProblemError("unavailable", "the database does not answer");
    }
    return context.text("ok");
  });
  app.get("/metrics", read, async (context) =>
    context.body(await metrics.text(), 200, { "Content-Type": metrics.contentType }),
  );
}
