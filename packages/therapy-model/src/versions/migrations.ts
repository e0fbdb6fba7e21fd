/** The migrations between versions of the model. */
import { additions as since010pre } from "../gen/versions/0.1.0-pre.ts";
import { from010pre } from "./0.1.0-pre.ts";
import type { Migration } from "./migration.ts";

/**
 * The migrations, oldest first: one from each version to the next.
 *
 * A version without changes to data has a migration without renamed names.
 */
export const migrations: readonly Migration[] = [{ ...from010pre, additions: since010pre }];
