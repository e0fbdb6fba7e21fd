/** Where each field is in other formats: the mapping tables of the registries, the table of FHIR R5, and the glossary. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fieldAt, recordTypes, type RecordType } from "./model-schema.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** A place in another format. */
export interface FieldMapping {
  /** The format. */
  readonly format: string;
  /** The page with its mapping table. */
  readonly address: string;
  readonly path: string;
}

/** What is known of the fields, by the name of the type and of the field. */
export interface FieldMappings {
  readonly mappings: ReadonlyMap<string, readonly FieldMapping[]>;
  /** The sources of the term for a field or a type, such as `42 CFR 11.10(a); ICH M11`. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the tables. */
export function fieldMappings(): FieldMappings {
  const mappings = new Map<string, FieldMapping[]>();
  const add = (key: string, mapping: FieldMapping): void => {
    const list = mappings.get(key) ?? [];
    if (!list.some(({ format, path: known }) => format === mapping.format && known === mapping.path))
      list.push(mapping);
    mappings.set(key, list);
  };
  for (const [name, text] of registerPages()) readRegister(name, text, add);
  readFhir(read("docs/fhir-r5-fields.md"), add);
  return { mappings, sources: readGlossary(read("GLOSSARY.md")) };
}

function readRegister(name: string, text: string, add: (key: string, mapping: FieldMapping) => void): void {
  const format = /^# (.+)$/m.exec(text)?.[1] ?? name;
  for (const [, source = "", fields = ""] of text.matchAll(/^\| `([^`|]+)` +\| (`[^|]*) \|$/gm)) {
    for (const [, field = ""] of fields.matchAll(/`([^`]+)`/g)) {
      for (const [type, key] of fieldAt("Trial", field.split(".")).slice(-1)) {
        add(`${type}.${key}`, { format, address: `mappings/${name}`, path: source });
      }
      const [first] = field.split(".");
      if (first !== field) add(`Trial.${first}`, { format, address: `mappings/${name}`, path: source });
    }
  }
}

function readFhir(text: string, add: (key: string, mapping: FieldMapping) => void): void {
  const types = new Map(Object.entries(recordTypes).map(([type, kind]) => [kind as string, type as RecordType]));
  for (const section of text.split(/^## /m).slice(1)) {
    const [, resource = "", kind = ""] = /^(\w+): (\w+)/.exec(section) ?? [];
    const type = types.get(kind);
    if (type === undefined) continue;
    for (const [, field = "", elements = "", extension = ""] of section.matchAll(
      /^\| `(\w+)` +\| ([^|]*?) *\| (?:`([^`]+)`)?/gm,
    )) {
      const places = elements === "" ? (extension === "" ? [] : [`extension ${extension}`]) : elements.split(", ");
      for (const place of places)
        add(`${type}.${field}`, {
          format: "FHIR R5",
          address: "mappings/fhir-r5-fields",
          path: `${resource}.${place}`,
        });
    }
  }
}

/** Reads the names in code and the sources of each entry. */
function readGlossary(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, names = "", source = ""] of text.matchAll(
    /^- \*\*.*? In code: (.*?)\. Source: (.*?)\.(?: _Not_.*)?$/gm,
  )) {
    for (const [, name = ""] of names.matchAll(/`([A-Z]\w*(?:\.\w+)?)`/g))
      if (!found.has(name)) found.set(name, source);
  }
  return found;
}

function registerPages(): (readonly [string, string])[] {
  const folder = "docs/registers";
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .toSorted((a, b) => a.localeCompare(b, "en"))
    .map((name) => [path.basename(name, ".md"), read(`${folder}/${name}`)]);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
