import { scheme } from "../scheme.ts";

/** The template-literal type of EU orphan designation numbers. */
export type EuOrphanId = `EU/3/${string}/${string}`;

/**
 * An orphan designation in the European Union: year and three or four digits.
 *
 * Refused: a serial of zeros.
 * @see https://ec.europa.eu/health/documents/community-register/html/reg_od_act.htm
 * @example
 * ```ts
 * import { euOrphan } from "@org/therapy-identifiers/schemes/eu-orphan";
 *
 * euOrphan.is("EU/3/16/1778"); // => true
 * const read = euOrphan.parse("EU/3/16/1778 ");
 * read.ok && read.id; // => "EU/3/16/1778"
 * ```
 */
export const euOrphan = /* @__PURE__ */ scheme({
  name: "EU orphan designation number",
  issuer: "European Commission",
  identifies: "designation",
  forms: ["EU/3/<year:2>/<serial:\\d{3,4}>"],
  rigid: true,
  placeholder: /\/0{3,4}$/,
});
