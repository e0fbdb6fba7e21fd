/** The criteria of a trial whose eligibility is available as text. */
import type { EligibilityExpression, Trial } from "@org/therapy-model";
import { asText } from "./as-text.ts";
import { cautiousExclusion, cautiousInclusion } from "./cautious.ts";
import { withoutHealthy } from "./kinds/healthy.ts";
import type { LocatedExpression } from "./located.ts";
import { modelExpression, modelList } from "./model-expression.ts";
import { besideStudied, stateOfStudied, studiedDiseases } from "./own-disease.ts";
import { type EligibilityOptions, parseEligibility } from "./parse-eligibility.ts";

/** Kinds of criteria that registries hold in fields of their own, beside the text. */
const registered: ReadonlySet<EligibilityExpression["kind"]> = new Set(["age", "sex", "healthy_volunteer"]);

/** A trial with eligibility. */
type WithEligibility = Partial<Pick<Trial, "eligibility">>;

/** A trial whose criteria are read beside its conditions. */
type ReadTrial = WithEligibility & Partial<Pick<Trial, "conditions" | "conditionNames">>;

/**
 * Adds the criteria of the eligibility text to a trial that has none but those of fields of the registry. The criteria of
 * which the text does not state whether they must be met are texts, and so are parts of sentences that could exclude a patient
 * wrongly. A disease that excludes has its words as a text beside it if the trial studies a disease of its kind: "other cancer"
 * in a trial of leukemia. The words of each criterion are its text; `parseEligibility` has their offsets. A valid trial stays
 * valid. The trial itself is not changed; another is returned as it is.
 *
 * @example
 * ```ts
 * import { withParsedEligibility } from "@org/therapy-text/criteria";
 *
 * const trial = withParsedEligibility({ eligibility: { text: "Exclusion Criteria:\n* Active hepatitis B" } });
 * trial.eligibility?.exclusion?.map(({ kind, text }) => [kind, text]); // => [["condition", "Active hepatitis B"]]
 * ```
 */
export function withParsedEligibility<T extends ReadTrial>(
  trial: T,
  options: EligibilityOptions = {},
): Omit<T, "eligibility"> & WithEligibility {
  const { eligibility } = trial;
  if (eligibility?.text === undefined) return trial;
  const { inclusion = [], exclusion = [], text } = eligibility;
  if (exclusion.length > 0 || inclusion.some(({ kind }) => !registered.has(kind))) return trial;
  const parsed = parseEligibility(text, options);
  const studied = studiedDiseases(trial);
  const included = withoutHealthy(text, parsed.inclusion).map((node) =>
    stateOfStudied(besideStudied(text, cautiousInclusion(text, node), studied, false), studied),
  );
  const open = parsed.unclassified.map((node) => asText(text, node));
  const excluded = parsed.exclusion.map((node) => besideStudied(text, cautiousExclusion(text, node), studied, true));
  const asModel = (node: LocatedExpression): EligibilityExpression => modelExpression(text, node);
  const required = modelList("all", inclusion, [...included, ...open].map(asModel));
  const forbidden = modelList("any", [], excluded.map(asModel));
  const { inclusion: _inclusion, exclusion: _exclusion, ...rest } = eligibility;
  return {
    ...trial,
    eligibility: {
      ...rest,
      ...(required.length > 0 && { inclusion: required }),
      ...(forbidden.length > 0 && { exclusion: forbidden }),
    },
  };
}
