/** Conversions that need one more number, such as a body weight: everything of `@org/therapy-units/bridge`. */
export * from "@org/therapy-units/bridge";
