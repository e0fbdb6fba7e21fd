/** The diseases of Mondo, with their names and MeSH ids. */
import { mondoTable } from "../gen/mondo.ts";

/** A class of the Mondo Disease Ontology. */
export interface MondoDisease {
  /** Mondo id, such as `MONDO:0004979`. */
  readonly id: `MONDO:${string}`;
  /** Label of the class. */
  readonly label: string;
  /** Ids of the MeSH descriptors and supplementary concepts that Mondo matches exactly. */
  readonly mesh: readonly string[];
  /** Further names: those of NCIt and MeSH for concepts that Mondo matches exactly, and synonyms of rare diseases. */
  readonly names: readonly string[];
}

let diseases: readonly MondoDisease[] | undefined;

/**
 * Returns the diseases of Mondo that have a name of at most 100 characters, in the order of their ids. The list is made at the
 * first call.
 *
 * @example
 * ```ts
 * import { mondoDiseases } from "@org/therapy-catalog/diseases";
 *
 * mondoDiseases().find(({ label }) => label === "asthma"); // => { id: "MONDO:0004979", label: "asthma", mesh: ["D001249"], names: [] }
 * ```
 *
 * @see https://mondo.monarchinitiative.org
 */
export function mondoDiseases(): readonly MondoDisease[] {
  return (diseases ??= mondoTable.split("\n").map((line) => {
    const [number = "", label = "", mesh = "", names = ""] = line.split("\t");
    return { id: `MONDO:${number}` as const, label, mesh: members(mesh), names: members(names) };
  }));
}

function members(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|");
}
