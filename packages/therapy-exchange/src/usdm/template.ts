/** Syntax templates: texts with parameters, whose values are elsewhere in the study. */
import type { JsonObject } from "../mapping/unmapped.ts";
import { attributeIn, plainText } from "./html.ts";
import { objectsIn } from "./member.ts";
import type { Reading } from "./study-object.ts";

/** How many texts with parameters a text may refer to in turn. */
const maximumDepth = 1;

/** Reads the text of a syntax template, with the values of its parameters; `undefined` if one is not known. */
export function templateText(wire: JsonObject, reading: Reading, depth = 0): string | undefined {
  const { text } = wire;
  if (typeof text !== "string" || depth > maximumDepth) return undefined;
  const dictionary = reading.find(wire["dictionaryId"]);
  const plain = plainText(text, (tag) => {
    if (tag.startsWith("usdm:ref")) return valueOf(tag, reading, depth);
    const name = attributeIn(tag, "name");
    const parameter = objectsIn(dictionary, "parameterMaps").find((each) => each["tag"] === name);
    const reference = parameter?.["reference"];
    if (typeof reference !== "string") return undefined;
    return reference.startsWith("<usdm:ref") ? valueOf(reference, reading, depth) : reference;
  });
  return plain === "" ? undefined : plain;
}

/** Returns the text or the number that a reference refers to. */
function valueOf(reference: string, reading: Reading, depth: number): string | undefined {
  const id = attributeIn(reference, "id");
  const attribute = attributeIn(reference, "attribute");
  const object = reading.find(id);
  if (object === undefined || attribute === undefined || !Object.hasOwn(object, attribute)) return undefined;
  const value = object[attribute];
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return undefined;
  return attribute === "text" ? templateText(object, reading, depth + 1) : plainText(value, () => undefined);
}
