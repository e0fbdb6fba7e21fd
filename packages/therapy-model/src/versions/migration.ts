/** What one version of the model is to the one before it. */
import type { RecordKind } from "../reference.ts";
import type { NewerDefinitions } from "./newer.ts";
import type { Version } from "./version.ts";

/** A field of records that has another name in the later version. */
export interface Renaming {
  /** The kind of the records. */
  readonly record: RecordKind;
  /** The name in the earlier version. */
  readonly from: string;
  /** The name in the later version. */
  readonly to: string;
  /** Why it was renamed, in a sentence. */
  readonly why: string;
}

/** The way from one version to the next, and back where nothing is lost. */
export interface Migration {
  /** The earlier version. */
  readonly from: Version;
  /** The later version. */
  readonly to: Version;
  /** The fields that were renamed; the list is empty where data stays as it is. */
  readonly renamed: readonly Renaming[];
  /** What the later version has and the earlier one has not. */
  readonly newer: NewerDefinitions;
}
