/** What changes between a version of the model and the next one. */
import type { Additions } from "./definition-changes.ts";
import type { Version } from "./version.ts";

/**
 * A name in data that differs between two versions.
 *
 * `definition` is the name of a type in the JSON Schema of the later version, such as `Therapy`.
 */
export interface Renaming {
  /**
   * What has the name:
   * - `field`: a field of the objects of the definition;
   * - `kind`: the `kind` of the objects of the definition or, for a union, of its options;
   * - `term`: a term of the vocabulary with that definition;
   * - `prefix`: the start of the ids with that definition.
   */
  readonly what: "field" | "kind" | "term" | "prefix";
  /** The definition in the later version. */
  readonly definition: string;
  /** The name in the earlier version. */
  readonly from: string;
  /** The name in the later version. */
  readonly to: string;
  /** Whether a field becomes a list in the later version, whose only member is the value in the earlier one. */
  readonly isListNow?: true;
  /** The reason, in one sentence. */
  readonly why: string;
}

/** The names that change from one version to the next. Written by hand and frozen with the release of the later version. */
export interface Renames {
  /** The earlier version. */
  readonly from: Version;
  /** The later version. */
  readonly to: Version;
  /** The renamed fields, kinds, terms and id prefixes. Empty if data does not change. */
  readonly renamed: readonly Renaming[];
}

/** The changes from one version to the next; they are reversed for data that uses no addition. */
export interface Migration extends Renames {
  /** What the later version adds, and the definitions that contain an addition or a renamed name. Generated. */
  readonly additions: Additions;
}
