/** The criteria of a trial whose eligibility is available as text. */
import type { EligibilityExpression, Trial } from "@org/therapy-model";
import { asText, cautiousExclusion, cautiousInclusion } from "./cautious.ts";
import { type EligibilityOptions, parseEligibility } from "./parse-eligibility.ts";

/** Kinds of criteria that registries hold in fields of their own, beside the text. */
const registered: ReadonlySet<EligibilityExpression["kind"]> = new Set(["age", "sex", "healthy_volunteer"]);

/** A trial with eligibility. */
type WithEligibility = Partial<Pick<Trial, "eligibility">>;

/**
 * Adds the criteria of the eligibility text to a trial that has none but those of fields of the registry. The criteria of
 * which the text does not state whether they must be met are texts, and so are parts of sentences that could exclude a patient
 * wrongly. The trial itself is not changed; another is returned as it is.
 *
 * @example
 * ```ts
 * import { withParsedEligibility } from "@org/therapy-text/criteria";
 *
 * const trial = withParsedEligibility({ eligibility: { text: "Exclusion Criteria:\n* Active hepatitis B" } });
 * trial.eligibility?.exclusion?.map(({ kind }) => kind); // => ["condition"]
 * ```
 */
export function withParsedEligibility<T extends WithEligibility>(
  trial: T,
  options: EligibilityOptions = {},
): Omit<T, "eligibility"> & WithEligibility {
  const { eligibility } = trial;
  if (eligibility?.text === undefined) return trial;
  const { inclusion = [], exclusion = [], text } = eligibility;
  if (exclusion.length > 0 || inclusion.some(({ kind }) => !registered.has(kind))) return trial;
  const parsed = parseEligibility(text, options);
  const included = parsed.inclusion.map((node) => cautiousInclusion(text, node));
  const open = parsed.unclassified.map((node) => asText(text, node));
  return {
    ...trial,
    eligibility: {
      ...eligibility,
      inclusion: [...inclusion, ...included, ...open] as EligibilityExpression[],
      exclusion: parsed.exclusion.map((node) => cautiousExclusion(text, node)) as EligibilityExpression[],
    },
  };
}
