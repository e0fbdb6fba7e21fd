/** Invariants of FHIR, evaluated by the library `fhirpath`. */
import fhirpath from "fhirpath";
import r5 from "fhirpath/fhir-context/r5";
import { elementAt, type Invariant, types } from "./definitions.ts";

/** The resources that an expression can refer to. */
export interface InvariantContext {
  readonly resource: unknown;
  readonly rootResource: unknown;
}

/**
 * Invariants in words that the library evaluates. It has no boundaries of quantities, which `rng-2` compares; quantities of one
 * unit compare by their values.
 */
const reworded: { readonly [key: string]: string } = {
  "rng-2": "low.value.empty() or high.value.empty() or (low.code = high.code).not() or low.value <= high.value",
};

/** An invariant of structure definitions with a pattern that is invalid under the flag `u`, which the library sets. */
const unevaluated: ReadonlySet<string> = new Set(["eld-19"]);

type Evaluate = (value: unknown, context: InvariantContext) => boolean;

const compiled = new Map<string, Evaluate>();

function compile(path: string, invariant: Invariant): Evaluate {
  // One official expression quotes a text with double quotation marks, which FHIRPath does not have.
  const expression = (reworded[invariant.key] ?? invariant.expression).replaceAll(/"([^"']*)"/g, "'$1'");
  const key = `${path} ${expression}`;
  let evaluate = compiled.get(key);
  if (evaluate === undefined) {
    const isResource =
      /^[A-Z]\w*$/.test(path) && types.get(path)?.elements.some((each) => each.path === `${path}.meta`);
    const run = fhirpath.compile(isResource === true ? expression : { base: path, expression }, r5, {
      traceFn: () => {},
    });
    evaluate = (value, { resource, rootResource }) => {
      try {
        const result = run(value, { resource, rootResource }) as unknown[];
        return result.length === 1 && result[0] === true;
      } catch {
        // The library throws for a value of another type than the expression expects, such as a date that does not exist.
        return false;
      }
    };
    compiled.set(key, evaluate);
  }
  return evaluate;
}

/** Returns the keys of the invariants of a path that a value violates. */
export function violated(path: string, value: unknown, context: InvariantContext): readonly string[] {
  const constraints = elementAt.get(path)?.constraints ?? [];
  return constraints
    .filter(({ key }) => !unevaluated.has(key))
    .filter((each) => !compile(path, each)(value, context))
    .map(({ key }) => key);
}
