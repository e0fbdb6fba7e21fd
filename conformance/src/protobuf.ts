/** Converting records between the JSON of the model and Protocol Buffers messages, with the .proto file. */
import protobuf from "protobufjs";

type Value = string | number | boolean | Value[] | { [field: string]: Value };
type Fields = { [field: string]: Value };

/** Encodes and decodes records. */
export interface ProtobufCodec {
  /** Encodes a record. */
  readonly encode: (record: unknown) => Uint8Array;
  /** Decodes a record. */
  readonly decode: (bytes: Uint8Array) => unknown;
}

/** Makes the codec of a message type in a .proto file. */
export function protobufCodec(proto: string, message: string): ProtobufCodec {
  const type = protobuf.parse(proto, { keepCase: true }).root.lookupType(message);
  return {
    encode(record) {
      const fields = toMessage(type, record as Fields);
      const problem = type.verify(fields);
      if (problem !== null) throw new TypeError(problem);
      return type.encode(type.create(fields)).finish();
    },
    decode: (bytes) => fromMessage(type, type.toObject(type.decode(bytes), { longs: Number })),
  };
}

/** Checks whether a message is a union: its only content is a oneof with the name `kind`. */
function isUnion(type: protobuf.Type): boolean {
  return type.oneofs?.["kind"]?.fieldsArray.length === type.fieldsArray.length;
}

function toMessage(type: protobuf.Type, value: Fields): Fields {
  if (isUnion(type)) {
    const { kind, ...rest } = value as Fields & { kind: string };
    return { [kind]: toField(type.fields[kind]!, rest) };
  }
  return Object.fromEntries(
    type.fieldsArray.flatMap((field) => {
      const inner = value[jsonName(field)];
      return inner === undefined ? [] : [[field.name, toField(field, inner)] as const];
    }),
  );
}

function toField(field: protobuf.Field, value: Value): Value {
  if (field.repeated) return (value as Value[]).map((each) => toMember(field, each));
  return toMember(field, value);
}

function toMember(field: protobuf.Field, value: Value): Value {
  const { resolvedType } = field.resolve();
  if (resolvedType instanceof protobuf.Type) return toMessage(resolvedType, value as Fields);
  if (resolvedType instanceof protobuf.Enum) {
    const name = `${prefixOf(resolvedType)}${value as string}`.toUpperCase();
    const number = resolvedType.values[name];
    if (number === undefined) throw new TypeError(`${resolvedType.name} has no value ${name}`);
    return number;
  }
  return value;
}

function fromMessage(type: protobuf.Type, message: Fields): Fields {
  if (isUnion(type)) {
    const [[kind, value]] = Object.entries(message) as [[string, Value]];
    return { kind, ...(fromField(type.fields[kind]!, value) as Fields) };
  }
  return Object.fromEntries(
    type.fieldsArray.flatMap((field) => {
      // A writer may omit a field without presence if it has the default value.
      const value = message[field.name] ?? (hasNoPresence(field) ? (field.typeDefault as Value) : undefined);
      return value === undefined ? [] : [[jsonName(field), fromField(field, value)] as const];
    }),
  );
}

function fromField(field: protobuf.Field, value: Value): Value {
  if (field.repeated) return (value as Value[]).map((each) => fromMember(field, each));
  return fromMember(field, value);
}

function fromMember(field: protobuf.Field, value: Value): Value {
  const { resolvedType } = field.resolve();
  if (resolvedType instanceof protobuf.Type) return fromMessage(resolvedType, value as Fields);
  if (resolvedType instanceof protobuf.Enum) {
    return resolvedType.valuesById[value as number]!.slice(prefixOf(resolvedType).length).toLowerCase();
  }
  return value;
}

function hasNoPresence(field: protobuf.Field): boolean {
  const { resolvedType } = field.resolve();
  return !field.repeated && !field.hasPresence && resolvedType === null;
}

/** The common prefix of the values of an enum. */
function prefixOf({ valuesById }: protobuf.Enum): string {
  return valuesById[0]!.slice(0, -"UNSPECIFIED".length);
}

function jsonName({ name }: protobuf.Field): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
