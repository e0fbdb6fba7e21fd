/** A PostgreSQL database: the embedded one or a server. */

/** Runs one statement. Values reach it only as parameters, `$1`, `$2` and so on. */
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** A database that runs the SQL of PostgreSQL. */
export interface Database {
  readonly query: Query;
  /** Runs statements as one transaction, which is rolled back if the work fails. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
