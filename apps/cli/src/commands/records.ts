/** `therapy records`: lists the records of the catalog. */
import { mergeRecords } from "@org/therapy-model/records";
import type { ModelRecord } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import type { Command } from "../command.ts";
import { exitStatus } from "../exit-status.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { table, type Column } from "../output/table.ts";

interface RecordsOptions {
  readonly json?: boolean;
}

export const command: Command<RecordsOptions> = {
  name: "records",
  summary: "list the records of the catalog",
  description: "Lists the records of the catalog. Records with the same id are merged.",
  options: [{ flags: "--json", description: "write the records as one JSON array" }],
  async run(_, { json }) {
    const { records } = mergeRecords(recordSets.flatMap((recordSet) => recordSet.records));
    if (json) await writeJson(records);
    else {
      const out = standardOut();
      await out.write(table([columns], records, out.width, out.style));
    }
    return exitStatus.clean;
  },
};

const columns: readonly Column<ModelRecord>[] = [
  { title: "Kind", cell: ({ kind }) => [{ text: kind.replaceAll("_", " ") }] },
  { title: "Id", cell: ({ id }) => [{ text: id }] },
  { title: "Name", cell: (record) => [{ text: nameOf(record) }] },
];

function nameOf(record: ModelRecord): string {
  switch (record.kind) {
    case "source":
      return record.title;
    case "regulatory_event":
      return record.localName ?? `${record.jurisdiction} ${record.milestone.replaceAll("_", " ")}`;
    case "trial":
      return record.names?.[0]?.text ?? record.title ?? record.registrations?.[0]?.value ?? "–";
    default:
      return record.names[0]?.text ?? "–";
  }
}
