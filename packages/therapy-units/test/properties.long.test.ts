import { describe, it } from "vitest";
import { properties } from "./properties.ts";

describe("properties of units, 3000 runs each", () => {
  it.each(Object.entries(properties))("%s", (_title, check) => check(3000));
});
