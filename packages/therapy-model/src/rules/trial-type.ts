/** Rules about what sort of study a trial is, its phase and what it is for. */
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Finding, type Rule, rule } from "./rule.ts";
import { isPhase, isStudyType } from "./trial-kinds.ts";

const source = "Definitions of the vocabularies of study types, phases and trial statuses";

const phaseWithoutTrial = rule({
  id: "phase_without_trial",
  title: "Phase of a study that is no clinical trial",
  of: ["trial"],
  needs: ["phase"],
  grades: contradiction,
  why: "Phases are stages of testing an intervention that the protocol assigns; a study that observes, or gives access outside a trial, has none.",
  source,
  check({ type, phase }, report) {
    if (type === "interventional" || phase === "not_applicable") return;
    report({
      path: ["phase"],
      message: `is ${phase}, but the study is ${type}; expected no phase, or the study to be interventional`,
    });
  },
  passes: [
    [trial({ type: "interventional", phase: "phase_1" })],
    [trial({ type: "observational", phase: "not_applicable" })],
  ],
  fails: [[trial({ type: "observational", phase: "phase_4" })], [trial({ type: "expanded_access", phase: "phase_2" })]],
});

const assignmentWithoutTrial = rule({
  id: "assignment_without_trial",
  title: "Allocation, masking or model of a study that assigns nothing",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "An observational study does not assign what participants receive, so nobody is allocated and nobody masked.",
  source,
  check({ type, design: { allocation, masking, model } }, report) {
    if (type === "interventional") return;
    if (allocation !== undefined && allocation !== "not_applicable") report(against("allocation", allocation, type));
    if (masking !== undefined && masking !== "open_label") report(against("masking", masking, type));
    if (model !== undefined && model !== "single_group") report(against("model", model, type));
  },
  passes: [[trial({ type: "interventional", design: { allocation: "randomized", masking: "double" } })]],
  fails: [
    [trial({ type: "observational", design: { allocation: "randomized" } })],
    [trial({ type: "patient_registry", design: { masking: "double", masked: ["participant", "investigator"] } })],
  ],
});

const observationWithinTrial = rule({
  id: "observation_within_trial",
  title: "Observational model or sampling of a clinical trial",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "Cohort, case-control and the like say how groups are chosen that nobody assigns; where the protocol assigns, the study is a trial.",
  source,
  check({ type, design: { observationalModel, patientRegistry } }, report) {
    if (type !== "interventional") return;
    if (observationalModel !== undefined) report(against("observationalModel", observationalModel, type));
    if (patientRegistry === true) report(against("patientRegistry", "true", type));
  },
  passes: [[trial({ type: "observational", design: { observationalModel: "cohort" } })]],
  fails: [[trial({ type: "interventional", design: { observationalModel: "cohort" } })]],
});

function against(field: string, value: string, type: string): Finding {
  return { path: ["design", field], message: `is ${value}, but the study is ${type}; one of the two is wrong` };
}

const registryType = rule({
  id: "registry_type",
  title: "Patient registry by one field and not by the other",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "Whether the study is kept as a registry of patients is said twice, and searches use either.",
  source: "Definition of the field `patientRegistry` of the model: where it is, its type says so",
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
  passes: [[trial({ type: "patient_registry", design: { patientRegistry: true } })]],
  fails: [
    [trial({ type: "observational", design: { patientRegistry: true } })],
    [trial({ type: "patient_registry", design: { patientRegistry: false } })],
  ],
});

const timePerspective = rule({
  id: "time_perspective",
  title: "Prospective by one field and not by the other",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "A study that only looks up what has happened follows nobody from the start on.",
  source: "Definitions of the vocabulary of time perspectives and of the field `prospective` of the model",
  check({ design: { prospective, timePerspective: perspective } }, report) {
    if (prospective === undefined || perspective === undefined || perspective === "cross_sectional") return;
    if (prospective === (perspective === "prospective")) return;
    report({
      path: ["design", "prospective"],
      message: `is ${prospective}, but timePerspective is ${perspective}; one of the two is wrong`,
    });
  },
  passes: [[trial({ type: "observational", design: { prospective: true, timePerspective: "prospective" } })]],
  fails: [[trial({ type: "observational", design: { prospective: true, timePerspective: "retrospective" } })]],
});

const retrospectiveAhead = rule({
  id: "retrospective_trial",
  title: "Clinical trial that looks back",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "A trial assigns an intervention to those who join it, which cannot be done to what has already happened.",
  source: "Definitions of `interventional` and of the vocabulary of time perspectives",
  check({ type, design: { prospective, timePerspective: perspective } }, report) {
    if (type !== "interventional") return;
    if (perspective === "retrospective") report(against("timePerspective", perspective, type));
    else if (prospective === false) report(against("prospective", "false", type));
  },
  passes: [[trial({ type: "observational", design: { timePerspective: "retrospective" } })]],
  fails: [[trial({ type: "interventional", design: { prospective: false } })]],
});

const access: ReadonlySet<string> = new Set([
  "available",
  "temporarily_not_available",
  "no_longer_available",
  "approved_for_marketing",
]);

const statusOfAccess = rule({
  id: "status_of_access",
  title: "Status of expanded access on a trial, or of a trial on expanded access",
  of: ["trial"],
  needs: ["status"],
  grades: contradiction,
  why: "Expanded access is available or no longer so; trials recruit, complete and terminate. Tallies by status mix otherwise.",
  source,
  check({ type, status: { status } }, report) {
    if (type !== "expanded_access" && access.has(status)) {
      report({
        path: ["status", "status"],
        message: `is ${status}, which only expanded access is, but the study is ${type}`,
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
  passes: [
    [trial({ type: "expanded_access", status: { status: "available" } })],
    [trial({ status: { status: "recruiting" } })],
  ],
  fails: [
    [trial({ status: { status: "no_longer_available" } })],
    [trial({ type: "expanded_access", status: { status: "recruiting" } })],
  ],
});

const confirmatoryEarly = rule({
  id: "confirmatory_early_phase",
  title: "Phase 1 trial marked confirmatory",
  of: ["trial"],
  needs: ["phase", "design"],
  grades: contradiction,
  why: "Phase 1 finds a dose and looks for harm; a protocol that goes on to confirm efficacy says a later phase too, as phase 1/2.",
  source: "Definitions of the vocabulary of phases; ICH E8(R1) on exploratory and confirmatory studies",
  check({ phase, design: { confirmatory } }, report) {
    if (confirmatory !== true || !(phase === "early_phase_1" || isPhase(phase, "phase_1"))) return;
    report({
      path: ["design", "confirmatory"],
      message: `is true, but the trial is ${phase}; expected a later phase or false`,
    });
  },
  passes: [
    [trial({ phase: "phase_2", design: { confirmatory: true } })],
    [trial({ phase: "phase_1_2", design: { confirmatory: true } })],
  ],
  fails: [[trial({ phase: "phase_1", design: { confirmatory: true } })]],
});

const doseFinding: ReadonlySet<string> = new Set([
  "maximum_tolerated_dose",
  "recommended_phase_2_dose",
  "dose_limiting_toxicity",
]);

const doseFindingLate = rule({
  id: "dose_finding_late_phase",
  title: "Dose finding as the primary endpoint of a late phase",
  of: ["trial"],
  needs: ["phase", "endpoints"],
  grades: unlikely,
  why: "The tolerated dose is known before phase 3; a late trial that measures it first is misregistered or runs through earlier phases too.",
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
  passes: [[trial({ phase: "phase_1", endpoints: [{ level: "primary", endpoint: "dose_limiting_toxicity" }] })]],
  fails: [[trial({ phase: "phase_3", endpoints: [{ level: "primary", endpoint: "maximum_tolerated_dose" }] })]],
});

const phaseEnrollment = rule({
  id: "phase_enrollment",
  title: "Number of patients that the phase hardly has",
  of: ["trial"],
  needs: ["phase", "enrollment"],
  grades: unlikely,
  why: "Phase 1 trials of advanced therapies have tens of patients and phase 3 trials that ran have more than four; another order of magnitude is mostly a typing error.",
  source:
    "Enrollment in the 1,056 ClinicalTrials.gov records that the model is tested with: no phase 1 trial above 610, no phase 3 trial that was not withdrawn below 8",
  check({ phase, enrollment: { count }, status, therapies = [] }, report) {
    const path = ["enrollment", "count"];
    if (isPhase(phase, "phase_1") && count > 1000 && therapies.length > 0) {
      report({ path, message: `is ${count}, but the trial is ${phase}; expected tens of patients` });
    } else if (isPhase(phase, "phase_3") && count > 0 && count < 5 && !stopped.has(status?.status ?? "")) {
      report({
        path,
        message: `is ${count}, but the trial is ${phase}; expected more patients, or the trial to be terminated`,
      });
    }
  },
  passes: [
    [trial({ phase: "phase_1", enrollment: { count: 30 } })],
    [trial({ phase: "phase_3", enrollment: { count: 2 }, status: { status: "terminated" } })],
  ],
  fails: [[trial({ phase: "phase_3", enrollment: { count: 2 } })]],
});

const stopped: ReadonlySet<string> = new Set(["terminated", "withdrawn", "suspended"]);

const registryWithPurpose = rule({
  id: "purpose_without_trial",
  title: "Purpose of treatment of a study that treats nobody",
  of: ["trial"],
  needs: ["design"],
  grades: unlikely,
  why: "The purpose says for what the trial gives its intervention; an observational study gives none.",
  source: "Definition of the vocabulary of trial purposes",
  check({ type, design: { purpose } }, report) {
    if (purpose === undefined || !isStudyType(type, "observational")) return;
    if (purpose !== "treatment" && purpose !== "prevention") return;
    report(against("purpose", purpose, type));
  },
  passes: [[trial({ type: "interventional", design: { purpose: "treatment" } })]],
  fails: [[trial({ type: "observational", design: { purpose: "treatment" } })]],
});

/** The rules about study type and phase. */
export const typeRules: readonly Rule[] = [
  phaseWithoutTrial,
  assignmentWithoutTrial,
  observationWithinTrial,
  registryType,
  timePerspective,
  retrospectiveAhead,
  statusOfAccess,
  confirmatoryEarly,
  doseFindingLate,
  phaseEnrollment,
  registryWithPurpose,
];
