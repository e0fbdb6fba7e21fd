/** Reads a vocabulary from YAML: every scalar is text, and whatever the form does not have is a problem with its place. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import {
  camelCase,
  pascalCase,
  type Located,
  type Problem,
  type SourceMapping,
  type SourceOrigin,
  type SourceTerm,
  type VocabularySource,
} from "./source.ts";

/** What was read, with the problems found on the way; the vocabulary is absent where its head could not be read. */
export interface VocabularyReading {
  readonly vocabulary: VocabularySource | undefined;
  readonly problems: readonly Problem[];
  /** Makes a problem at an offset of the file. */
  readonly at: (offset: number, message: string) => Problem;
}

/** Reports a problem at a node or an offset. */
type Report = (where: Node | number, message: string) => void;
type Fields = ReadonlyMap<string, Node>;

const headFields = ["id", "title", "definition", "terms"];
const optionalHeadFields = ["note", "constant", "type", "table", "label_zh", "aliases", "include", "sources"];
const termFields = ["label", "label_zh", "definition"];
const optionalTermFields = ["broader", "synonyms", "synonyms_zh", "codes", "mappings"];

/** Reads one file. */
export function readVocabulary(file: string, text: string): VocabularyReading {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: counter,
  });
  const problems: Problem[] = [];
  const at = (offset: number, message: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) problems.push(at(pos[0], message));
  const report: Report = (where, message) => {
    problems.push(at(typeof where === "number" ? where : offsetOf(where), message));
  };
  const vocabulary = document.errors.length === 0 ? readHead(file, document.contents, report) : undefined;
  return { vocabulary, problems, at };
}

function readHead(file: string, contents: Node | null, report: Report): VocabularySource | undefined {
  const fields = readFields(contents, "a vocabulary", headFields, optionalHeadFields, report);
  if (fields === undefined) return undefined;
  const text = (name: string): string | undefined => textOf(fields.get(name), name, report)?.text;
  const [id, title, definition] = [text("id"), text("title"), text("definition")];
  const labelZh = text("label_zh");
  if (labelZh !== undefined && labelZh !== "optional")
    report(fields.get("label_zh")!, `expected optional, found ${labelZh}`);
  const terms = readTerms(fields.get("terms"), labelZh !== undefined, report);
  if (id === undefined || title === undefined || definition === undefined) return undefined;
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(id))
    report(fields.get("id")!, `expected an id such as age_unit, found ${id}`);
  const name = file.replace(/^.*\//, "").replace(/\.yaml$/, "");
  if (name !== id) report(fields.get("id")!, `expected the name of the file, ${name}, found ${id}`);
  const table = text("table");
  if (table !== undefined && table !== "separate") report(fields.get("table")!, `expected separate, found ${table}`);
  return {
    file,
    id,
    title,
    definition,
    note: text("note"),
    constant: text("constant") ?? `${camelCase(id)}s`,
    type: text("type") ?? pascalCase(id),
    isTableSeparate: table !== undefined,
    aliases: text("aliases"),
    isLabelZhOptional: labelZh !== undefined,
    include: textOf(fields.get("include"), "include", report),
    sources: listOf(fields.get("sources"), "sources", report).flatMap((node) => readOrigin(node, report)),
    terms,
  };
}

function readOrigin(node: Node, report: Report): SourceOrigin[] {
  const fields = readFields(node, "a source", ["name", "license"], ["version", "url", "note"], report);
  if (fields === undefined) return [];
  const [name, license] = ["name", "license"].map((each) => textOf(fields.get(each), each, report)?.text);
  return name === undefined || license === undefined ? [] : [{ name, license }];
}

function readTerms(node: Node | undefined, isLabelZhOptional: boolean, report: Report): SourceTerm[] {
  if (node === undefined) return [];
  if (!isMap(node)) {
    report(node, `expected terms by their keys, found ${kindOf(node)}`);
    return [];
  }
  return node.items.flatMap((pair) => {
    const key = keyOf(pair, report);
    if (key === undefined) return [];
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(key.text)) {
      report(key.offset, `expected a key of letters, digits, _ and -, found ${JSON.stringify(key.text)}`);
    }
    const term = readTerm(key, pair.value as Node | null, isLabelZhOptional, report);
    return term === undefined ? [] : [term];
  });
}

function readTerm(key: Located, node: Node | null, isLabelZhOptional: boolean, report: Report): SourceTerm | undefined {
  const what = `the term ${key.text}`;
  const required = isLabelZhOptional ? termFields.filter((name) => name !== "label_zh") : termFields;
  const fields = readFields(node, what, required, ["label_zh", ...optionalTermFields], report, key.offset);
  if (fields === undefined) return undefined;
  const [label, labelZh, definition] = termFields.map((name) => textOf(fields.get(name), name, report));
  const texts = (name: string): Located[] =>
    listOf(fields.get(name), name, report).flatMap((each) => textOf(each, name, report) ?? []);
  if (label === undefined || definition === undefined || (labelZh === undefined && !isLabelZhOptional))
    return undefined;
  return {
    key,
    label,
    labelZh,
    definition,
    broader: texts("broader"),
    synonyms: texts("synonyms"),
    synonymsZh: texts("synonyms_zh"),
    codes: readCodes(fields.get("codes"), report),
    mappings: listOf(fields.get("mappings"), "mappings", report).flatMap((each) => readMapping(each, report)),
  };
}

function readCodes(node: Node | undefined, report: Report): ReadonlyMap<string, Located> {
  const codes = new Map<string, Located>();
  if (node === undefined) return codes;
  if (!isMap(node) || node.items.length === 0) {
    report(node, `expected codes by their systems, such as ncit: C15600, found ${kindOf(node)}`);
    return codes;
  }
  for (const pair of node.items) {
    const system = keyOf(pair, report);
    const code = system && textOf(pair.value as Node | null, `code of ${system.text}`, report, system.offset);
    if (system !== undefined && code !== undefined) codes.set(system.text, code);
  }
  return codes;
}

function readMapping(node: Node, report: Report): SourceMapping[] {
  const names = ["system", "relation", "code"];
  const fields = readFields(node, "a mapping", names, [], report);
  const [system, relation, code] = names.map((name) => textOf(fields?.get(name), name, report)?.text);
  if (system === undefined || relation === undefined || code === undefined) return [];
  return [{ system, relation, code, offset: offsetOf(node) }];
}

/** The fields of a map by name; reports those that are missing or unknown. */
function readFields(
  node: Node | null | undefined,
  what: string,
  required: readonly string[],
  optional: readonly string[],
  report: Report,
  offset: number = 0,
): Fields | undefined {
  if (!isMap(node)) {
    report(node ?? offset, `expected the fields of ${what}, found ${kindOf(node)}`);
    return undefined;
  }
  refuseDecoration(node, report);
  const known = [...new Set([...required, ...optional])];
  const fields = new Map<string, Node>();
  for (const pair of node.items) {
    const key = keyOf(pair, report);
    if (key === undefined) continue;
    if (!known.includes(key.text)) {
      report(key.offset, `unknown field ${JSON.stringify(key.text)}; expected one of ${known.join(", ")}`);
    } else if (pair.value === null) report(key.offset, `${key.text} is empty`);
    else fields.set(key.text, pair.value as Node);
  }
  for (const name of required) {
    const isEmpty = (node as YAMLMap<Node>).items.some(({ key }) => isScalar(key) && key.value === name);
    if (!fields.has(name) && !isEmpty) report(offset > 0 ? offset : node, `${what} has no ${name}`);
  }
  return fields;
}

function keyOf(pair: Pair, report: Report): Located | undefined {
  return textOf(pair.key as Node | null, "key", report);
}

function textOf(node: Node | null | undefined, what: string, report: Report, offset: number = 0): Located | undefined {
  if (node === undefined) return undefined;
  if (!isScalar(node) || typeof node.value !== "string") {
    report(node ?? offset, `expected a text as ${what}, found ${kindOf(node)}`);
    return undefined;
  }
  refuseDecoration(node, report);
  const { value } = node;
  if (value === "") report(node, `${what} is empty`);
  else if (value !== value.trim() || /[\t\n]/.test(value))
    report(node, `expected ${what} in one line without spaces around it`);
  else return { text: value, offset: offsetOf(node) };
  return undefined;
}

function listOf(node: Node | undefined, what: string, report: Report): Node[] {
  if (node === undefined) return [];
  if (!isSeq(node) || node.items.length === 0) {
    report(node, `expected a list as ${what}, found ${kindOf(node)}; leave ${what} out where there is nothing to list`);
    return [];
  }
  return node.items as Node[];
}

/** Anchors and tags are not part of the form: a file reads as it is written. */
function refuseDecoration(node: Node, report: Report): void {
  if (isAlias(node)) return;
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined) report(node, `expected no anchor, found &${anchor}`);
  if (tag !== undefined && !tag.startsWith("tag:yaml.org,2002:")) report(node, `expected no tag, found ${tag}`);
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function kindOf(node: Node | null | undefined): string {
  if (node === null || node === undefined) return "nothing";
  if (isAlias(node)) return "an alias";
  if (isMap(node)) return node.items.length === 0 ? "an empty map" : "a map";
  if (isSeq(node)) return node.items.length === 0 ? "an empty list" : "a list";
  return isScalar(node) && node.value !== "" && node.value !== null
    ? `the text ${JSON.stringify(node.value)}`
    : "nothing";
}
