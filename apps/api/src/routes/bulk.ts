/** Many records at once, as NDJSON. */
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyOf, linesOf, type Line } from "../importing/lines.ts";
import { addOutcome, emptyOutcome, Outcome, readLines, storeLines } from "../importing/outcome.ts";
import { loadLineReader } from "../importing/read-line.ts";
import { recordKind } from "../operations/fields.ts";
import { ProblemError } from "../problem.ts";
import type { Database } from "../store/database.ts";
import { allRecordTexts } from "../store/read.ts";
import { jsonAnswer, problemAnswers } from "./answers.ts";

const security = [{ bearer: [] }];

/** The media type of one JSON value per line. */
export const ndjson = "application/x-ndjson";

/** The number of lines that are stored in one transaction. */
const batchSize = 50;

const bulkIn = createRoute({
  method: "post",
  path: "/v1/bulk",
  operationId: "write_records",
  tags: ["bulk"],
  summary: "Create or replace many records",
  description:
    "The body has one record per line and may be gzip. Each batch of lines is one transaction. A line that is not a valid record is rejected, the others are stored. Records that are stored already with the same content are unchanged, so an interrupted request can be repeated.",
  security,
  request: { body: { required: true, content: { [ndjson]: { schema: z.string() } } } },
  responses: {
    200: jsonAnswer(Outcome, "What was stored and what was rejected."),
    ...problemAnswers("too_large", "unsupported_media_type"),
  },
});

const bulkOut = createRoute({
  method: "get",
  path: "/v1/bulk",
  operationId: "read_records",
  tags: ["bulk"],
  summary: "Read all records",
  description: "One record per line, by id. The database is read as fast as the client reads.",
  security,
  request: { query: z.object({ kind: recordKind.optional() }) },
  responses: {
    200: { description: "The records.", content: { [ndjson]: { schema: z.string() } } },
    ...problemAnswers(),
  },
});

/** Requires the media type of NDJSON. */
export const requireNdjson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type")?.split(";")[0]?.trim();
  if (type !== ndjson) throw new ProblemError("unsupported_media_type", `send ${ndjson}`);
  await next();
};

/** Adds the routes of many records. */
export function addBulk(app: OpenAPIHono, database: Database, write: MiddlewareHandler): void {
  app.openapi({ ...bulkIn, middleware: [write, requireNdjson] }, async (context) => {
    const reader = await loadLineReader("records", undefined);
    const total = emptyOutcome();
    for await (const lines of batchesOf(linesOf(bodyOf(context.req.raw)), batchSize)) {
      const read = readLines(lines, reader);
      addOutcome(total, await database.transaction((query) => storeLines(query, read)));
    }
    return context.json(total, 200);
  });
  app.openapi(bulkOut, (context) => {
    const { kind } = context.req.valid("query");
    const texts = allRecordTexts(database, kind);
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await texts.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(`${next.value}\n`));
      },
      async cancel() {
        await texts.return(undefined);
      },
    });
    return context.body(stream, 200, { "Content-Type": ndjson }) as never;
  });
}

/** Groups lines. */
export async function* batchesOf(lines: AsyncIterable<Line>, size: number): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
