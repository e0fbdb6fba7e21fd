/** Rules about diseases and indications. */
import { diseases } from "@org/therapy-model/vocabularies";
import type { DiseaseReference } from "@org/therapy-model";
import { therapy, trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Violation, type Rule, rule } from "../engine/rule.ts";

let termOfMondoId: ReadonlyMap<string, string> | undefined;

/** Returns the term of the vocabulary that has the MONDO id of a disease. */
function termFor(disease: DiseaseReference): string | undefined {
  if (!disease.startsWith("MONDO:")) return undefined;
  termOfMondoId ??= new Map(
    diseases.keys.flatMap((key) => {
      const code = diseases.terms[key].codes?.mondo;
      return code === undefined ? [] : [[code, key] as const];
    }),
  );
  return termOfMondoId.get(disease);
}

function withTerm(path: readonly (string | number)[], disease: DiseaseReference, term: string): Violation {
  return {
    path,
    message: `is ${disease}, which has the term ${term}; expected ${term}`,
    fix: { kind: "replace", value: term },
  };
}

const diseaseIdForTerm = rule({
  id: "disease_id_for_term",
  title: "MONDO id of a disease that has a term",
  recordKinds: ["therapy", "trial", "regulatory_event", "organization"],
  requires: [],
  severity: contradiction,
  rationale: "Two notations of one disease do not join: a search for multiple_myeloma does not find MONDO:0009693.",
  source: "MONDO ids in the vocabulary of diseases",
  check(record, report) {
    if (record.kind === "organization") {
      for (const [index, disease] of (record.focus?.diseases ?? []).entries()) {
        const term = termFor(disease);
        if (term !== undefined) report(withTerm(["focus", "diseases", index], disease, term));
      }
      return;
    }
    const field = record.kind === "trial" ? "conditions" : "indications";
    const uses = record.kind === "trial" ? record.conditions : record.indications;
    for (const [index, { disease }] of (uses ?? []).entries()) {
      const term = termFor(disease);
      if (term !== undefined) report(withTerm([field, index, "disease"], disease, term));
    }
  },
  valid: [[therapy({ indications: [{ disease: "multiple_myeloma" }] })]],
  invalid: [
    [therapy({ indications: [{ disease: "MONDO:0009693" }] })],
    [trial({ conditions: [{ disease: "MONDO:0009693" }] })],
  ],
});

const repeatedIndication = rule({
  id: "repeated_indication",
  title: "Repeated indication",
  recordKinds: ["therapy", "regulatory_event"],
  requires: ["indications"],
  severity: unlikely,
  rationale: "Repeated indications are counted twice. If they differ in line or age group, set those fields.",
  source: "Definition of the field `indications`",
  when: ({ indications }) => anyTwice(indications, ({ disease }) => disease),
  check({ indications }, report) {
    const seen = new Set<string>();
    for (const [index, use] of indications.entries()) {
      const text = JSON.stringify(use);
      if (seen.has(text))
        report({ path: ["indications", index], message: `repeats ${use.disease}`, fix: { kind: "remove" } });
      seen.add(text);
    }
  },
  valid: [
    [
      therapy({
        indications: [
          { disease: "multiple_myeloma", minimumPriorLines: 3 },
          { disease: "multiple_myeloma", minimumPriorLines: 1 },
        ],
      }),
    ],
  ],
  invalid: [[therapy({ indications: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma" }] })]],
});

export const rules: readonly Rule[] = [diseaseIdForTerm, repeatedIndication];
