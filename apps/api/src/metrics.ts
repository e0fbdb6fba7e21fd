/** Metrics of the requests, for Prometheus. */
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** The metrics of one service. */
export interface Metrics {
  readonly middleware: MiddlewareHandler;
  /** The metrics as text. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Makes the metrics of a service. */
export function metricsOf(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time until the response begins.",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  return {
    middleware: async (context, next) => {
      const end = seconds.startTimer();
      await next();
      end({ method: context.req.method, route: routePath(context, -1), status: context.res.status });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
