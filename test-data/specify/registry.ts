/**
 * Extracts the fields and the kinds of value of the records of a registry.
 *
 * Only keys and kinds are kept. Texts, numbers, names and identifiers of the records are not.
 */
import type { Kind, Shape } from "../generate/specification.ts";

/** Returns the common shape of several values: every key and every kind of value. */
export function shapeOf(values: readonly unknown[]): Shape {
  const kinds = new Set<Kind>();
  const objects: object[] = [];
  const lists: unknown[][] = [];
  for (const value of values) {
    if (Array.isArray(value) && value.length > 0) lists.push(value);
    else if (isFilled(value)) objects.push(value);
    else kinds.add(kindOf(value));
  }
  const shape: { kinds?: string; fields?: { [key: string]: Shape }; members?: Shape } = {};
  if (kinds.size > 0) shape.kinds = [...kinds].toSorted().join(" | ");
  if (objects.length > 0) shape.fields = fieldsOf(objects);
  if (lists.length > 0) shape.members = shapeOf(lists.flat());
  return compact(shape);
}

/** Writes a shape that has only kinds as a text. */
function compact(shape: Exclude<Shape, string>): Shape {
  const { kinds, fields, members } = shape;
  return kinds !== undefined && fields === undefined && members === undefined ? kinds : shape;
}

function isFilled(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

function fieldsOf(objects: readonly object[]): { [key: string]: Shape } {
  const found = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      // A key of digits is an identifier of the record, not a field.
      const name = /^\d+$/.test(key) ? "<number>" : key;
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return Object.fromEntries([...found].map(([key, values]) => [key, shapeOf(values)]));
}

const forms: readonly (readonly [Kind, RegExp])[] = [
  ["empty text", /^$/],
  ["blank", /^\s+$/],
  ["digits", /^\d+$/],
  ["yes or no", /^(?:Yes|No)$/],
  ["true or false", /^(?:true|false)$/],
  ["date", /^\d{4}-\d\d-\d\d$/],
  ["day first", /^\d\d\/\d\d\/\d{4}$/],
  ["moment", /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/],
  ["uuid", /^[\da-f]{8}-[\da-f]{4}-/],
  ["email", /^\S+@\S+$/],
  ["decimal", /^-?\d*\.\d+$/],
  ["word", /^\S+$/],
  ["line", /^.{1,500}$/u],
];

function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "empty list";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "string":
      return forms.find(([, form]) => form.test(value))?.[0] ?? "text";
    default:
      return "empty object";
  }
}
