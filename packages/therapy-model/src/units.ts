/** Units, quantities and conversions: everything of `@org/therapy-units`. */
export * from "@org/therapy-units";
