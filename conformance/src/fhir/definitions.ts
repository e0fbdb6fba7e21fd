/** The definitions of FHIR R5, from the extract in `conformance/fhir-r5`. */
import { readFileSync } from "node:fs";

/** A constraint on an element, in FHIRPath. */
export interface Invariant {
  readonly key: string;
  readonly expression: string;
}

/** An element of a type. */
export interface ElementDefinition {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly types?: readonly string[];
  readonly contentReference?: string;
  readonly binding?: { readonly strength: "required" | "extensible"; readonly valueSet: string };
  readonly constraints?: readonly Invariant[];
}

/** A data type or a resource. */
export interface TypeDefinition {
  readonly name: string;
  readonly elements: readonly ElementDefinition[];
}

function lines<Line>(file: string): readonly Line[] {
  const text = readFileSync(new URL(`../../fhir-r5/${file}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** The types by name. */
export const types: ReadonlyMap<string, TypeDefinition> = new Map(
  lines<TypeDefinition>("types.jsonl").map((type) => [type.name, type]),
);

/** The codes of a value set by code system; `null` for a system whose codes FHIR does not list. */
export type ValueSet = Readonly<Record<string, readonly string[] | null>>;

/** The value sets by URL. */
export const valueSets: ReadonlyMap<string, ValueSet> = new Map(
  lines<{ url: string; systems: ValueSet }>("value-sets.jsonl").map(({ url, systems }) => [url, systems]),
);

/** The JSON Schema of the resources, without what ajv does not know. */
export function jsonSchema(): object {
  const definitions = Object.fromEntries(
    lines<{ name: string; definition: object }>("schema.jsonl").map(({ name, definition }) => [name, definition]),
  );
  return { definitions, $ref: "#/definitions/ResourceList" };
}

/** The direct elements of each element, by its path. */
export const childrenOf: ReadonlyMap<string, readonly ElementDefinition[]> = groupByParent();

/** The elements by path. */
export const elementAt: ReadonlyMap<string, ElementDefinition> = new Map(
  [...types.values()].flatMap(({ elements }) => elements.map((element) => [element.path, element] as const)),
);

function groupByParent(): ReadonlyMap<string, readonly ElementDefinition[]> {
  const children = new Map<string, ElementDefinition[]>();
  for (const { elements } of types.values()) {
    for (const element of elements) {
      const parent = element.path.slice(0, Math.max(0, element.path.lastIndexOf(".")));
      if (parent === "") continue;
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [element]);
      else known.push(element);
    }
  }
  return children;
}
