/** By which way a product enters the patient. */
import { routeKeys, routeTerms, type RouteKey } from "../gen/route-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * By which way a product enters the patient.
 *
 * @see https://org.github.io/therapy-model/vocabularies/route.html
 */
export const routes = /* @__PURE__ */ vocabulary<RouteKey>({
  id: "route",
  title: "Route of administration",
  definition: "The place or way by which the product is given. The instrument is told by the delivery device.",
  keys: routeKeys,
  terms: routeTerms,
});

/** A term of {@link routes}. */
export type Route = TermKey<typeof routes>;
/** Schema of {@link Route}. */
export const Route: TermSchema<Route> = /* @__PURE__ */ termSchema(routes);
