/** Rules about what a trial can show, and what its product needs. */
import { therapy, trial } from "./example.ts";
import { contradiction } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

/** An investigator's trial is not the one that an approval rests on. */
const investigatorConfirmatory = rule({
  id: "investigator_confirmatory",
  title: "Investigator-initiated trial that is to confirm efficacy for an approval",
  of: ["trial"],
  needs: ["initiation", "design"],
  grades: contradiction,
  why: "A trial that a physician starts and answers for may not by itself support approval; marked confirmatory it makes a first-in-human product look nearly approved.",
  source: "Definition of `investigator_initiated` in the vocabulary of initiations",
  check({ initiation, design }, report) {
    if (initiation !== "investigator_initiated" || design.confirmatory !== true) return;
    report({
      path: ["design", "confirmatory"],
      message: "is true, but the trial is investigator-initiated, which supports no approval by itself",
    });
  },
  passes: [
    [trial({ initiation: "industry_sponsored", phase: "phase_2", design: { confirmatory: true } })],
    [trial({ initiation: "investigator_initiated", design: { confirmatory: false } })],
  ],
  fails: [[trial({ initiation: "investigator_initiated", design: { confirmatory: true } })]],
});

/** Nothing is collected from a patient who gets a vector. */
const collectionInVivo = rule({
  id: "collection_in_vivo",
  title: "Collection of cells in a trial of an in vivo product",
  of: ["trial"],
  needs: ["interventions", "therapies"],
  grades: contradiction,
  why: "Leukapheresis, mobilization and bridging belong to products that are made from the patient's cells; an in vivo product is made without them.",
  source:
    "Definitions of `cell_collection`, `mobilization` and `bridging` in the vocabulary of intervention roles, and of `in_vivo`",
  check({ interventions, therapies }, report, context) {
    if (!interventions.some(({ role }) => role !== undefined && forCells.has(role))) return;
    if (!therapies.every((id) => context.record(id)?.delivery === "in_vivo")) return;
    for (const [index, { role }] of interventions.entries()) {
      if (role === undefined || !forCells.has(role)) continue;
      report({
        path: ["interventions", index, "role"],
        message: `is ${role}, but all therapies of the trial act in vivo`,
      });
    }
  },
  passes: [
    [
      therapy({ delivery: "ex_vivo" }),
      trial({ therapies: ["therapy:x-101"], interventions: [{ name: "Leukapheresis", role: "cell_collection" }] }),
    ],
  ],
  fails: [
    [
      therapy({ modality: "in_vivo_car_t", delivery: "in_vivo" }),
      trial({ therapies: ["therapy:x-101"], interventions: [{ name: "Leukapheresis", role: "cell_collection" }] }),
    ],
  ],
});

const forCells: ReadonlySet<string> = new Set(["cell_collection", "mobilization", "bridging"]);

/** Rules about what a trial can show, and what its product needs. */
export const trialEvidenceRules: readonly Rule[] = [investigatorConfirmatory, collectionInVivo];
