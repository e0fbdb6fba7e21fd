/** The rate of the requests of each client. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { ProblemError } from "../problem.ts";

/** The most clients that are counted; the one that was counted first is forgotten. */
const mostClients = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Refuses the requests of a client beyond a number per minute. A client that paused may send a minute's requests at once. */
export function rateLimit(perMinute: number, now: () => number = Date.now): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (context, next) => {
    const client = clientOf(context);
    const at = now();
    const bucket = buckets.get(client) ?? { tokens: perMinute, at };
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) * perMinute) / 60_000);
    bucket.at = at;
    buckets.delete(client);
    buckets.set(client, bucket);
    if (buckets.size > mostClients) buckets.delete(buckets.keys().next().value!);
    if (bucket.tokens < 1) {
      context.header("Retry-After", String(Math.ceil(60 / perMinute)));
      throw new ProblemError("too_many_requests", `a client may send ${perMinute} requests in a minute`);
    }
    bucket.tokens -= 1;
    await next();
  };
}

/** The address of a client; requests without a connection, as in tests, are one client. */
function clientOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
