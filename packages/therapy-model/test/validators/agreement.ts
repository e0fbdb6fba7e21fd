/** Compares the generated validators with `validate`. */
import { type Issue, type Result, validate } from "../../src/entries/index.ts";
import * as model from "../../src/entries/index.ts";
import * as validators from "../../src/entries/validators.ts";
import type { ValidatorOptions } from "../../src/entries/validators.ts";
import { suggest, vocabularies } from "../../src/entries/vocabularies.ts";

interface Pair {
  readonly schema: unknown;
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown, options?: ValidatorOptions) => Result<unknown>;
}

/** The schema and the validator of each kind. */
export const pairs: { readonly [kind: string]: Pair } = {
  organization: {
    schema: model.Organization,
    is: validators.isOrganization,
    validate: validators.validateOrganization,
  },
  platform: { schema: model.Platform, is: validators.isPlatform, validate: validators.validatePlatform },
  therapy: { schema: model.Therapy, is: validators.isTherapy, validate: validators.validateTherapy },
  trial: { schema: model.Trial, is: validators.isTrial, validate: validators.validateTrial },
  regulatory_event: {
    schema: model.RegulatoryEvent,
    is: validators.isRegulatoryEvent,
    validate: validators.validateRegulatoryEvent,
  },
  source: { schema: model.Source, is: validators.isSource, validate: validators.validateSource },
  record: { schema: model.ModelRecord, is: validators.isModelRecord, validate: validators.validateModelRecord },
  record_set: { schema: model.RecordSet, is: validators.isRecordSet, validate: validators.validateRecordSet },
};

/** The differences between the validator of a kind and `validate` for a value; empty if they agree. */
export function differences(kind: string, value: unknown): string[] {
  const { schema, is, validate: ours } = pairs[kind]!;
  const expected = validate<unknown>(schema as never, value, { vocabularies });
  const found = ours(value, { suggest });
  const withoutTables = ours(value);
  return [
    ...(is(value) === expected.ok ? [] : [`is ${kind}: ${is(value)}, expected ${expected.ok}`]),
    ...compare(expected, found, (issue) => JSON.stringify(issue)),
    ...compare(expected, withoutTables, ({ code, path }) => JSON.stringify([code, path])),
  ];
}

function compare(expected: Result<unknown>, found: Result<unknown>, text: (issue: Issue) => string): string[] {
  const [theirs, ours] = [expected, found].map((result) => (result.ok ? [] : result.issues.map(text)));
  if (expected.ok === found.ok && theirs!.join("\n") === ours!.join("\n")) return [];
  return [
    ...theirs!.filter((line) => !ours!.includes(line)).map((line) => `missing: ${line}`),
    ...ours!.filter((line) => !theirs!.includes(line)).map((line) => `unexpected: ${line}`),
    `verdict ${found.ok}, expected ${expected.ok}, or another order`,
  ];
}
