/** Outcome measures: `outcomesModule`. */
import { type EndpointLevel, type Trial, TrialEndpoint } from "@org/therapy-model";
import type { Codec } from "../../mapping/codec.ts";
import { type Field, field } from "../../mapping/field.ts";
import { fieldLens, rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { listMembers, sharedList } from "../../mapping/shared-list.ts";
import { trial } from "./trial.ts";

const endpoints = sharedList(trial, "endpoints");
const endpoint = rootLens(TrialEndpoint);

function outcome(level: EndpointLevel): Codec<TrialEndpoint> {
  return objectCodec<TrialEndpoint>(
    { start: () => ({ level }), requires: ["title"] },
    {
      measure: field(endpoint, "title"),
      description: field(endpoint, "text"),
      timeFrame: field(fieldLens(endpoint, "timeFrame"), "text"),
    },
  );
}

/** The mapping of `outcomesModule`. */
export const outcomes: Field<Trial> = inline<Trial>({
  primaryOutcomes: listMembers(endpoints, ({ level }) => level === "primary", outcome("primary")),
  secondaryOutcomes: listMembers(
    endpoints,
    ({ level }) => level === "secondary" || level === "key_secondary",
    outcome("secondary"),
  ),
  otherOutcomes: listMembers(endpoints, ({ level }) => level === "exploratory", outcome("exploratory")),
});
