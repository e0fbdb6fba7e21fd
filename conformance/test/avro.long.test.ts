/** Records in Avro container files come out as they went in. */
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { recordKinds, type ModelRecord } from "@org/therapy-model";
import avro from "avsc";
import { afterAll, expect, test } from "vitest";
import { avroCodec, type AvroSchema } from "../src/avro.ts";
import { recordSamples, summary } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "avro-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codecs = new Map(
  recordKinds.map((kind) => {
    const schema = JSON.parse(schemaText(`avro/${kind}.avsc`)) as AvroSchema;
    return [kind, { schema, ...avroCodec(schema) }];
  }),
);

async function writeContainer(file: string, kind: ModelRecord["kind"], records: readonly ModelRecord[]): Promise<void> {
  const { schema, toAvro } = codecs.get(kind)!;
  const type = avro.Type.forSchema(schema as avro.Schema, { wrapUnions: "always" });
  const encoder = new avro.streams.BlockEncoder(type, { codec: "deflate" });
  const written = pipeline(encoder, createWriteStream(file));
  for (const record of records) encoder.write(toAvro(record));
  encoder.end();
  await written;
}

async function readContainer(file: string, kind: ModelRecord["kind"]): Promise<unknown[]> {
  const { fromAvro } = codecs.get(kind)!;
  const parseHook = (schema: avro.Schema): avro.Type => avro.Type.forSchema(schema, { wrapUnions: "always" });
  const found: unknown[] = [];
  for await (const value of avro.createFileDecoder(file, { parseHook })) found.push(fromAvro(value));
  return found;
}

test("records come out of container files as they went in", { timeout: 600_000 }, async () => {
  const counts = new Map<string, number>();
  for (const { name, records } of recordSamples) {
    for (const kind of recordKinds) {
      const wanted = records.filter((record) => record.kind === kind);
      if (wanted.length === 0) continue;
      const file = path.join(folder, `${kind}.avro`);
      await writeContainer(file, kind, wanted);
      const found = await readContainer(file, kind);
      expect(found).toEqual(wanted);
      counts.set(name, (counts.get(name) ?? 0) + found.length);
    }
  }
  console.log(summary("Avro", counts));
});

test("a term that the vocabulary does not have is not written", () => {
  const { schema, toAvro } = codecs.get("trial")!;
  const type = avro.Type.forSchema(schema as avro.Schema, { wrapUnions: "always" });
  const trial = { kind: "trial", id: "trial:made-up", type: "interventional" };
  expect(type.isValid(toAvro({ ...trial, phase: "phase_1" }))).toBe(true);
  expect(type.isValid(toAvro({ ...trial, phase: "phase_9" }))).toBe(false);
});
