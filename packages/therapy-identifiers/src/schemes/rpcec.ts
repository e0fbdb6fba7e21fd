import { scheme } from "../scheme.ts";

/** The template-literal type of RPCEC identifiers. */
export type RpcecId = `RPCEC${string}`;

/**
 * A trial in the Cuban registry: `RPCEC` and eight digits.
 *
 * Refused: one digit eight times over.
 * @see https://rpcec.sld.cu
 * @example
 * ```ts
 * import { rpcec } from "@org/therapy-identifiers/schemes/rpcec";
 *
 * rpcec.is("RPCEC00000139"); // => true
 * const read = rpcec.parse("rpcec 00000139");
 * read.ok && read.id; // => "RPCEC00000139"
 * ```
 */
export const rpcec = /* @__PURE__ */ scheme({
  name: "RPCEC identifier",
  issuer: "Cuban Public Registry of Clinical Trials",
  identifies: "trial",
  forms: ["RPCEC<serial:08>"],
  cues: ["rpcec"],
  prefix: "rpcec",
  urls: ["https://rpcec.sld.cu/en/trials/$0-En"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
