/** The answers that the routes share. */
import type { z } from "@hono/zod-openapi";
import { Problem, problemKinds, problemMediaType, type ProblemKind } from "../problem.ts";

interface Answer {
  readonly description: string;
  readonly content: { readonly [mediaType: string]: { readonly schema: z.ZodType } };
}

/** An answer with a JSON body. */
export function jsonAnswer<Body extends z.ZodType>(
  schema: Body,
  description: string,
): { description: string; content: { "application/json": { schema: Body } } } {
  return { description, content: { "application/json": { schema } } };
}

/** The problems that every route of the API may answer with. */
const common: readonly ProblemKind[] = [
  "bad_request",
  "unauthorized",
  "forbidden",
  "too_many_requests",
  "internal",
  "unavailable",
];

/** The problems of a route. */
export function problemAnswers(...kinds: readonly ProblemKind[]): { [status: number]: Answer } {
  return Object.fromEntries(
    [...common, ...kinds].map((kind) => [
      problemKinds[kind].status,
      { description: problemKinds[kind].title, content: { [problemMediaType]: { schema: Problem } } },
    ]),
  );
}

/** A body of JSON that is required. */
export function jsonBody<Body extends z.ZodType>(
  schema: Body,
): { body: { required: true; content: { "application/json": { schema: Body } } } } {
  return { body: { required: true, content: { "application/json": { schema } } } };
}
