/** Rules about study type, phase and purpose. */
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Violation, type Rule, rule } from "../engine/rule.ts";
import { isPhase, isStudyType } from "./kinds.ts";

const source = "Definitions in the vocabularies of study types, phases and trial statuses";

const phaseWithoutTrial = rule({
  id: "phase_without_trial",
  title: "Phase on a study that is not a clinical trial",
  recordKinds: ["trial"],
  requires: ["phase"],
  severity: contradiction,
  rationale:
    "A phase is a stage of testing an intervention that a protocol assigns. An observational study or expanded access has no phase.",
  source,
  check({ type, phase }, report) {
    if (type === "interventional" || phase === "not_applicable") return;
    report({
      path: ["phase"],
      message: `is ${phase}, but the study is ${type}; expected no phase, or type interventional`,
    });
  },
  valid: [
    [trial({ type: "interventional", phase: "phase_1" })],
    [trial({ type: "observational", phase: "not_applicable" })],
  ],
  invalid: [
    [trial({ type: "observational", phase: "phase_4" })],
    [trial({ type: "expanded_access", phase: "phase_2" })],
  ],
});

const assignmentWithoutTrial = rule({
  id: "assignment_without_trial",
  title: "Allocation, masking or intervention model on a study that does not assign interventions",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale: "An observational study does not assign interventions, so it has no allocation and no masking.",
  source,
  check({ type, design: { allocation, masking, model } }, report) {
    if (type === "interventional") return;
    if (allocation !== undefined && allocation !== "not_applicable") report(mismatch("allocation", allocation, type));
    if (masking !== undefined && masking !== "open_label") report(mismatch("masking", masking, type));
    if (model !== undefined && model !== "single_group") report(mismatch("model", model, type));
  },
  valid: [[trial({ type: "interventional", design: { allocation: "randomized", masking: "double" } })]],
  invalid: [
    [trial({ type: "observational", design: { allocation: "randomized" } })],
    [trial({ type: "patient_registry", design: { masking: "double", masked: ["participant", "investigator"] } })],
  ],
});

const observationWithinTrial = rule({
  id: "observation_within_trial",
  title: "Observational model or sampling method on a clinical trial",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale:
    "Cohort, case-control and similar models describe groups that are observed without assignment. If a protocol assigns interventions, the study is interventional.",
  source,
  check({ type, design: { observationalModel, patientRegistry } }, report) {
    if (type !== "interventional") return;
    if (observationalModel !== undefined) report(mismatch("observationalModel", observationalModel, type));
    if (patientRegistry === true) report(mismatch("patientRegistry", "true", type));
  },
  valid: [[trial({ type: "observational", design: { observationalModel: "cohort" } })]],
  invalid: [[trial({ type: "interventional", design: { observationalModel: "cohort" } })]],
});

function mismatch(field: string, value: string, type: string): Violation {
  return { path: ["design", field], message: `is ${value}, but the study is ${type}; one of the two is wrong` };
}

const registryType = rule({
  id: "registry_type",
  title: "Study type and `patientRegistry` that contradict each other",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale: "Two fields record whether a study is a patient registry, and searches use either of them.",
  source: "Definition of the field `patientRegistry`, which agrees with the study type",
  check({ type, design: { patientRegistry } }, report) {
    if (patientRegistry === true && type === "observational") {
      report({
        path: ["type"],
        message: "is observational, but design.patientRegistry is true; expected patient_registry",
        fix: { kind: "replace", value: "patient_registry" },
      });
    } else if (patientRegistry === false && type === "patient_registry") {
      report({
        path: ["type"],
        message: "is patient_registry, but design.patientRegistry is false; one of the two is wrong",
      });
    }
  },
  valid: [[trial({ type: "patient_registry", design: { patientRegistry: true } })]],
  invalid: [
    [trial({ type: "observational", design: { patientRegistry: true } })],
    [trial({ type: "patient_registry", design: { patientRegistry: false } })],
  ],
});

const timePerspective = rule({
  id: "time_perspective",
  title: "`prospective` and `timePerspective` that contradict each other",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale: "A purely retrospective study does not follow participants from enrollment on.",
  source: "Definitions in the vocabulary of time perspectives and of the field `prospective`",
  check({ design: { prospective, timePerspective: perspective } }, report) {
    if (prospective === undefined || perspective === undefined || perspective === "cross_sectional") return;
    if (prospective === (perspective === "prospective")) return;
    report({
      path: ["design", "prospective"],
      message: `is ${prospective}, but timePerspective is ${perspective}; one of the two is wrong`,
    });
  },
  valid: [[trial({ type: "observational", design: { prospective: true, timePerspective: "prospective" } })]],
  invalid: [[trial({ type: "observational", design: { prospective: true, timePerspective: "retrospective" } })]],
});

const retrospectiveTrial = rule({
  id: "retrospective_trial",
  title: "Retrospective clinical trial",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale:
    "A trial assigns interventions to participants prospectively, which is not possible for events in the past.",
  source: "Definitions of `interventional` and of the vocabulary of time perspectives",
  check({ type, design: { prospective, timePerspective: perspective } }, report) {
    if (type !== "interventional") return;
    if (perspective === "retrospective") report(mismatch("timePerspective", perspective, type));
    else if (prospective === false) report(mismatch("prospective", "false", type));
  },
  valid: [[trial({ type: "observational", design: { timePerspective: "retrospective" } })]],
  invalid: [[trial({ type: "interventional", design: { prospective: false } })]],
});

const access: ReadonlySet<string> = new Set([
  "available",
  "temporarily_not_available",
  "no_longer_available",
  "approved_for_marketing",
]);

const expandedAccessStatus = rule({
  id: "expanded_access_status",
  title: "Expanded access status on a trial, or trial status on expanded access",
  recordKinds: ["trial"],
  requires: ["status"],
  severity: contradiction,
  rationale:
    "Expanded access is available or no longer available; trials recruit, complete and terminate. Counts by status would otherwise mix the two.",
  source,
  check({ type, status: { status } }, report) {
    if (type !== "expanded_access" && access.has(status)) {
      report({
        path: ["status", "status"],
        message: `is ${status}, which applies only to expanded access, but the study is ${type}`,
      });
    } else if (
      type === "expanded_access" &&
      (status === "recruiting" || status === "completed" || status === "not_yet_recruiting")
    ) {
      report({
        path: ["status", "status"],
        message: `is ${status}, but the study is expanded_access; expected available or no_longer_available`,
      });
    }
  },
  valid: [
    [trial({ type: "expanded_access", status: { status: "available" } })],
    [trial({ status: { status: "recruiting" } })],
  ],
  invalid: [
    [trial({ status: { status: "no_longer_available" } })],
    [trial({ type: "expanded_access", status: { status: "recruiting" } })],
  ],
});

const confirmatoryEarlyPhase = rule({
  id: "confirmatory_early_phase",
  title: "Phase 1 trial marked confirmatory",
  recordKinds: ["trial"],
  requires: ["phase", "design"],
  severity: contradiction,
  rationale:
    "Phase 1 trials study dose and safety. If a protocol continues to confirm efficacy, the phase includes a later one, such as phase 1/2.",
  source: "Definitions in the vocabulary of phases; ICH E8(R1) on exploratory and confirmatory studies",
  check({ phase, design: { confirmatory } }, report) {
    if (confirmatory !== true || !(phase === "early_phase_1" || isPhase(phase, "phase_1"))) return;
    report({
      path: ["design", "confirmatory"],
      message: `is true, but the trial is ${phase}; expected a later phase or false`,
    });
  },
  valid: [
    [trial({ phase: "phase_2", design: { confirmatory: true } })],
    [trial({ phase: "phase_1_2", design: { confirmatory: true } })],
  ],
  invalid: [[trial({ phase: "phase_1", design: { confirmatory: true } })]],
});

const doseFinding: ReadonlySet<string> = new Set([
  "maximum_tolerated_dose",
  "recommended_phase_2_dose",
  "dose_limiting_toxicity",
]);

const doseFindingLatePhase = rule({
  id: "dose_finding_late_phase",
  title: "Dose finding as the primary endpoint of a late phase",
  recordKinds: ["trial"],
  requires: ["phase", "endpoints"],
  severity: unlikely,
  rationale:
    "The maximum tolerated dose is known before phase 3. A late-phase trial that determines it has a wrong phase or includes earlier phases.",
  source: "Definitions of `maximum_tolerated_dose`, `recommended_phase_2_dose` and of the phases",
  check({ phase, endpoints }, report) {
    if (!isPhase(phase, "phase_3") && phase !== "phase_4") return;
    for (const [index, { level, endpoint }] of endpoints.entries()) {
      if (level !== "primary" || endpoint === undefined || !doseFinding.has(endpoint)) continue;
      report({
        path: ["endpoints", index, "endpoint"],
        message: `is ${endpoint}, but the trial is ${phase}; expected an earlier phase`,
      });
    }
  },
  valid: [[trial({ phase: "phase_1", endpoints: [{ level: "primary", endpoint: "dose_limiting_toxicity" }] })]],
  invalid: [[trial({ phase: "phase_3", endpoints: [{ level: "primary", endpoint: "maximum_tolerated_dose" }] })]],
});

const phaseEnrollment = rule({
  id: "phase_enrollment",
  title: "Enrollment that is unusual for the phase",
  recordKinds: ["trial"],
  requires: ["phase", "enrollment"],
  severity: unlikely,
  rationale:
    "Phase 1 trials of advanced therapies enroll tens of participants, and phase 3 trials that ran enroll more than four. Another order of magnitude is usually a typing error.",
  source:
    "Enrollment in 1,056 ClinicalTrials.gov records: no phase 1 trial above 610, no phase 3 trial that was not withdrawn below 8",
  check({ phase, enrollment: { count }, status, therapies = [] }, report) {
    const path = ["enrollment", "count"];
    if (isPhase(phase, "phase_1") && count > 1000 && therapies.length > 0) {
      report({ path, message: `is ${count}, but the trial is ${phase}; expected tens of participants` });
    } else if (isPhase(phase, "phase_3") && count > 0 && count < 5 && !stopped.has(status?.status ?? "")) {
      report({
        path,
        message: `is ${count}, but the trial is ${phase}; expected more participants, or status terminated`,
      });
    }
  },
  valid: [
    [trial({ phase: "phase_1", enrollment: { count: 30 } })],
    [trial({ phase: "phase_3", enrollment: { count: 2 }, status: { status: "terminated" } })],
  ],
  invalid: [[trial({ phase: "phase_3", enrollment: { count: 2 } })]],
});

const stopped: ReadonlySet<string> = new Set(["terminated", "withdrawn", "suspended"]);

const purposeWithoutTrial = rule({
  id: "purpose_without_trial",
  title: "Treatment purpose on a study that does not treat",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: unlikely,
  rationale: "The purpose describes why the trial gives its intervention. An observational study does not give one.",
  source: "Definition of the vocabulary of trial purposes",
  check({ type, design: { purpose } }, report) {
    if (purpose === undefined || !isStudyType(type, "observational")) return;
    if (purpose !== "treatment" && purpose !== "prevention") return;
    report(mismatch("purpose", purpose, type));
  },
  valid: [[trial({ type: "interventional", design: { purpose: "treatment" } })]],
  invalid: [[trial({ type: "observational", design: { purpose: "treatment" } })]],
});

export const rules: readonly Rule[] = [
  phaseWithoutTrial,
  assignmentWithoutTrial,
  observationWithinTrial,
  registryType,
  timePerspective,
  retrospectiveTrial,
  expandedAccessStatus,
  confirmatoryEarlyPhase,
  doseFindingLatePhase,
  phaseEnrollment,
  purposeWithoutTrial,
];
