/** Reads the criteria of an eligibility text. */
import { z } from "@hono/zod-openapi";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { parseEligibility } from "@org/therapy-text/criteria";
import { text } from "./fields.ts";
import { operation } from "./operation.ts";

/** The Chinese names that criteria are read with. */
export const chineseLabels = [...(await loadAllLabels()).values()];

const Criterion = z
  .looseObject({ kind: z.string(), start: z.int(), end: z.int() })
  .describe("An expression of the model, with the offsets of its words. What was not understood has the kind text.");

export const criteria = operation({
  name: "criteria",
  title: "Read eligibility criteria",
  description: "Reads an eligibility text in English or Chinese as criteria: expressions of the model, with offsets.",
  input: z.object({ text }),
  output: z.object({
    inclusion: z.array(Criterion),
    exclusion: z.array(Criterion),
    unclassified: z.array(Criterion),
  }),
  run: async ({ text }) => {
    const { inclusion, exclusion, unclassified } = parseEligibility(text, { labels: chineseLabels });
    return { inclusion: [...inclusion], exclusion: [...exclusion], unclassified: [...unclassified] };
  },
});
