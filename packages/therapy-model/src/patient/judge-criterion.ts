/** The finding on one criterion for one patient. */
import type { EligibilityExpression } from "../domain/trial/eligibility.ts";
import { decidingCriteria, type DeepReadonly, type EligibilityCriterion } from "../domain/trial/evaluate.ts";
import type { PatientChart } from "./chart.ts";
import { type Finding, type PatientQuestion, undecided } from "./finding.ts";
import type { Judge } from "./judge.ts";
import { judgeDonor, judgeExpression, judgeGenotype, judgeHla } from "./judge-biology.ts";
import { judgeCondition } from "./judge-condition.ts";
import { judgeGrade, judgeMeasurement, judgeScale } from "./judge-measurement.ts";
import {
  judgeAge,
  judgeConsent,
  judgeContraception,
  judgeHealthyVolunteer,
  judgeLifeExpectancy,
  judgeReproduction,
  judgeSex,
} from "./judge-person.ts";
import { judgeTreatment } from "./judge-treatment.ts";
import { quotation } from "./wording.ts";

/** The deepest nesting of exceptions that is evaluated. */
const deepest = 20;

/** Finds whether a patient meets a criterion, with the reason and the data. */
export function judgeCriterion(chart: PatientChart, criterion: DeepReadonly<EligibilityCriterion>, depth = 0): Finding {
  switch (criterion.kind) {
    case "age":
      return judgeAge(chart, criterion);
    case "sex":
      return judgeSex(chart, criterion);
    case "condition":
      return judgeCondition(chart, criterion);
    case "measurement":
      return depth > deepest ? tooDeep() : judgeMeasurement(chart, criterion, judgeOf(chart, depth + 1));
    case "scale":
      return judgeScale(chart, criterion);
    case "grade":
      return judgeGrade(chart, criterion);
    case "treatment":
      return depth > deepest ? tooDeep() : judgeTreatment(chart, criterion, judgeOf(chart, depth + 1));
    case "reproduction":
      return judgeReproduction(chart, criterion);
    case "contraception":
      return judgeContraception(chart, criterion);
    case "expression":
      return judgeExpression(chart, criterion);
    case "genotype":
      return judgeGenotype(chart, criterion);
    case "hla":
      return judgeHla(chart, criterion);
    case "donor":
      return judgeDonor(chart, criterion);
    case "life_expectancy":
      return judgeLifeExpectancy(chart, criterion);
    case "consent":
      return judgeConsent(chart);
    case "healthy_volunteer":
      return judgeHealthyVolunteer(chart, criterion);
    case "investigator_judgment":
      return criterion.text === undefined
        ? undecided(() => "The criterion is for the investigator to judge.", investigatorQuestion)
        : judgeText(criterion.text, "is for the investigator to judge");
    case "text":
      return judgeText(criterion.text, "is available as text only");
    default:
      return judgeText((criterion as { readonly kind: string }).kind, "is a kind of criterion that is not evaluated");
  }
}

function investigatorQuestion(): PatientQuestion {
  const text = "Does the criterion apply that is for the investigator to judge?";
  return { about: "investigator judgment", text };
}

function judgeText(text: string, why: string): Finding {
  const reason = (): string => `${quotation(text)} ${why}.`;
  return undecided(reason, () => ({ about: `text ${text}`, text: `Does this apply: ${quotation(text)}?` }));
}

function tooDeep(): Finding {
  return judgeText("Exceptions of exceptions", "are nested too deeply to evaluate");
}

/** The access of a finding to the criteria of its exceptions. */
function judgeOf(chart: PatientChart, depth: number): Judge {
  const verdictOf: Judge["verdictOf"] = (criterion) => judgeCriterion(chart, criterion, depth).verdict;
  return { verdictOf, questionsOf: (expression) => questionsOf(chart, expression, depth) };
}

/** The questions whose answers would decide an expression; none if it is decided. */
function questionsOf(
  chart: PatientChart,
  expression: DeepReadonly<EligibilityExpression>,
  depth = 0,
): readonly PatientQuestion[] {
  const verdictOf = (criterion: DeepReadonly<EligibilityCriterion>) => judgeCriterion(chart, criterion, depth).verdict;
  return decidingCriteria(expression, verdictOf).flatMap((criterion) =>
    judgeCriterion(chart, criterion, depth).questions(),
  );
}
