/** The tests of this package with all records instead of a sample, as with `CONFORMANCE=all`. */
process.env["CONFORMANCE"] = "all";
await import("./avro.long.test.ts");
await import("./duckdb.long.test.ts");
await import("./json-schema.long.test.ts");
await import("./postgresql.long.test.ts");
await import("./protobuf.long.test.ts");

/** The sample that these suites run on. */
export const sample = "all";
