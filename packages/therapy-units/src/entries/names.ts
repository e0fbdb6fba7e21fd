/** Names of units as people write them, in English and Chinese. */
export * from "../text/names.ts";
