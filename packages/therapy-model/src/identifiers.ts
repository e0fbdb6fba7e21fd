/** Identifiers: everything of `@org/therapy-identifiers`. */
export * from "@org/therapy-identifiers";
