/** `therapy records`: the shipped records. */
import { mergeRecords, type ModelRecord } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { table, type Column } from "../output/table.ts";

/** What a person may ask of `therapy records`. */
export interface RecordsOptions {
  readonly json?: boolean;
}

const columns: readonly Column<ModelRecord>[] = [
  { title: "Kind", cell: ({ kind }) => [{ text: kind.replaceAll("_", " ") }] },
  { title: "Id", cell: ({ id }) => [{ text: id }] },
  { title: "Name", cell: (record) => [{ text: nameOf(record) }] },
];

/** Writes all shipped records, those of the same id as one. */
export async function records({ json }: RecordsOptions): Promise<ExitStatus> {
  const { records: merged } = mergeRecords(dossiers.flatMap((dossier) => dossier.records));
  if (json) await writeJson(merged);
  else {
    const out = standardOut();
    await out.write(table([columns], merged, out.width, out.style));
  }
  return exitStatus.clean;
}

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
