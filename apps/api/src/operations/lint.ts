/** Checks records against the plausibility rules. */
import { z } from "@hono/zod-openapi";
import { modelVersion, type ModelRecord } from "@org/therapy-model";
import { lint as lintRecordSet, type SeverityProfile } from "@org/therapy-rules";
import { RecordComponent } from "../components.ts";
import { Issue, issueBody } from "../problem.ts";
import { mostRecords, validRecord } from "./fields.ts";
import { operation } from "./operation.ts";

/** The purpose that records must meet. */
export const severityProfile = z.enum(["draft", "registered", "publishable"]);

/** Checks valid records; the first element of a path is the index of the record. */
export function lintRecords(records: ModelRecord[], profile: SeverityProfile): z.output<typeof Issue>[] {
  const recordSet = { kind: "record_set", modelVersion, id: "record_set:request", title: "Request", records } as const;
  return lintRecordSet(recordSet, { profile }).issues.map((issue) =>
    issueBody({ ...issue, path: issue.path.slice(1) }),
  );
}

export const lint = operation({
  name: "lint",
  title: "Check plausibility",
  description: "Checks valid records against the plausibility rules. A path begins with the index of the record.",
  input: z.object({
    records: z.array(RecordComponent).min(1).max(mostRecords),
    profile: severityProfile.default("draft"),
  }),
  output: z.object({ issues: z.array(Issue) }),
  run: async ({ records, profile }) => ({ issues: lintRecords(records.map(validRecord), profile) }),
});
