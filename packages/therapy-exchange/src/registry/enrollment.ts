/** Enrollment: the target or actual number of participants. */
import type { DateType, Enrollment } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";

/** Makes the codec of an enrollment whose type, actual or anticipated, follows from its key, or is unknown. */
export function enrolled(count: Codec<number>, type?: DateType): Codec<Enrollment> {
  return {
    expected: count.expected,
    read(wire, context) {
      const value = count.read(wire, context);
      return value === undefined ? undefined : type === undefined ? { count: value } : { count: value, type };
    },
    write: (enrollment, root) => (enrollment.type === type ? count.write(enrollment.count, root) : undefined),
  };
}
