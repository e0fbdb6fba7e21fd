/** Quantities written back: everything of `@org/therapy-units/format`. */
export * from "@org/therapy-units/format";
