import { kindOfAnnotation } from "./kind.ts";

const counting = /(?:^|[./(]|10[*^][+-]?\d+|(?<![\w\]])\d+)\{([^}]+)\}/g;

/** The annotations of a unit that count something of an unknown kind. */
export function unknownAnnotations(code: string): string[] {
  return [...code.matchAll(counting)]
    .map(([, annotation = ""]) => annotation)
    .filter((annotation) => !/^\d/.test(annotation) && kindOfAnnotation(annotation) === undefined);
}

/**
 * The unknown kinds of two units, where both have some and they differ: `{beads}` and `{organoids}`. Undefined where they are
 * the same or one unit has none, because an annotation is a comment in UCUM.
 */
export function differingUnknownKinds(from: string, to: string): readonly [from: string, to: string] | undefined {
  if (!from.includes("{") || !to.includes("{")) return undefined;
  const [a, b] = [unknownWords(from), unknownWords(to)];
  return a === "" || b === "" || a === b ? undefined : [a, b];
}

/** The unknown kinds of a unit in one spelling. */
function unknownWords(code: string): string {
  return unknownAnnotations(code)
    .map((annotation) =>
      annotation
        .replaceAll("_", " ")
        .toLowerCase()
        .replace(/(?<=..)s$/, ""),
    )
    .toSorted()
    .join(", ");
}
