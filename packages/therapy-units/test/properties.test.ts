import { describe, it } from "vitest";
import { properties } from "./properties.ts";

describe("properties of units, 300 runs each", () => {
  it.each(Object.entries(properties))("%s", (_title, check) => check(300));
});
