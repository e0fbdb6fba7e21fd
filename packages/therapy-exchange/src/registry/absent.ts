/** Placeholders for values that a trial does not have. */
import type { AbsentValue, Trial } from "@org/therapy-model";
import type { Field } from "../mapping/field.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { trial } from "./trial.ts";

const absent = sharedList(trial, "absent");

/** Makes the field of a placeholder: the text of the registry for a value that is absent. */
export function placeholder(text: string, value: AbsentValue): Field<Trial> {
  const isIt = ({ field, reason, scheme }: AbsentValue): boolean =>
    field === value.field && reason === value.reason && scheme === value.scheme;
  return listMember(absent, isIt, {
    expected: text,
    read: (wire) => (wire === text ? { ...value } : undefined),
    write: () => text,
  });
}
