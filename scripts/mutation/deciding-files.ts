/** The files that decide: a mistake in one changes a verdict, a number or a date. */
export const decidingFiles: readonly string[] = [
  "packages/therapy-identifiers/src/scheme/check-digit.ts",
  "packages/therapy-units/src/number/integer.ts",
  "packages/therapy-units/src/number/fraction.ts",
  "packages/therapy-units/src/number/decimal.ts",
  "packages/therapy-units/src/ucum/convert.ts",
  "packages/therapy-model/src/schema/predicate.ts",
  "packages/therapy-model/src/ledger/days.ts",
  "packages/therapy-rules/src/results/grim.ts",
  "packages/therapy-rules/src/results/share.ts",
];
