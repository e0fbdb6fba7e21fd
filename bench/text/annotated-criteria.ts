// cspell:ignore GTEQ LTEQ -- operators of the annotation
/** The criteria of the annotated eligibility texts: limits with what they limit, and conditions, drugs and procedures. */
import { readFileSync } from "node:fs";

/** UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** A limit that the annotators marked. */
export interface AnnotatedLimit {
  /** `window` for a limit of the time before the study. */
  readonly kind: "age" | "window" | "value";
  /** The words that name what is limited. */
  readonly subject: readonly Offsets[];
  readonly operator: string | undefined;
  readonly values: readonly { readonly at: Offsets; readonly text: string }[];
  readonly units: readonly Offsets[];
}

/** A condition, drug or procedure that the annotators marked. */
export interface AnnotatedEntity {
  readonly type: string;
  readonly at: readonly Offsets[];
  readonly negated: boolean;
}

/** An annotated text. */
export interface AnnotatedText {
  readonly nct: string;
  readonly text: string;
  readonly limits: readonly AnnotatedLimit[];
  readonly entities: readonly AnnotatedEntity[];
  /** Every annotated number, also those of other comparisons. */
  readonly numbers: readonly Offsets[];
}

interface Node {
  readonly type?: string;
  readonly text: string;
  readonly at?: readonly Offsets[];
  readonly is?: Readonly<Record<string, string>>;
  readonly args?: Readonly<Record<string, readonly Node[]>>;
}

/** Reads the annotated texts of a file, one JSON document per line. */
export function readAnnotatedTexts(file: string): AnnotatedText[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { nct: string; text: string; frames: Node[] })
    .map(({ nct, text, frames }) => {
      const limits = new Map<string, AnnotatedLimit>();
      const entities = new Map<string, AnnotatedEntity>();
      const numbers: Offsets[] = [];
      for (const frame of frames) visit(frame, false, { limits, entities, numbers });
      return { nct, text, limits: [...limits.values()], entities: [...entities.values()], numbers };
    });
}

interface Found {
  readonly limits: Map<string, AnnotatedLimit>;
  readonly entities: Map<string, AnnotatedEntity>;
  readonly numbers: Offsets[];
}

function visit(node: Node, isNegated: boolean, found: Found): void {
  if (node.type === "Eq-Comparison") for (const { at = [] } of node.args?.["Value"] ?? []) found.numbers.push(...at);
  if (
    node.type !== undefined &&
    node.at !== undefined &&
    /^(?:Condition|Drug|Procedure|Allergy|Observation|Organism|Immunization|Encounter|Indication|Other|Birth)$/.test(
      node.type,
    )
  ) {
    const at = [...node.at, ...(node.args?.["Name"] ?? []).flatMap((one) => one.at ?? [])];
    const key = String(node.at);
    const known = found.entities.get(key);
    found.entities.set(key, { type: node.type, at, negated: isNegated || known?.negated === true });
  }
  for (const [slot, children] of Object.entries(node.args ?? {})) {
    for (const child of children) {
      const limit = child.type === "Eq-Comparison" ? limitOf(node, slot, child) : undefined;
      if (limit !== undefined) addLimit(found.limits, limit);
      visit(
        child,
        (node.type === "Negation" && slot === "Negates") || (node.type === "Exception" && slot === "Except")
          ? true
          : isNegated && slot !== "Temporality",
        found,
      );
    }
  }
}

/** Adds a limit. One that several variables share, as in "AST and ALT ≤ 3 × ULN", has the words of all of them. */
function addLimit(limits: Map<string, AnnotatedLimit>, limit: AnnotatedLimit): void {
  const key = String(limit.values[0]!.at);
  const known = limits.get(key);
  limits.set(
    key,
    known === undefined || known.kind !== limit.kind
      ? limit
      : { ...limit, subject: [...known.subject, ...limit.subject] },
  );
}

function limitOf(parent: Node, slot: string, { args = {} }: Node): AnnotatedLimit | undefined {
  const { Value: values = [], Operator: operators = [] } = args;
  const units = [...(args["Unit"] ?? []), ...(args["Temporal-Unit"] ?? [])].flatMap(({ at = [] }) => [...at]);
  const kind = parent.type === "Age" ? "age" : slot === "Temporality" ? "window" : "value";
  if (operators.length === 0 || (kind !== "age" && units.length === 0)) return undefined;
  const read = values.flatMap(({ text, at = [] }) =>
    at.length === 0 ? [] : [{ text, at: [at[0]![0], at.at(-1)![1]] as const }],
  );
  if (read.length === 0) return undefined;
  const subject = [...(parent.at ?? []), ...(parent.args?.["Name"] ?? []).flatMap(({ at = [] }) => [...at])];
  return { kind, subject, operator: operators[0]!.is?.["Eq-Operator-Value"], values: read, units };
}
