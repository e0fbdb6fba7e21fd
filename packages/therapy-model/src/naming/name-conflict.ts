/** What of a therapy's record contradicts its nonproprietary name. */
import { formatPointer, type JsonPointer } from "../shared/json-pointer.ts";
import type { Therapy } from "../therapy/therapy.ts";
import type { DecodedInn } from "./decode-inn.ts";
import type { Certainty, FacetTerms, ImpliedFact } from "./facet.ts";
import { agree } from "./implied.ts";

/** A facet of a record that does not go with its name. */
export interface NameConflict {
  /** The facet. */
  readonly facet: keyof FacetTerms;
  /** Where the record says otherwise: keys and indexes. */
  readonly path: readonly (string | number)[];
  /** The same place as a JSON pointer. */
  readonly pointer: JsonPointer;
  /** What the name implies. */
  readonly expected: string | boolean;
  /** What the record says. */
  readonly actual: string | boolean;
  /** Whether the name says so, or it mostly is so of such names. */
  readonly certainty: Certainty;
  /** The contradiction, as a sentence that reads after the path. */
  readonly message: string;
}

/**
 * Finds what of a therapy contradicts its nonproprietary name.
 *
 * What the record leaves out contradicts nothing, nor does a wider or a narrower term. Where a list holds several things,
 * such as two populations of cells, one that goes with the name is enough.
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
 * conflicts[0]?.message; // => 'is allogeneic, but auto- in "zevorcabtagene autoleucel" says autologous'
 * ```
 */
export function nameConflicts(name: DecodedInn, therapy: Therapy): NameConflict[] {
  const found = name.implies.flatMap((fact) => conflictsOf(fact, name, therapy));
  return found.filter(
    (one) =>
      one.certainty === "said" || !found.some((other) => other.certainty === "said" && other.pointer === one.pointer),
  );
}

/** What a record says of a facet, and where. */
interface Told {
  readonly path: readonly (string | number)[];
  readonly value: string | boolean;
}

/** Modalities that say nothing against any other: a product of several. */
const neutral: ReadonlySet<string | boolean> = /* @__PURE__ */ new Set(["combined_product"]);

function conflictsOf(fact: ImpliedFact, name: DecodedInn, therapy: Therapy): NameConflict[] {
  const { facet, term, certainty } = fact;
  const told = tells[facet](therapy);
  if (told.some(({ value }) => agree(facet, value, term) || neutral.has(value))) return [];
  return told.map(({ path, value }) => ({
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
  const verb = certainty === "said" ? ["says", "say"] : ["mostly means", "mostly mean"];
  return `is ${called(facet, actual)}, but ${written} in ${JSON.stringify(name.text)} ${verb[stems.length > 1 ? 1 : 0]} ${called(facet, term)}`;
}

/** A stem with hyphens where letters stand beside it in the name. */
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

/** What a record says of each facet that a name may imply. */
const tells: { readonly [Facet in keyof FacetTerms]: (therapy: Therapy) => Told[] } = {
  modality: ({ modality }) => [{ path: ["modality"], value: modality }],
  delivery: ({ delivery }) => of(["delivery"], delivery),
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
  cargo: ({ vectors = [] }) => vectors.flatMap(({ cargo }, index) => of(["vectors", index, "cargo"], cargo)),
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

/** Ways of multiplying that are none. */
const defective: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "replication_defective",
  "self_inactivating",
  "single_cycle",
]);

function of(path: readonly (string | number)[], value: string | boolean | undefined): Told[] {
  return value === undefined ? [] : [{ path, value }];
}
