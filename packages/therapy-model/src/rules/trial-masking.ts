/** Rules about who is kept from knowing the assignment. */
import type { Masking } from "../trial/masking.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

const source = "Definitions of the vocabularies of masking and masked roles";

const openWithMaskedRoles = rule({
  id: "open_with_masked_roles",
  title: "Masked parties in an open-label trial",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "Open label says that nobody is masked; a masked reader of scans alone is single masking.",
  source,
  check({ design: { masking, masked = [] } }, report) {
    if (masking !== "open_label" || masked.length === 0) return;
    report({
      path: ["design", "masking"],
      message: `is open_label, but masked names ${masked.join(", ")}; expected single or more`,
    });
  },
  passes: [[trial({ design: { masking: "single", masked: ["outcomes_assessor"] } })]],
  fails: [[trial({ design: { masking: "open_label", masked: ["outcomes_assessor"] } })]],
});

const parties: { readonly [M in Masking]?: number } = { single: 1, double: 2, triple: 3, quadruple: 4 };

const maskedRolesCount = rule({
  id: "masked_roles_count",
  title: "Masked parties that are not as many as the masking says",
  of: ["trial"],
  needs: ["design"],
  grades: unlikely,
  why: "Single, double, triple and quadruple count the masked parties; what older records call double-blind may mean more than two.",
  source,
  check({ design: { masking, masked } }, report) {
    const expected = masking === undefined ? undefined : parties[masking];
    if (expected === undefined || masked === undefined || masked.length === 0) return;
    const count = new Set(masked).size;
    if (count === expected || (masked.includes("sponsor") && count === expected + 1)) return;
    report({
      path: ["design", "masked"],
      message: `names ${count} parties, but the masking is ${masking}; expected ${expected}`,
    });
  },
  passes: [
    [trial({ design: { masking: "double", masked: ["participant", "investigator"] } })],
    [trial({ design: { masking: "double", masked: ["participant", "investigator", "sponsor"] } })],
  ],
  fails: [[trial({ design: { masking: "single", masked: ["participant", "investigator"] } })]],
});

const maskedRolesMissing = rule({
  id: "masked_roles_missing",
  title: "Masked trial that does not say who is masked",
  of: ["trial"],
  needs: ["design"],
  grades: incomplete,
  why: "Double-blind means different parties to different people, so a reader has to be told which.",
  source: "CONSORT: who was blinded after assignment; definitions of the vocabulary of masking",
  check({ design: { masking, masked = [], maskingText } }, report) {
    if (masking === undefined || masking === "open_label" || masked.length > 0 || maskingText !== undefined) return;
    report({ path: ["design", "masking"], message: `is ${masking}, but nobody is named as masked; say who` });
  },
  passes: [
    [trial({ design: { masking: "single", masked: ["outcomes_assessor"] } })],
    [trial({ design: { masking: "open_label" } })],
  ],
  fails: [[trial({ design: { masking: "double" } })]],
});

/** The rules about masking. */
export const maskingRules: readonly Rule[] = [openWithMaskedRoles, maskedRolesCount, maskedRolesMissing];
