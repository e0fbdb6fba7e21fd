/** Proposes typed values for the texts of a trial. */
import { z } from "@hono/zod-openapi";
import type { Trial } from "@org/therapy-model";
import { interpretTrial } from "@org/therapy-text/interpret";
import { InterpretationComponent, TrialComponent } from "../components.ts";
import { ProblemError } from "../problem.ts";
import { validRecord } from "./fields.ts";
import { operation } from "./operation.ts";

export const interpret = operation({
  name: "interpret",
  title: "Interpret a trial",
  description:
    "Proposes conditions, therapies, endpoints and other typed values for the texts of a trial, each with its evidence.",
  input: z.object({
    trial: TrialComponent,
    certainty: z.enum(["certain", "likely"]).optional().describe("Least certainty of a proposal."),
  }),
  output: InterpretationComponent,
  run: async ({ trial, certainty }) => interpretTrial(trialOf(trial), certainty === undefined ? {} : { certainty }),
});

function trialOf(value: unknown): Trial {
  const record = validRecord(value);
  if (record.kind !== "trial") throw new ProblemError("invalid", `the record is a ${record.kind}, not a trial`);
  return record;
}
