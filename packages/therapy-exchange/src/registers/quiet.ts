/** Fields that a register leaves empty. */
import type { Field, Fields } from "../object.ts";
import { leave } from "../reading.ts";

/** The fields, where what is empty (a blank text, an empty list or object) is left to the residue without a note. */
export function quiet<Thing>(fields: Fields<Thing>): Fields<Thing> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, quietField(field)]));
}

function quietField<Thing>(field: Field<Thing>): Field<Thing> {
  return {
    ...field,
    read(wire, thing, reading) {
      if (!isEmpty(wire)) return field.read(wire, thing, reading);
      leave(reading, wire);
      return true;
    },
  };
}

function isEmpty(wire: unknown): boolean {
  if (typeof wire === "string") return wire.trim() === "";
  return typeof wire === "object" && wire !== null && Object.keys(wire).length === 0;
}
