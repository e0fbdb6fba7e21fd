import { describe, it } from "vitest";
import { properties } from "./arbitrary-input.ts";

describe("arbitrary input, 1000 runs each", () => {
  it.each(Object.entries(properties))("%s", (_title, check) => check(1000));
});
