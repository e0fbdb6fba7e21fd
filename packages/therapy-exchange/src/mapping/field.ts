/** Fields: one key of an object of the document, mapped to a field of the model. */
import type { ObjectSchema } from "@org/therapy-model/schema";
import * as z from "zod";
import { type Codec, identityCodec } from "./codec.ts";
import { fieldSchema, type Lens, maxLengthOf, type Present } from "./lens.ts";
import { listCodec } from "./list.ts";
import type { ReadContext } from "./read-context.ts";

/** How the value of one key of the document is read into, and written from, an object of the model. */
export interface Field<Target> {
  /** The accepted values, as a phrase for messages. */
  readonly expected: string;
  /** The field of the object that the key is mapped to, if it is a field of the object itself. */
  readonly target?: string;
  /** Reads the value into the object. Returns `false`, with the context unchanged, if the value cannot be read. */
  read(wire: unknown, target: Target, context: ReadContext): boolean;
  /** Writes the value; `undefined` if the object does not have it. */
  write(target: Target, root: object): unknown;
}

/** The fields of an object of the document, by key. */
export type Fields<Target> = { readonly [key: string]: Field<Target> };

/** Lists the keys of the document for fields of the model, for messages. A field without a key keeps its own name. */
export function keysOf(targets: readonly string[], fields: Fields<never>): string {
  const keyOf = new Map(Object.entries(fields).map(([key, { target }]) => [target, key]));
  return targets.map((target) => keyOf.get(target) ?? target).join(" and ");
}

/** Maps a key of the document to a field of the model. Without a codec, the two values are equal. */
export function field<Target, Inner, Key extends keyof Inner & string>(
  of: Lens<Target, Inner>,
  key: Key,
  codec: Codec<Present<Inner, Key>> = identityOf(of.schema, key),
): Field<Target> {
  const { find } = of;
  return {
    expected: codec.expected,
    ...(of.isRoot && { target: key }),
    read: fieldReader(of, key, codec),
    write(target, root) {
      const value = find(target)?.[key];
      return value === undefined ? undefined : codec.write(value as Present<Inner, Key>, root);
    },
  };
}

/** Selects the simplest function that reads the field: most leaves of a document are read by it. */
function fieldReader<Target, Inner, Key extends keyof Inner & string>(
  { make, isRoot }: Lens<Target, Inner>,
  key: Key,
  codec: Codec<Present<Inner, Key>>,
): Field<Target>["read"] {
  const { accepts } = codec;
  if (accepts !== undefined && isRoot) {
    return (wire, target) => {
      if (!accepts(wire)) return false;
      (target as { [key: string]: unknown })[key] = wire;
      return true;
    };
  }
  if (accepts !== undefined) {
    return (wire, target) => {
      if (!accepts(wire)) return false;
      (make(target) as { [key: string]: unknown })[key] = wire;
      return true;
    };
  }
  return (wire, target, context) => {
    const value = codec.read(wire, context);
    if (value === undefined) return false;
    make(target)[key] = value;
    return true;
  };
}

/** Makes the codec of equal values; for a list, member by member. */
function identityOf<Target, Key extends keyof Target & string>(
  schema: ObjectSchema<Target>,
  key: Key,
): Codec<Present<Target, Key>> {
  const type = fieldSchema(schema, key);
  const codec: unknown =
    type instanceof z.ZodArray
      ? listCodec(identityCodec(type.element as z.ZodType), maxLengthOf(type))
      : identityCodec(type);
  return codec as Codec<Present<Target, Key>>;
}
