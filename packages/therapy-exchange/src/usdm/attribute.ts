/** The attributes of the classes of USDM. */
import { classAttributes, type ClassName } from "./class-attributes.ts";

/** An attribute of a class. */
export interface Attribute {
  readonly name: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Names of classes, or `text`, `name` (a text that is not empty), `number`, `integer`, `boolean` and `date`. */
  readonly types: readonly string[];
}

const pattern = /^(\w+)(\[\])?(?::([\w|]+))?(!)?$/;

function attributeOf(text: string): Attribute {
  const [, name = "", list, types = "text", required] = pattern.exec(text) ?? [];
  return { name, isList: list !== undefined, isRequired: required !== undefined, types: types.split("|") };
}

const known: ReadonlyMap<string, readonly Attribute[]> = new Map(
  Object.entries(classAttributes).map(([name, text]) => [name, text === "" ? [] : text.split(" ").map(attributeOf)]),
);

/** Whether a name is that of a class. */
export function isClass(name: unknown): name is ClassName {
  return typeof name === "string" && known.has(name);
}

/** Returns the attributes of a class, in the order of the API specification. */
export function attributesOf(name: ClassName): readonly Attribute[] {
  return known.get(name)!;
}
