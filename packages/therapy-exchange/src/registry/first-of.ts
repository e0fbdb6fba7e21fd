/** Keys whose values have one of several meanings. */
import type { Field } from "../mapping/field.ts";

/** Makes a field that is read and written by the first of several fields that can. */
export function firstOf<Target>(...fields: readonly Field<Target>[]): Field<Target> {
  return {
    expected: fields.map(({ expected }) => expected).join(", or "),
    read: (wire, target, context) => fields.some((field) => field.read(wire, target, context)),
    write(target, root) {
      for (const field of fields) {
        const written = field.write(target, root);
        if (written !== undefined) return written;
      }
      return undefined;
    },
  };
}
