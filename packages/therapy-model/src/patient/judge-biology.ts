/** Findings on genes and cells: genotype, HLA type, expression of a target, donors. */
import { measurementMethods } from "../gen/vocabularies/measurement-method.ts";
import { targets } from "../gen/vocabularies/target-terms.ts";
import type {
  DonorCriterion,
  ExpressionCriterion,
  GenotypeCriterion,
  HlaCriterion,
  Zygosity,
} from "../domain/shared/patient-criterion.ts";
import { opposite, weakest, type DeepReadonly, type Verdict } from "../domain/trial/evaluate.ts";
import { compareRange, singleVerdict } from "../domain/trial/measured-value.ts";
import { labelOf, type PatientChart } from "./chart.ts";
import { decided, type Finding, undecided } from "./finding.ts";
import { isKind } from "./kinds.ts";
import type { PatientDonor, PatientExpression, PatientGenotype } from "./patient-profile.ts";
import { alternatives, comparatorText } from "./wording.ts";

/** A variant without the spelling that differs from laboratory to laboratory: `p.(Val600Glu)` and `V600E` stay apart. */
function variantKey(variant: string): string {
  return variant
    .replaceAll(/[\s()]/g, "")
    .replace(/^p\./, "")
    .toLowerCase();
}

/** Finds whether the patient or the tumor has a variant of a gene. */
export function judgeGenotype({ profile }: PatientChart, criterion: DeepReadonly<GenotypeCriterion>): Finding {
  const { gene } = criterion;
  const entries = (profile.genotypes ?? []).flatMap((item, index) =>
    item.gene === gene ? [{ item, path: ["genotypes", index] }] : [],
  );
  const verdicts = entries.map(({ item }) => genotypeVerdict(item, criterion));
  const isAlone = entries.length === 1;
  const verdict = verdicts.includes("met") ? "met" : isAlone ? verdicts[0]! : singleVerdict(new Set(verdicts));
  const label = labelOf(targets, gene);
  const required = genotypeText(criterion, label);
  const data = entries.map(({ path }) => path);
  const reason = (): string => {
    if (entries.length === 0) return `No genetic test of ${label} is recorded; the criterion is ${required}.`;
    return `The genetic test shows ${foundText(
      entries.map(({ item }) => item),
      label,
    )}; the criterion is ${required}.`;
  };
  if (verdict !== "unknown") return decided(verdict, reason, data);
  return undecided(
    reason,
    () => ({ about: `genotype ${gene}`, text: `Which variants of ${label} does the patient have?` }),
    data,
  );
}

function genotypeVerdict(item: PatientGenotype, criterion: DeepReadonly<GenotypeCriterion>): Verdict {
  const { variant, anyVariant, copies, zygosity } = criterion;
  const verdicts: Verdict[] = [];
  const wanted = [...(variant === undefined ? [] : [variant]), ...(anyVariant ?? [])].map(variantKey);
  if (wanted.length > 0 || copies === undefined) verdicts.push(variantVerdict(item, wanted));
  if (copies !== undefined) {
    const { copies: known } = item;
    const isCount = copies.value.unit === "1" || copies.value.unit.startsWith("{");
    verdicts.push(
      known === undefined || !isCount
        ? "unknown"
        : compareRange({ low: known, high: known, closed: true }, copies.comparator, copies.value.value),
    );
  }
  if (zygosity !== undefined) verdicts.push(zygosityVerdict(item.zygosity, zygosity));
  return weakest(verdicts);
}

function variantVerdict({ variants = [], wildType, isComplete }: PatientGenotype, wanted: readonly string[]): Verdict {
  if (wildType === true) return "not_met";
  if (wanted.length === 0) return variants.length > 0 ? "met" : "unknown";
  if (variants.some((each) => wanted.includes(variantKey(each)))) return "met";
  return isComplete === true ? "not_met" : "unknown";
}

const biallelic: readonly Zygosity[] = ["homozygous", "compound_heterozygous", "biallelic"];

function zygosityVerdict(known: Zygosity | undefined, required: Zygosity): Verdict {
  if (known === undefined) return "unknown";
  if (known === required || (required === "biallelic" && biallelic.includes(known))) return "met";
  return known === "biallelic" && biallelic.includes(required) ? "unknown" : "not_met";
}

function genotypeText(
  { variant, anyVariant, copies, zygosity }: DeepReadonly<GenotypeCriterion>,
  label: string,
): string {
  const variants = [...(variant === undefined ? [] : [variant]), ...(anyVariant ?? [])];
  const named =
    variants.length > 0 ? alternatives(variants.slice(0, 5)) : copies === undefined ? "a variant" : "copies";
  const count = copies === undefined ? "" : `, ${comparatorText(copies.comparator)} ${copies.value.value} copies`;
  return `${named} of ${label}${count}${zygosity === undefined ? "" : `, ${zygosity.replaceAll("_", " ")}`}`;
}

function foundText(items: readonly PatientGenotype[], label: string): string {
  return items
    .slice(0, 3)
    .map(({ variants, wildType, zygosity, copies }) => {
      const found = wildType === true ? "no variant" : (variants?.slice(0, 5).join(", ") ?? "no stated variant");
      const count = copies === undefined ? "" : `, ${copies} copies`;
      return `${found} of ${label}${count}${zygosity === undefined ? "" : `, ${zygosity.replaceAll("_", " ")}`}`;
    })
    .join("; ");
}

const locusOf = (allele: string): string => allele.slice(0, allele.indexOf("*"));
const withoutSuffix = (allele: string): string => allele.replace(/[NLSCAQP]$/, "");

/** Whether an allele is another one, or a subtype of it, such as HLA-A*02:01:01 of HLA-A*02:01. */
function isSubtype(allele: string, of: string): boolean {
  return allele === of || withoutSuffix(allele).startsWith(`${withoutSuffix(of)}:`);
}

/** Finds whether the patient has one of some HLA alleles. */
export function judgeHla({ profile: { hla = [] } }: PatientChart, { alleles }: DeepReadonly<HlaCriterion>): Finding {
  const verdicts = alleles.map((wanted): Verdict => {
    const same = hla.filter((allele) => locusOf(allele) === locusOf(wanted));
    if (same.some((allele) => isSubtype(allele, wanted))) return "met";
    const isTyped = same.length >= 2 && same.every((allele) => !isSubtype(wanted, allele));
    return isTyped ? "not_met" : "unknown";
  });
  const wanted = alternatives(alleles.slice(0, 5));
  const verdict = verdicts.includes("met") ? "met" : verdicts.includes("unknown") ? "unknown" : "not_met";
  const loci = alternatives([...new Set(alleles.map(locusOf))].slice(0, 5));
  const reason = (): string =>
    hla.length === 0
      ? `The HLA type is not recorded; the criterion is ${wanted}.`
      : `The HLA type is ${hla.slice(0, 12).join(", ")}; the criterion is ${wanted}.`;
  if (verdict !== "unknown") return decided(verdict, reason, [["hla"]]);
  return undecided(reason, () => ({ about: `hla ${loci}`, text: `Which alleles of ${loci} does the patient have?` }), [
    ["hla"],
  ]);
}

/** Finds whether the disease expresses a target. */
export function judgeExpression({ profile }: PatientChart, criterion: DeepReadonly<ExpressionCriterion>): Finding {
  const { target, minimumPercent } = criterion;
  const entries = (profile.expressions ?? []).flatMap((item, index) =>
    item.target === target ? [{ item, path: ["expressions", index] }] : [],
  );
  const verdict = singleVerdict(new Set(entries.map(({ item }) => expressionVerdict(item, criterion))));
  const label = labelOf(targets, target);
  const least = minimumPercent === undefined ? "" : ` on at least ${minimumPercent}% of cells`;
  const required = `${label} ${criterion.expression}${least}`;
  const data = entries.map(({ path }) => path);
  const reason = (): string => {
    const [first] = entries;
    if (first === undefined) return `The expression of ${label} is not recorded; the criterion is ${required}.`;
    const { expression, percent } = first.item;
    return `${label} is ${expression}${percent === undefined ? "" : ` on ${percent}% of cells`}; the criterion is ${required}.`;
  };
  if (verdict !== "unknown") return decided(verdict, reason, data);
  const part = minimumPercent === undefined ? "Is" : "On which percentage of cells is";
  return undecided(reason, () => ({ about: `expression ${target}`, text: `${part} ${label} expressed?` }), data);
}

function expressionVerdict(item: PatientExpression, criterion: DeepReadonly<ExpressionCriterion>): Verdict {
  const { expression, minimumPercent, method, companionDiagnostic } = criterion;
  const verdicts: Verdict[] = [item.expression === expression ? "met" : "not_met"];
  if (minimumPercent !== undefined) {
    verdicts.push(item.percent === undefined ? "unknown" : item.percent >= minimumPercent ? "met" : "not_met");
  }
  if (method !== undefined) {
    verdicts.push(item.method !== undefined && isKind(measurementMethods, item.method, method) ? "met" : "unknown");
  }
  if (companionDiagnostic === true) verdicts.push(item.companionDiagnostic === true ? "met" : "unknown");
  return weakest(verdicts);
}

/** Finds whether the patient has a suitable donor, or none. */
export function judgeDonor({ profile }: PatientChart, criterion: DeepReadonly<DonorCriterion>): Finding {
  const { donors = [], complete = [] } = profile;
  const verdicts = donors.map((donor) => donorVerdict(donor, criterion));
  const isClosed = complete.includes("donors") && !verdicts.includes("unknown");
  const exists: Verdict = verdicts.includes("met") ? "met" : isClosed ? "not_met" : "unknown";
  const verdict = criterion.available ? exists : opposite(exists);
  const words = [criterion.matches?.map((match) => match.replaceAll("_", " ")) ?? [], criterion.relation ?? []].flat();
  const wanted = words.length === 0 ? "suitable" : words.join(", ");
  const reason = (): string =>
    exists === "unknown"
      ? `Whether there is a donor (${wanted}) is not recorded.`
      : `There is ${exists === "met" ? "a" : "no"} donor (${wanted}).`;
  if (verdict !== "unknown")
    return decided(
      verdict,
      reason,
      donors.map((_, index) => ["donors", index]),
    );
  return undecided(reason, () => ({ about: `donor ${wanted}`, text: `Does the patient have a donor (${wanted})?` }));
}

function donorVerdict(
  { relation, match }: PatientDonor,
  { relation: wanted, matches }: DeepReadonly<DonorCriterion>,
): Verdict {
  const relationVerdict =
    wanted === undefined || relation === wanted ? "met" : relation === undefined ? "unknown" : "not_met";
  const matchVerdict =
    matches === undefined || (match !== undefined && matches.includes(match))
      ? "met"
      : match === undefined
        ? "unknown"
        : "not_met";
  return weakest([relationVerdict, matchVerdict]);
}
