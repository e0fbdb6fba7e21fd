/** The MCP server: every operation is a tool. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "@hono/zod-openapi";
import { operations } from "../operations/all.ts";
import type { Operation } from "../operations/operation.ts";
import { ProblemError, problemBody } from "../problem.ts";
import type { Database } from "../store/database.ts";

/** Makes a server for one connection. */
export function createMcpServer(database: Database): McpServer {
  const server = new McpServer({ name: "therapy", version: "0.1.0" });
  for (const { name, title, description, input, output, run } of operations) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        ...(output instanceof z.ZodObject && { outputSchema: output }),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (given: unknown) => answer(run, given, database),
    );
  }
  return server;
}

/** The result of a tool. A problem, or a failure, is a result as well. */
async function answer(run: Operation["run"], given: unknown, database: Database): Promise<CallToolResult> {
  try {
    const result = JSON.stringify(await run(given as never, database));
    return {
      content: [{ type: "text", text: result }],
      structuredContent: JSON.parse(result) as { [key: string]: unknown },
    };
  } catch (error) {
    const problem = error instanceof ProblemError ? error : new ProblemError("internal", "");
    return { content: [{ type: "text", text: JSON.stringify(problemBody(problem)) }], isError: true };
  }
}
