/** What weight an endpoint carries. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The weight that the protocol gives an endpoint.
 *
 * @see https://org.github.io/therapy-model/vocabularies/endpoint_level.html
 */
export const endpointLevels = /* @__PURE__ */ vocabulary({
  id: "endpoint_level",
  title: "Level of an endpoint",
  definition: "What weight an endpoint carries in the trial.",
  terms: {
    primary: {
      label: "Primary",
      definition: "Decides whether the trial met its aim and sets its size.",
      codes: { ncit: "C94496" },
      mappings: { ncit: [{ code: "C98772", relation: "close" }] },
    },
    secondary: {
      label: "Secondary",
      definition: "Supports the primary endpoint or answers a further stated question.",
      codes: { ncit: "C139173" },
      mappings: { ncit: [{ code: "C98781", relation: "close" }] },
    },
    key_secondary: {
      label: "Key secondary",
      definition: "A secondary endpoint inside the control of the type I error.",
      broader: "secondary",
    },
    exploratory: {
      label: "Exploratory",
      definition: "Raises hypotheses; no conclusion rests on it.",
      synonyms: ["tertiary", "other pre-specified"],
      codes: { ncit: "C170559" },
      mappings: { ncit: [{ code: "C98724", relation: "close" }] },
    },
    post_hoc: {
      label: "Post hoc",
      definition: "Chosen after the data were seen.",
    },
  },
});

/** A term of {@link endpointLevels}. */
export type EndpointLevel = TermKey<typeof endpointLevels>;
/** Schema of {@link EndpointLevel}. */
export const EndpointLevel: TermSchema<EndpointLevel> = /* @__PURE__ */ termSchema(endpointLevels);
