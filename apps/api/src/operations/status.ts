/** The regulatory status of a therapy on a date. */
import { z } from "@hono/zod-openapi";
import { jurisdictions, type DiseaseReference, type Jurisdiction } from "@org/therapy-model";
import { eventsKnownOn, statusAt } from "@org/therapy-model/ledger";
import { diseases } from "@org/therapy-model/vocabularies";
import { isTerm } from "@org/therapy-model/vocabulary";
import { Issue, issueBody, ProblemError } from "../problem.ts";
import { keysNamed } from "./explain.ts";
import { name, partialDate } from "./fields.ts";
import { readLedgers, sourcesOf } from "./ledger.ts";
import { operation } from "./operation.ts";

/** The code of a jurisdiction. */
export const jurisdiction = z
  .string()
  .max(10)
  .refine((value) => isTerm(jurisdictions, value), "is not a jurisdiction")
  .openapi({ example: "EU" }) as unknown as z.ZodType<Jurisdiction, Jurisdiction>;

const Possible = z.looseObject({ status: z.string(), events: z.array(z.string()).describe("Ids of its events.") });

const Status = z.looseObject({
  therapy: z.string(),
  jurisdiction: z.string(),
  date: z.string(),
  trial: z.array(Possible).describe("Possible statuses of trials; one if it is certain."),
  marketing: z.array(Possible).describe("Possible statuses of marketing; one if it is certain."),
  issues: z.array(Issue).optional(),
});

export const status = operation({
  name: "status",
  title: "Regulatory status on a date",
  description:
    "Derives the regulatory status of trials and marketing of a therapy on a date from the stored events, with the ids of the events. `knownOn` leaves out what was published later.",
  input: z.object({
    therapy: name.describe("Id or name of the therapy.").openapi({ example: "Kymriah" }),
    on: partialDate.describe("Day, month or year of the status."),
    jurisdiction: jurisdiction.optional(),
    indication: name.optional().describe("Disease: a key, a name or a MONDO id."),
    knownOn: partialDate.optional().describe("Uses only events that were known by this date."),
  }),
  output: z.object({
    statuses: z.array(Status),
    uncertain: z.array(z.string()).optional().describe("Ids of events that may not have been known."),
  }),
  run: async ({ therapy, on, jurisdiction, indication, knownOn }, database) => {
    const { events, scopes, therapies } = await readLedgers(database, therapy, jurisdiction);
    const disease = indication === undefined ? {} : { indication: diseaseNamed(indication) };
    const { known, uncertain } =
      knownOn === undefined
        ? { known: events, uncertain: undefined }
        : eventsKnownOn(events, knownOn, await sourcesOf(database, events));
    const statuses = scopes.map((scope) => {
      const { issues, ...result } = statusAt(known, on, { ...scope, ...disease }, therapies);
      return { ...scope, ...disease, ...result, ...(issues !== undefined && { issues: issues.map(issueBody) }) };
    });
    return { statuses, ...(uncertain !== undefined && { uncertain: uncertain.map(({ id }) => id) }) };
  },
});

function diseaseNamed(text: string): DiseaseReference {
  if (/^MONDO:\d{7}$/.test(text)) return text as DiseaseReference;
  const [key, other] = keysNamed(text, diseases);
  if (key === undefined || other !== undefined) {
    throw new ProblemError(
      "bad_request",
      `${other === undefined ? "no disease" : "more than one disease"} is named ${text}`,
    );
  }
  return key as DiseaseReference;
}
