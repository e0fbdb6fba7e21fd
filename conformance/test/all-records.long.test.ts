/** The tests of this package with all records instead of a sample, as with `CONFORMANCE=all`. */
process.env["CONFORMANCE"] = "all";
await import("./avro.test.ts");
await import("./duckdb.test.ts");
await import("./json-schema.test.ts");
await import("./postgresql.test.ts");
await import("./protobuf.test.ts");

/** The sample that these suites run on. */
export const sample = "all";
