/** The unmapped part of an import of FHIR R5. */
import { parseDocument } from "@org/therapy-exchange";
import type { FhirUnmapped } from "@org/therapy-exchange/fhir-r5";
import { readDocuments } from "../input/document.ts";

/** Reads the file that `therapy import fhir-r5 --unmapped` wrote; `undefined` if it is another file. */
export async function readUnmapped(file: string): Promise<FhirUnmapped | undefined> {
  for await (const { document } of readDocuments(file)) {
    const value: unknown = document === undefined ? undefined : parseDocument(document.text);
    return isUnmapped(value) ? value : undefined;
  }
  return undefined;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDifference(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["values"])) return false;
  const { omitted = {} } = value;
  return isObject(omitted) && [value["values"], omitted].every((each) => Object.keys(each).every(isPointer));
}

function isPointer(key: string): boolean {
  return key === "" || key.startsWith("/");
}

function isUnmapped(value: unknown): value is FhirUnmapped {
  if (!isObject(value) || !isDifference(value["bundle"])) return false;
  const { entries = {}, added = {}, order = [] } = value;
  return isObject(entries) && Object.values(entries).every(isDifference) && isObject(added) && Array.isArray(order);
}
