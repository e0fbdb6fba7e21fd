/** The history of a record, and the changes of all records. */
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { RecordComponent } from "../components.ts";
import { recordId } from "../operations/get-record.ts";
import type { Database } from "../store/database.ts";
import { getChanges, getHistory, getVersion } from "../store/read.ts";
import { jsonAnswer, problemAnswers } from "./answers.ts";

const security = [{ bearer: [] }];

const Revision = z
  .object({
    sequence: z.int().describe("Position among the changes of all records."),
    id: z.string(),
    version: z.int(),
    changedAt: z.string().describe("Time in UTC."),
    deleted: z.boolean(),
  })
  .openapi("Revision");

const limit = z.coerce.number().int().min(1).max(1000).default(100);

const history = createRoute({
  method: "get",
  path: "/v1/records/{id}/history",
  operationId: "list_history",
  tags: ["history"],
  summary: "List the versions of a record",
  security,
  request: { params: z.object({ id: recordId }), query: z.object({ limit }) },
  responses: {
    200: jsonAnswer(z.object({ revisions: z.array(Revision) }), "The versions, the last first."),
    ...problemAnswers("not_found"),
  },
});

const version = createRoute({
  method: "get",
  path: "/v1/records/{id}/history/{version}",
  operationId: "read_version",
  tags: ["history"],
  summary: "Read a version of a record",
  security,
  request: {
    params: z.object({ id: recordId, version: z.coerce.number().int().min(1).max(2_000_000_000) }),
  },
  responses: { 200: jsonAnswer(RecordComponent, "The record in this version."), ...problemAnswers("not_found") },
});

const changes = createRoute({
  method: "get",
  path: "/v1/changes",
  operationId: "list_changes",
  tags: ["history"],
  summary: "List the changes after a cursor",
  description: "A client that repeats the request with `next` as `after` sees every change once, in order.",
  security,
  request: {
    query: z.object({ after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0), limit }),
  },
  responses: {
    200: jsonAnswer(z.object({ changes: z.array(Revision), next: z.int() }), "The changes, the first first."),
    ...problemAnswers(),
  },
});

/** Adds the routes of histories and changes. */
export function addHistory(app: OpenAPIHono, database: Database): void {
  app.openapi(history, async (context) => {
    const { id } = context.req.valid("param");
    return context.json({ revisions: await getHistory(database, id, context.req.valid("query").limit) }, 200);
  });
  app.openapi(version, async (context) => {
    const { id, version } = context.req.valid("param");
    return context.json((await getVersion(database, id, version)).record as never, 200);
  });
  app.openapi(changes, async (context) => {
    const { after, limit } = context.req.valid("query");
    const found = await getChanges(database, after, limit);
    return context.json({ changes: found, next: found.at(-1)?.sequence ?? after }, 200);
  });
}
