/** Quantities as text. */
export * from "../text/format.ts";
