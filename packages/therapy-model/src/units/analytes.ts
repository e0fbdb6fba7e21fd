/** Laboratory analytes: mass, amount and equivalents: everything of `@org/therapy-units/analytes`. */
export * from "@org/therapy-units/analytes";
