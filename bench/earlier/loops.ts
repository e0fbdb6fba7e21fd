/**
 * What is measured in each checkout. The module is imported once for each, so that no loop is shared: a call site with functions
 * of two checkouts would be slow for both.
 */

/** The functions of the packages for units and identifiers that all checkouts have. */
export interface Functions {
  readonly convert: (value: number, from: string, to: string) => unknown;
  readonly isUnit: (code: string) => boolean;
  readonly checkUnit: (code: string) => unknown;
  readonly parseQuantity: (text: string) => unknown;
  readonly findQuantities: (text: string) => readonly unknown[];
  readonly isIdentifier: (scheme: string, value: string) => boolean;
  readonly checkIdentifier: (scheme: string, value: string) => unknown;
  readonly decode: (text: string) => readonly unknown[];
  readonly identify: (text: string) => readonly unknown[];
}

/** The inputs of the loops. */
export interface Inputs {
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly wrongUnits: readonly string[];
  readonly quantities: readonly string[];
  readonly criteria: readonly string[];
  readonly identifiers: readonly (readonly [scheme: string, id: string])[];
  readonly texts: readonly string[];
}

/** A loop: its name, and one round of it. */
export type Loop = readonly [name: string, round: () => void];

/** What the loops computed, so that no call is left out. */
export let sum = 0;

/** The loops over the functions of one checkout. */
export function loopsOf(functions: Functions, inputs: Inputs): Loop[] {
  const { convert, isUnit, checkUnit, parseQuantity, findQuantities } = functions;
  const { isIdentifier, checkIdentifier, decode, identify } = functions;
  const { pairs, wrongUnits, quantities, criteria, identifiers, texts } = inputs;
  let code = 0;
  return [
    ["units: convert", each(pairs, 6000, ([from, to]) => convert(1.5, from, to))],
    ["units: isUnit", each(pairs, 60_000, ([from]) => isUnit(from))],
    ["units: isUnit of new codes", each([1], 20_000, () => isUnit(`${(code += 1) + 10}.mg/dL`))],
    ["units: checkUnit of wrong codes", each(wrongUnits, 100, checkUnit)],
    ["units: parseQuantity", each(quantities, 300, parseQuantity)],
    ["units: findQuantities", each(criteria, 1, findQuantities)],
    ["identifiers: isIdentifier", each(identifiers, 12_000, ([of, id]) => isIdentifier(of, id))],
    ["identifiers: isIdentifier of others", each(identifiers, 12_000, ([of, id]) => isIdentifier(of, `${id} `))],
    [
      "identifiers: checkIdentifier of another spelling",
      each(identifiers, 1500, ([of, id]) => checkIdentifier(of, ` ${id}`)),
    ],
    ["identifiers: decode", each(identifiers, 200, ([, id]) => decode(id))],
    ["identifiers: identify", each(texts, 1, identify)],
  ];
}

/** A round that calls a function with each of the inputs, several times. */
function each<Input>(inputs: readonly Input[], times: number, work: (input: Input) => unknown): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) for (const input of inputs) add(work(input));
  };
}

function add(value: unknown): void {
  if (value !== undefined && value !== false) sum += 1;
}
