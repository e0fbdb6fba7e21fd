/** The record types without the schemas beside them, so that declarations of validators do not import zod. */
import {
  childrenOf,
  isNode,
  readModule,
  resolveImport,
  type SourceModule,
  type SyntaxNode,
  type TypeDeclaration,
} from "./source.ts";
import type { SchemaPlace } from "./schema-names.ts";

interface Copy {
  readonly imports: Map<string, Set<string>>;
  readonly types: Map<string, { readonly owner: string; readonly text: string }>;
  /** The keys of the vocabularies by the names of their types. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** Makes a module with the types of records and all types that they use. The type of a vocabulary is written as its keys. */
export function typesModule(places: readonly SchemaPlace[], keys: ReadonlyMap<string, readonly string[]>): string {
  const copy: Copy = { imports: new Map(), types: new Map(), keys };
  for (const { file, name } of places) addType(copy, readModule(file), name);
  const imports = [...copy.imports]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, names]) => {
      return `import type { ${[...names].toSorted().join(", ")} } from "${from}";`;
    });
  const types = [...copy.types.values()].map(({ text }) => text);
  return `${imports.join("\n")}\n\n${types.join("\n\n")}\n`;
}

function addType(copy: Copy, module: SourceModule, name: string): void {
  const imported = module.imports.get(name);
  if (imported !== undefined) {
    const target = resolveImport(module, imported.from);
    if (target !== undefined) {
      if (imported.name !== name) throw new Error(`${module.file}: the type ${imported.name} is renamed to ${name}`);
      addType(copy, readModule(target), name);
    } else {
      const names = copy.imports.get(imported.from) ?? new Set();
      copy.imports.set(imported.from, names.add(imported.name === name ? name : `${imported.name} as ${name}`));
    }
    return;
  }
  const declaration = module.types.get(name) ?? constantOf(module, name);
  if (declaration === undefined) return;
  const known = copy.types.get(name);
  if (known !== undefined) {
    if (known.owner !== module.file) throw new Error(`two types have the name ${name}: ${known.owner}, ${module.file}`);
    return;
  }
  const { node, comment } = declaration;
  const keys = copy.keys.get(name);
  if (keys !== undefined) {
    const union = keys.map((key) => JSON.stringify(key)).join(" | ");
    copy.types.set(name, { owner: module.file, text: `/** A term. */\nexport type ${name} = ${union};` });
    return;
  }
  const text = `${comment}${comment === "" ? "" : "\n"}${node.type.startsWith("TS") ? "export " : ""}${module.text.slice(node.start, node.end)}`;
  copy.types.set(name, { owner: module.file, text });
  for (const used of typeNames(node)) addType(copy, module, used);
}

/** A constant whose type a record type uses. */
function constantOf(module: SourceModule, name: string): TypeDeclaration | undefined {
  const node = module.declarations.get(name);
  if (node?.type !== "VariableDeclaration") return undefined;
  const text = module.text.slice(node.start, node.end);
  if (!text.endsWith("as const;")) throw new Error(`${module.file}: a record type uses the type of ${name}`);
  return { node, comment: "" };
}

/** The names of types, and of constants whose types are used, in a declaration. */
function typeNames(node: SyntaxNode): string[] {
  const reference =
    node["typeName"] ?? node["exprName"] ?? (node.type === "TSInterfaceHeritage" ? node["expression"] : undefined);
  const own = isNode(reference) && reference.type === "Identifier" ? [String(reference["name"])] : [];
  return [...own, ...childrenOf(node).flatMap(typeNames)];
}
