import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: WHO Universal Trial Number. */
export type WhoUtnId = `U1111-${string}-${string}`;

/**
 * A Universal Trial Number, which a sponsor obtains before the first registration of a trial: `U1111` and two groups of four digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.who.int/tools/clinical-trials-registry-platform/unambiguous-trial-identification/the-universal-trial-number-(utn)
 * @example
 * ```ts
 * import { whoUtn } from "@org/therapy-identifiers/schemes/who-utn";
 *
 * whoUtn.is("U1111-1251-8195"); // => true
 * const parsed = whoUtn.parse("UTN u1111 1251 8195");
 * parsed.ok && parsed.value.id; // => "U1111-1251-8195"
 * ```
 */
export const whoUtn = /* @__PURE__ */ defineScheme({
  name: "WHO Universal Trial Number",
  issuer: "World Health Organization",
  identifies: "trial",
  forms: ["U1111-<block1:4>-<block2:4>"],
  cues: ["utn"],
  placeholder: /0000-0000/,
});
