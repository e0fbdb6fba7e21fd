/** JSON documents as XML texts. */
import { XMLBuilder } from "fast-xml-parser";
import type { JsonObject } from "../mapping/unmapped.ts";
import type { XmlForm } from "./parse.ts";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  format: true,
  indentBy: "  ",
  suppressEmptyNode: false,
  suppressBooleanAttributes: false,
});

/**
 * Formats a document as XML: `parseXml` returns the same document.
 *
 * @throws {RangeError} if elements are nested more deeply than the builder allows, as in a cyclic object.
 */
export function formatXml(document: JsonObject, { root }: XmlForm): string {
  // A parser reads a carriage return as a line break, unless it is a reference.
  const text = built({ [root]: document }).replaceAll("\r", "&#13;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

function built(document: JsonObject): string {
  try {
    return builder.build(document);
  } catch (error) {
    throw new RangeError("the document is nested too deeply", { cause: error });
  }
}
