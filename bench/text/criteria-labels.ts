// cspell:ignore nitrosourea virotherapy -- names of treatments
/**
 * How well `parseEligibility` reads the labeled items of real trials: the share of items with a criterion that is not a text,
 * and of these criteria, the share that the labels have.
 *
 *     node --conditions=@org/source bench/text/criteria-labels.ts [--misses]
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { diseases, treatments } from "@org/therapy-model/vocabularies";
import { isKindOf, type Vocabulary } from "@org/therapy-model/vocabulary";
import { type LocatedExpression, parseEligibility } from "@org/therapy-text/criteria";

interface Fact {
  readonly kind: string;
  readonly [field: string]: unknown;
}

interface Item {
  readonly nct: string;
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly kinds: readonly string[];
  readonly content: readonly Fact[];
}

type Leaf = Exclude<LocatedExpression, { kind: "all" | "any" | "not" }>;

interface Found {
  readonly leaf: Leaf;
  readonly negated: boolean;
  readonly section: string;
}

const sample = new URL("../../../shared/data/clinicaltrials-gov/sample.jsonl", import.meta.url);

function score(): void {
  const texts = textsOf();
  const items = linesOf<Item>("labels.jsonl");
  const hashes = new Map(
    linesOf<{ nct: string; sha256: string }>("records.jsonl").map(({ nct, sha256 }) => [nct, sha256]),
  );
  const totals = { items: items.length, typed: 0, right: 0, leaves: 0, rightLeaves: 0 };
  const kinds: Record<string, { items: number; typed: number; leaves: number; right: number }> = {};
  for (const nct of new Set(items.map((one) => one.nct))) {
    const text = texts.get(nct) ?? "";
    if (createHash("sha256").update(text).digest("hex") !== hashes.get(nct))
      console.log(`${nct}: another text than the labeled one`);
    const found = leavesOf(text);
    for (const item of items.filter((one) => one.nct === nct)) judgeItem(text, item, found, totals, kinds);
  }
  console.log(
    `items typed: ${share(totals.typed, totals.items)}; all criteria of an item right: ${share(totals.right, totals.typed)}`,
  );
  console.log(`criteria right: ${share(totals.rightLeaves, totals.leaves)}`);
  console.table(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, one]) => [
        kind,
        { "items typed": share(one.typed, one.items), "criteria right": share(one.right, one.leaves) },
      ]),
    ),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

function linesOf<T>(name: string): T[] {
  return readFileSync(new URL(`../../conformance/eligibility-items/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function textsOf(): Map<string, string> {
  interface Study {
    protocolSection: { identificationModule: { nctId: string }; eligibilityModule?: { eligibilityCriteria?: string } };
  }
  const studies = readFileSync(sample, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as Study).protocolSection);
  return new Map(
    studies.map((one) => [one.identificationModule.nctId, one.eligibilityModule?.eligibilityCriteria ?? ""]),
  );
}

function leavesOf(text: string): Found[] {
  const { inclusion, exclusion, unclassified } = parseEligibility(text);
  return Object.entries({ inclusion, exclusion, unclassified }).flatMap(([section, expressions]) =>
    expressions.flatMap((one) => leaves(one, false).map((found) => ({ ...found, section }))),
  );
}

function leaves(expression: LocatedExpression, negated: boolean): Omit<Found, "section">[] {
  if (expression.kind === "all" || expression.kind === "any")
    return expression.of.flatMap((one) => leaves(one, negated));
  if (expression.kind === "not") return leaves(expression.of, !negated);
  return expression.kind === "text" ? [] : [{ leaf: expression, negated }];
}

type Totals = { typed: number; right: number; leaves: number; rightLeaves: number };

function judgeItem(
  text: string,
  item: Item,
  found: readonly Found[],
  totals: Totals,
  kinds: Record<string, { items: number; typed: number; leaves: number; right: number }>,
): void {
  const inside = found.filter(({ leaf }) => leaf.start >= item.start - 2 && leaf.start < item.end);
  const wrong = inside.filter((one) => !item.content.some((fact) => isFact(one, fact)) || one.section !== item.section);
  for (const kind of new Set(item.kinds)) {
    const counted = (kinds[kind] ??= { items: 0, typed: 0, leaves: 0, right: 0 });
    counted.items++;
    if (inside.length > 0) counted.typed++;
    if (kind === item.kinds[0])
      [counted.leaves, counted.right] = [counted.leaves + inside.length, counted.right + inside.length - wrong.length];
  }
  if (inside.length > 0) totals.typed++;
  if (inside.length > 0 && wrong.length === 0) totals.right++;
  totals.leaves += inside.length;
  totals.rightLeaves += inside.length - wrong.length;
  if (!process.argv.includes("--misses")) return;
  const words = text.slice(item.start, item.end).replace(/\s+/g, " ");
  for (const one of wrong) {
    const { start, end, ...rest } = one.leaf;
    console.log(
      [
        item.nct,
        one.section === item.section ? "WRONG" : `SECTION ${one.section}`,
        one.negated ? "not" : "",
        JSON.stringify(rest),
        text.slice(start, end),
        JSON.stringify(item.content),
        words.slice(0, 300),
      ].join("\t"),
    );
  }
  if (inside.length === 0) console.log([item.nct, "UNTYPED", item.kinds.join(","), words.slice(0, 220)].join("\t"));
}

/** The kinds of facts that a criterion of the model may stand for. */
const factKinds: Readonly<Record<string, readonly string[]>> = {
  age: ["age"],
  sex: ["sex"],
  measurement: ["measurement", "infection", "pregnancy", "autoimmune", "antigen"],
  scale: ["scale", "cns", "condition"],
  condition: ["condition", "infection", "autoimmune", "malignancy", "cns", "procedure"],
  treatment: ["treatment", "transplant", "vaccination", "procedure"],
  reproduction: ["pregnancy"],
  contraception: ["contraception"],
  consent: ["consent"],
  investigator_judgment: ["judgment"],
  life_expectancy: ["life_expectancy"],
  genotype: ["genotype"],
  expression: ["antigen"],
  grade: ["condition", "other", "cns"],
  hla: ["genotype", "antigen"],
};

function isFact({ leaf, negated }: Found, fact: Fact): boolean {
  if (factKinds[leaf.kind]?.includes(fact.kind) !== true) return false;
  switch (leaf.kind) {
    case "age":
      return isAge(leaf, negated, fact);
    case "sex":
      return fact["sex"] === leaf.sex;
    case "measurement":
      return isMeasurement(leaf, fact);
    case "scale":
      return (
        (fact["scale"] === leaf.scale ||
          (leaf.scale === "kps_lansky_combined" && /karnofsky|lansky/.test(JSON.stringify(fact["scale"])))) &&
        hasNumber(fact, leaf.score)
      );
    case "condition":
      return isTermOf(leaf.disease, fact, diseases) && isPolarity(fact, negated);
    case "treatment":
      return leaf.treatments.every((one) => isTermOf(one, fact, treatments)) && isPolarity(fact, negated);
    case "life_expectancy":
      return hasNumber(fact, leaf.minimum.value);
    case "reproduction":
      return (
        fact["test"] !== undefined ||
        (leaf.states.every(
          (one) => one === "of_childbearing_potential" || (fact["states"] as string[] | undefined)?.includes(one),
        ) &&
          isPolarity(fact, negated))
      );
    default:
      return true;
  }
}

function isAge({ minimum, maximum }: Leaf & { kind: "age" }, negated: boolean, fact: Fact): boolean {
  const number = (field: string): number | undefined =>
    fact[field] === undefined ? undefined : Number(/\d+(?:\.\d+)?/.exec(JSON.stringify(fact[field]))?.[0]);
  if (negated)
    return number("max") === minimum?.value || number("min") === maximum?.value || number("min") === minimum?.value;
  return (
    (minimum === undefined || number("min") === minimum.value) &&
    (maximum === undefined || number("max") === maximum.value)
  );
}

function isPolarity(fact: Fact, negated: boolean): boolean {
  const isWashout = negated && fact["at_least_ago"] !== undefined;
  return (
    isWashout ||
    (fact["negated"] === true) === negated ||
    fact["exception"] === true ||
    fact["requirement"] === true ||
    fact["except"] !== undefined
  );
}

function isMeasurement({ measurement, limit }: Leaf & { kind: "measurement" }, fact: Fact): boolean {
  if (fact.kind === "infection")
    return (
      hasWord(fact, measurement.split("_").slice(0, 2).join("_")) ||
      /hepatitis|hbv|hcv|hiv|syphilis|cmv|ebv|tubercul|htlv|covid|sars/.test(measurement)
    );
  if (fact.kind === "pregnancy") return measurement === "pregnancy_test";
  const names = [fact["analyte"], ...((fact["analytes"] as string[] | undefined) ?? [])];
  if (!names.includes(measurement)) return false;
  if (limit.kind === "qualitative") return fact["finding"] !== undefined;
  const sign = { lt: "<", le: "<=", gt: ">", ge: ">=", eq: "=" } as const;
  if (limit.kind === "range") return hasNumber(fact, limit.low.value) || hasNumber(fact, limit.high.value);
  const value = limit.kind === "relative" ? limit.multiple : limit.value.value;
  return hasNumber(fact, value) && (fact["comparator"] === undefined || fact["comparator"] === sign[limit.comparator]);
}

function hasWord(fact: Fact, word: string): boolean {
  return JSON.stringify(fact).includes(word);
}

/** Whether a fact has a number, in any power of ten of its unit. */
function hasNumber(fact: Fact, number: number): boolean {
  const written = ["value", "score", "min", "max", "low", "high", "limit"]
    .flatMap((field) => fact[field] ?? [])
    .map((one) => JSON.stringify(one))
    .join(" ");
  return (written.match(/\d+(?:\.\d+)?/g) ?? []).some((one) => {
    const ratio = Math.log10(Number(one) / number);
    return Number(one) === number || (number !== 0 && Math.abs(ratio - Math.round(ratio)) < 1e-9);
  });
}

/** Names of the labels for which the vocabularies have another name or only a wider term. */
const aliases: Readonly<Record<string, string>> = {
  other_malignancy: "cancer",
  secondary_malignancy: "cancer",
  invasive_malignancy: "cancer",
  primary_immunodeficiency: "inborn_error_of_immunity",
  primary_cns_tumor: "cns_tumor",
  drug_abuse: "substance_related_disorder",
  alcohol_abuse: "substance_related_disorder",
  allogeneic_cell_therapy: "cell_therapy",
  perennial_rhinitis: "rhinitis",
  cns_disease: "nervous_system_disease",
  brain_metastases: "cns_metastases",
  hypersensitivity: "allergy",
  atopic_allergy: "allergy",
  liver_transplant: "solid_organ_transplant",
  allogeneic_transplant: "transplant",
  nitrosourea: "chemotherapy",
  nitrosourea_chemotherapy: "chemotherapy",
  respiratory_tract_infection: "infection",
  upper_respiratory_infection: "infection",
  sinus_infection: "infection",
  virotherapy: "oncolytic_virus_therapy",
};

function isTermOf(key: string, fact: Fact, of: Vocabulary): boolean {
  const terms = [fact["term"], ...((fact["terms"] as string[] | undefined) ?? [])].filter(
    (one) => typeof one === "string",
  );
  return terms.some((one) => {
    const term = aliases[one] ?? one;
    return (
      term === key ||
      (of.keys.includes(term) && of.keys.includes(key) && (isKindOf(of, key, term) || isKindOf(of, term, key)))
    );
  });
}

if (existsSync(sample)) score();
else console.log("../shared/data/clinicaltrials-gov/sample.jsonl is absent: the labeled items were not measured");
