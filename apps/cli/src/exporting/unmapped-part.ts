/** The unmapped part of an import, as a file. */
import { parseDocument } from "@org/therapy-exchange";
import { readDocuments } from "../input/document.ts";

/** Reads the file that an import wrote with `--unmapped`; `undefined` if it is another file. */
export async function readUnmappedPart<Part>(
  file: string,
  isPart: (value: unknown) => value is Part,
): Promise<Part | undefined> {
  for await (const { document } of readDocuments(file)) {
    const value: unknown = document === undefined ? undefined : parseDocument(document.text);
    return isPart(value) ? value : undefined;
  }
  return undefined;
}

/** Checks whether a value is an object. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Checks whether a value is the difference of a document. */
export function isDifference(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["values"])) return false;
  const { omitted = {} } = value;
  return isObject(omitted) && [value["values"], omitted].every((each) => Object.keys(each).every(isPointer));
}

function isPointer(key: string): boolean {
  return key === "" || key.startsWith("/");
}
