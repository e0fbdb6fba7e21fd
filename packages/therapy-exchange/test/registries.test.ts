/** European registries: the invented records have every field, and what unusual shapes mean in the trial. */
import type { Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { registrySpecification, type Shape } from "../../../test-data/index.ts";
import { adapterCase } from "./adapters.ts";
import { countLeaves } from "./round-trip.ts";

/** Lists the fields of a specification, with `*` for the indexes of lists. */
function* fieldsOf(shape: Shape, path = ""): Generator<string> {
  if (typeof shape === "string") return;
  for (const [key, inner] of Object.entries(shape.fields ?? {})) {
    yield `${path}/${key}`;
    yield* fieldsOf(inner, `${path}/${key}`);
  }
  if (shape.members !== undefined) yield* fieldsOf(shape.members, `${path}/*`);
}

/** Lists the fields of a document, with `<number>` for keys of digits. */
function* fieldsFound(value: unknown, path = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? "*" : /^\d+$/.test(key) ? "<number>" : key;
    if (step !== "*") yield `${path}/${step}`;
    yield* fieldsFound(inner, `${path}/${step}`);
  }
}

describe.each(["ctis", "ctis-earlier", "euctr", "isrctn"] as const)("the invented records of %s", (name) => {
  test("have every field that example records of the registry have", () => {
    const found = new Set(adapterCase(name).invented.flatMap((record) => [...fieldsFound(record)]));
    const fields = [...fieldsOf(registrySpecification(name).shape)];
    console.log(`${name}: ${fields.length} fields`);
    expect(fields.filter((field) => !found.has(field))).toEqual([]);
  });

  test("have at least a hundred leaves in the trials", () => {
    const { adapter, invented } = adapterCase(name);
    const mapped = invented.reduce<number>((sum, document) => {
      const result = adapter.read(document);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return sum + countLeaves(adapter.write(result.value));
    }, 0);
    expect(mapped).toBeGreaterThan(100);
  });
});

describe("an unusual shape", () => {
  const readShape = (name: string, shape: string): Trial => {
    const { adapter, shapes } = adapterCase(name);
    const result = adapter.read(shapes.find((each) => each.name === shape)?.document);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };

  test("a sentinel is not a number of participants", () => {
    for (const name of ["ctis", "euctr", "isrctn"]) {
      expect(readShape(name, "sentinel-enrollment").enrollment, name).toBeUndefined();
    }
  });

  test("months stay months, and contradictions are not resolved", () => {
    expect(readShape("ctis", "sentinel-enrollment").dates).toEqual({ start: { value: "2098-03", type: "actual" } });
    expect(readShape("euctr", "boxes-that-contradict")).not.toHaveProperty("eligibility");
    expect(readShape("euctr", "countries-in-one-text").countries).toEqual(["DE", "KR", "RU", "US"]);
    expect(readShape("isrctn", "nothing-known").registrations).toHaveLength(1);
    expect(readShape("isrctn", "one-or-several").phase).toBe("phase_3");
    expect(readShape("isrctn", "phase-of-several").phase).toBeUndefined();
  });

  test("a contact point with only empty texts is unmapped, and the trial has no contacts", () => {
    expect(readShape("ctis", "empty-contact-point")).not.toHaveProperty("contacts");
  });

  test("an empty application is read as a trial without it", () => {
    expect(readShape("ctis", "application-empty").registrations).toHaveLength(1);
  });
});
