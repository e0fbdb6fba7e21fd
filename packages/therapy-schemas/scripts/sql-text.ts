/** How names and texts are written in SQL. */

/** What neither PostgreSQL nor DuckDB takes as the name of a column without quotation marks. */
const reserved: ReadonlySet<string> = new Set(
  `all analyse analyze and any anti array as asc asof asymmetric at authorization between bigint binary bit boolean both by case
  cast char character check coalesce collate collation column columns concurrently constraint create cross current_catalog
  current_date current_role current_schema current_time current_timestamp current_user date dec decimal default deferrable
  desc describe distinct do else end except exists extract false fetch float for foreign freeze from full generated glob
  grant group grouping grouping_id having ilike in initially inner inout int integer intersect interval into is isnull join
  json lambda language lateral leading left like limit localtime localtimestamp map natural nchar none normalize not
  notnull null nullif numeric offset on only or order out outer overlaps overlay pivot pivot_longer pivot_wider placing
  position positional precision primary qualify real references returning right row select semi session_user setof show
  similar smallint some struct substring summarize symmetric table tablesample text then time timestamp to trailing treat
  trim true try_cast union unique unpivot user using value values varchar variadic verbose when where window with xml`.split(
    /\s+/,
  ),
);

/** Writes a name, in quotation marks where it needs them. */
export function sqlName(name: string): string {
  return /^[a-z][A-Za-z0-9_]*$/.test(name) && !reserved.has(name.toLowerCase()) ? name : `"${name}"`;
}

/** Writes a text. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Writes texts one after another. */
export function sqlTexts(texts: readonly string[]): string {
  return texts.map(sqlText).join(", ");
}

/** Writes a name in lower case, its words joined by `_`: `asOf` as `as_of`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}
