/** What is written into schema/: the model in every schema language. */
import { existsSync, readFileSync } from "node:fs";
import { RecordSet } from "@org/therapy-model";
import { annotationSchema } from "./annotation-schema.ts";
import { avroSchemaOf } from "./avro-schema.ts";
import { conditionsBeyond } from "./beyond-json-schema.ts";
import { draftSchema } from "./draft-schema.ts";
import { duckdbSchema } from "./duckdb-schema.ts";
import { interpretationSchema } from "./interpretation-schema.ts";
import { jsonSchemaOf, roots } from "./json-schema.ts";
import { openapi } from "./openapi.ts";
import { parquetSchemaOf } from "./parquet-schema.ts";
import { postgresqlSchema } from "./postgresql-schema.ts";
import type { ProtobufLock } from "./protobuf-lock.ts";
import { protobufSchema } from "./protobuf-schema.ts";
import { kindOf, recordStructures, structureOf } from "./structure.ts";

/** The folder of the files. */
export const schemaFolder: URL = new URL("../", import.meta.url);

const lockFile = "protobuf/protobuf.lock.json";

/** Makes the text of each file, by its path in the folder. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const recordSet = structureOf(RecordSet, "RecordSet");
  const protobuf = protobufSchema([recordSet], readLock());
  const kinds = Object.keys(roots) as (keyof typeof roots)[];
  return new Map([
    ...kinds.map((kind) => [`json-schema/${kind}.schema.json`, jsonText(jsonSchemaOf(kind))] as const),
    ["json-schema/beyond-json-schema.json", jsonText(conditionsBeyond())],
    ["json-schema/annotation.schema.json", jsonText(annotationSchema())],
    ["json-schema/draft.schema.json", jsonText(draftSchema())],
    ["json-schema/interpretation.schema.json", jsonText(interpretationSchema())],
    ["openapi/openapi.json", jsonText(openapi([recordSet]))],
    ["sql/postgresql.sql", postgresqlSchema()],
    ["sql/duckdb.sql", duckdbSchema()],
    ["protobuf/therapy_model.proto", protobuf.text],
    [lockFile, jsonText(protobuf.lock)],
    ...recordStructures.map((record) => [`avro/${kindOf(record)}.avsc`, jsonText(avroSchemaOf(record))] as const),
    ...recordStructures.map((record) => [`parquet/${kindOf(record)}.txt`, parquetSchemaOf(record)] as const),
  ]);
}

/** The numbers that were given out so far. */
function readLock(): ProtobufLock {
  const file = new URL(lockFile, schemaFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ProtobufLock) : {};
}

/** A value as JSON; the invisible characters of patterns are escaped. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  const visible = text.replaceAll(/(?![ \n])[\p{Cc}\p{Cf}\p{Z}]/gu, (character) =>
    character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return `${visible}\n`;
}
