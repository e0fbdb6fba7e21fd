/** Conversion requests as data: an object, a text or a line of NDJSON. */
export * from "../requests.ts";
