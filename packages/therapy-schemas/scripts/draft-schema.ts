/** The JSON Schema of a draft: what `therapy draft --json` writes for a text, and what `draftRecords` returns. */
import type { JsonSchema } from "./json-schema.ts";
import { certainty, list, object, offsets, ofRecordSet, outputSchema, pointer, textId } from "./output-schema.ts";

/** Makes the schema. */
export function draftSchema(): JsonSchema {
  return outputSchema(
    "draft",
    object(
      "The records that a text leads to.",
      {
        records: list("The records.", ofRecordSet("ModelRecord")),
        evidence: list("The words of each field.", { $ref: "#/$defs/Evidence" }),
        unused: list("The sentences that no field rests on.", object("A part of the text.", offsets)),
      },
      textId,
    ),
    {
      Evidence: object("The words that a field of a record rests on.", {
        record: { description: "The id of the record.", type: "string", pattern: "^[a-z_]+:" },
        path: pointer("JSON Pointer to the field."),
        ...offsets,
        certainty,
      }),
    },
  );
}
