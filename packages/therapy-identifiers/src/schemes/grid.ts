import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: GRID identifier. */
export type GridId = `grid.${string}.${string}`;

/**
 * Identifies a research organization in the Global Research Identifier Database, which ended in 2021; its successor is ROR.
 * @see https://www.grid.ac
 * @example
 * ```ts
 * import { grid } from "@org/therapy-identifiers/schemes/grid";
 *
 * grid.is("grid.225360.0"); // => true
 * const parsed = grid.parse("GRID.225360.0");
 * parsed.ok && parsed.value.id; // => "grid.225360.0"
 * ```
 */
export const grid = /* @__PURE__ */ defineScheme({
  name: "GRID identifier",
  issuer: "Digital Science",
  identifies: "organization",
  forms: ["grid.<serial:\\d{3,7}>.<check:[0-9a-f]{1,2}>"],
  cues: ["grid"],
  prefix: "grid",
  urls: ["https://www.grid.ac/institutes/$0"],
  exactPunctuation: true,
});
