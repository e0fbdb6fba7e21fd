/** A file that decides, with the tests that must notice each change of it. */
export interface DecidingFile {
  /** File, relative to the root. */
  readonly file: string;
  /** Test files, relative to the package. */
  readonly tests: readonly string[];
}

/** The files that decide: a mistake in one changes a verdict, a number or a date. */
export const decidingFiles: readonly DecidingFile[] = [
  { file: "packages/therapy-identifiers/src/scheme/check-digit.ts", tests: ["src/scheme/check-digit.test.ts"] },
  { file: "packages/therapy-units/src/number/integer.ts", tests: ["src/number/integer.test.ts"] },
  { file: "packages/therapy-units/src/number/fraction.ts", tests: ["src/number/fraction.test.ts"] },
  { file: "packages/therapy-units/src/number/decimal.ts", tests: ["src/number/decimal.test.ts"] },
  { file: "packages/therapy-units/src/ucum/convert.ts", tests: ["src/ucum/convert.test.ts"] },
  { file: "packages/therapy-exchange/src/mapping/exact-number.ts", tests: ["src/mapping/exact-number.test.ts"] },
  { file: "packages/therapy-model/src/schema/predicate.ts", tests: ["src/schema/predicate.test.ts"] },
  {
    file: "packages/therapy-model/src/domain/shared/partial-date.ts",
    tests: ["src/domain/shared/partial-date.test.ts"],
  },
  { file: "packages/therapy-model/src/ledger/days.ts", tests: ["src/ledger/days.test.ts"] },
  { file: "packages/therapy-model/src/ledger/check-ledger.ts", tests: ["src/ledger/check-ledger.test.ts"] },
  { file: "packages/therapy-model/src/ledger/possible-states.ts", tests: ["src/ledger/{status-at,ledger}.test.ts"] },
  { file: "packages/therapy-rules/src/results/grim.ts", tests: ["src/results/grim.test.ts"] },
  { file: "packages/therapy-rules/src/results/share.ts", tests: ["src/results/share.test.ts"] },
];
