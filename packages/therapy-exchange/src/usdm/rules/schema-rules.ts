/** Rules about the attributes of classes, by the API specification. */
import { isObject } from "../../mapping/is-object.ts";
import { type Attribute, attributesOf, isClass } from "../attribute.ts";
import type { Instance, StudyIndex } from "./study-index.ts";
import type { StudyRule } from "./rule.ts";
import { idsOf } from "./values.ts";

const common: ReadonlySet<string> = new Set(["id", "extensionAttributes", "instanceType"]);
const primitive: ReadonlySet<string> = new Set(["text", "name", "number", "integer", "boolean", "date"]);

function isPrimitive({ types }: Attribute): boolean {
  return types.every((type) => primitive.has(type));
}

function hasType(value: unknown, types: readonly string[]): boolean {
  return types.some((type) => {
    if (type === "number") return typeof value === "number";
    if (type === "integer") return Number.isInteger(value);
    if (type === "boolean") return typeof value === "boolean";
    return typeof value === "string";
  });
}

function hasWrongAttributes({ class: name, object }: Instance): boolean {
  if (!isClass(name)) return true;
  const attributes = attributesOf(name);
  const known = new Set(attributes.map((attribute) => attribute.name));
  const isUnknown = Object.keys(object).some((key) => !known.has(key) && !common.has(key));
  return isUnknown || attributes.some((attribute) => attribute.isRequired && object[attribute.name] === undefined);
}

function hasWrongPrimitive({ class: name, object }: Instance): boolean {
  if (!isClass(name)) return false;
  return attributesOf(name).some((attribute) => {
    const value = object[attribute.name];
    if (!isPrimitive(attribute) || value === undefined || value === null) return false;
    if (!attribute.isList) return !isObject(value) && !Array.isArray(value) && !hasType(value, attribute.types);
    return Array.isArray(value) && value.some((each) => !isObject(each) && !hasType(each, attribute.types));
  });
}

function hasWrongObject({ class: name, object }: Instance): boolean {
  if (!isClass(name)) return false;
  return attributesOf(name).some((attribute) => {
    const value = object[attribute.name];
    if (value === undefined || value === null) return attribute.isRequired && value === null;
    if (Array.isArray(value) !== attribute.isList) return true;
    const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    if (isPrimitive(attribute)) return values.some((each) => isObject(each) || Array.isArray(each));
    return values.some((each) => !isObject(each) || !attribute.types.includes(String(each["instanceType"])));
  });
}

/** Whether an attribute whose name ends in `Id` or `Ids` refers to no object. */
function hasDanglingReference({ class: name, object }: Instance, study: StudyIndex): boolean {
  if (!isClass(name)) return false;
  return attributesOf(name)
    .filter((attribute) => /(?:Id|Ids)$/.test(attribute.name))
    .some((attribute) => idsOf(object[attribute.name]).some((id) => study.find(id) === undefined));
}

function rule(
  ids: readonly [string, string],
  message: string,
  isBroken: (instance: Instance, study: StudyIndex) => boolean,
): StudyRule {
  return { id: ids[0], core: ids[1], message, find: (study) => study.all.filter((each) => isBroken(each, study)) };
}

/** The rules about attributes. */
export const schemaRules: readonly StudyRule[] = [
  rule(
    ["DDF00125", "CORE-000937"],
    "lacks a required attribute, or has one that its class does not have",
    hasWrongAttributes,
  ),
  rule(["DDF00082", "CORE-000935"], "has a text, a number or a truth value of another type", hasWrongPrimitive),
  rule(["DDF00081", "CORE-000949"], "has an object of a class that its attribute does not have", hasWrongObject),
  rule(["DDF00262", "USDM"], "refers to an object that the study does not have", hasDanglingReference),
];
