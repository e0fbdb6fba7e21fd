// cspell:ignore GTEQ -- an operator of the annotation
/** The quantities of the annotated eligibility texts: each number with its operator and its unit, as the annotators marked them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** An annotated number with an operator and a unit. */
export interface AnnotatedQuantity {
  /** Number of the trial. */
  readonly nct: string;
  /** Where the number is. */
  readonly at: Offsets;
  /** The number as written. */
  readonly value: string;
  /** Such as `GTEQ`; undefined where the annotators did not normalize the operator. */
  readonly operator: string | undefined;
  /** Where the parts of the unit are, `per` included. */
  readonly units: readonly Offsets[];
}

/** An annotated text with its quantities. */
export interface AnnotatedDocument {
  readonly nct: string;
  readonly text: string;
  readonly quantities: readonly AnnotatedQuantity[];
}

interface Node {
  readonly type?: string;
  readonly text: string;
  readonly at?: readonly Offsets[];
  readonly is?: Readonly<Record<string, string>>;
  readonly args?: Readonly<Record<string, readonly Node[]>>;
}

/** Reads the annotated texts of a file, one JSON document per line. */
export function readAnnotated(file: string): AnnotatedDocument[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { nct: string; text: string; frames: Node[] })
    .map(({ nct, text, frames }) => ({ nct, text, quantities: quantitiesOf(nct, frames) }));
}

/** Whether a text may be read while the parser is changed: the second byte of the SHA-256 of its number is even. */
export function isForTuning(nct: string): boolean {
  return createHash("sha256").update(nct, "ascii").digest()[1]! % 2 === 0;
}

function quantitiesOf(nct: string, frames: readonly Node[]): AnnotatedQuantity[] {
  const found = new Map<string, AnnotatedQuantity>();
  for (const frame of frames) {
    for (const comparison of comparisonsIn(frame)) {
      for (const quantity of readComparison(nct, comparison)) {
        const key = String(quantity.at);
        if (!found.has(key)) found.set(key, quantity);
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.at[0] - b.at[0]);
}

function comparisonsIn(node: Node): Node[] {
  const inside = Object.values(node.args ?? {}).flatMap((nodes) => nodes.flatMap(comparisonsIn));
  return node.type === "Eq-Comparison" ? [node, ...inside] : inside;
}

/** The numbers of a comparison that has an operator and a unit. */
function readComparison(nct: string, { args = {} }: Node): AnnotatedQuantity[] {
  const { Value: values = [], Operator: operators = [] } = args;
  const units = [...(args["Unit"] ?? []), ...(args["Temporal-Unit"] ?? [])];
  if (operators.length === 0 || units.length === 0) return [];
  return values
    .filter(({ at }) => at !== undefined && at.length > 0)
    .map((value, index) => ({
      nct,
      at: [value.at![0]![0], value.at!.at(-1)![1]] as const,
      value: value.text,
      operator: (operators[index] ?? operators[0]!).is?.["Eq-Operator-Value"],
      units: (units.length === values.length ? [units[index]!] : units).flatMap(({ at = [] }) => at),
    }));
}
