/** The JSON Schema of an annotation: what `therapy annotate --json` writes for a text, with the mentions of `annotate`. */
import type { JsonSchema } from "./json-schema.ts";
import { certainty, list, object, offsets, ofRecordSet, outputSchema, textId } from "./output-schema.ts";

const string = (description: string): JsonSchema => ({ description, type: "string", minLength: 1 });
const number = (description: string): JsonSchema => ({ description, type: "number" });
const flag = (description: string): JsonSchema => ({ description, const: true });

const term = { $ref: "#/$defs/MentionedTerm" };

/** The value of each kind of mention, and its further fields. */
const kinds: Readonly<
  Record<string, { readonly value: JsonSchema; readonly more?: Readonly<Record<string, JsonSchema>> }>
> = {
  term: { value: term },
  target: { value: term },
  product: { value: string("The id of a known product, or the company code of another one.") },
  inn: {
    value: string("The nonproprietary name, in lower case."),
    more: { product: ofRecordSet("TherapyId") },
  },
  quantity: { value: { $ref: "#/$defs/MentionedQuantity" } },
  date: {
    value: ofRecordSet("PartialDate"),
    more: { part: ofRecordSet("DatePart"), through: ofRecordSet("PartialDate") },
  },
  identifier: { value: { $ref: "#/$defs/MentionedIdentifier" } },
  organization: { value: string("The name of the organization.") },
  place: {
    value: {
      description: "A country or jurisdiction as term, or a state or city by its name.",
      anyOf: [term, { type: "string", minLength: 1 }],
    },
  },
};

/** Makes the schema. */
export function annotationSchema(): JsonSchema {
  const mentions = Object.entries(kinds).map(([kind, { value, more }]) =>
    object(
      `A mention of kind ${kind}.`,
      { kind: { const: kind }, ...offsets, value, certainty },
      {
        ...more,
        negated: flag("Present if the words beside it negate it."),
        speculative: flag("Present if it is planned, possible or suspected."),
      },
    ),
  );
  return outputSchema(
    "annotation",
    object(
      "What the words of a text denote.",
      { mentions: list("The mentions, in the order of the text; they do not overlap.", { $ref: "#/$defs/Mention" }) },
      textId,
    ),
    {
      Mention: { description: "What words denote, with their offsets.", oneOf: mentions },
      MentionedTerm: object("A term of a vocabulary.", {
        vocabulary: string("The id of the vocabulary."),
        key: string("The key of the term."),
      }),
      MentionedQuantity: {
        ...object(
          "A number or a range, with a unit.",
          { unit: string("UCUM code of the unit; 1 if none is written.") },
          {
            value: number("The number. Absent for a range."),
            low: number("The lower limit of a range."),
            high: number("The upper limit of a range."),
            comparator: string("The comparator, such as >=."),
            relativeTo: string("The reference value of which the number is a multiple, such as ULN."),
          },
        ),
        anyOf: [{ required: ["value"] }, { required: ["low", "high"] }],
      },
      MentionedIdentifier: object("An identifier of a scheme.", {
        scheme: string("The scheme, such as nct."),
        value: string("The identifier in its canonical spelling."),
      }),
    },
  );
}
