/** What an outcome measure tells. */
import { endpointKeys, endpointTerms, type EndpointKey } from "../gen/endpoint-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What an outcome measure tells about the participants; analyte, method and time frame are said beside it.
 *
 * @see https://org.github.io/therapy-model/vocabularies/endpoint.html
 */
export const endpoints = /* @__PURE__ */ vocabulary<EndpointKey>({
  id: "endpoint",
  title: "Endpoint",
  definition: "What an outcome measure tells about the participants.",
  keys: endpointKeys,
  terms: endpointTerms,
});

/** A term of {@link endpoints}. */
export type Endpoint = TermKey<typeof endpoints>;
/** Schema of {@link Endpoint}. */
export const Endpoint: TermSchema<Endpoint> = /* @__PURE__ */ termSchema(endpoints);
