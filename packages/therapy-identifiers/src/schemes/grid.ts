import { scheme } from "../scheme.ts";

/** The template-literal type of GRID identifiers. */
export type GridId = `grid.${string}.${string}`;

/**
 * A research organisation in the Global Research Identifier Database, which ended in 2021 and lives on in ROR.
 * @see https://www.grid.ac
 * @example
 * ```ts
 * import { grid } from "@org/therapy-identifiers/schemes/grid";
 *
 * grid.is("grid.225360.0"); // => true
 * const read = grid.parse("GRID.225360.0");
 * read.ok && read.id; // => "grid.225360.0"
 * ```
 */
export const grid = /* @__PURE__ */ scheme({
  name: "GRID identifier",
  issuer: "Digital Science",
  identifies: "organization",
  forms: ["grid.<serial:\\d{3,7}>.<check:[0-9a-f]{1,2}>"],
  cues: ["grid"],
  prefix: "grid",
  urls: ["https://www.grid.ac/institutes/$0"],
  rigid: true,
});
