/** The issue codes, each with a title, a description and help. */

/** The documentation of an issue code. */
export interface IssueDescription {
  /** The problem in a few words. */
  readonly title: string;
  /** What the code means. */
  readonly description: string;
  /** How to fix the issue. */
  readonly help: string;
}

const descriptions = {
  invalid_syntax: {
    title: "Invalid JSON",
    description: "The text is not valid JSON.",
    help: "Correct the text at the line and column in the message.",
  },
  duplicate_key: {
    title: "Duplicate key",
    description: "An object has the same key twice. A parser would keep only one of the two values.",
    help: "Keep one of the two.",
  },
  too_deep: {
    title: "Nested too deeply",
    description: "The value is nested more deeply than any record of the model can be.",
    help: "Flatten the value; nested expressions rarely need more than four levels.",
  },
  too_large: {
    title: "Input too large",
    description: "The input is larger than the limit for a single read.",
    help: "Split the input. Files with one record per line (NDJSON) can have any number of lines.",
  },
  too_many_issues: {
    title: "Too many issues to list",
    description: "The value has more issues than the maximum that is listed.",
    help: "Fix what the first issues have in common, then validate again.",
  },
  invalid_type: {
    title: "Wrong type",
    description: "The JSON type of the value is not the type of the field.",
    help: "Use the type in the message. Write numbers without quotes.",
  },
  missing_field: {
    title: "Missing field",
    description: "A required field is absent.",
    help: "Add the field.",
  },
  unknown_field: {
    title: "Unknown field",
    description: "The object has a field that the model does not define.",
    help: "Correct the name of the field or remove it. Unknown fields are never kept.",
  },
  unknown_term: {
    title: "Unknown term",
    description: "The value is not a term of the field's vocabulary.",
    help: "Use a term of the vocabulary; `therapy explain` finds it from a label or a synonym.",
  },
  unknown_kind: {
    title: "Unknown kind",
    description: "The `kind` of the object is not allowed in this field.",
    help: "Use one of the kinds in the message.",
  },
  out_of_range: {
    title: "Out of range",
    description: "The number is not finite, or is outside the allowed range of the field.",
    help: "Correct the number or its unit.",
  },
  wrong_length: {
    title: "Too short or too long",
    description: "The text or list is shorter or longer than the field allows.",
    help: "Remove the field if it is empty. Split a value that is too long.",
  },
  invalid_format: {
    title: "Wrong format",
    description: "The text does not have the format of the field.",
    help: "Use the format in the message.",
  },
  invalid_date: {
    title: "Invalid date",
    description: "The text is not a year, a month or a day of the calendar.",
    help: "Write YYYY, YYYY-MM or YYYY-MM-DD, with the precision of the source.",
  },
  invalid_unit: {
    title: "Invalid unit",
    description: "The text is not a case-sensitive UCUM code.",
    help: "Use the UCUM code, such as mg/dL, 10*9/L or {vg}/kg.",
  },
  invalid_identifier: {
    title: "Invalid identifier",
    description: "The identifier is a placeholder, is misspelled, or has an invalid check digit.",
    help: "Write the identifier in the canonical form of its scheme.",
  },
  inconsistent_fields: {
    title: "Contradictory fields",
    description: "Each field is valid by itself, but two or more fields contradict each other.",
    help: "Correct the field in the message or a field beside it.",
  },
  dangling_reference: {
    title: "Unresolved reference",
    description: "A reference names a record, an arm or an intervention that does not exist.",
    help: "Add the missing object or correct the reference.",
  },
  dangling_pointer: {
    title: "Citation of a missing field",
    description: "The `field` of a citation is a JSON Pointer to a value that its record does not have.",
    help: "Use the pointer of a field that the record has.",
  },
  duplicate_id: {
    title: "Duplicate id",
    description: "Two records of a record set have the same id.",
    help: "Rename one of the records or merge them.",
  },
  conflicting_values: {
    title: "Conflicting sources",
    description: "Records with the same id were merged, and a field that holds one value has two.",
    help: "Decide which source the field follows, and cite the other source with the stance `differs`.",
  },
  reference_cycle: {
    title: "Circular reference",
    description:
      "A record refers to itself, directly or through other records, as its parent or as the event it supersedes.",
    help: "Remove one of the references in the cycle.",
  },
  rule_violation: {
    title: "Rule violation",
    description: "The record is valid, but it violates a rule: its content is wrong or unlikely.",
    help: "Correct the field, or add a suppression with a reason. `therapy rules` explains the rule.",
  },
  rule_error: {
    title: "Error in a rule",
    description: "A rule threw an error, so the result of its check is unknown.",
    help: "If the record is invalid, fix the record first. Otherwise fix the rule or disable it.",
  },
  unused_suppression: {
    title: "Unused suppression",
    description: "A suppression names a rule and a record or field where the rule reports no violation.",
    help: "Remove the suppression, or correct its rule, record or path.",
  },
  invalid_order: {
    title: "Impossible order of events",
    description: "The dates of regulatory events are certain, and the events cannot have happened in that order.",
    help: "Correct the date or the milestone of one of the events in the message.",
  },
  missing_step: {
    title: "Missing earlier step",
    description: "A regulatory event requires an earlier event that is not recorded.",
    help: "Add the earlier event if it is known. Records are often incomplete, so this is only a warning.",
  },
  unsupported_version: {
    title: "Unsupported model version",
    description: "The record set was written for another version of the model.",
    help: "Convert it with `therapy upgrade`, or use the package of the version that it names.",
  },
  not_in_version: {
    title: "Not in that version of the model",
    description:
      "The record set has a field that this version of the model does not have, or lacks a field that it requires.",
    help: "Keep the later version, or remove the fields in the issues and accept the loss of data.",
  },
} as const satisfies { readonly [code: string]: IssueDescription };

/** A code of {@link issueCatalog}. */
export type IssueCode = keyof typeof descriptions;

/** The description of each issue code. */
export const issueCatalog: { readonly [Code in IssueCode]: IssueDescription } = descriptions;
