/** The one shape of a problem, and the catalogue of its codes. */

/** What an issue code says. */
export interface IssueMeaning {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** How it is mended. */
  readonly mend: string;
}

const catalogue = {
  invalid_syntax: {
    title: "Not JSON",
    meaning: "The text cannot be read as JSON.",
    mend: "Correct the text at the line and column that the message names.",
  },
  duplicate_key: {
    title: "Key given twice",
    meaning: "An object gives the same key twice, so that one of the two values would be lost without a word.",
    mend: "Keep one of the two.",
  },
  too_deep: {
    title: "Nested too deeply",
    meaning: "The value nests further than any record of the model can.",
    mend: "Flatten the value; nested expressions rarely need more than four levels.",
  },
  too_large: {
    title: "Too large",
    meaning: "The input is larger than what is read at once.",
    mend: "Split it: one record a line (NDJSON) has no limit on the number of lines.",
  },
  too_many_issues: {
    title: "Too many issues to list",
    meaning: "The value has more issues than are worth listing one by one.",
    mend: "Mend what the first issues have in common, and validate again.",
  },
  invalid_type: {
    title: "Wrong type",
    meaning: "The value has another JSON type than the field.",
    mend: "Write the value in the type that the message names; numbers stand without quotes.",
  },
  missing_field: {
    title: "Field missing",
    meaning: "A field that every such record has is absent.",
    mend: "Add the field.",
  },
  unknown_field: {
    title: "Unknown field",
    meaning: "The record has a field that the model does not know.",
    mend: "Correct its name, or leave it out: nothing is carried along unread.",
  },
  unknown_term: {
    title: "Unknown term",
    meaning: "The value is no term of the field's vocabulary.",
    mend: "Use a term of the vocabulary; `therapy explain` finds it from a label or a synonym.",
  },
  unknown_kind: {
    title: "Unknown kind",
    meaning: "The `kind` of an object says nothing that may stand in this place.",
    mend: "Use one of the kinds that the message lists.",
  },
  out_of_range: {
    title: "Out of range",
    meaning: "The number is not finite, or beyond the bounds of the field.",
    mend: "Correct the number or its unit.",
  },
  wrong_length: {
    title: "Too short or too long",
    meaning: "The text or the list has fewer or more members than the field allows.",
    mend: "Leave out the field where there is nothing to say; split what is too long.",
  },
  invalid_format: {
    title: "Wrong form",
    meaning: "The text is not of the form that the field asks for.",
    mend: "Write it in the form that the message names.",
  },
  invalid_date: {
    title: "No date",
    meaning: "The text is not a year, a month or a day of the calendar.",
    mend: "Write YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source is.",
  },
  invalid_unit: {
    title: "No unit",
    meaning: "The text is not a case-sensitive UCUM code.",
    mend: "Use the UCUM code, such as mg/dL, 10*9/L or {vg}/kg.",
  },
  invalid_identifier: {
    title: "No identifier of its scheme",
    meaning: "The identifier is a placeholder, is misspelt, or fails its check digit.",
    mend: "Write the identifier as its scheme does.",
  },
  incoherent_fields: {
    title: "Fields that contradict one another",
    meaning: "Each field is right on its own, but not together with its neighbours.",
    mend: "Correct the field that the message names or the one beside it.",
  },
  dangling_reference: {
    title: "Reference to nothing",
    meaning: "A reference names a record, an arm or an intervention that is not there.",
    mend: "Add what is named, or correct the reference.",
  },
  dangling_pointer: {
    title: "Citation of nothing",
    meaning: "The `field` of a citation is a JSON pointer that leads to nothing in its record.",
    mend: "Point at a field that the record has.",
  },
  duplicate_id: {
    title: "Id used twice",
    meaning: "Two records of a dossier have the same id.",
    mend: "Rename one of them, or merge them.",
  },
  conflicting_values: {
    title: "Sources that contradict one another",
    meaning: "Records of the same id were merged, and a field that can hold one value has two.",
    mend: "Decide which source the field follows, and cite the other one as differing.",
  },
  reference_cycle: {
    title: "Circle of references",
    meaning: "A record is, directly or through others, its own parent or corrects itself.",
    mend: "Remove one of the references in the circle.",
  },
  broken_rule: {
    title: "Rule of the field broken",
    meaning: "The record is valid, but says what a rule of the field holds to be wrong or unlikely.",
    mend: "Correct the field as the rule says, or silence the rule for it with a reason; `therapy rules` explains it.",
  },
  failed_rule: {
    title: "Rule that could not be asked",
    meaning: "A rule broke off with an error of its own: nothing is known of what it asks.",
    mend: "Mend the rule, or leave it out; a record that is invalid by the schema must be mended first.",
  },
  unused_silence: {
    title: "Silence of nothing",
    meaning: "A silence names a rule and a record, or a field, in which the rule finds nothing.",
    mend: "Remove the silence, or correct the rule, the record or the path that it names.",
  },
  impossible_order: {
    title: "Events in an impossible order",
    meaning: "The dates of regulatory events are certain, and the events cannot have happened in that order.",
    mend: "Correct the date or the milestone of the event or of the one that the message names.",
  },
  missing_step: {
    title: "Earlier step missing",
    meaning: "A regulatory event has happened that another one must come before, and that one is not on record.",
    mend: "Add the earlier event where it is known; ledgers are often partial, so this is a warning only.",
  },
  unsupported_version: {
    title: "Model version not supported",
    meaning: "The dossier was written for another version of the model.",
    mend: "Bring it to the version of the package with `therapy upgrade`, or use a package of the version that it names.",
  },
  not_in_version: {
    title: "Not in that version of the model",
    meaning: "The dossier says what the version of the model has no place for, or leaves out what it asks for.",
    mend: "Keep the later version, or take out what the issues name and know that it is lost.",
  },
} as const satisfies { readonly [code: string]: IssueMeaning };

/** What is wrong, as a code of {@link issueCatalogue}. */
export type IssueCode = keyof typeof catalogue;

/** What can be wrong with data, by code. */
export const issueCatalogue: { readonly [Code in IssueCode]: IssueMeaning } = catalogue;

/** How bad an issue is: an error breaks the model, a warning is unlikely to be meant. */
export type Severity = "error" | "warning";

/** A change that would mend an issue. */
export type Fix =
  | {
      /** Says that the value should be replaced. */
      kind: "replace";
      /** The value that should stand there. */
      value: string | number | boolean;
    }
  | {
      /** Says that the key should be renamed. */
      kind: "rename";
      /** The name that the key should have. */
      key: string;
    }
  | {
      /** Says that the field should be removed. */
      kind: "remove";
    };

/** A problem in data: what is wrong, where, and what would be right. */
export interface Issue {
  /** What is wrong. */
  code: IssueCode;
  /** How bad it is. */
  severity: Severity;
  /** Where it stands: keys and indexes from the root of the value. */
  path: (string | number)[];
  /** What is wrong and what would be right, in a sentence. */
  message: string;
  /** The rule that raised it, for issues that a schema alone cannot see. */
  rule?: string | undefined;
  /** What would mend it, where that is certain enough to propose. */
  fix?: Fix | undefined;
}

/**
 * Writes an issue on one line: path, message and code.
 *
 * @example
 * ```ts
 * import { formatIssue, Phase, validate } from "@org/therapy-model";
 *
 * const result = validate(Phase, "phase1");
 * const lines = result.ok ? [] : result.issues.map(formatIssue);
 * lines; // => ['(root): "phase1" is not a term of phase; did you mean "phase_1"? [unknown_term]']
 * ```
 */
export function formatIssue({ code, path, message }: Issue): string {
  return `${formatPath(path)}: ${message} [${code}]`;
}

/**
 * Writes a path as people write it in code.
 *
 * @example
 * ```ts
 * import { formatPath } from "@org/therapy-model";
 *
 * formatPath(["arms", 0, "label"]); // => "arms[0].label"
 * ```
 */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text === "" ? "(root)" : text;
}
