/** How many participants a trial is to have, or had. */
import type { DateType, Enrollment } from "@org/therapy-model";
import type { Codec } from "../codec.ts";

/** A number of participants, of which its place says whether they are planned, or of which nothing says so. */
export function enrolled(count: Codec<number>, type?: DateType): Codec<Enrollment> {
  return {
    expected: count.expected,
    read(wire, reading) {
      const value = count.read(wire, reading);
      return value === undefined ? undefined : type === undefined ? { count: value } : { count: value, type };
    },
    write: (said, root) => (said.type === type ? count.write(said.count, root) : undefined),
  };
}
