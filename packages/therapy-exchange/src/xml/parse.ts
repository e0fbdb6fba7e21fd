/** XML texts as JSON documents: an element is an object, an attribute is a key with `@`, a text beside them has the key `#text`. */
import type { Issue, Result } from "@org/therapy-model";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { JsonObject } from "../mapping/unmapped.ts";

/** How the elements of a format become JSON. */
export interface XmlForm {
  /** The name of the root element. */
  readonly root: string;
  /** The elements that can be repeated, each as `parent/name`: they are lists, also with one member. */
  readonly lists: ReadonlySet<string>;
}

/** The longest accepted text, in UTF-16 code units. */
const maxLength = 200_000_000;

/** The largest accepted number of elements in each other. */
const maxDepth = 100;

/**
 * Parses an XML text. White space around texts, comments and processing instructions are not part of the document.
 *
 * A text that is not well-formed, has a document type declaration, or has another root element is rejected with an issue. So
 * entities can only be those of XML itself, and cannot expand.
 */
export function parseXml(text: string, form: XmlForm): Result<JsonObject> {
  if (text.length > maxLength) return { ok: false, issues: [issue(`is longer than ${maxLength} characters`)] };
  const problem = problemOf(text);
  if (problem !== undefined) return { ok: false, issues: [issue(problem)] };
  try {
    const document = parserOf(form).parse(text) as { [name: string]: unknown };
    const root = document[form.root];
    if (typeof root !== "object" || root === null || Array.isArray(root)) {
      return { ok: false, issues: [issue(`has no root element ${form.root}`)] };
    }
    return { ok: true, value: root as JsonObject };
  } catch (error) {
    return { ok: false, issues: [issue((error as Error).message)] };
  }
}

const doctype = /<!DOCTYPE/i;
const declaredEncoding = /^\uFEFF?<\?xml[^>]{0,200}encoding\s{0,20}=\s{0,20}["']([\w.-]{1,40})["']/;

function problemOf(text: string): string | undefined {
  if (doctype.test(text)) return "has a document type declaration, which is not read";
  const encoding = declaredEncoding.exec(text)?.[1];
  if (encoding !== undefined && !/^utf-?(?:8|16)$/i.test(encoding) && text.includes("\uFFFD")) {
    return `was decoded as another encoding than the ${encoding} that it declares`;
  }
  const valid = XMLValidator.validate(text);
  return valid === true ? undefined : `is not well-formed XML: ${valid.err.msg} (line ${valid.err.line})`;
}

function issue(message: string): Issue {
  return { code: "invalid_type", severity: "error", path: [], message };
}

const parsers = new WeakMap<XmlForm, XMLParser>();

function parserOf(form: XmlForm): XMLParser {
  let parser = parsers.get(form);
  if (parser === undefined) {
    parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      textNodeName: "#text",
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: true,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: maxDepth,
      htmlEntities: true,
      jPath: true,
      isArray: (name, path, _isLeaf, isAttribute) => !isAttribute && form.lists.has(placeOf(String(path), name)),
    });
    parsers.set(form, parser);
  }
  return parser;
}

/** Returns the names of the parent and the element from a path such as `a.b.c`. */
function placeOf(path: string, name: string): string {
  const end = path.length - name.length - 1;
  return `${path.slice(path.lastIndexOf(".", end - 1) + 1, Math.max(end, 0))}/${name}`;
}
