/** The JSON Schema of an interpretation: what `interpretTrial` of `@org/therapy-text/interpret` returns. */
import type { JsonSchema } from "./json-schema.ts";
import { certainty, list, object, offsets, ofRecordSet, outputSchema, pointer } from "./output-schema.ts";

/** The types of the model that a proposal can have as its value, by their names in the schema of the record set. */
const valueTypes = [
  "Condition",
  "Country",
  "Endpoint",
  "GradingScale",
  "Initiation",
  "RelatedTrial",
  "ResponseCriterion",
  "ScoredScale",
  "StopReason",
  "TherapyId",
  "TimePoint",
] as const;

const reasons = [
  "healthy",
  "design",
  "procedure",
  "population",
  "exposure",
  "function",
  "substance",
  "ambiguous",
  "unknown",
] as const;

/** Makes the schema. It refers to types of the schema of the record set, which is beside it. */
export function interpretationSchema(): JsonSchema {
  return outputSchema(
    "interpretation",
    object("What the texts of a trial lead to.", {
      proposals: list("Values for the fields of the trial.", { $ref: "#/$defs/Proposal" }),
      therapies: list("Drafts of the therapies that the proposals refer to.", ofRecordSet("Therapy")),
      untyped: list("Texts that led to no value.", { $ref: "#/$defs/Untyped" }),
    }),
    {
      Proposal: object("A value for a field of a trial, with its evidence.", {
        path: pointer("JSON Pointer to the field; it ends with - for a further member of a list (RFC 6902)."),
        value: { description: "Value; the path determines its type.", anyOf: valueTypes.map(ofRecordSet) },
        evidence: list("Evidence.", { $ref: "#/$defs/Evidence" }, { minItems: 1 }),
        certainty,
      }),
      Evidence: object("The words of the record that lead to a value.", {
        path: pointer("JSON Pointer to the text in the trial."),
        ...offsets,
        basis: { description: "What it rests on.", enum: ["name", "mapping", "rule"] },
        detail: { description: "The name of the term, the code or the rule.", type: "string" },
      }),
      Untyped: object("A text that led to no value, with the reason.", {
        path: pointer("JSON Pointer to the text in the trial."),
        reason: { description: "Reason.", enum: reasons },
      }),
    },
  );
}
