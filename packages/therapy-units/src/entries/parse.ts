/** Quantities as people write them, read with offsets. */
export * from "../text/parse.ts";
