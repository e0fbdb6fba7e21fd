/** Validation of very large values. */
import { expect, test } from "vitest";
import { Therapy, validate } from "../entries/index.ts";

const therapy = { kind: "therapy", id: "therapy:x-101", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };

test("an object with a million unknown keys has the maximum number of issues", { timeout: 600_000 }, () => {
  const keys = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1]));
  const result = validate(Therapy, { ...therapy, ...keys });
  expect(result.ok || result.issues.length).toBe(10_001);
});
