/** The sources of the model as syntax trees: which module declares or imports a name. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

/** A node of a syntax tree (ESTree with TypeScript). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** Where an imported name comes from. */
export interface Imported {
  readonly from: string;
  readonly name: string;
}

/** A module with its imports and its declarations by local name. */
export interface SourceModule {
  readonly file: string;
  readonly text: string;
  readonly imports: ReadonlyMap<string, Imported>;
  readonly declarations: ReadonlyMap<string, SyntaxNode>;
  /** The interfaces and type aliases by name, with the comment before each. */
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly exported: ReadonlySet<string>;
  /** The modules whose values it imports, as written. */
  readonly dependencies: readonly string[];
}

/** An interface or a type alias. */
export interface TypeDeclaration {
  readonly node: SyntaxNode;
  readonly comment: string;
}

const modules = new Map<string, SourceModule>();

/** Reads a module; it is parsed once. */
export function readModule(file: string): SourceModule {
  let known = modules.get(file);
  if (known === undefined) {
    known = parseModule(file);
    modules.set(file, known);
  }
  return known;
}

function parseModule(file: string): SourceModule {
  const text = readFileSync(file, "utf8");
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const imports = new Map<string, Imported>();
  const declarations = new Map<string, SyntaxNode>();
  const types = new Map<string, TypeDeclaration>();
  const exported = new Set<string>();
  const dependencies: string[] = [];
  for (const statement of program.body as unknown as SyntaxNode[]) {
    if (statement.type === "ImportDeclaration") {
      readImport(statement, imports, dependencies);
      continue;
    }
    const isExport = statement.type === "ExportNamedDeclaration";
    if (isExport && isNode(statement["source"])) dependencies.push(String(statement["source"]["value"]));
    const declaration = isExport ? statement["declaration"] : statement;
    if (!isNode(declaration)) continue;
    for (const name of declaredNames(declaration)) {
      if (isType(declaration)) {
        types.set(name, { node: declaration, comment: commentBefore(text, statement.start) });
        continue;
      }
      declarations.set(name, declaration);
      if (isExport) exported.add(name);
    }
  }
  return { file, text, imports, declarations, types, exported, dependencies };
}

function commentBefore(text: string, start: number): string {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : "";
}

function isType({ type }: SyntaxNode): boolean {
  return type === "TSInterfaceDeclaration" || type === "TSTypeAliasDeclaration";
}

function readImport(statement: SyntaxNode, imports: Map<string, Imported>, dependencies: string[]): void {
  const from = String((statement["source"] as SyntaxNode)["value"]);
  const specifiers = statement["specifiers"] as SyntaxNode[];
  for (const specifier of specifiers) {
    const local = String((specifier["local"] as SyntaxNode)["name"]);
    const imported = specifier["imported"] as SyntaxNode | undefined;
    imports.set(local, { from, name: imported === undefined ? "*" : String(imported["name"]) });
  }
  const hasTypesOnly = statement["importKind"] === "type" || specifiers.every((one) => one["importKind"] === "type");
  if (!hasTypesOnly) dependencies.push(from);
}

function declaredNames(declaration: SyntaxNode): string[] {
  const declarators = declaration["declarations"] as SyntaxNode[] | undefined;
  const ids = declarators === undefined ? [declaration["id"]] : declarators.map(({ id }) => id);
  return ids.flatMap((id) => (isNode(id) && id.type === "Identifier" ? [String(id["name"])] : []));
}

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The nodes directly inside a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** The file that a relative import leads to. */
export function resolveImport(from: SourceModule, specifier: string): string | undefined {
  const file = specifier.startsWith(".") ? path.resolve(path.dirname(from.file), specifier) : undefined;
  return file !== undefined && existsSync(file) ? file : undefined;
}

const zodUsers = new Map<string, boolean>();

/** Whether a module, or one that it imports, imports zod. */
export function usesZod(file: string): boolean {
  const known = zodUsers.get(file);
  if (known !== undefined) return known;
  zodUsers.set(file, false);
  const module = readModule(file);
  const uses = module.dependencies.some((specifier) => {
    const target = resolveImport(module, specifier);
    return specifier === "zod" || (target !== undefined && usesZod(target));
  });
  zodUsers.set(file, uses);
  return uses;
}
