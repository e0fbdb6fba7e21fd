/** From 0.1.0-pre, the model before its first release, to 0.1.0. */
import { newer } from "./0.1.0-pre.newer.ts";
import type { Migration } from "./migration.ts";

export const from010pre: Migration = {
  from: "0.1.0-pre",
  to: "0.1.0",
  renamed: [
    {
      record: "regulatory_event",
      from: "approval",
      to: "approvalKind",
      why: "The field holds a kind of approval, such as conditional, and read as if it held an approval.",
    },
  ],
  newer,
};
