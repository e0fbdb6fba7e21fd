/** The shape of a result: a value or issues. */
import type { Issue } from "./issue.ts";

/** A value, or at least one issue. */
export type Result<T, I extends Issue<string> = Issue> =
  | {
      /** Discriminator: the value is valid. */
      ok: true;
      /** The value. */
      value: T;
    }
  | {
      /** Discriminator: the value is invalid. */
      ok: false;
      /** The problems; at least one. */
      issues: I[];
    };
