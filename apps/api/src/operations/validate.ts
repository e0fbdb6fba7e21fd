/** Validates records. */
import { z } from "@hono/zod-openapi";
import { RecordComponent } from "../components.ts";
import { Issue, ProblemError } from "../problem.ts";
import { mostRecords, validRecord } from "./fields.ts";
import { operation } from "./operation.ts";

export const validate = operation({
  name: "validate",
  title: "Validate records",
  description:
    "Checks records against the schemas of the model. The issues have a JSON Pointer and, if certain, a fix.",
  input: z.object({ records: z.array(RecordComponent).min(1).max(mostRecords) }),
  output: z.object({ ok: z.boolean(), results: z.array(z.object({ ok: z.boolean(), issues: z.array(Issue) })) }),
  run: async ({ records }) => {
    const results = records.map((record) => {
      try {
        validRecord(record);
        return { ok: true, issues: [] };
      } catch (error) {
        if (error instanceof ProblemError) return { ok: false, issues: [...(error.issues ?? [])] };
        throw error;
      }
    });
    return { ok: results.every(({ ok }) => ok), results };
  },
});
