/** The tables of the model in PostgreSQL, and the functions that put records in and give them back. */
import { modelVersion } from "../src/index.ts";
import type { Vocabulary } from "../src/vocabulary.ts";
import { flatRecord } from "./flat-structure.ts";
import { keyOf, type Table, tableOf, termTableName, withChildren } from "./postgresql-table.ts";
import { sortedVocabularies } from "./sorted-vocabularies.ts";
import { sqlName, sqlText, sqlTexts } from "./sql-text.ts";
import { kindOf, recordStructures } from "./structure.ts";

/** One record is wanted by its id, of tables that grow: its plan is made once, with indexes, and not compiled. */
const settings =
  "SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan";

/** Makes the text of postgresql.sql. */
export function postgresqlSchema(): string {
  const tables = recordStructures.map((record) => tableOf(kindOf(record), flatRecord(record)));
  const all = tables.flatMap(withChildren);
  refuseRepetition(all);
  return [
    head,
    ...sortedVocabularies.map(termTable),
    termView(),
    textsOf,
    ...all.map(createTable),
    ...tables.flatMap((table) => [recordView(table), putFunction(table)]),
    getRecord(tables),
    putRecord(tables),
    "COMMIT;\n",
  ].join("\n");
}

const head = `-- Cell, gene and RNA therapies, their trials and their regulation in PostgreSQL 15. Model version ${modelVersion}.
-- Written by scripts/generate-schema.ts from the model's schemas. Do not edit.
--
-- One rule for everything: what a record says once is a column of its kind's table, the fields of objects in it joined by
-- an underscore (dates.start.value is dates_start_value); a list of plain values is an array; a list of objects, at any
-- depth, is a table of its own, named by the way to it, whose rows are named by the record's id and their positions in
-- the lists that lead to them, counted from 0 as in a JSON pointer. What records have one of is one object with its kind
-- and the fields of all its kinds, of which each kind has its own and no others. What can hold itself, such as the
-- expressions of eligibility, is jsonb. An object that may have no field has a boolean column that is true where the
-- record has it. What a record does not say is NULL.
--
-- A term refers to the table of its vocabulary, where its label, its definition and its wider term stand; short lists of
-- the model's own are checked in place. Dates are texts, because they keep their precision: 2024, 2024-02 or 2024-02-23.
-- Numbers with fractions are numeric, which keeps their digits.
-- References to other records are not foreign keys: records arrive in any order, and the dossier's schema holds them.
--
--   SELECT therapy_model.put_record('{"kind": "organization", ...}');  puts a record in, in place of the one of its id
--   SELECT therapy_model.get_record('organization:hemogen');           gives it back
--   SELECT record FROM therapy_model.trial_record;                     gives all trials
BEGIN;
CREATE SCHEMA therapy_model;
SET LOCAL search_path = therapy_model;
SET LOCAL check_function_bodies = on;
`;

function termTable({ id, title, definition, keys, terms }: Vocabulary): string {
  const name = termTableName(id);
  const rows = keys.map((key) => {
    const { label, definition, broader } = terms[key]!;
    return `(${sqlTexts([key, label, definition])}, ${broader === undefined ? "NULL" : sqlText(broader)})`;
  });
  return `CREATE TABLE ${name} (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES ${name}
);
COMMENT ON TABLE ${name} IS ${sqlText(`${title}. ${definition}`)};
INSERT INTO ${name} VALUES
${rows.join(",\n")};
`;
}

function termView(): string {
  const parts = sortedVocabularies.map(({ id }) => {
    return `SELECT ${sqlText(id)} AS vocabulary, key, label, definition, broader FROM ${termTableName(id)}`;
  });
  return `CREATE VIEW term AS\n${parts.join("\nUNION ALL ")};
COMMENT ON VIEW term IS 'The terms of all vocabularies.';
`;
}

const textsOf = `CREATE FUNCTION texts_of(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(list) = 'array' THEN
    ARRAY(SELECT value FROM jsonb_array_elements_text(list) WITH ORDINALITY AS member (value, place) ORDER BY place)
  END
$$;
COMMENT ON FUNCTION texts_of IS 'The members of a JSON array as texts, in their order.';
`;

function createTable(table: Table): string {
  const { name, sentence, depth, parent, columns, checks } = table;
  const key = keyOf(table);
  const lines = [
    ...(depth === 0 ? [] : key.map((each) => `${each} ${each === "record_id" ? "text" : "integer"} NOT NULL`)),
    ...columns.map((column) => `${sqlName(column.name)} ${column.declaration}`),
    ...checks.map((check) => `CHECK (${check})`),
    ...(parent === undefined
      ? []
      : [
          `PRIMARY KEY (${key.join(", ")})`,
          `FOREIGN KEY (${key.slice(0, -1).join(", ")}) REFERENCES ${sqlName(parent.name)} ON DELETE CASCADE`,
        ]),
  ];
  const comments = columns
    .filter((column) => column.sentence !== "")
    .map((column) => `COMMENT ON COLUMN ${sqlName(name)}.${sqlName(column.name)} IS ${sqlText(column.sentence)};\n`);
  const tableComment = sentence === "" ? "" : `COMMENT ON TABLE ${sqlName(name)} IS ${sqlText(sentence)};\n`;
  return `CREATE TABLE ${sqlName(name)} (\n  ${lines.join(",\n  ")}\n);\n${tableComment}${comments.join("")}`;
}

function recordView({ name, record }: Table): string {
  return `CREATE VIEW ${name}_record AS SELECT t0.id, ${record} AS record FROM ${sqlName(name)} t0;
COMMENT ON VIEW ${name}_record IS 'The records of this kind as JSON.';
`;
}

function putFunction(table: Table): string {
  const inserts = withChildren(table).map(insertOf);
  return `CREATE FUNCTION put_${table.name}(v0 jsonb) RETURNS void LANGUAGE plpgsql
  ${settings} AS $$
BEGIN
  DELETE FROM ${sqlName(table.name)} WHERE id = v0 ->> 'id';
  ${inserts.join("\n  ")}
END $$;
COMMENT ON FUNCTION put_${table.name} IS 'Puts a record of this kind in, in place of the one of its id.';
`;
}

function insertOf(table: Table): string {
  const { name, depth, columns } = table;
  const keys = depth === 0 ? [] : keyOf(table);
  const places = [...keys, ...columns.map((column) => sqlName(column.name))];
  const values = [
    ...keys.map((_, index) => (index === 0 ? "v0 ->> 'id'" : `p${index} - 1`)),
    ...columns.map(({ from }) => from),
  ];
  const lists: string[] = [];
  for (let each = table; each.parent !== undefined; each = each.parent) {
    lists.unshift(
      `jsonb_array_elements(${each.list}) WITH ORDINALITY AS m${each.depth} (v${each.depth}, p${each.depth})`,
    );
  }
  const from = lists.length === 0 ? "" : ` FROM ${lists.join(", ")}`;
  return `INSERT INTO ${sqlName(name)} (${places.join(", ")}) SELECT ${values.join(", ")}${from};`;
}

function getRecord(tables: readonly Table[]): string {
  const cases = tables.map(({ name }) => {
    return `WHEN ${sqlText(name)} THEN RETURN (SELECT record FROM ${name}_record r WHERE r.id = get_record.id);`;
  });
  return `CREATE FUNCTION get_record(id text) RETURNS jsonb LANGUAGE plpgsql STABLE
  ${settings} AS $$
BEGIN
  CASE split_part(id, ':', 1)
    ${cases.join("\n    ")}
    ELSE RETURN NULL;
  END CASE;
END $$;
COMMENT ON FUNCTION get_record IS 'The record of an id as JSON, or NULL.';
`;
}

function putRecord(tables: readonly Table[]): string {
  const cases = tables.map(({ name }) => `WHEN ${sqlText(name)} THEN PERFORM put_${name}(document);`);
  return `CREATE FUNCTION put_record(document jsonb) RETURNS text LANGUAGE plpgsql
  ${settings} AS $$
BEGIN
  CASE document ->> 'kind'
    ${cases.join("\n    ")}
    ELSE RAISE EXCEPTION 'the model has no records of kind %', document ->> 'kind';
  END CASE;
  IF get_record(document ->> 'id') IS DISTINCT FROM document THEN
    RAISE EXCEPTION '% holds something that these tables do not', document ->> 'id'
      USING HINT = 'Validate it against this version of the model first.';
  END IF;
  RETURN document ->> 'id';
END $$;
COMMENT ON FUNCTION put_record IS 'Puts a record in, in place of the one of its id, and gives the id; refuses one that would not come out as it went in.';
`;
}

function refuseRepetition(tables: readonly Table[]): void {
  const seen = new Set<string>();
  for (const { name } of tables) {
    if (seen.has(name)) throw new Error(`two tables are called ${name}`);
    seen.add(name);
  }
}
