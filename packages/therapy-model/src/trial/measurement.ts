/** What is measured in a patient, and in what. */
import { measurementKeys, measurementTerms, type MeasurementKey } from "../gen/measurement-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What is measured in a patient and in what; the method, unit and limit stand beside it. Scores are scales, not measurements.
 *
 * @see https://org.github.io/therapy-model/vocabularies/measurement.html
 */
export const measurements = /* @__PURE__ */ vocabulary<MeasurementKey>({
  id: "measurement",
  title: "Measurement",
  definition: "What is measured in a patient, for eligibility or as a result.",
  keys: measurementKeys,
  terms: measurementTerms,
});

/** A term of {@link measurements}. */
export type Measurement = TermKey<typeof measurements>;
/** Schema of {@link Measurement}. */
export const Measurement: TermSchema<Measurement> = /* @__PURE__ */ termSchema(measurements);
