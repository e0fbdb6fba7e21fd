/** The criteria of a trial whose eligibility is available as text. */
import type { EligibilityExpression, Trial } from "@org/therapy-model";
import type { LocatedExpression } from "./located.ts";
import { type EligibilityOptions, parseEligibility } from "./parse-eligibility.ts";

/** Kinds of criteria that registries hold in fields of their own, beside the text. */
const registered: ReadonlySet<EligibilityExpression["kind"]> = new Set(["age", "sex", "healthy_volunteer"]);

/** A trial with eligibility. */
type WithEligibility = Partial<Pick<Trial, "eligibility">>;

/**
 * Adds the criteria of the eligibility text to a trial that has none but those of fields of the registry. The criteria of
 * which the text does not state whether they must be met are texts. The trial itself is not changed; another is returned as it is.
 *
 * @example
 * ```ts
 * import { withParsedEligibility } from "@org/therapy-text/criteria";
 *
 * const trial = withParsedEligibility({ eligibility: { text: "Exclusion Criteria:\n* Active hepatitis B" } });
 * trial.eligibility?.exclusion?.map(({ kind }) => kind); // => ["condition"]
 * ```
 */
export function withParsedEligibility<T extends WithEligibility>(trial: T, options: EligibilityOptions = {}): T {
  const { eligibility } = trial;
  if (eligibility?.text === undefined) return trial;
  const { inclusion = [], exclusion = [], text } = eligibility;
  if (exclusion.length > 0 || inclusion.some(({ kind }) => !registered.has(kind))) return trial;
  const parsed = parseEligibility(text, options);
  const open = parsed.unclassified.map((node) => asText(text, node));
  return {
    ...trial,
    eligibility: {
      ...eligibility,
      inclusion: [...inclusion, ...parsed.inclusion, ...open] as EligibilityExpression[],
      exclusion: [...parsed.exclusion] as EligibilityExpression[],
    },
  };
}

function asText(text: string, { start, end }: LocatedExpression): LocatedExpression {
  return { kind: "text", text: text.slice(start, end).trim() || "Criterion", start, end };
}
