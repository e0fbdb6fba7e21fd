/** The criteria of a trial with their places, and the criterion that follows from its conditions. */
import type { EligibilityExpression } from "../domain/trial/eligibility.ts";
import type { DeepReadonly } from "../domain/trial/evaluate.ts";
import type { Trial } from "../domain/trial/trial.ts";
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { type PatientChart, termOf } from "./chart.ts";

/** The parts of a trial that matching uses. */
export type MatchableTrial = DeepReadonly<
  Pick<Trial, "id"> & Partial<Pick<Trial, "conditions" | "conditionNames" | "eligibility">>
>;

type Expression = DeepReadonly<EligibilityExpression>;

/** A criterion of a trial, with the effect of its verdict. */
export interface PlacedExpression {
  readonly path: readonly (string | number)[];
  readonly expression: Expression;
  readonly excludesIf: "met" | "not_met";
}

/** Criteria by the list of names from which they were made, because trials are matched with many patients. */
const criteriaOfNames = /* @__PURE__ */ new WeakMap<readonly unknown[], readonly Expression[]>();

/**
 * The conditions of a trial as a criterion: a participant has one of them. Absent if healthy volunteers are accepted. A name
 * of the registry that is not among the terms may be any condition.
 */
export function conditionCriterion(patient: PatientChart, trial: MatchableTrial): Expression | undefined {
  const { conditions = [], conditionNames = [], eligibility } = trial;
  if (conditions.length === 0 && conditionNames.length === 0) return undefined;
  if (eligibility?.inclusion?.some((one) => one.kind === "healthy_volunteer" && one.accepted !== false) === true)
    return undefined;
  const of = conditions.map(({ disease }): Expression => ({ kind: "condition", disease }));
  if (conditions.length < conditionNames.length) of.push(...namedConditions(patient, conditionNames));
  return { kind: "any", of };
}

function namedConditions(patient: PatientChart, names: readonly string[]): readonly Expression[] {
  let known = criteriaOfNames.get(names);
  if (known === undefined) {
    known = names.map((name) => namedCondition(patient, name));
    criteriaOfNames.set(names, known);
  }
  return known;
}

/** Kinds of criteria that registries hold in fields of their own, beside the text. */
const registered: ReadonlySet<string> = new Set(["age", "sex", "healthy_volunteer"]);

/** The eligibility text as a criterion, if nothing of it is available as expressions. */
export function textCriterion({ eligibility }: MatchableTrial): Expression | undefined {
  const { text, inclusion = [], exclusion = [] } = eligibility ?? {};
  if (text === undefined || exclusion.length > 0 || inclusion.some(({ kind }) => !registered.has(kind)))
    return undefined;
  return { kind: "text", text };
}

function namedCondition({ names }: PatientChart, name: string): Expression {
  const known = names.get(name);
  if (known !== undefined) return known;
  const criterion = readConditions(name);
  names.set(name, criterion);
  return criterion;
}

/** A name of a condition, or of several, such as "Melanoma, Lung Cancer, or Leukemia". */
function readConditions(name: string): Expression {
  const whole = conditionNamed(name);
  if (whole !== undefined) return whole;
  const parts = name.split(/[,;/]? (?:and|or) |[,;/]/).filter((part) => part.trim() !== "");
  const of = parts.length < 20 ? parts.map(conditionNamed).filter((one) => one !== undefined) : [];
  return of.length > 1 && of.length === parts.length
    ? { kind: "any", of }
    : { kind: "text", text: name.trim() || "Condition" };
}

function conditionNamed(name: string): Expression | undefined {
  const disease = termOf(diseases, undefined, { text: name.trim() });
  return disease === undefined || !Object.hasOwn(diseases.terms, disease)
    ? undefined
    : { kind: "condition", disease: disease as keyof typeof diseases.terms };
}

/** The criteria of a trial: its conditions, the inclusion and the exclusion criteria. */
export function placedExpressions(patient: PatientChart, trial: MatchableTrial): PlacedExpression[] {
  const conditions = conditionCriterion(patient, trial);
  const text = textCriterion(trial);
  const { inclusion = [], exclusion = [] } = trial.eligibility ?? {};
  return [
    ...(conditions === undefined
      ? []
      : [{ path: ["conditions"], expression: conditions, excludesIf: "not_met" as const }]),
    ...inclusion.map((expression, index) => ({
      path: ["eligibility", "inclusion", index],
      expression,
      excludesIf: "not_met" as const,
    })),
    ...exclusion.map((expression, index) => ({
      path: ["eligibility", "exclusion", index],
      expression,
      excludesIf: "met" as const,
    })),
    ...(text === undefined
      ? []
      : [{ path: ["eligibility", "text"], expression: text, excludesIf: "not_met" as const }]),
  ];
}
