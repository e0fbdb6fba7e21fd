import { scheme } from "../scheme.ts";

/** The template-literal type of JMACCT identifiers. */
export type JmacctId = `JMA-IIA${string}`;

/**
 * A trial in the registry of the Japan Medical Association: `JMA-IIA` and five digits.
 *
 * Refused: a serial of zeros.
 * @see https://dbcentre3.jmacct.med.or.jp
 * @example
 * ```ts
 * import { jmacct } from "@org/therapy-identifiers/schemes/jmacct";
 *
 * jmacct.is("JMA-IIA00384"); // => true
 * const read = jmacct.parse("jma iia00384");
 * read.ok && read.id; // => "JMA-IIA00384"
 * ```
 */
export const jmacct = /* @__PURE__ */ scheme({
  name: "JMACCT identifier",
  issuer: "Japan Medical Association, Center for Clinical Trials",
  identifies: "trial",
  forms: ["JMA-IIA<serial:5>"],
  cues: ["jmaiia", "jprn"],
  placeholder: /0{5}$/,
});
