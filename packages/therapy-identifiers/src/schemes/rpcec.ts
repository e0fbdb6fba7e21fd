import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: RPCEC identifier. */
export type RpcecId = `RPCEC${string}`;

/**
 * Identifies a trial in the Cuban registry: `RPCEC` and eight digits.
 *
 * Not accepted: one digit repeated eight times.
 * @see https://rpcec.sld.cu
 * @example
 * ```ts
 * import { rpcec } from "@org/therapy-identifiers/schemes/rpcec";
 *
 * rpcec.is("RPCEC00000139"); // => true
 * const parsed = rpcec.parse("rpcec 00000139");
 * parsed.ok && parsed.value.id; // => "RPCEC00000139"
 * ```
 */
export const rpcec = /* @__PURE__ */ defineScheme({
  name: "RPCEC identifier",
  issuer: "Cuban Public Registry of Clinical Trials",
  identifies: "trial",
  forms: ["RPCEC<serial:08>"],
  cues: ["rpcec"],
  prefix: "rpcec",
  urls: ["https://rpcec.sld.cu/en/trials/$0-En"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
