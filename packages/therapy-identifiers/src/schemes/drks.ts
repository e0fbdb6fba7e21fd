import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: DRKS identifier. */
export type DrksId = `DRKS${string}`;

/**
 * Identifies a trial in the German Clinical Trials Register: `DRKS` and eight digits.
 *
 * Not accepted: one digit repeated eight times, and 12345678.
 * @see https://drks.de
 * @example
 * ```ts
 * import { drks } from "@org/therapy-identifiers/schemes/drks";
 *
 * drks.is("DRKS00022277"); // => true
 * const parsed = drks.parse("drks-00022277");
 * parsed.ok && parsed.value.id; // => "DRKS00022277"
 * ```
 */
export const drks = /* @__PURE__ */ defineScheme({
  name: "DRKS identifier",
  issuer: "German Clinical Trials Register",
  identifies: "trial",
  forms: ["DRKS<serial:08>"],
  cues: ["drks"],
  prefix: "drks",
  urls: ["https://drks.de/search/en/trial/$0", "https://www.drks.de/$0"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
