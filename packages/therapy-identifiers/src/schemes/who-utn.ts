import { scheme } from "../scheme.ts";

/** The template-literal type of WHO Universal Trial Numbers. */
export type WhoUtnId = `U1111-${string}-${string}`;

/**
 * A number that a sponsor takes before registering a trial anywhere, so that its registrations can be joined: `U1111` and two blocks of four digits.
 *
 * Refused: zeros only.
 * @see https://www.who.int/tools/clinical-trials-registry-platform/unambiguous-trial-identification/the-universal-trial-number-(utn)
 * @example
 * ```ts
 * import { whoUtn } from "@org/therapy-identifiers/schemes/who-utn";
 *
 * whoUtn.is("U1111-1251-8195"); // => true
 * const read = whoUtn.parse("UTN u1111 1251 8195");
 * read.ok && read.id; // => "U1111-1251-8195"
 * ```
 */
export const whoUtn = /* @__PURE__ */ scheme({
  name: "WHO Universal Trial Number",
  issuer: "World Health Organization",
  identifies: "trial",
  forms: ["U1111-<block1:4>-<block2:4>"],
  cues: ["utn"],
  placeholder: /0000-0000/,
});
