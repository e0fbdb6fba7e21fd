/** The ways between the versions of the model, in order: one from each version to the next. */
import { from010pre } from "./0.1.0-pre.ts";
import type { Migration } from "./migration.ts";

/**
 * The migrations, oldest first.
 *
 * A version that data need no change for has one too, which renames nothing: nobody has to guess whether it was
 * forgotten.
 */
export const migrations: readonly Migration[] = [from010pre];
