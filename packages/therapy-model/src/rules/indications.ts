/** Rules about how diseases and uses are named. */
import { diseases } from "../disease/diseases.ts";
import type { DiseaseReference, Indication } from "../disease/condition.ts";
import { therapy, trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Finding, type Rule, rule } from "./rule.ts";

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

function* named(field: string, uses: readonly { readonly disease: DiseaseReference }[]): Iterable<Finding> {
  for (const [index, { disease }] of uses.entries()) yield* instead([field, index, "disease"], disease);
}

function* inFocus(known: readonly DiseaseReference[]): Iterable<Finding> {
  for (const [index, disease] of known.entries()) yield* instead(["focus", "diseases", index], disease);
}

/** The term that a MONDO id should be, where there is one. */
function instead(path: readonly (string | number)[], disease: DiseaseReference): readonly Finding[] {
  if (!disease.startsWith("MONDO:")) return [];
  const term = termForDisease(disease);
  if (term === undefined) return [];
  const message = `is ${disease}, which the vocabulary calls ${term}`;
  return [{ path, message, fix: { kind: "replace", value: term } }];
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
  check: (record) => {
    if (record.kind === "trial") return record.conditions === undefined ? [] : named("conditions", record.conditions);
    if (record.kind !== "organization") {
      return record.indications === undefined ? [] : named("indications", record.indications);
    }
    return record.focus?.diseases === undefined ? [] : inFocus(record.focus.diseases);
  },
  passes: [[therapy({ indications: [{ disease: "multiple_myeloma" }] })]],
  fails: [
    [therapy({ indications: [{ disease: "MONDO:0009693" }] })],
    [trial({ conditions: [{ disease: "MONDO:0009693" }] })],
  ],
});

function* repetitions(uses: readonly Indication[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, use] of uses.entries()) {
    const text = JSON.stringify(use);
    if (seen.has(text))
      yield { path: ["indications", index], message: `is ${use.disease} again`, fix: { kind: "remove" } };
    seen.add(text);
  }
}

/** A use is listed once. */
const repeatedIndication = rule({
  id: "repeated_indication",
  title: "The same indication twice",
  of: ["therapy", "regulatory_event"],
  needs: ["indications"],
  grades: unlikely,
  why: "Two equal uses count as two; where they differ in line or age, the fields say so.",
  source: "Definition of the field `indications` of the model",
  check: ({ indications }) => (indications.length < 2 ? [] : repetitions(indications)),
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
