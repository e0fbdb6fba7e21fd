/** Under what circumstance a measurement is taken. */
import { termSchema, type TermSchema } from "../term-schema.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";

/**
 * The circumstances that a protocol may ask for when something is measured.
 *
 * @see https://org.github.io/therapy-model/vocabularies/measurement_circumstance.html
 */
export const measurementCircumstances = /* @__PURE__ */ vocabulary({
  id: "measurement_circumstance",
  title: "Measurement circumstance",
  definition: "The condition of the patient at the moment of a measurement, where a protocol prescribes it.",
  terms: {
    breathing_room_air: {
      label: "Breathing room air",
      definition: "Without supplemental oxygen.",
      synonyms: ["room air"],
    },
    with_supplemental_oxygen: { label: "With supplemental oxygen", definition: "While oxygen is given." },
    fasting: { label: "Fasting", definition: "After the hours without food that the protocol names." },
    at_rest: { label: "At rest", definition: "Without exertion before the measurement." },
    without_fluid_support: {
      label: "Without fluid support",
      definition: "Without hydration given to raise the value, as for creatinine clearance.",
    },
    without_transfusion: { label: "Without transfusion", definition: "Not raised by transfused blood or platelets." },
    on_stable_dose: { label: "On a stable dose", definition: "While background treatment is unchanged." },
  },
});

/** A term of {@link measurementCircumstances}. */
export type MeasurementCircumstance = TermKey<typeof measurementCircumstances>;
/** Schema of {@link MeasurementCircumstance}. */
export const MeasurementCircumstance: TermSchema<MeasurementCircumstance> =
  /* @__PURE__ */ termSchema(measurementCircumstances);
