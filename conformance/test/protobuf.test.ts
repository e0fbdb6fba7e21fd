/** Records in Protocol Buffers come out as they went in. */
import { expect, test } from "vitest";
import { dossiers } from "@org/therapy-model/dossiers";
import { protobufCodec } from "../src/protobuf.ts";
import { recordSets, summary } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

const proto = schemaText("therapy_model.proto");
const { encode, decode } = protobufCodec(proto, "ModelRecord");

test("records come out of messages as they went in", { timeout: 600_000 }, () => {
  const counts = new Map<string, number>();
  for (const { name, records } of recordSets) {
    for (const record of records) expect(decode(encode(record))).toEqual(record);
    counts.set(name, records.length);
  }
  console.log(summary("Protocol Buffers", counts));
});

test("whole dossiers do, too", () => {
  const codec = protobufCodec(proto, "Dossier");
  for (const dossier of dossiers) {
    const { kind, ...rest } = JSON.parse(JSON.stringify(dossier)) as { kind: string };
    expect({ kind, ...(codec.decode(codec.encode(rest)) as object) }).toEqual({ kind, ...rest });
  }
});

test("a term that the vocabulary does not have is not written", () => {
  const trial = { kind: "trial", id: "trial:made-up", type: "interventional" };
  expect(decode(encode({ ...trial, phase: "phase_1" }))).toEqual({ ...trial, phase: "phase_1" });
  expect(() => encode({ ...trial, phase: "phase_9" })).toThrow("Phase has no value PHASE_PHASE_9");
});
