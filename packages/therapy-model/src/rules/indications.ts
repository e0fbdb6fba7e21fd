/** Rules about how diseases and uses are named. */
import { diseases } from "../disease/diseases.ts";
import type { DiseaseReference } from "../disease/condition.ts";
import { therapy, trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { type Finding, type Rule, rule } from "./rule.ts";

let termOfMondoId: ReadonlyMap<string, string> | undefined;

/** The term of the vocabulary that a MONDO id should be, where there is one. */
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

function withTerm(path: readonly (string | number)[], disease: DiseaseReference, term: string): Finding {
  return { path, message: `is ${disease}, which the vocabulary calls ${term}`, fix: { kind: "replace", value: term } };
}

/** A disease that has a term is named by it. */
const diseaseIdForTerm = rule({
  id: "disease_id_for_term",
  title: "MONDO id of a disease that has a term",
  of: ["therapy", "trial", "regulatory_event", "organization"],
  needs: [],
  grades: contradiction,
  why: "Two spellings of one disease do not join: who looks for multiple_myeloma does not find MONDO:0009693.",
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
  passes: [[therapy({ indications: [{ disease: "multiple_myeloma" }] })]],
  fails: [
    [therapy({ indications: [{ disease: "MONDO:0009693" }] })],
    [trial({ conditions: [{ disease: "MONDO:0009693" }] })],
  ],
});

/** A use is listed once. */
const repeatedIndication = rule({
  id: "repeated_indication",
  title: "The same indication twice",
  of: ["therapy", "regulatory_event"],
  needs: ["indications"],
  grades: unlikely,
  why: "Two equal uses count as two; where they differ in line or age, the fields say so.",
  source: "Definition of the field `indications` of the model",
  when: ({ indications }) => anyTwice(indications, ({ disease }) => disease),
  check({ indications }, report) {
    const seen = new Set<string>();
    for (const [index, use] of indications.entries()) {
      const text = JSON.stringify(use);
      if (seen.has(text))
        report({ path: ["indications", index], message: `is ${use.disease} again`, fix: { kind: "remove" } });
      seen.add(text);
    }
  },
  passes: [
    [
      therapy({
        indications: [
          { disease: "multiple_myeloma", minimumPriorLines: 3 },
          { disease: "multiple_myeloma", minimumPriorLines: 1 },
        ],
      }),
    ],
  ],
  fails: [[therapy({ indications: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma" }] })]],
});

/** Rules about how diseases and uses are named. */
export const indicationRules: readonly Rule[] = [diseaseIdForTerm, repeatedIndication];
