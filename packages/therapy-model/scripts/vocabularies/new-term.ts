/** Writes a new term into the text of a vocabulary file, with its comments and layout as they are. */
import { isMap, isScalar, parseDocument, Scalar, stringify, type Document, type YAMLMap } from "yaml";
import { suggestSpelling } from "../../src/vocabulary/suggestion.ts";

/** What a new term has. */
export interface NewTerm {
  readonly key: string;
  readonly label: string;
  readonly labelZh?: string | undefined;
  readonly definition: string;
  readonly broader: readonly string[];
  readonly synonyms: readonly string[];
  readonly synonymsZh: readonly string[];
  /** Each as `ncit=C15600`. */
  readonly codes: readonly string[];
}

/** The new text, or a sentence about what is wrong. */
export type NewTermResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** Adds a term after the last one with the same first parent, or else after that parent, or else at the end. */
export function addTerm(text: string, term: NewTerm): NewTermResult {
  const document = parseDocument(text, { schema: "failsafe" });
  const terms = document.get("terms");
  if (document.errors.length > 0 || !isMap(terms))
    return refused("the file cannot be read; run pnpm generate to see why");
  const keys = keysOf(terms);
  if (keys.includes(term.key)) return refused(`there is a term ${term.key} already`);
  for (const parent of term.broader) {
    if (!keys.includes(parent))
      return refused(`no term has the key ${parent}${meant(parent, keys)}, so it cannot be broader`);
  }
  const codes = term.codes.map((code) => /^([a-z0-9_]+)=(\S+)$/.exec(code));
  const wrong = codes.indexOf(null);
  if (wrong >= 0) return refused(`expected a code such as ncit=C15600, found ${term.codes[wrong]}`);
  const pair = document.createPair(scalar(term.key), termNode(document, term, codes as RegExpExecArray[]));
  terms.items.splice(placeOf(terms, keys, term.broader[0]), 0, pair);
  return { ok: true, text: document.toString({ lineWidth: 0 }) };
}

/** Adds ` (did you mean …?)` where a known name is near. */
export function meant(name: string, known: readonly string[]): string {
  const found = suggestSpelling(name, known);
  return found === undefined ? "" : ` (did you mean ${found.text}?)`;
}

function refused(message: string): NewTermResult {
  return { ok: false, message };
}

function keysOf(terms: YAMLMap): string[] {
  return terms.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
}

function placeOf(terms: YAMLMap, keys: readonly string[], parent: string | undefined): number {
  if (parent === undefined) return keys.length;
  const siblings = terms.items.map(({ value }) => {
    const first = isMap(value) ? value.getIn(["broader", 0]) : undefined;
    return first === parent;
  });
  const last = siblings.lastIndexOf(true);
  return (last < 0 ? keys.indexOf(parent) : last) + 1;
}

function termNode(document: Document, term: NewTerm, codes: readonly RegExpExecArray[]): YAMLMap {
  const { label, labelZh, broader, synonyms, synonymsZh, definition } = term;
  const list = (texts: readonly string[]): Scalar[] | undefined => (texts.length > 0 ? texts.map(scalar) : undefined);
  const fields = {
    label: scalar(label),
    label_zh: labelZh === undefined ? undefined : scalar(labelZh),
    broader: list(broader),
    synonyms: list(synonyms),
    synonyms_zh: list(synonymsZh),
    codes:
      codes.length > 0
        ? Object.fromEntries(codes.map(([, system = "", code = ""]) => [system, scalar(code)]))
        : undefined,
    definition: scalar(definition),
  };
  return document.createNode(fields, { keepUndefined: false }) as YAMLMap;
}

/** A text, in quotes where a reader of YAML could take it for something else. */
function scalar(text: string): Scalar {
  const node = new Scalar(text);
  const isPlain = (["1.1", "1.2"] as const).every((version) => {
    return stringify(text, { version, lineWidth: 0, blockQuote: false }).trimEnd() === text;
  });
  if (!isPlain) node.type = "QUOTE_DOUBLE";
  return node;
}
