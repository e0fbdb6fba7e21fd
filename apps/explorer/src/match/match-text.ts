/** Reads an eligibility text as criteria, and matches a patient with them. */
import { measurements } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { matchTrial, patientChart, type TrialMatch } from "@org/therapy-model/patient";
import { diseases, scales, treatments } from "@org/therapy-model/vocabularies";
import { type Vocabulary, termKeys } from "@org/therapy-model/vocabulary";
import { type LocatedExpression, parseEligibility } from "@org/therapy-text/criteria";
import { formatQuantity } from "@org/therapy-units/format";
import { type TermLabel, termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { parseForm } from "./patient-form.ts";
import { type ReadFact, readPatient } from "./read-patient.ts";

/** A node of a criterion: its kind, its values, and the nodes below it. */
export interface CriterionNode {
  readonly kind: string;
  readonly values: readonly string[];
  readonly of: readonly CriterionNode[];
}

/** A criterion with its evaluation. */
export interface MatchedCriterion {
  readonly from: number;
  readonly to: number;
  readonly isExclusion: boolean;
  readonly node: CriterionNode;
  readonly verdict: "met" | "not_met" | "unknown";
  readonly excludes: boolean;
  readonly reason: string;
}

/** A question, with the name of the fact that would answer it. */
export interface OpenQuestion {
  readonly text: string;
  readonly decides: number;
  readonly factName?: string | undefined;
}

/** The match of a patient with a text. */
export interface MatchAnswer {
  readonly verdict: TrialMatch["verdict"];
  readonly criteria: readonly MatchedCriterion[];
  readonly questions: readonly OpenQuestion[];
  readonly facts: readonly (ReadFact & { readonly label?: string | undefined })[];
  readonly problems: readonly string[];
}

/** Matches a patient form with an eligibility text. */
export async function matchText(
  text: string,
  form: string,
  today: string,
  language: PageLanguage,
): Promise<MatchAnswer> {
  const label = await termLabels(language);
  const labels = [...(await loadAllLabels()).values()];
  const { inclusion, exclusion } = parseEligibility(text, { labels });
  const { profile, facts, problems } = await readPatient(parseForm(form), today);
  const eligibility = { inclusion, exclusion };
  const match = matchTrial(patientChart(profile), { id: "trial:typed", eligibility });
  const criteria = match.criteria.flatMap(({ path, verdict, reason, excludes }): MatchedCriterion[] => {
    const isExclusion = path[1] === "exclusion";
    const expression = (isExclusion ? exclusion : inclusion)[Number(path[2])];
    if (expression === undefined) return [];
    const { start: from, end: to } = expression;
    return [{ from, to, isExclusion, node: nodeOf(expression, label), verdict, reason, excludes }];
  });
  const questions = match.questions.map(({ text, about, decides }) => ({
    text,
    decides: decides.length,
    factName: factNameOf(about, label),
  }));
  const shown = facts.map((fact) => ({
    ...fact,
    label: fact.key === undefined ? undefined : label(fact.vocabulary ?? "", fact.key),
  }));
  return { verdict: match.verdict, criteria, questions, facts: shown, problems };
}

const vocabularyOfTopic: { readonly [topic: string]: Vocabulary } = {
  measurement: measurements,
  scale: scales,
  condition: diseases,
  treatment: treatments,
};

/** The name of the fact that a question is about, such as that of a laboratory value. */
function factNameOf(about: string, label: TermLabel): string | undefined {
  const [, topic = "", key = ""] = /^(\w+) (\w+)/.exec(about) ?? [];
  const vocabulary = vocabularyOfTopic[topic];
  return vocabulary?.terms[key] === undefined ? undefined : label(vocabulary.id, key);
}

/** Fields of criteria, with the vocabulary of their terms. */
const vocabularyOfField: { readonly [field: string]: string } = {
  measurement: "measurement",
  scale: "scale",
  disease: "disease",
  states: "disease_state",
  treatments: "treatment",
  target: "target",
  event: "adverse_event",
};

const signs: { readonly [comparator: string]: string } = { lt: "<", le: "≤", gt: ">", ge: "≥", eq: "=" };
const levels: { readonly [level: string]: string } = { upper_limit_of_normal: "ULN", lower_limit_of_normal: "LLN" };

function nodeOf(expression: LocatedExpression, label: TermLabel): CriterionNode {
  if (expression.kind === "all" || expression.kind === "any") {
    return { kind: expression.kind, values: [], of: expression.of.map((each) => nodeOf(each, label)) };
  }
  if (expression.kind === "not") return { kind: "not", values: [], of: [nodeOf(expression.of, label)] };
  const exceptions = "exceptions" in expression ? (expression.exceptions ?? []) : [];
  const values = Object.entries(expression).flatMap(([name, value]) =>
    name === "kind" || name === "start" || name === "end" || name === "exceptions" ? [] : [valueOf(name, value, label)],
  );
  const of = exceptions.map(({ when, limit }): CriterionNode => ({
    kind: "except",
    values: limit === undefined ? [] : [valueOf("limit", limit, label)],
    of: [nodeOf(when, label)],
  }));
  return { kind: expression.kind, values, of };
}

/** A value of a criterion on one line. */
function valueOf(name: string, value: unknown, label: TermLabel): string {
  const vocabulary = vocabularyOfField[name];
  if (Array.isArray(value)) return value.map((each) => valueOf(name, each, label)).join(", ");
  if (typeof value === "string") {
    if (vocabulary !== undefined) return label(vocabulary, value);
    return signs[value] ?? levels[value] ?? value.replaceAll("_", " ");
  }
  if (typeof value !== "object" || value === null)
    return `${value === true ? "" : `${String(value)} `}${name === "score" ? "" : name}`.trim();
  const quantity = value as { readonly value?: unknown; readonly unit?: unknown };
  if (typeof quantity.value === "number" && typeof quantity.unit === "string") {
    const text = formatQuantity({ value: quantity.value, unit: quantity.unit }, { style: "symbol" });
    const prefix = prefixes[name] ?? "";
    return `${prefix}${text ?? `${quantity.value} ${quantity.unit}`}`;
  }
  const parts = Object.entries(value).flatMap(([key, item]) => {
    if (key === "kind") return [];
    return [key === "multiple" ? `${String(item)} ×` : valueOf(key, item, label)];
  });
  return parts.join(" ");
}

const prefixes: { readonly [name: string]: string } = {
  minimum: "≥ ",
  maximum: "≤ ",
  within: "within ",
  atLeastAgo: "at least … ago: ",
  minimumDuration: "for at least ",
};

/** The names of the facts that the form offers. */
export async function listFactNames(language: PageLanguage): Promise<string[]> {
  const label = await termLabels(language);
  const vocabularies: readonly Vocabulary[] = [measurements, scales, diseases, treatments];
  return vocabularies.flatMap((of) => termKeys(of).map((key) => label(of.id, key)));
}
