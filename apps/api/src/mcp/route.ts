/** The MCP server over HTTP, without sessions: each request is complete. */
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { ProblemError } from "../problem.ts";
import type { Database } from "../store/database.ts";
import { createMcpServer } from "./server.ts";

/** Adds the MCP server at `/mcp`. */
export function addMcp(app: OpenAPIHono, database: Database): void {
  app.all("/mcp", async (context) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await createMcpServer(database).connect(transport);
    const isPost = context.req.method === "POST";
    // The limits have read the body.
    return transport.handleRequest(context.req.raw, isPost ? { parsedBody: await messageOf(context.req.text()) } : {});
  });
}

/** The message of a request; one that is not JSON is a problem. */
async function messageOf(text: Promise<string>): Promise<unknown> {
  try {
    return JSON.parse(await text);
  } catch {
    throw new ProblemError("bad_request", "the message is not JSON");
  }
}
