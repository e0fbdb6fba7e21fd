/** Rules about diseases and indications. */
import { diseases } from "@org/therapy-model/vocabularies";
import type { DiseaseReference, DiseaseState } from "@org/therapy-model";
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

const untreated = [
  "relapsed_or_refractory",
  "relapsed",
  "refractory",
  "previously_treated",
  "multiple_relapse",
] as const;

/** States that one patient does not have at one time. */
const exclusiveStates: readonly (readonly [DiseaseState, DiseaseState])[] = [
  ...untreated.map((state) => ["newly_diagnosed", state] as const),
  ["resectable", "unresectable"],
  ["localized", "metastatic"],
  ["minimal_residual_disease_positive", "minimal_residual_disease_negative"],
  ["platinum_resistant", "platinum_sensitive"],
  ["castration_resistant", "hormone_sensitive"],
  ["hormone_receptor_positive", "hormone_receptor_negative"],
  ["her2_positive", "her2_negative"],
  ["philadelphia_chromosome_positive", "philadelphia_chromosome_negative"],
  ["limited_stage", "extensive_stage"],
  ["ambulatory", "non_ambulatory"],
  ["seropositive", "seronegative"],
  ["inhibitor_positive", "inhibitor_negative"],
  ["cirrhotic", "non_cirrhotic"],
  ["unilateral", "bilateral"],
  ["congenital", "acquired"],
  ["transfusion_dependent", "non_transfusion_dependent"],
  ["symptomatic", "asymptomatic"],
];

const contradictoryStates = rule({
  id: "contradictory_states",
  title: "Indication with states that exclude each other",
  recordKinds: ["therapy", "regulatory_event"],
  requires: ["indications"],
  severity: unlikely,
  rationale:
    "All states of an indication are required together. Alternatives belong in `anyStates` or in two indications.",
  source: "Definitions of the fields `states` and `anyStates` of an indication",
  when: ({ indications }) => indications.some(({ states = [] }) => states.length > 1),
  check({ indications }, report) {
    for (const [index, { states = [] }] of indications.entries()) {
      const pair = exclusiveStates.find(([one, other]) => states.includes(one) && states.includes(other));
      if (pair === undefined) continue;
      report({
        path: ["indications", index, "states"],
        message: `have ${pair[0]} and ${pair[1]}, which exclude each other`,
      });
    }
  },
  valid: [[therapy({ indications: [{ disease: "multiple_myeloma", anyStates: ["newly_diagnosed", "relapsed"] }] })]],
  invalid: [[therapy({ indications: [{ disease: "multiple_myeloma", states: ["newly_diagnosed", "relapsed"] }] })]],
});

const newlyDiagnosedLater = rule({
  id: "newly_diagnosed_later_line",
  title: "Prior lines of therapy in an indication for newly diagnosed disease",
  recordKinds: ["therapy", "regulatory_event"],
  requires: ["indications"],
  severity: contradiction,
  rationale: "A newly diagnosed disease is untreated, so nobody has prior lines of therapy.",
  source: "Definition of `newly_diagnosed` in the vocabulary of disease states",
  check({ indications }, report) {
    for (const [index, { states = [], minimumPriorLines = 0 }] of indications.entries()) {
      if (minimumPriorLines === 0 || !states.includes("newly_diagnosed")) continue;
      report({
        path: ["indications", index, "minimumPriorLines"],
        message: `is ${minimumPriorLines}, but the disease is newly_diagnosed; expected no prior lines`,
      });
    }
  },
  valid: [[therapy({ indications: [{ disease: "multiple_myeloma", states: ["relapsed"], minimumPriorLines: 3 }] })]],
  invalid: [
    [therapy({ indications: [{ disease: "multiple_myeloma", states: ["newly_diagnosed"], minimumPriorLines: 3 }] })],
  ],
});

export const rules: readonly Rule[] = [diseaseIdForTerm, repeatedIndication, contradictoryStates, newlyDiagnosedLater];
