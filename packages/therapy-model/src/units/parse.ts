/** Quantities as people write them: everything of `@org/therapy-units/parse`. */
export * from "@org/therapy-units/parse";
