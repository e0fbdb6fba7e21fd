/**
 * Writes the definitions of FHIR R5 that the validator of conformance/src/fhir needs, from the package `hl7.fhir.r5.core`:
 *
 *     npm pack hl7.fhir.r5.core@5.0.0 && tar xzf hl7.fhir.r5.core-5.0.0.tgz
 *     node conformance/scripts/fhir-definitions.ts package
 *
 * The package unpacks to 76 MB, of which 0.3 MB are needed, so the extract is in the repository (CC0-1.0).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const [folder = ""] = process.argv.slice(2);
if (!existsSync(path.join(folder, "openapi/fhir.schema.json"))) {
  process.stderr.write("expected the folder of the unpacked package hl7.fhir.r5.core\n");
  process.exit(2);
}

/** The resources that `@org/therapy-exchange/fhir-r5` writes, and those of its structure definitions. */
const resources = [
  "Basic",
  "BiologicallyDerivedProduct",
  "Bundle",
  "Citation",
  "ClinicalUseDefinition",
  "EvidenceVariable",
  "Ingredient",
  "Location",
  "MedicinalProductDefinition",
  "Organization",
  "PlanDefinition",
  "RegulatedAuthorization",
  "ResearchStudy",
  "StructureDefinition",
  "SubstanceDefinition",
];

interface ElementDefinition {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly type?: readonly { readonly code: string }[];
  readonly contentReference?: string;
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
  readonly constraint?: readonly { readonly key: string; readonly severity: string; readonly expression?: string }[];
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Record<string, unknown>;
}

/** The invariants that the definitions repeat for each element; those of Element and Extension stand for all. */
const inherited: ReadonlySet<string> = new Set(["ele-1", "ext-1"]);

const types = new Map<string, object>();
const valueSets = new Set<string>();
const open = [...resources, "Element"];
for (let name = open.pop(); name !== undefined; name = open.pop()) {
  const file = `StructureDefinition-${name}.json`;
  if (types.has(name) || name === "Resource" || !existsSync(path.join(folder, file))) continue;
  const { snapshot } = read(file) as { snapshot: { element: readonly ElementDefinition[] } };
  types.set(name, { name, elements: snapshot.element.map(elementOf) });
  for (const { type = [], binding } of snapshot.element) {
    for (const { code } of type) if (!code.includes("/")) open.push(code);
    if (binding?.valueSet !== undefined && binding.strength !== "example") valueSets.add(binding.valueSet);
  }
}

function elementOf(element: ElementDefinition): object {
  const { path: at, min, max, type = [], contentReference, binding, constraint = [] } = element;
  const isBound = binding?.valueSet !== undefined && binding.strength !== "example" && binding.strength !== "preferred";
  const constraints = constraint
    .filter(({ severity, expression }) => severity === "error" && expression !== undefined)
    .filter(({ key }) => !inherited.has(key) || at === "Element" || at === "Extension")
    .map(({ key, expression }) => ({ key, expression }));
  return {
    path: at,
    min,
    max,
    ...(type.length > 0 && { types: type.map(({ code }) => code) }),
    ...(contentReference !== undefined && { contentReference }),
    ...(isBound && { binding: { strength: binding.strength, valueSet: binding.valueSet } }),
    ...(constraints.length > 0 && { constraints }),
  };
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

function codesOf(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ code, concept = [] }) => [code, ...codesOf(concept)]);
}

const codeSystems = new Map<string, readonly string[]>();
for (const file of readdirSync(folder)) {
  if (!file.startsWith("CodeSystem-")) continue;
  const { url, content, concept = [] } = read(file) as { url: string; content: string; concept?: readonly Concept[] };
  if (content === "complete") codeSystems.set(url, codesOf(concept));
}

interface Include {
  readonly system?: string;
  readonly concept?: readonly Concept[];
  readonly filter?: readonly object[];
}

/** The codes of a value set by system; `null` for a system whose codes the package does not list. */
function expanded(valueSet: string): object | undefined {
  const url = valueSet.split("|")[0]!;
  const file = `ValueSet-${url.slice(url.lastIndexOf("/") + 1)}.json`;
  if (!existsSync(path.join(folder, file))) return undefined;
  const { compose } = read(file) as { compose?: { include: readonly Include[]; exclude?: readonly Include[] } };
  if (compose === undefined || compose.exclude !== undefined) return undefined;
  const systems: { [system: string]: readonly string[] | null } = {};
  for (const { system, concept, filter } of compose.include) {
    if (system === undefined) return undefined;
    const all = filter === undefined ? codeSystems.get(system) : undefined;
    systems[system] = concept?.map(({ code }) => code) ?? all ?? null;
  }
  return { url: valueSet, systems };
}

const lists = [...valueSets].toSorted().flatMap((url) => expanded(url) ?? []);

/** The schema without descriptions, with the definitions that the resources need. */
function schemaLines(): string[] {
  const { definitions } = read("openapi/fhir.schema.json") as { definitions: Record<string, Record<string, unknown>> };
  const needed = new Map<string, unknown>();
  const names = [...resources];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (needed.has(name)) continue;
    const isAny = name === "ResourceList";
    const definition = isAny
      ? { oneOf: resources.map((each) => ({ $ref: `#/definitions/${each}` })) }
      : definitions[name];
    if (definition === undefined) continue;
    const text = JSON.stringify(definition, (key, value: unknown) =>
      key === "description" && typeof value === "string" ? undefined : value,
    );
    needed.set(name, JSON.parse(text));
    for (const [, other = ""] of text.matchAll(/"#\/definitions\/(\w+)"/g)) names.push(other);
  }
  return [...needed]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, definition]) => JSON.stringify({ name, definition }));
}

const target = path.join(import.meta.dirname, "../fhir-r5");
const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
writeFileSync(
  path.join(target, "types.jsonl"),
  lines([...types].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type)),
);
writeFileSync(path.join(target, "value-sets.jsonl"), lines(lists));
writeFileSync(path.join(target, "schema.jsonl"), `${schemaLines().join("\n")}\n`);
