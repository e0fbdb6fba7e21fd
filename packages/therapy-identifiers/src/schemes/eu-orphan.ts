import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EU orphan designation number. */
export type EuOrphanId = `EU/3/${string}/${string}`;

/**
 * Identifies an orphan designation in the European Union: year and three or four digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://ec.europa.eu/health/documents/community-register/html/reg_od_act.htm
 * @example
 * ```ts
 * import { euOrphan } from "@org/therapy-identifiers/schemes/eu-orphan";
 *
 * euOrphan.is("EU/3/16/1778"); // => true
 * const parsed = euOrphan.parse("EU/3/16/1778 ");
 * parsed.ok && parsed.value.id; // => "EU/3/16/1778"
 * ```
 */
export const euOrphan = /* @__PURE__ */ defineScheme({
  name: "EU orphan designation number",
  issuer: "European Commission",
  identifies: "designation",
  forms: ["EU/3/<year:2>/<serial:\\d{3,4}>"],
  exactPunctuation: true,
  placeholder: /\/0{3,4}$/,
});
