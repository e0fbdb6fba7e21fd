/** How the rules of this repository agree with CDISC CORE on the cases of the rules. */
import { checkUsdm, usdmRules } from "@org/therapy-exchange/usdm";
import type { RuleCase } from "./cases.ts";

/** The result of one case. */
export interface CaseResult {
  readonly name: string;
  readonly hasIssues: boolean;
  readonly finds: boolean;
  /** Whether the issues are of the same objects. */
  readonly isSameObjects: boolean;
  readonly places: readonly string[];
  readonly expected: readonly string[];
}

/** The result of a rule: `not written` has no cases. */
export interface RuleResult {
  readonly core: string;
  readonly id: string | undefined;
  readonly verdict: "agree" | "differ" | "not written";
  readonly cases: readonly CaseResult[];
}

function idAt(document: unknown, path: readonly (string | number)[]): string {
  let value = document;
  for (const key of path) value = (value as { readonly [key: string]: unknown })[key];
  return String((value as { readonly id?: unknown }).id);
}

function resultOf({ core, name, document, hasIssues, places, rowIds }: RuleCase): CaseResult {
  const found = checkUsdm(document).filter((finding) => finding.core === core);
  const all = found.map(({ path }) => (rowIds === undefined ? `/${path.join("/")}` : idAt(document, path)));
  const own = new Set(all.filter((place) => rowIds?.has(place) !== false));
  const isSameObjects = own.size === places.size && [...own].every((place) => places.has(place));
  return {
    name,
    hasIssues,
    finds: own.size > 0,
    isSameObjects,
    places: [...own].filter((place) => !places.has(place)),
    expected: [...places].filter((place) => !own.has(place)),
  };
}

/** Runs each rule on its own cases. A rule agrees if its verdict is that of CORE in every case. */
export function ruleResults(cases: readonly RuleCase[], cores: readonly string[]): readonly RuleResult[] {
  const ruleOf = new Map(usdmRules.map((rule) => [rule.core, rule]));
  return cores.map((core) => {
    const rule = ruleOf.get(core);
    if (rule === undefined) return { core, id: undefined, verdict: "not written", cases: [] };
    const results = cases.filter((each) => each.core === core).map(resultOf);
    const isEqual = results.every(({ finds, hasIssues }) => finds === hasIssues);
    return { core, id: rule.id, verdict: isEqual ? "agree" : "differ", cases: results };
  });
}
