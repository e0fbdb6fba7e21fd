import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: JMACCT identifier. */
export type JmacctId = `JMA-IIA${string}`;

/**
 * Identifies a trial in the registry of the Japan Medical Association: `JMA-IIA` and five digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://dbcentre3.jmacct.med.or.jp
 * @example
 * ```ts
 * import { jmacct } from "@org/therapy-identifiers/schemes/jmacct";
 *
 * jmacct.is("JMA-IIA00384"); // => true
 * const parsed = jmacct.parse("jma iia00384");
 * parsed.ok && parsed.value.id; // => "JMA-IIA00384"
 * ```
 */
export const jmacct = /* @__PURE__ */ defineScheme({
  name: "JMACCT identifier",
  issuer: "Japan Medical Association, Center for Clinical Trials",
  identifies: "trial",
  forms: ["JMA-IIA<serial:5>"],
  cues: ["jmaiia", "jprn"],
  placeholder: /0{5}$/,
});
