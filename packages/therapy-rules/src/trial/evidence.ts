/** Rules about the purpose of a trial and the steps that its product needs. */
import { therapy, trial } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const investigatorConfirmatory = rule({
  id: "investigator_confirmatory",
  title: "Investigator-initiated trial marked confirmatory",
  recordKinds: ["trial"],
  requires: ["initiation", "design", "countries"],
  severity: contradiction,
  rationale:
    "In China an investigator-initiated trial is not for registration. Marked confirmatory, it makes a first-in-human product look nearly approved. Other jurisdictions accept such trials: in Japan they can be the basis of an approval.",
  source: "China: Measures for Investigator-Initiated Clinical Research in Medical Institutions (2024)",
  check({ initiation, design, countries }, report) {
    if (initiation !== "investigator_initiated" || design.confirmatory !== true) return;
    if (!countries.every((country) => country === "CN")) return;
    report({
      path: ["design", "confirmatory"],
      message:
        "is true, but the trial is investigator-initiated and in CN only, where such trials are not for registration; expected false",
    });
  },
  valid: [
    [trial({ initiation: "industry_sponsored", phase: "phase_2", design: { confirmatory: true } })],
    [trial({ initiation: "investigator_initiated", design: { confirmatory: false }, countries: ["CN"] })],
    [trial({ initiation: "investigator_initiated", design: { confirmatory: true }, countries: ["JP"] })],
    [trial({ initiation: "investigator_initiated", design: { confirmatory: true }, countries: ["CN", "JP"] })],
  ],
  invalid: [[trial({ initiation: "investigator_initiated", design: { confirmatory: true }, countries: ["CN"] })]],
});

const collectionInVivo = rule({
  id: "collection_in_vivo",
  title: "Cell collection in a trial of an in vivo product",
  recordKinds: ["trial"],
  requires: ["interventions", "therapies"],
  severity: contradiction,
  rationale:
    "Leukapheresis, mobilization and bridging therapy belong to products that are made from the patient's cells. An in vivo product does not use them.",
  source:
    "Definitions of `cell_collection`, `mobilization` and `bridging` in the vocabulary of intervention roles, and of `in_vivo`",
  check({ interventions, therapies }, report, context) {
    if (!interventions.some(({ role }) => role !== undefined && forCells.has(role))) return;
    if (!therapies.every((id) => context.record(id)?.modificationSetting === "in_vivo")) return;
    for (const [index, { role }] of interventions.entries()) {
      if (role === undefined || !forCells.has(role)) continue;
      report({
        path: ["interventions", index, "role"],
        message: `is ${role}, but all therapies of the trial are in vivo products`,
      });
    }
  },
  valid: [
    [
      therapy({ modificationSetting: "ex_vivo" }),
      trial({ therapies: ["therapy:x-101"], interventions: [{ name: "Leukapheresis", role: "cell_collection" }] }),
    ],
  ],
  invalid: [
    [
      therapy({ modality: "in_vivo_car_t", modificationSetting: "in_vivo" }),
      trial({ therapies: ["therapy:x-101"], interventions: [{ name: "Leukapheresis", role: "cell_collection" }] }),
    ],
  ],
});

const forCells: ReadonlySet<string> = new Set(["cell_collection", "mobilization", "bridging"]);

export const rules: readonly Rule[] = [investigatorConfirmatory, collectionInVivo];
