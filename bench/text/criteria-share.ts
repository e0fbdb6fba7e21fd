/**
 * The share of the items of all real eligibility texts that have a criterion which is not a text, and the number of criteria of
 * each kind. Each expression is checked with the schema of the model.
 *
 *     node --conditions=@org/source bench/text/criteria-share.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Eligibility, validate } from "@org/therapy-model";
import { type LocatedExpression, parseEligibility } from "@org/therapy-text/criteria";
import type { EligibilityPart } from "@org/therapy-text/eligibility";

const file = new URL("../../../shared/data/clinicaltrials-gov/studies.jsonl.gz", import.meta.url);

interface Study {
  protocolSection: { identificationModule: { nctId: string }; eligibilityModule?: { eligibilityCriteria?: string } };
}

function main(): void {
  const kinds = new Map<string, number>();
  let [items, typed, invalid] = [0, 0, 0];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n")) {
    const { identificationModule, eligibilityModule } = (JSON.parse(line) as Study).protocolSection;
    const parsed = parseEligibility(eligibilityModule?.eligibilityCriteria ?? "");
    const leaves = [...parsed.inclusion, ...parsed.exclusion, ...parsed.unclassified].flatMap(leavesOf);
    for (const { kind } of leaves) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const starts = leaves.filter(({ kind }) => kind !== "text").map(({ start }) => start);
    for (const { contentStart, contentEnd } of criteriaIn(parsed.parts)) {
      items++;
      if (starts.some((start) => start >= contentStart && start < contentEnd)) typed++;
    }
    if (!isValid(parsed)) {
      invalid++;
      console.log(`${identificationModule.nctId}: an expression is not valid`);
    }
  }
  console.log(
    `items typed: ${typed} of ${items} (${((100 * typed) / items).toFixed(1)} %); records with an invalid expression: ${invalid}`,
  );
  console.table(Object.fromEntries([...kinds].toSorted(([, a], [, b]) => b - a)));
}

function leavesOf(expression: LocatedExpression): LocatedExpression[] {
  if (expression.kind === "all" || expression.kind === "any") return expression.of.flatMap(leavesOf);
  return expression.kind === "not" ? leavesOf(expression.of) : [expression];
}

function criteriaIn(parts: readonly EligibilityPart[]): EligibilityPart[] {
  return parts.flatMap((part) => [...(part.kind === "criterion" ? [part] : []), ...criteriaIn(part.parts)]);
}

/** Checks the expressions of a record without their offsets. */
function isValid(parsed: { readonly inclusion: readonly object[]; readonly exclusion: readonly object[] }): boolean {
  const { inclusion, exclusion } = JSON.parse(
    JSON.stringify(parsed, (name, value: unknown) =>
      name === "start" || name === "end" || name === "parts" ? undefined : value,
    ),
  ) as { inclusion: object[]; exclusion: object[] };
  const record = { ...(inclusion.length > 0 && { inclusion }), ...(exclusion.length > 0 && { exclusion }) };
  return validate(Eligibility, record).ok;
}

if (existsSync(file)) main();
else console.log("../shared/data/clinicaltrials-gov/studies.jsonl.gz is absent: nothing was counted");
