/** Empty values, which registries have in fields that were not filled in. */
import type { Field, Fields } from "../mapping/field.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";

/** Makes fields that leave empty values (blank texts, empty lists and objects) unmapped without a note. */
export function ignoreEmpty<Target>(fields: Fields<Target>): Fields<Target> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ignoreEmptyField(field)]));
}

function ignoreEmptyField<Target>(field: Field<Target>): Field<Target> {
  return {
    ...field,
    read(wire, target, context) {
      if (!isEmpty(wire)) return field.read(wire, target, context);
      leaveUnmapped(context, wire);
      return true;
    },
  };
}

function isEmpty(wire: unknown): boolean {
  if (typeof wire === "string") return wire.trim() === "";
  return typeof wire === "object" && wire !== null && Object.keys(wire).length === 0;
}

/** Checks whether an object has a field: an object with only empty values has none. */
export function isFilled(target: object): boolean {
  return Object.keys(target).length > 0;
}
