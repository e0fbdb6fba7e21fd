/** Answers conformance cases with the packages of this repository. */
import { createInterface } from "node:readline";
import { checkIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import {
  type EligibilityExpression,
  ModelRecord,
  type PartialDate,
  RecordSet,
  type RegulatoryEvent,
  validate,
} from "@org/therapy-model";
import { type LedgerScope, statusAt } from "@org/therapy-model/ledger";
import { matchTrial, patientChart, type PatientProfile } from "@org/therapy-model/patient";
import { formatPointer } from "@org/therapy-model/records";
import { convert, isUnit } from "@org/therapy-units";
import type { CaseKind, ConformanceCase } from "../scripts/conformance/conformance-case.ts";

const answers: { readonly [kind in CaseKind]: (input: never) => unknown } = {
  validation(input: { readonly kind?: unknown } | null) {
    const result = input?.kind === "record_set" ? validate(RecordSet, input) : validate(ModelRecord, input);
    if (result.ok) return { valid: true };
    return { valid: false, issues: result.issues.map(({ code, path }) => ({ code, path: formatPointer(path) })) };
  },
  unit: ({ code }: { readonly code: string }) => ({ valid: isUnit(code) }),
  conversion({ value, from, to }: { readonly value: string; readonly from: string; readonly to: string }) {
    const result = convert(value, from, to);
    return { value: result.ok ? result.value : null };
  },
  identifier({ scheme, value }: { readonly scheme: SchemeKey; readonly value: string }) {
    const issue = checkIdentifier(scheme, value);
    return issue === undefined ? { valid: true } : { valid: false, issues: [{ code: issue.code }] };
  },
  ledger: ({
    events,
    on,
    scope,
  }: {
    readonly events: readonly RegulatoryEvent[];
    readonly on: PartialDate;
    readonly scope: LedgerScope;
  }) => statusAt(events, on, scope),
  eligibility({ criterion, patient }: { readonly criterion: EligibilityExpression; readonly patient: PatientProfile }) {
    const { criteria } = matchTrial(patientChart(patient), { id: "trial:x", eligibility: { inclusion: [criterion] } });
    return { verdict: criteria[0]?.verdict };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, kind, input } = JSON.parse(line) as ConformanceCase;
  process.stdout.write(`${JSON.stringify({ id, output: answers[kind](input as never) })}\n`);
}
