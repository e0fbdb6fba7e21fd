/** Units in words and print symbols, English and Chinese: everything of `@org/therapy-units/names`. */
export * from "@org/therapy-units/names";
