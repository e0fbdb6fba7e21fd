/** What each sort of change means for those who read data, for those who write it, and for the next version. */

/** The part of a version that has to be raised, smallest first. */
export const bumps = ["patch", "minor", "major"] as const;

/** The part of a version that has to be raised. */
export type Bump = (typeof bumps)[number];

/** What somebody has to do because of a change. */
export type Effect = "nothing" | "may" | "must";

/** What a sort of change means. */
export interface Meaning {
  /** What happened, in words that follow the name of what it happened to. */
  readonly what: string;
  /** Whether programs that read data of the new version must follow. */
  readonly readers: Effect;
  /** Whether programs that write data, and data that is already written, must follow. */
  readonly writers: Effect;
  readonly bump: Bump;
  /** Why, for somebody who disagrees. */
  readonly why: string;
}

/** Every sort of change that is told apart. */
export const policy = {
  field_added: {
    what: "was added as an optional field",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Data that lacks it stays valid; a reader that ignores it still understands the rest.",
  },
  field_added_required: {
    what: "was added as a required field",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Data that was valid lacks it.",
  },
  field_removed: {
    what: "was removed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Unknown fields are refused, so data that has it is no longer valid.",
  },
  field_renamed: {
    what: "was renamed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data has it under the old name, and readers look there.",
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
    why: "A reader relied on its being there.",
  },
  type_changed: {
    what: "holds another type of value",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "What was valid is refused, and what is read is something else.",
  },
  definition_added: {
    what: "was added",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Nothing that was there says anything else.",
  },
  definition_removed: {
    what: "was removed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data that has one is refused, and the type that code names is gone.",
  },
  alternative_added: {
    what: "allows one more alternative",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Readers that take alternatives apart must know what to do with one that they do not know.",
  },
  alternative_removed: {
    what: "allows one alternative less",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Data that holds it was valid.",
  },
  term_added: {
    what: "was added",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Vocabularies grow: a reader must have an answer for a term that it does not know.",
  },
  term_removed: {
    what: "was removed",
    readers: "may",
    writers: "must",
    bump: "major",
    why: "Data that holds it was valid.",
  },
  term_renamed: {
    what: "was renamed",
    readers: "must",
    writers: "must",
    bump: "major",
    why: "Data holds the old key, and readers look for it.",
  },
  term_moved: {
    what: "is beneath another term",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "A question about the wider term has other answers.",
  },
  code_added: {
    what: "gained a code",
    readers: "nothing",
    writers: "nothing",
    bump: "minor",
    why: "Documents written for another standard say more than before.",
  },
  code_changed: {
    what: "is written as another code",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Documents written for another standard say something else than before.",
  },
  code_removed: {
    what: "lost a code",
    readers: "must",
    writers: "nothing",
    bump: "major",
    why: "Documents written for another standard say less than before.",
  },
  wording_changed: {
    what: "is worded otherwise",
    readers: "nothing",
    writers: "nothing",
    bump: "patch",
    why: "Keys carry the meaning; labels and sentences explain it.",
  },
  bound_tightened: {
    what: "allows less",
    readers: "nothing",
    writers: "must",
    bump: "major",
    why: "Data beyond the new bound was valid.",
  },
  bound_loosened: {
    what: "allows more",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Readers may have made room for no more than the old bound.",
  },
  rule_added: {
    what: "is asked",
    readers: "nothing",
    writers: "may",
    bump: "minor",
    why: "Data stays valid by the schema, but a check that stops on rules may stop on this one.",
  },
  rule_removed: {
    what: "is no longer asked",
    readers: "may",
    writers: "nothing",
    bump: "minor",
    why: "Silences and grades that name it name nothing.",
  },
  rule_raised: {
    what: "is graded higher",
    readers: "nothing",
    writers: "may",
    bump: "minor",
    why: "A check that stops on errors may stop where it went on.",
  },
  rule_lowered: {
    what: "is graded lower",
    readers: "may",
    writers: "nothing",
    bump: "patch",
    why: "What passed still passes.",
  },
} as const satisfies { readonly [kind: string]: Meaning };

/** A sort of change. */
export type ChangeKind = keyof typeof policy;

/** The larger of two bumps. */
export function larger(a: Bump, b: Bump): Bump {
  return bumps.indexOf(a) >= bumps.indexOf(b) ? a : b;
}

/** What a bump comes down to in a version: before 1.0.0 what would be major is minor, which a caret range does not take either. */
export function bumpIn(version: string, bump: Bump): Bump {
  return version.startsWith("0.") && bump === "major" ? "minor" : bump;
}
