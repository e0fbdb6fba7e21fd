/** The structure definitions of the extensions. */
import type { JsonObject } from "../mapping/unmapped.ts";
import type { ExtensionType, FieldExtension } from "./field-extension.ts";
import { fieldsUrl } from "./fields.ts";
import { resourceOfRecord } from "./mappings.ts";
import { recordIdUrl } from "./record-name.ts";
import { dateTypeUrl } from "./registry-date.ts";
import { cellMaterialUrl } from "./therapy/part.ts";

/** What a structure definition is made from. */
interface Definition {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The type or element in which the extension is used. */
  readonly context: string;
  /** The data type of the value. */
  readonly value: string;
}

const general: readonly Definition[] = [
  {
    url: fieldsUrl,
    title: "Fields of the model",
    description:
      "A JSON object with the fields of an object of the therapy model that the element does not hold, by the names of the model.",
    context: "Element",
    value: "string",
  },
  {
    url: recordIdUrl,
    title: "Record id",
    description: "The id of a record of the therapy model that is longer than the id of a resource.",
    context: "Element",
    value: "string",
  },
  {
    url: dateTypeUrl,
    title: "Type of a date",
    description: "Whether a date is actual or anticipated.",
    context: "dateTime",
    value: "code",
  },
  {
    url: cellMaterialUrl,
    title: "Cells of a product",
    description: "The cells from which a medicinal product is made.",
    context: "MedicinalProductDefinition",
    value: "Reference",
  },
];

const valueTypes: { readonly [Type in ExtensionType]: string } = {
  boolean: "boolean",
  code: "code",
  date: "date",
  integer: "integer",
  json: "string",
  string: "string",
};

function ofField({ kind, field, url, type }: FieldExtension, context: string, paths: string | undefined): Definition {
  const form = type === "json" ? " as a JSON text; a long text is in several extensions, in order" : "";
  const when = paths === undefined ? "" : `, as far as ${paths} cannot hold it`;
  return {
    url,
    title: `${kind} ${field}`,
    description: `The field ${field} of a record of the kind ${kind} of the therapy model${form}${when}.`,
    context,
    value: valueTypes[type],
  };
}

/** Returns the structure definitions of all extensions. */
export function structureDefinitions(): JsonObject[] {
  const fields = Object.values(resourceOfRecord).flatMap(({ mapping, extensions }) =>
    [...extensions.values()].map((extension) => {
      const elements = mapping.elements as { readonly [field: string]: { readonly paths: string } | undefined };
      return ofField(extension, mapping.resourceType, elements[extension.field]?.paths);
    }),
  );
  return [...general, ...fields].map(structureDefinition);
}

function structureDefinition({ url, title, description, context, value }: Definition): JsonObject {
  const id = url.slice(url.lastIndexOf("/") + 1);
  const name = id.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    resourceType: "StructureDefinition",
    id,
    url,
    name,
    title,
    status: "active",
    description,
    fhirVersion: "5.0.0",
    kind: "complex-type",
    abstract: false,
    context: [{ type: "element", expression: context }],
    type: "Extension",
    baseDefinition: "http://hl7.org/fhir/StructureDefinition/Extension",
    derivation: "constraint",
    differential: {
      element: [
        { id: "Extension", path: "Extension", short: title, definition: description },
        { id: "Extension.extension", path: "Extension.extension", max: "0" },
        { id: "Extension.url", path: "Extension.url", fixedUri: url },
        { id: "Extension.value[x]", path: "Extension.value[x]", min: 1, type: [{ code: value }] },
      ],
    },
  };
}
