/** Values that are not data: a getter or a proxy in them throws, or they have a cycle. */
import type { Issue } from "@org/therapy-model";

/** Returns the issue of a value that cannot be read as JSON; nothing for one that can. */
export function unreadableIssue(value: unknown): Issue | undefined {
  try {
    JSON.stringify(value);
    return undefined;
  } catch {
    const message = "cannot be read: a getter or a proxy throws an error, or the value is not JSON";
    return { code: "invalid_type", severity: "error", path: [], message };
  }
}
