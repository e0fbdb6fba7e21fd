/** Files and records for the tests. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Makes a directory with files. */
export function directoryOf(files: { readonly [name: string]: string | Uint8Array }): string {
  const directory = mkdtempSync(join(tmpdir(), "therapy-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

/** A valid record set of a platform, a therapy and a regulatory event. */
export function validRecordSet(): {
  kind: string;
  modelVersion: string;
  id: string;
  title: string;
  records: { [key: string]: unknown }[];
} {
  return {
    kind: "record_set",
    modelVersion: "0.1.0",
    id: "record_set:example",
    title: "An example",
    records: [
      { kind: "platform", id: "platform:armoured", names: [{ text: "One", kind: "brand" }] },
      {
        kind: "therapy",
        id: "therapy:x-101",
        names: [{ text: "X-101", kind: "code" }],
        modality: "car_t",
        modificationSetting: "ex_vivo",
        platforms: ["platform:armoured"],
        constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }],
        indications: [{ disease: "multiple_myeloma", states: ["relapsed"] }],
      },
      {
        kind: "regulatory_event",
        id: "regulatory_event:x-101-ind",
        therapy: "therapy:x-101",
        jurisdiction: "CN",
        milestone: "trial_authorized",
        date: { value: "2024-02-23", type: "actual" },
      },
    ],
  };
}

/** The directory of the package. */
export const packageDirectory = fileURLToPath(new URL("..", import.meta.url));

/** Valid records as NDJSON, in chunks of a thousand lines. */
export function* manyRecords(count: number): Generator<Uint8Array> {
  const record = JSON.stringify(validRecordSet().records[1]);
  for (let index = 0; index < count; index += 1000) {
    const chunk = Array.from({ length: 1000 }, (_, next) => `${record.replace("x-101", `x-${index + next}`)}\n`);
    yield Buffer.from(chunk.join(""));
  }
}
