/** The round trip of records through Protocol Buffers. */
import { expect, test } from "vitest";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { protobufCodec } from "../src/protobuf.ts";
import { recordSamples, summary } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

const proto = schemaText("protobuf/therapy_model.proto");
const { encode, decode } = protobufCodec(proto, "ModelRecord");

test("the round trip of records", { timeout: 600_000 }, () => {
  const counts = new Map<string, number>();
  for (const { name, records } of recordSamples) {
    for (const record of records) expect(decode(encode(record))).toEqual(record);
    counts.set(name, records.length);
  }
  console.log(summary("Protocol Buffers", counts));
});

test("the round trip of record sets", () => {
  const codec = protobufCodec(proto, "RecordSet");
  for (const recordSet of recordSets) {
    const { kind, ...rest } = JSON.parse(JSON.stringify(recordSet)) as { kind: string };
    expect({ kind, ...(codec.decode(codec.encode(rest)) as object) }).toEqual({ kind, ...rest });
  }
});

test("an unknown term is rejected", () => {
  const trial = { kind: "trial", id: "trial:made-up", type: "interventional" };
  expect(decode(encode({ ...trial, phase: "phase_1" }))).toEqual({ ...trial, phase: "phase_1" });
  expect(() => encode({ ...trial, phase: "phase_9" })).toThrow("Phase has no value PHASE_PHASE_9");
});
