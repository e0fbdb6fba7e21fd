import { scheme } from "../scheme.ts";

/** The template-literal type of HPO identifiers. */
export type HpId = `HP:${string}`;

/**
 * A sign or symptom in the Human Phenotype Ontology: seven digits.
 *
 * Refused: zeros only.
 * @see https://obofoundry.org/ontology/hp
 * @example
 * ```ts
 * import { hp } from "@org/therapy-identifiers/schemes/hp";
 *
 * hp.is("HP:0011140"); // => true
 * const read = hp.parse("hp_0011140");
 * read.ok && read.id; // => "HP:0011140"
 * ```
 */
export const hp = /* @__PURE__ */ scheme({
  name: "HPO identifier",
  issuer: "Human Phenotype Ontology",
  identifies: "concept",
  forms: ["HP:<serial:07>"],
  cues: ["hp", "hpo"],
  prefix: "hp",
  banana: "HP:",
  urls: [
    "https://hpo.jax.org/browse/term/HP:$1",
    "https://hpo.jax.org/app/browse/term/HP:$1",
    "http://purl.obolibrary.org/obo/HP_$1",
  ],
  placeholder: /0{7}$/,
});
