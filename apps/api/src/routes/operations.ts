/** The operations as endpoints: `POST /v1/<operation>`. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { operations } from "../operations/all.ts";
import type { Operation } from "../operations/operation.ts";
import type { Database } from "../store/database.ts";
import { jsonAnswer, jsonBody, problemAnswers } from "./answers.ts";

/** Adds the endpoints of the operations. */
export function addOperations(app: OpenAPIHono, database: Database): void {
  for (const one of operations) addOperation(app, one, database);
}

function addOperation(
  app: OpenAPIHono,
  { name, title, description, input, output, run }: Operation,
  database: Database,
): void {
  const route = createRoute({
    method: "post",
    path: `/v1/${name.replaceAll("_", "-")}`,
    operationId: name,
    tags: ["operations"],
    summary: title,
    description,
    security: [{ bearer: [] }],
    request: jsonBody(input),
    responses: {
      200: jsonAnswer(output, "The result."),
      ...problemAnswers("not_found", "too_large", "unsupported_media_type", "invalid"),
    },
  });
  app.openapi(
    route,
    async (context) => context.json(await run(context.req.valid("json") as never, database), 200) as never,
  );
}
