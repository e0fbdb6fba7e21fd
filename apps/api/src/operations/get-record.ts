/** Reads a record by its id. */
import { z } from "@hono/zod-openapi";
import { RecordComponent } from "../components.ts";
import { getRecord as readRecord } from "../store/read.ts";
import { operation } from "./operation.ts";

/** The id of a record. */
export const recordId = z
  .string()
  .max(120)
  .regex(/^[a-z_]+:[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .openapi({ example: "trial:nct02445248" });

export const getRecord = operation({
  name: "get_record",
  title: "Read a record",
  description: "Reads a stored record with its citations.",
  input: z.object({ id: recordId }),
  output: z.object({ version: z.int(), record: RecordComponent }),
  run: ({ id }, database) => readRecord(database, id),
});
