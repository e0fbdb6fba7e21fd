/** The regulatory status of a therapy over time. */
import { z } from "@hono/zod-openapi";
import { timeline as intervalsOf } from "@org/therapy-model/ledger";
import { name } from "./fields.ts";
import { readLedgers } from "./ledger.ts";
import { operation } from "./operation.ts";
import { jurisdiction } from "./status.ts";

const Interval = z.looseObject({
  track: z.enum(["trial", "marketing"]),
  status: z.string(),
  event: z.string().describe("Id of the event that began it."),
  from: z.looseObject({ earliest: z.string().optional(), latest: z.string().optional() }),
});

export const timeline = operation({
  name: "timeline",
  title: "Regulatory timeline",
  description: "Lists the intervals of the regulatory status of a therapy in each jurisdiction, with their events.",
  input: z.object({
    therapy: name.describe("Id or name of the therapy.").openapi({ example: "Kymriah" }),
    jurisdiction: jurisdiction.optional(),
  }),
  output: z.object({
    timelines: z.array(z.object({ therapy: z.string(), jurisdiction: z.string(), intervals: z.array(Interval) })),
  }),
  run: async ({ therapy, jurisdiction }, database) => {
    const { events, scopes } = await readLedgers(database, therapy, jurisdiction);
    return {
      timelines: scopes.map((scope) => ({
        therapy: scope.therapy,
        jurisdiction: scope.jurisdiction,
        intervals: intervalsOf(events, scope).map((each) => ({ ...each, from: { ...each.from } })),
      })),
    };
  },
});
