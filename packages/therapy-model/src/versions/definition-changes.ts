/** The definitions of the model that change between two versions. */

/** What a later version changes in one definition, and the definitions within it that change. */
export interface DefinitionChanges {
  /** Fields that are absent in the earlier version. */
  readonly added?: readonly string[];
  /** Fields that are required in the earlier version and optional in the later one. */
  readonly required?: readonly string[];
  /** Terms that are absent in the earlier version. */
  readonly terms?: readonly string[];
  /** Values of `kind` that the union gained. */
  readonly options?: readonly string[];
  /** The maximum number of members of lists in the earlier version, by field. */
  readonly members?: { readonly [field: string]: number };
  /** The maximum length of fields that are one line of text in the earlier version, by field. */
  readonly line?: { readonly [field: string]: number };
  /** The definitions of fields, or of the members of lists, that change or contain a change. */
  readonly fields?: { readonly [field: string]: string };
  /** The definitions of the options of a union that change or contain a change, by `kind`. */
  readonly kinds?: { readonly [kind: string]: string };
}

/** The changed definitions of a version, by their names in its JSON Schema. The root is `RecordSet`. */
export interface Additions {
  readonly [definition: string]: DefinitionChanges;
}
