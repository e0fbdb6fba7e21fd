/** The effect of each kind of change on readers of data, writers of data, and the next version. */

/** The parts of a version that can be incremented, smallest first. */
export const bumps = ["patch", "minor", "major"] as const;

/** The part of a version that has to be incremented. */
export type Bump = (typeof bumps)[number];

/** Whether somebody has to follow a change. */
export type Effect = "nothing" | "may" | "must";

/** The effect of a kind of change. */
export interface Meaning {
  /** The change, to be read after the name of what changed. */
  readonly what: string;
  /** Whether programs that read data of the new version have to follow. */
  readonly readers: Effect;
  /** Whether programs that write data, and existing data, have to follow. */
  readonly writers: Effect;
  readonly bump: Bump;
  /** The rationale. */
  readonly why: string;
}

/** The kinds of change. */
export const policy = {
  field_added: {
    what: "was added as an optional field",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Data without it stays valid; a reader that ignores it can still read the rest.",
  },
  field_added_required: {
    what: "was added as a required field",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Valid data does not have it.",
  },
  field_removed: {
    what: "was removed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Unknown fields are rejected, so data with it is no longer valid.",
  },
  field_renamed: {
    what: "was renamed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data has the old name, and readers use it.",
  },
  field_made_required: {
    what: "became required",
    readers: "nothing",
    writers: "must",
    bump: "major",
    why: "Data without it was valid.",
  },
  field_made_optional: {
    what: "became optional",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Readers may depend on it.",
  },
  type_changed: {
    what: "has another type",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Valid data is rejected, and readers get another type.",
  },
  definition_added: {
    what: "was added",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Existing definitions keep their meaning.",
  },
  definition_removed: {
    what: "was removed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data with it is rejected, and code that uses the type does not compile.",
  },
  alternative_added: {
    what: "adds an alternative",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Readers that distinguish alternatives need a default for unknown ones.",
  },
  alternative_removed: {
    what: "removes an alternative",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Data with it was valid.",
  },
  term_added: {
    what: "was added",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Vocabularies grow: readers need a default for unknown terms.",
  },
  term_removed: {
    what: "was removed",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Data with it was valid.",
  },
  term_renamed: {
    what: "was renamed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data has the old key, and readers use it.",
  },
  term_moved: {
    what: "has another broader term",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Queries for the broader term have other results.",
  },
  code_added: {
    what: "gained a code",
    readers: "nothing",
    writers: "nothing",
    bump: "minor",
    why: "Documents written for another standard have more codes.",
  },
  code_changed: {
    what: "has another code",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Documents written for another standard have another code.",
  },
  code_removed: {
    what: "lost a code",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Documents written for another standard have fewer codes.",
  },
  wording_changed: {
    what: "has another wording",
    readers: "nothing",
    writers: "nothing",
    bump: "patch",
    why: "Keys are the contract; labels and descriptions explain them.",
  },
  bound_tightened: {
    what: "allows less",
    readers: "nothing",
    writers: "must",
    bump: "major",
    why: "Data outside the new bound was valid.",
  },
  bound_loosened: {
    what: "allows more",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Readers may depend on the old bound.",
  },
  rule_added: {
    what: "was added",
    readers: "nothing",
    writers: "may",
    bump: "minor",
    why: "Data stays valid, but a check that fails on violations may fail on this rule.",
  },
  rule_removed: {
    what: "was removed",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Suppressions and severities of it have no effect.",
  },
  rule_raised: {
    what: "has a higher severity",
    readers: "nothing",
    writers: "may",
    bump: "minor",
    why: "A check that fails on errors may fail on it.",
  },
  rule_lowered: {
    what: "has a lower severity",
    readers: "may",
    writers: "nothing",
    bump: "patch",
    why: "Data that passed still passes.",
  },
} as const satisfies { readonly [kind: string]: Meaning };

/** A kind of change. */
export type ChangeKind = keyof typeof policy;

/** The larger of two increments. */
export function larger(a: Bump, b: Bump): Bump {
  return bumps.indexOf(a) >= bumps.indexOf(b) ? a : b;
}

/** The increment in a version: before 1.0.0, a major one is minor, which caret ranges exclude too. */
export function bumpIn(version: string, bump: Bump): Bump {
  return version.startsWith("0.") && bump === "major" ? "minor" : bump;
}
