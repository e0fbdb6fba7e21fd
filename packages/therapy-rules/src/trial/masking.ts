/** Rules about masking. */
import type { Masking } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const source = "Definitions in the vocabularies of masking and masked roles";

const openWithMaskedRoles = rule({
  id: "open_with_masked_roles",
  title: "Masked roles in an open-label trial",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale:
    "In an open-label trial nobody is masked. If only the outcomes assessor is masked, the trial is single-masked.",
  source,
  check({ design: { masking, masked = [] } }, report) {
    if (masking !== "open_label" || masked.length === 0) return;
    report({
      path: ["design", "masking"],
      message: `is open_label, but the masked roles are ${masked.join(", ")}; expected single or more`,
    });
  },
  valid: [[trial({ design: { masking: "single", masked: ["outcomes_assessor"] } })]],
  invalid: [[trial({ design: { masking: "open_label", masked: ["outcomes_assessor"] } })]],
});

const parties: { readonly [M in Masking]?: number } = { single: 1, double: 2, triple: 3, quadruple: 4 };

const maskedRolesCount = rule({
  id: "masked_roles_count",
  title: "Number of masked roles that does not match the masking",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: unlikely,
  rationale:
    'Single, double, triple and quadruple count the masked roles. In older records "double-blind" may mean more than two.',
  source,
  check({ design: { masking, masked } }, report) {
    const expected = masking === undefined ? undefined : parties[masking];
    if (expected === undefined || masked === undefined || masked.length === 0) return;
    const count = new Set(masked).size;
    if (count === expected || (masked.includes("sponsor") && count === expected + 1)) return;
    report({
      path: ["design", "masked"],
      message: `names ${count} roles, but the masking is ${masking}; expected ${expected}`,
    });
  },
  valid: [
    [trial({ design: { masking: "double", masked: ["participant", "investigator"] } })],
    [trial({ design: { masking: "double", masked: ["participant", "investigator", "sponsor"] } })],
  ],
  invalid: [[trial({ design: { masking: "single", masked: ["participant", "investigator"] } })]],
});

const maskedRolesMissing = rule({
  id: "masked_roles_missing",
  title: "Masked trial without masked roles",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: incomplete,
  rationale: "The parties that are masked in a double-blind trial differ between trials, so readers need them listed.",
  source: "CONSORT: who was blinded after assignment; definitions in the vocabulary of masking",
  check({ design: { masking, masked = [], maskingText } }, report) {
    if (masking === undefined || masking === "open_label" || masked.length > 0 || maskingText !== undefined) return;
    report({ path: ["design", "masking"], message: `is ${masking}, but the masked roles are missing; list them` });
  },
  valid: [
    [trial({ design: { masking: "single", masked: ["outcomes_assessor"] } })],
    [trial({ design: { masking: "open_label" } })],
  ],
  invalid: [[trial({ design: { masking: "double" } })]],
});

export const rules: readonly Rule[] = [openWithMaskedRoles, maskedRolesCount, maskedRolesMissing];
