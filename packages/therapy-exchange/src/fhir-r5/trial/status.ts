/** The status of a trial and its history: progressStatus and whyStopped. */
import type { StatusReport, Trial } from "@org/therapy-model";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeIn } from "../concept.ts";
import { type Element, objectIn } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { concepts } from "../term-concepts.ts";

const heldInHistory: ReadonlySet<string> = new Set(["status", "asOf"]);
const heldAtPresent: ReadonlySet<string> = new Set(["status", "asOf", "reason", "detail"]);

function writeReport(report: StatusReport, held: ReadonlySet<string>): JsonObject {
  const progress: JsonObject = { state: concepts.trialStatus.write(report.status), actual: true };
  if (report.asOf !== undefined) progress["period"] = { start: report.asOf };
  return addFields(progress, report, held);
}

function readReport(progress: unknown): JsonObject | undefined {
  if (!isObject(progress)) return undefined;
  return defined({
    ...fieldsOf(progress),
    status: concepts.trialStatus.read(progress["state"]),
    asOf: objectIn(progress, "period")?.["start"],
  });
}

/** The reports, of which the last one is the present one. Another author may list them in another order, unless there is one. */
function reportsOf(resource: JsonObject): readonly unknown[] {
  const reports = resource["progressStatus"];
  if (!Array.isArray(reports)) return [];
  const { system } = concepts.trialStatus;
  const isOwn = (each: unknown): boolean => isObject(each) && codeIn(each["state"], system) !== undefined;
  return reports.length === 1 || reports.every(isOwn) ? reports : [];
}

/** The present status, after the earlier ones, and the reason for a stop. */
export const status: Element<StatusReport> = {
  paths: "progressStatus, whyStopped",
  write(report, resource, { record }) {
    const earlier = (record as Trial).statusHistory ?? [];
    resource["progressStatus"] = [
      ...earlier.map((each) => writeReport(each, heldInHistory)),
      writeReport(report, heldAtPresent),
    ];
    const { reason, detail } = report;
    if (reason !== undefined || detail !== undefined) {
      resource["whyStopped"] = defined({
        ...(reason !== undefined && concepts.stopReason.write(reason)),
        text: detail,
      });
    }
    return true;
  },
  read(resource) {
    const report = readReport(reportsOf(resource).at(-1));
    if (report === undefined) return undefined;
    const why = objectIn(resource, "whyStopped");
    return defined({ ...report, reason: concepts.stopReason.read(why), detail: why?.["text"] });
  },
};

/** The earlier statuses. Without a present one, an extension holds them. */
export const statusHistory: Element<StatusReport[]> = {
  paths: "progressStatus",
  write: (reports, _, { record }) => reports.length > 0 && (record as Trial).status !== undefined,
  read(resource) {
    const earlier = reportsOf(resource).slice(0, -1);
    return earlier.length === 0 ? undefined : earlier.map(readReport);
  },
};
