/** Bearer tokens with roles. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { ProblemError } from "../problem.ts";
import type { Role } from "../settings.ts";

/** Requires a token with a role. Without tokens, it requires that the request names this machine as its host. */
export function authorization(tokens: ReadonlyMap<string, Role>): (role: Role) => MiddlewareHandler {
  const known = [...tokens].map(([token, role]) => ({ digest: digestOf(token), role }));
  return (required) => async (context, next) => {
    if (known.length === 0) checkHost(context.req.header("host"));
    else {
      const [scheme, token = ""] = (context.req.header("authorization") ?? "").split(" ");
      const digest = digestOf(scheme?.toLowerCase() === "bearer" ? token : "");
      const found = known.find((one) => timingSafeEqual(one.digest, digest));
      if (found === undefined) throw new ProblemError("unauthorized", "send Authorization: Bearer and a token");
      if (required === "write" && found.role !== "write") throw new ProblemError("forbidden", "the token only reads");
    }
    await next();
  };
}

/** A page of another site can reach this machine under a name of its own; such a request has that name as its host. */
function checkHost(host: string | undefined): void {
  if (host === undefined || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)) return;
  throw new ProblemError("forbidden", "without tokens, the host of a request is localhost");
}

function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
