/**
 * The disease under study among the criteria that exclude. "Other malignancy" and "history of cancer" do not mean the leukemia
 * that a trial of leukemia is for.
 */
import type { Disease, DiseaseState, Trial } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { asText } from "./as-text.ts";
import { readingOf } from "./element.ts";
import { lexiconOf } from "./lexicon.ts";
import type { LocatedExpression } from "./located.ts";

/** The conditions of a trial. */
type WithConditions = Partial<Pick<Trial, "conditions" | "conditionNames">>;

/** Most nested combinations that are changed; deeper ones stay as they are. */
const deepest = 50;

/** The diseases that a trial studies, by its conditions and their names in the registry. */
export function studiedDiseases({ conditions = [], conditionNames = [] }: WithConditions): ReadonlySet<string> {
  const { elements } = readingOf(conditionNames.join(";\n"), [], lexiconOf([]));
  return new Set([
    ...conditions.map(({ disease }): string => disease),
    ...elements.flatMap(({ kind, key }) => (kind === "disease" ? [key] : [])),
  ]);
}

/**
 * Adds the words of a disease as a text beside it where it excludes and a studied disease is of its kind: whether a patient
 * has another disease of this kind is open.
 */
export function besideStudied(
  text: string,
  node: LocatedExpression,
  studied: ReadonlySet<string>,
  isExcluding: boolean,
  depth = 0,
): LocatedExpression {
  if (studied.size === 0 || depth > deepest) return node;
  if (node.kind === "not") return { ...node, of: besideStudied(text, node.of, studied, !isExcluding, depth + 1) };
  if (node.kind === "all" || node.kind === "any")
    return { ...node, of: node.of.map((one) => besideStudied(text, one, studied, isExcluding, depth + 1)) };
  if (node.kind !== "condition" || !isExcluding || !includesStudied(node, studied)) return node;
  const { start, end } = node;
  return { kind: "all", of: [node, asText(text, node)], start, end };
}

/** Words of a criterion that names only a state of the studied disease: "Inadequately controlled patients". */
const ofStudied = /^(?<state>[A-Za-z -]{5,40}?) (?:patients?|subjects?|participants?)[.;]?$/i;

/** Reads an inclusion criterion that names a state without the disease, if the trial studies one disease. */
export function stateOfStudied(node: LocatedExpression, studied: ReadonlySet<string>): LocatedExpression {
  const [disease, ...others] = studied;
  if (node.kind !== "text" || disease === undefined || others.length > 0) return node;
  const words = ofStudied.exec(node.text)?.groups?.["state"];
  if (words === undefined) return node;
  const elements = readingOf(words, [], lexiconOf([])).elements.filter(({ key }) => key !== "filler");
  const [state] = elements;
  if (elements.length !== 1 || state?.kind !== "state") return node;
  const { start, end } = node;
  return { kind: "condition", disease: disease as Disease, states: [state.key as DiseaseState], start, end };
}

type Condition = Extract<LocatedExpression, { kind: "condition" }>;

/** A wider disease without a state that distinguishes it from the studied one, or the studied disease itself in any state. */
function includesStudied({ disease, states = [] }: Condition, studied: ReadonlySet<string>): boolean {
  if (states.some((state) => /metasta|involvement/.test(state))) return false;
  return [...studied].some((one) =>
    one === disease
      ? states.length === 0
      : diseases.keys.includes(one as never) &&
        diseases.keys.includes(disease as never) &&
        isKindOf(diseases, one as never, disease as never),
  );
}
