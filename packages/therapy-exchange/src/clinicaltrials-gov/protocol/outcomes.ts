/** What the study measures: `outcomesModule`. */
import { type EndpointLevel, type Trial, TrialEndpoint } from "@org/therapy-model";
import type { Codec } from "../../codec.ts";
import { type Field, field, inline, object, part, several, share, whole } from "../../object.ts";
import { trial } from "./trial.ts";

const endpoints = share(trial, "endpoints");
const endpoint = whole(TrialEndpoint);

function outcome(level: EndpointLevel): Codec<TrialEndpoint> {
  return object<TrialEndpoint>(
    { start: () => ({ level }), requires: ["title"] },
    {
      measure: field(endpoint, "title"),
      description: field(endpoint, "text"),
      timeFrame: field(part(endpoint, "timeFrame"), "text"),
    },
  );
}

/** How `outcomesModule` stands in the record. */
export const outcomes: Field<Trial> = inline<Trial>({
  primaryOutcomes: several(endpoints, ({ level }) => level === "primary", outcome("primary")),
  secondaryOutcomes: several(
    endpoints,
    ({ level }) => level === "secondary" || level === "key_secondary",
    outcome("secondary"),
  ),
  otherOutcomes: several(endpoints, ({ level }) => level === "exploratory", outcome("exploratory")),
});
