/** An operation of the service: an endpoint of the HTTP API and a tool of the MCP server. */
import type { z } from "@hono/zod-openapi";
import type { Database } from "../store/database.ts";

/** An operation that reads. */
export interface Operation {
  /** The last part of its address, and the name of its tool. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  /** Runs the operation with an input that its schema accepts. */
  readonly run: (input: never, database: Database) => Promise<unknown>;
}

/** Declares an operation; its function has the type of its input. Tests compare its results with the schema of its output. */
export function operation<Input extends z.ZodObject>(declaration: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodType;
  readonly run: (input: z.output<Input>, database: Database) => Promise<object>;
}): Operation {
  return declaration;
}
