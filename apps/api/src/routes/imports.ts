/** Imports of many lines, which are received first and stored later. */
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { formatNames } from "../importing/formats.ts";
import { bodyOf, linesOf } from "../importing/lines.ts";
import { Outcome } from "../importing/outcome.ts";
import type { Database } from "../store/database.ts";
import { completeImport, openImport, readImport, storeBatch } from "../store/imports.ts";
import { jsonAnswer, problemAnswers } from "./answers.ts";
import { batchesOf, ndjson, requireNdjson } from "./bulk.ts";

const security = [{ bearer: [] }];

/** The number of lines of a batch. It is part of the protocol: a repeated request has the same batches. */
const batchSize = 50;

const params = z.object({
  name: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9][\w.-]*$/)
    .openapi({ example: "studies-2026-11" }),
});

const State = z
  .object({
    name: z.string(),
    format: z.enum(formatNames),
    certainty: z.enum(["certain", "likely"]).nullable(),
    received: z.boolean().describe("Whether all lines were received."),
    done: z.boolean().describe("Whether all lines were received and stored or rejected."),
    receivedLines: z.int(),
    outcome: Outcome,
  })
  .openapi("ImportState");

const begin = createRoute({
  method: "put",
  path: "/v1/imports/{name}",
  operationId: "begin_import",
  tags: ["bulk"],
  summary: "Import many lines",
  description:
    "The body has one record, or one document of a registry, per line and may be gzip. What is received is stored before the answer, and read afterwards. The name makes the request repeatable: after an interruption, send it again; the lines that were received are compared, not stored twice. With `interpret`, texts of trials are typed and their therapies drafted.",
  security,
  request: {
    params,
    query: z.object({
      format: z.enum(formatNames).default("records"),
      interpret: z.enum(["certain", "likely"]).optional(),
    }),
    body: { required: true, content: { [ndjson]: { schema: z.string() } } },
  },
  responses: {
    202: jsonAnswer(State, "The lines were received."),
    ...problemAnswers("conflict", "too_large", "unsupported_media_type"),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/imports/{name}",
  operationId: "read_import",
  tags: ["bulk"],
  summary: "Read the progress of an import",
  security,
  request: { params },
  responses: { 200: jsonAnswer(State, "The progress."), ...problemAnswers("not_found") },
});

/** Adds the routes of imports. */
export function addImports(app: OpenAPIHono, database: Database, write: MiddlewareHandler): void {
  app.openapi({ ...begin, middleware: [write, requireNdjson] }, async (context) => {
    const { name } = context.req.valid("param");
    const { format, interpret } = context.req.valid("query");
    await openImport(database, name, { format, certainty: interpret ?? null });
    let number = 0;
    for await (const lines of batchesOf(linesOf(bodyOf(context.req.raw)), batchSize)) {
      await storeBatch(database, name, number, lines);
      number++;
    }
    await completeImport(database, name, number);
    return context.json(await readImport(database, name), 202);
  });
  app.openapi(read, async (context) => context.json(await readImport(database, context.req.valid("param").name), 200));
}
