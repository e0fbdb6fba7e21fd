/** Rules about how diseases and uses are named. */
import { diseases } from "../disease/diseases.ts";
import type { DiseaseReference } from "../disease/condition.ts";
import { therapy, trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

let termOfMondoId: ReadonlyMap<string, string> | undefined;

/** Finds the term of the vocabulary for a MONDO id. */
function termForDisease(id: DiseaseReference): string | undefined {
  termOfMondoId ??= new Map(
    diseases.keys.flatMap((key) => {
      const code = diseases.terms[key].codes?.mondo;
      return code === undefined ? [] : [[code, key] as const];
    }),
  );
  return termOfMondoId.get(id);
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
  *check(record) {
    const named: readonly (readonly [(string | number)[], DiseaseReference])[] =
      record.kind === "trial"
        ? (record.conditions ?? []).map(({ disease }, index) => [["conditions", index, "disease"], disease])
        : record.kind === "organization"
          ? (record.focus?.diseases ?? []).map((disease, index) => [["focus", "diseases", index], disease])
          : (record.indications ?? []).map(({ disease }, index) => [["indications", index, "disease"], disease]);
    for (const [path, disease] of named) {
      if (!disease.startsWith("MONDO:")) continue;
      const term = termForDisease(disease);
      if (term === undefined) continue;
      yield {
        path,
        message: `is ${disease}, which the vocabulary calls ${term}`,
        fix: { kind: "replace", value: term },
      };
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
  title: "The same indication or condition twice",
  of: ["therapy", "regulatory_event", "trial"],
  needs: [],
  grades: unlikely,
  why: "Two equal uses count as two; where they differ in line or age, the fields say so.",
  source: "Definitions of the fields `indications` and `conditions` of the model",
  *check(record) {
    const [field, uses] =
      record.kind === "trial"
        ? (["conditions", record.conditions] as const)
        : (["indications", record.indications] as const);
    if (uses === undefined || uses.length < 2) return;
    const seen = new Set<string>();
    for (const [index, use] of uses.entries()) {
      const text = JSON.stringify(use);
      if (seen.has(text)) yield { path: [field, index], message: `is ${use.disease} again`, fix: { kind: "remove" } };
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
