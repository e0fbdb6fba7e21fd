import { scheme } from "../scheme.ts";

/** The template-literal type of DRKS identifiers. */
export type DrksId = `DRKS${string}`;

/**
 * A trial in the German Clinical Trials Register: `DRKS` and eight digits.
 *
 * Refused: one digit eight times over, and 12345678.
 * @see https://drks.de
 * @example
 * ```ts
 * import { drks } from "@org/therapy-identifiers/schemes/drks";
 *
 * drks.is("DRKS00022277"); // => true
 * const read = drks.parse("drks-00022277");
 * read.ok && read.id; // => "DRKS00022277"
 * ```
 */
export const drks = /* @__PURE__ */ scheme({
  name: "DRKS identifier",
  issuer: "German Clinical Trials Register",
  identifies: "trial",
  forms: ["DRKS<serial:08>"],
  cues: ["drks"],
  prefix: "drks",
  urls: ["https://drks.de/search/en/trial/$0", "https://www.drks.de/$0"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
