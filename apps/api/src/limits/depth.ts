/** The nesting depth of a JSON text. */
import { maximumDepth } from "@org/therapy-model/schema";
import type { MiddlewareHandler } from "hono";
import { ProblemError } from "../problem.ts";

/** The maximum nesting depth of a request: that of a record, in a list, in an object. */
export const deepest = maximumDepth + 2;

/** Checks whether a JSON text is nested deeper than a limit. */
export function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) isString = false;
    } else if (code === 0x22) isString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Refuses a JSON request that is nested too deeply. */
export const depthLimit: MiddlewareHandler = async (context, next) => {
  if (/\bjson\b/.test(context.req.header("content-type") ?? "") && isDeeper(await context.req.text(), deepest)) {
    throw new ProblemError("too_large", `the request is nested deeper than ${deepest} levels`);
  }
  await next();
};
