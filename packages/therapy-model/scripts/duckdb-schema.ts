/** The tables of the model in DuckDB, which are also the layout of its Parquet files. */
import { modelVersion } from "../src/index.ts";
import { flatRecord, type FlatObject, type FlatStructure } from "./flat-structure.ts";
import { sortedVocabularies } from "./sorted-vocabularies.ts";
import { snakeCase, sqlName, sqlText, sqlTexts } from "./sql-text.ts";
import { kindOf, recordStructures } from "./structure.ts";

/** Makes the text of duckdb.sql. */
export function duckdbSchema(): string {
  const types = new Map<string, string>();
  const tables = recordStructures.map((record) => tableOf(kindOf(record), flatRecord(record), types));
  return `${head}\n${termTable()}\n${[...types.values()].join("")}\n${tables.join("\n")}`;
}

const head = `-- Cell, gene and RNA therapies, their trials and their regulation in DuckDB. Model version ${modelVersion}.
-- Written by scripts/generate-schema.ts from the model's schemas. Do not edit.
--
-- One table a record kind; columns and fields have the names that they have in JSON. An object is a STRUCT, a list a
-- LIST, and what records have one of is one STRUCT with its kind and the fields of all its kinds. A term is one of an
-- ENUM. What holds itself, such as the expressions of eligibility, is JSON. What a record does not say is NULL; a STRUCT
-- whose fields are all NULL is an object without fields. The kind of a record is the name of its table.
--
-- Records as JSON, a line each, are loaded with: COPY trial FROM 'trials.ndjson' (FORMAT json);
-- and written as Parquet with: COPY trial TO 'trial.parquet' (FORMAT parquet);
`;

function termTable(): string {
  const rows = sortedVocabularies.flatMap(({ id, keys, terms }) =>
    keys.map((key) => {
      const { label, definition, broader } = terms[key]!;
      return `(${sqlTexts([id, key, label, definition])}, ${broader === undefined ? "NULL" : sqlText(broader)})`;
    }),
  );
  return `-- What the terms of the vocabularies mean; broader is the key of the wider term.
CREATE TABLE term (
  vocabulary VARCHAR NOT NULL,
  key VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  definition VARCHAR NOT NULL,
  broader VARCHAR,
  PRIMARY KEY (vocabulary, key)
);
INSERT INTO term VALUES
${rows.join(",\n")};
`;
}

function tableOf(kind: string, { sentence, fields }: FlatObject, types: Map<string, string>): string {
  const columns = fields.map(({ name, required, structure }) => {
    const constraint = name === "id" ? " PRIMARY KEY" : required ? " NOT NULL" : "";
    return `  ${sqlName(name)} ${typeOf(structure, types)}${constraint}`;
  });
  const comments = fields
    .filter((field) => field.sentence !== "")
    .map((field) => `COMMENT ON COLUMN ${kind}.${sqlName(field.name)} IS ${sqlText(field.sentence)};\n`);
  return `CREATE TABLE ${kind} (\n${columns.join(",\n")}\n);
COMMENT ON TABLE ${kind} IS ${sqlText(sentence)};
${comments.join("")}`;
}

/** The type of a column; the types that it needs are added to those that are declared. */
function typeOf(structure: FlatStructure, types: Map<string, string>): string {
  switch (structure.type) {
    case "text":
      return "VARCHAR";
    case "flag":
      return "BOOLEAN";
    case "number":
      return numberType(structure.whole, structure.least, structure.greatest);
    case "json":
      return "JSON";
    case "list":
      return `${typeOf(structure.member, types)}[]`;
    case "term": {
      const name = sqlName(snakeCase(structure.name));
      types.set(name, `CREATE TYPE ${name} AS ENUM (${sqlTexts(structure.keys)});\n`);
      return name;
    }
    case "object": {
      const fields = structure.fields.map(({ name, structure }) => `${sqlName(name)} ${typeOf(structure, types)}`);
      return `STRUCT(${fields.join(", ")})`;
    }
  }
}

function numberType(whole: boolean, least = -Infinity, greatest = Infinity): string {
  if (!whole) return "DOUBLE";
  return least >= -(2 ** 31) && greatest < 2 ** 31 ? "INTEGER" : "BIGINT";
}
