import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: IRCT identifier. */
export type IrctId = `IRCT${string}N${string}`;

/**
 * Identifies a trial in the Iranian registry: the number of the registrant, which begins with a date, and after `N` the number of the trial.
 *
 * Not accepted: a serial of zeros.
 * @see https://irct.behdasht.gov.ir
 * @example
 * ```ts
 * import { irct } from "@org/therapy-identifiers/schemes/irct";
 *
 * irct.is("IRCT138706211241N1"); // => true
 * const parsed = irct.parse("irct138706211241n1");
 * parsed.ok && parsed.value.id; // => "IRCT138706211241N1"
 * ```
 */
export const irct = /* @__PURE__ */ defineScheme({
  name: "IRCT identifier",
  issuer: "Iranian Registry of Clinical Trials",
  identifies: "trial",
  forms: ["IRCT<serial:\\d{8,17}>N<version:1-3>"],
  cues: ["irct"],
  prefix: "irct",
  placeholder: /T0+N/,
});
