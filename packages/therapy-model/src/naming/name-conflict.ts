/** Contradictions between a therapy and its nonproprietary name. */
import type { JsonPointer } from "../domain/shared/json-pointer.ts";
import { formatPointer } from "../domain/shared/json-pointer-path.ts";
import type { Therapy } from "../domain/therapy/therapy.ts";
import type { DecodedInn } from "./decode-inn.ts";
import type { ImplicationCertainty, FacetTerms, ImpliedFact } from "./facet.ts";
import { agree } from "./implied.ts";

/** A field of a therapy that contradicts its name. */
export interface NameConflict {
  /** The facet. */
  readonly facet: keyof FacetTerms;
  /** The path of the field. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer. */
  readonly pointer: JsonPointer;
  /** The value that the name implies. */
  readonly expected: string | boolean;
  /** The value in the record. */
  readonly actual: string | boolean;
  /** Whether the stem states it or it is typical. */
  readonly certainty: ImplicationCertainty;
  /** The message, to be read after the path. */
  readonly message: string;
}

/**
 * Finds the fields of a therapy that contradict its nonproprietary name.
 *
 * An absent field is not a contradiction, nor is a broader or narrower term. If a list has several members, such as cell
 * populations, one compatible member is enough.
 *
 * @example
 * ```ts
 * import { decodeInn, nameConflicts } from "@org/therapy-model/naming";
 *
 * const conflicts = nameConflicts(decodeInn("zevorcabtagene autoleucel"), {
 *   kind: "therapy",
 *   id: "therapy:example",
 *   names: [{ text: "zevorcabtagene autoleucel", kind: "inn" }],
 *   modality: "car_t",
 *   cells: [{ origin: "allogeneic" }],
 * });
 * conflicts[0]?.pointer; // => "/cells/0/origin"
 * conflicts[0]?.message; // => 'is allogeneic, but auto- in "zevorcabtagene autoleucel" means autologous'
 * ```
 */
export function nameConflicts(name: DecodedInn, therapy: Therapy): NameConflict[] {
  const found = name.implies.flatMap((fact) => conflictsOf(fact, name, therapy));
  return found.filter(
    (one) =>
      one.certainty === "explicit" ||
      !found.some((other) => other.certainty === "explicit" && other.pointer === one.pointer),
  );
}

/** The value of a facet in a record, with its path. */
interface FacetValue {
  readonly path: readonly (string | number)[];
  readonly value: string | boolean;
}

/** Modalities that are compatible with all others: a product of several. */
const neutral: ReadonlySet<string | boolean> = /* @__PURE__ */ new Set(["combined_product"]);

function conflictsOf(fact: ImpliedFact, name: DecodedInn, therapy: Therapy): NameConflict[] {
  const { facet, term, certainty } = fact;
  const values = facetValues[facet](therapy);
  if (values.some(({ value }) => agree(facet, value, term) || neutral.has(value))) return [];
  return values.map(({ path, value }) => ({
    facet,
    path,
    pointer: formatPointer(path),
    expected: term,
    actual: value,
    certainty,
    message: sentence(fact, name, value),
  }));
}

function sentence({ facet, term, certainty, stems }: ImpliedFact, name: DecodedInn, actual: string | boolean): string {
  const written = stems.map((stem) => hyphenated(stem, name)).join(" with ");
  const verb = certainty === "explicit" ? ["means", "mean"] : ["typically means", "typically mean"];
  return `is ${called(facet, actual)}, but ${written} in ${JSON.stringify(name.text)} ${verb[stems.length > 1 ? 1 : 0]} ${called(facet, term)}`;
}

/** A stem with a hyphen on each side that has letters in the name. */
function hyphenated(stem: string, { words }: DecodedInn): string {
  for (const { start, end, parts } of words) {
    const part = parts.find((one) => one.stem === stem);
    if (part !== undefined) return `${part.start > start ? "-" : ""}${stem}${part.end < end ? "-" : ""}`;
  }
  return stem;
}

function called(facet: keyof FacetTerms, value: string | boolean): string {
  const [yes, no] = facet === "replicating" ? ["replicating", "defective"] : ["modified", "unmodified"];
  return typeof value === "boolean" ? (value ? yes : no) : value;
}

/** Reads the values of each facet that a name can imply. */
const facetValues: { readonly [Facet in keyof FacetTerms]: (therapy: Therapy) => FacetValue[] } = {
  modality: ({ modality }) => [{ path: ["modality"], value: modality }],
  modification_setting: ({ modificationSetting }) => of(["modificationSetting"], modificationSetting),
  cell_origin: ({ cells = [] }) => cells.flatMap(({ origin }, index) => of(["cells", index, "origin"], origin)),
  cell_type: ({ cells = [] }) => cells.flatMap(({ type }, index) => of(["cells", index, "type"], type)),
  genetically_modified: ({ cells = [] }) =>
    cells.flatMap(({ geneticallyModified }, index) => of(["cells", index, "geneticallyModified"], geneticallyModified)),
  vector_class: ({ vectors = [] }) =>
    vectors.map((vector, index) => ({ path: ["vectors", index, "class"], value: vector.class })),
  replicating: ({ vectors = [] }) =>
    vectors.flatMap(({ replication }, index) =>
      of(["vectors", index, "replication"], replication && !defective.has(replication)),
    ),
  cargo: ({ vectors = [] }) =>
    vectors.flatMap(({ cargoes: carried = [] }, index) =>
      carried.flatMap((cargo, at) => of(["vectors", index, "cargoes", at], cargo)),
    ),
  construct_kind: ({ constructs = [] }) =>
    constructs.map(({ kind }, index) => ({ path: ["constructs", index, "kind"], value: kind })),
  target: ({ constructs = [] }) =>
    constructs.flatMap((construct, index) =>
      construct.kind === "transgene" ? of(["constructs", index, "gene"], construct.gene) : [],
    ),
  oligonucleotide_class: ({ constructs = [] }) =>
    constructs.flatMap((construct, index) =>
      construct.kind === "oligonucleotide" ? of(["constructs", index, "class"], construct.class) : [],
    ),
};

/** Terms of replication that are not replication competent. */
const defective: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "replication_defective",
  "self_inactivating",
  "single_cycle",
]);

function of(path: readonly (string | number)[], value: string | boolean | undefined): FacetValue[] {
  return value === undefined ? [] : [{ path, value }];
}
