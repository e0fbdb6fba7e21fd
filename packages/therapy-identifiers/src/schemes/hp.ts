import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: HPO identifier. */
export type HpId = `HP:${string}`;

/**
 * Identifies a sign or symptom in the Human Phenotype Ontology: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://obofoundry.org/ontology/hp
 * @example
 * ```ts
 * import { hp } from "@org/therapy-identifiers/schemes/hp";
 *
 * hp.is("HP:0011140"); // => true
 * const parsed = hp.parse("hp_0011140");
 * parsed.ok && parsed.value.id; // => "HP:0011140"
 * ```
 */
export const hp = /* @__PURE__ */ defineScheme({
  name: "HPO identifier",
  issuer: "Human Phenotype Ontology",
  identifies: "concept",
  forms: ["HP:<serial:07>"],
  cues: ["hp", "hpo"],
  prefix: "hp",
  embeddedPrefix: "HP:",
  urls: [
    "https://hpo.jax.org/browse/term/HP:$1",
    "https://hpo.jax.org/app/browse/term/HP:$1",
    "http://purl.obolibrary.org/obo/HP_$1",
  ],
  placeholder: /0{7}$/,
});
