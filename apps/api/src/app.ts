/** The HTTP API. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { formatPointer } from "@org/therapy-model/records";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { timeout } from "hono/timeout";
import type { Context, Env } from "hono";
import type { Logger } from "pino";
import { loadComponents } from "./components.ts";
import { depthLimit } from "./limits/depth.ts";
import { rateLimit } from "./limits/rate.ts";
import { addMcp } from "./mcp/route.ts";
import { metricsOf } from "./metrics.ts";
import { ProblemError, problemBody, problemMediaType, type ProblemKind, problemKinds } from "./problem.ts";
import { addBulk } from "./routes/bulk.ts";
import { addHealth } from "./routes/health.ts";
import { addHistory } from "./routes/history.ts";
import { addImports } from "./routes/imports.ts";
import { addOperations } from "./routes/operations.ts";
import { addRecords } from "./routes/records.ts";
import { authorization } from "./security/authorization.ts";
import type { Settings } from "./settings.ts";
import type { Database } from "./store/database.ts";

/** The most bytes of a request that is not streamed. */
const mostBytes = 4 * 1024 * 1024;

/** The most time for a request that is not streamed, in milliseconds. */
const mostMilliseconds = 30_000;

/** The addresses of requests and answers that are streamed, line by line. */
const isStreamed = /^\/v1\/(?:bulk|imports)(?:\/|$)/;

/** What the API needs. */
export interface AppOptions {
  readonly database: Database;
  readonly settings: Pick<Settings, "tokens" | "origins" | "requestsPerMinute">;
  readonly log: Logger;
}

/** Makes the API. */
export function createApp({ database, settings, log }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const issues = result.error.issues.map(({ code, path, message }) => ({
        code,
        severity: "error" as const,
        path: formatPointer(path),
        message,
      }));
      throw new ProblemError("bad_request", `the ${result.target} of the request is not valid`, issues);
    },
  });
  const metrics = metricsOf();
  const requires = authorization(settings.tokens);
  app.onError((error, context) => answerTo(error, context, log));
  app.notFound((context) => answerTo(new ProblemError("not_found", ""), context, log));
  app.use(metrics.middleware, logRequests(log), secureHeaders());
  if (settings.origins.length > 0) app.use(cors({ origin: [...settings.origins], exposeHeaders: ["ETag"] }));
  const timeLimit = timeout(mostMilliseconds, new HTTPException(503, { message: "the request took too long" }));
  const sizeLimit = bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new ProblemError("too_large", `a request has at most ${mostBytes} bytes`);
    },
  });
  for (const path of ["/v1/*", "/mcp"]) {
    app.use(path, rateLimit(settings.requestsPerMinute), requires("read"));
    for (const middleware of [timeLimit, sizeLimit, depthLimit]) {
      app.use(path, (context: Context<Env, string>, next) =>
        isStreamed.test(context.req.path) ? next() : middleware(context, next),
      );
    }
  }
  addOperations(app, database);
  addRecords(app, database, requires("write"));
  addHistory(app, database);
  addBulk(app, database, requires("write"));
  addImports(app, database, requires("write"));
  addMcp(app, database);
  addHealth(app, database, metrics, requires("read"));
  addDocument(app);
  return app;
}

/** Adds the OpenAPI document. */
function addDocument(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  let document: Promise<object> | undefined;
  app.get("/openapi.json", async (context) => {
    document ??= loadComponents().then((components) => {
      const generated = app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "Therapy API", version: "0.1.0", description: "Records of cell, gene and RNA therapies." },
      });
      const schemas = { ...generated.components?.schemas, ...components };
      return { ...generated, components: { ...generated.components, schemas } };
    });
    return context.json(await document);
  });
}

/** Logs one line for each request, without headers, query and body. */
function logRequests(log: Logger) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    const { method, path } = context.req;
    log.info({ method, path, status: context.res.status, milliseconds }, "request");
  };
}

/** The answer to an error; an error that is not a problem is logged and not shown. */
function answerTo(error: unknown, context: Context, log: Logger): Response {
  const problem = problemOf(error, log);
  const { status } = problemKinds[problem.kind];
  if (status === 401) context.header("WWW-Authenticate", "Bearer");
  return context.body(JSON.stringify(problemBody(problem)), status, { "Content-Type": problemMediaType });
}

function problemOf(error: unknown, log: Logger): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException) {
    const kinds = Object.keys(problemKinds) as ProblemKind[];
    const kind = kinds.find((one) => problemKinds[one].status === error.status);
    if (kind !== undefined) return new ProblemError(kind, error.message);
  }
  log.error({ err: error }, "failed");
  return new ProblemError("internal", "");
}
