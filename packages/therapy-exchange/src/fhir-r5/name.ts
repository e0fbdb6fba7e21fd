/** Names of records. */
import { Name } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import type { Member } from "./element.ts";
import { addFields, defined, fieldsOf } from "./fields.ts";
import { concepts } from "./term-concepts.ts";

const held: ReadonlySet<string> = new Set(["text", "kind"]);

/** Makes the member of a list of names whose text is in a key, such as `productName`. */
export function nameMember(key: string, accepts?: (wire: JsonObject) => boolean): Member<Name> {
  return {
    schema: Name,
    write(name) {
      const wire: JsonObject = { type: concepts.nameKind.write(name.kind) };
      wire[key] = name.text;
      return addFields(wire, name, held);
    },
    read: (wire) => defined({ ...fieldsOf(wire), text: wire[key], kind: concepts.nameKind.read(wire["type"]) }),
    ...(accepts !== undefined && { accepts }),
  };
}
