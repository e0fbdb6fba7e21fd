/** Elements with a text and at most one attribute. */
import { isObject } from "../mapping/is-object.ts";
import type { Codec } from "../mapping/codec.ts";
import { leaveUnmapped, rewind } from "../mapping/read-context.ts";

/** How the text and the attribute become one value. */
export interface Attributed<Value, Text, Attribute> {
  readonly text: Codec<Text>;
  /** The key of the attribute. */
  readonly key: string;
  readonly attribute: Codec<Attribute>;
  readonly join: (text: Text, attribute: Attribute | undefined) => Value;
  readonly split: (value: Value) => readonly [text: Text, attribute: Attribute | undefined];
}

/** Makes the codec of a text alone, or of an object with the text and an attribute. Other attributes are left unmapped. */
export function attributed<Value, Text, Attribute>(form: Attributed<Value, Text, Attribute>): Codec<Value> {
  const { text, key: attributeKey, attribute, join, split } = form;
  return {
    expected: text.expected,
    read(wire, context) {
      if (!isObject(wire)) {
        const alone = text.read(wire, context);
        return alone === undefined ? undefined : join(alone, undefined);
      }
      const [unmapped, notes] = [context.unmappedValues.length, context.notes.length];
      const depth = ++context.depth;
      let value: Text | undefined;
      let type: Attribute | undefined;
      for (const key in wire) {
        context.path[depth] = key;
        if (key === "#text") value = text.read(wire[key], context);
        else if (key === attributeKey) type = attribute.read(wire[key], context);
        else leaveUnmapped(context, wire[key]);
      }
      context.depth--;
      // Without a readable attribute the text would be written alone.
      if (value !== undefined && type !== undefined) return join(value, type);
      rewind(context, unmapped, notes);
      return undefined;
    },
    write(value, root) {
      const [inner, type] = split(value);
      const written = text.write(inner, root);
      if (written === undefined) return undefined;
      const writtenType = type === undefined ? undefined : attribute.write(type, root);
      return writtenType === undefined ? written : { "#text": written, [attributeKey]: writtenType };
    },
  };
}
