/** Records: reading, writing and deleting one, and listing. */
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { MiddlewareHandler } from "hono";
import { RecordComponent } from "../components.ts";
import { facetNames } from "../indexing/facets.ts";
import { entryOf } from "../indexing/entry.ts";
import { validRecord } from "../operations/fields.ts";
import { recordId } from "../operations/get-record.ts";
import { lintRecords, severityProfile } from "../operations/lint.ts";
import { facetInput, search } from "../operations/search.ts";
import { Issue, ProblemError } from "../problem.ts";
import type { Database } from "../store/database.ts";
import { getRecord } from "../store/read.ts";
import { deleteRecord, putRecord, type Precondition } from "../store/write.ts";
import { jsonAnswer, jsonBody, problemAnswers } from "./answers.ts";

const security = [{ bearer: [] }];
const params = z.object({ id: recordId });
const condition = z.object({
  "if-match": z.string().max(100).optional().describe("ETag of the version to replace, or `*` for any."),
  "if-none-match": z.string().max(100).optional().describe("`*` to create a record only."),
});

/** One or several values of a query parameter. */
const oneOrMore = <Element extends z.ZodType>(list: z.ZodArray<Element>): z.ZodType<z.output<Element>[]> =>
  z
    .preprocess((value) => (typeof value === "string" ? [value] : value), list)
    .openapi({ type: "array", items: { type: "string" } });

const input: { readonly [field: string]: z.ZodType } = search.input.shape;
const query = z.object({
  kind: input["kind"]!,
  text: input["text"]!,
  cursor: input["cursor"]!,
  ...Object.fromEntries(facetNames.map((name) => [name, oneOrMore(facetInput).optional()])),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  counts: z.enum(["true", "false"]).default("false").describe("Whether to count all found records, also by facet."),
});

const list = createRoute({
  method: "get",
  path: "/v1/records",
  operationId: "list_records",
  tags: ["records"],
  summary: "List or search records",
  security,
  request: { query },
  responses: { 200: jsonAnswer(search.output, "A page of records."), ...problemAnswers() },
});

const get = createRoute({
  method: "get",
  path: "/v1/records/{id}",
  operationId: "read_record",
  tags: ["records"],
  summary: "Read a record",
  description: "The ETag is the version. With If-None-Match and that ETag, the answer has no body.",
  security,
  request: { params, headers: z.object({ "if-none-match": z.string().max(100).optional() }) },
  responses: {
    200: jsonAnswer(RecordComponent, "The record."),
    304: { description: "The record has this ETag." },
    ...problemAnswers("not_found"),
  },
});

const Written = z
  .object({
    id: z.string(),
    version: z.int(),
    change: z.enum(["created", "updated", "unchanged"]),
    issues: z.array(Issue),
  })
  .openapi("WrittenRecord");

const put = createRoute({
  method: "put",
  path: "/v1/records/{id}",
  operationId: "put_record",
  tags: ["records"],
  summary: "Create or replace a record",
  description:
    "The record must be valid. The answer has the issues of the plausibility rules; with `strict`, an error among them refuses the record.",
  security,
  request: {
    params,
    headers: condition,
    query: z.object({ profile: severityProfile.default("draft"), strict: z.enum(["true", "false"]).default("false") }),
    ...jsonBody(RecordComponent),
  },
  responses: {
    200: jsonAnswer(Written, "The record was replaced, or has this content."),
    201: jsonAnswer(Written, "The record was created."),
    ...problemAnswers("precondition_failed", "precondition_required", "too_large", "unsupported_media_type", "invalid"),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/v1/records/{id}",
  operationId: "delete_record",
  tags: ["records"],
  summary: "Delete a record",
  description: "The history of the record stays.",
  security,
  request: { params, headers: condition.pick({ "if-match": true }) },
  responses: {
    204: { description: "The record was deleted." },
    ...problemAnswers("not_found", "precondition_failed", "precondition_required"),
  },
});

/** Adds the routes of records. */
export function addRecords(app: OpenAPIHono, database: Database, write: MiddlewareHandler): void {
  app.openapi(list, async (context) => {
    const { counts, ...conditions } = context.req.valid("query");
    return context.json(
      await search.run({ ...conditions, counts: counts === "true" } as never, database),
      200,
    ) as never;
  });
  app.openapi(get, async (context) => {
    const { version, record } = await getRecord(database, context.req.valid("param").id);
    context.header("ETag", etagOf(version));
    if (context.req.header("if-none-match") === etagOf(version)) return context.body(null, 304);
    return context.json(record as never, 200);
  });
  app.openapi(
    { ...put, middleware: write },
    (context) => putOne(context, database, context.req.valid("query")) as never,
  );
  app.openapi({ ...remove, middleware: write }, async (context) => {
    const version = await deleteRecord(database, context.req.valid("param").id, conditionOf(context));
    context.header("ETag", etagOf(version));
    return context.body(null, 204);
  });
}

async function putOne(
  context: Context,
  database: Database,
  { profile, strict }: { readonly profile: z.output<typeof severityProfile>; readonly strict: "true" | "false" },
): Promise<Response> {
  const condition = conditionOf(context);
  const record = validRecord(await context.req.json());
  if (record.id !== context.req.param("id")) throw new ProblemError("invalid", `the record has the id ${record.id}`);
  const issues = lintRecords([record], profile).map((issue) => ({ ...issue, path: issue.path.replace(/^\/0/, "") }));
  if (strict === "true" && issues.some(({ severity }) => severity === "error")) {
    throw new ProblemError("invalid", "the record violates plausibility rules", issues);
  }
  const written = await putRecord(database, entryOf(record), condition);
  context.header("ETag", etagOf(written.version));
  return context.json({ ...written, issues }, written.change === "created" ? 201 : 200);
}

function etagOf(version: number): string {
  return `"${version}"`;
}

/** The condition of a write, which every write must have. */
function conditionOf(context: Context): Precondition {
  const match = context.req.header("if-match");
  if (match === "*") return { version: "any" };
  if (match !== undefined) return { version: Number(/^"(\d{1,9})"$/.exec(match)?.[1] ?? -1) };
  if (context.req.header("if-none-match") === "*") return { absent: true };
  throw new ProblemError(
    "precondition_required",
    "send If-Match with the ETag of the record, or If-None-Match: * for a new one",
  );
}
