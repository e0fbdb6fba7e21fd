/**
 * Functions of the model without the schemas beside them: expressions of its sources, with the declarations that they use.
 *
 * A declaration in a module without zod is imported, any other is copied.
 */
import path from "node:path";
import { transformSync } from "esbuild";
import {
  childrenOf,
  isNode,
  readModule,
  resolveImport,
  type SourceModule,
  type SyntaxNode,
  usesZod,
} from "./source.ts";

/** An expression, and the module in which its names are declared. */
export interface SourceExpression {
  readonly module: SourceModule;
  readonly node: SyntaxNode;
  /** What follows the expression, such as the property of its value. */
  readonly suffix?: string;
}

/** Makes a module that exports an expression under each name; `file` is where it will be. */
export function moduleOfExpressions(file: string, expressions: ReadonlyMap<string, SourceExpression>): string {
  const copy: Copy = { file, imports: new Map(), statements: new Map(), owners: new Map() };
  const exports: string[] = [];
  for (const [name, { module, node, suffix }] of expressions) {
    addNames(copy, module, node);
    const text = module.text.slice(node.start, node.end);
    exports.push(
      `export const ${name} = ${suffix === undefined ? text : `/* @__PURE__ */ (() => (${text})${suffix})()`};`,
    );
  }
  const imports = [...copy.imports]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, names]) => {
      return `import { ${[...names].toSorted().join(", ")} } from "${from}";`;
    });
  const code = [...imports, ...copy.statements.values(), ...exports].join("\n");
  return transformSync(code, {
    loader: "ts",
    charset: "utf8",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code;
}

interface Copy {
  readonly file: string;
  readonly imports: Map<string, Set<string>>;
  readonly statements: Map<string, string>;
  /** The module of each name, because two modules may declare the same. */
  readonly owners: Map<string, string>;
}

function addNames(copy: Copy, module: SourceModule, node: SyntaxNode): void {
  for (const name of freeNames(node)) addName(copy, module, name);
}

function addName(copy: Copy, module: SourceModule, name: string): void {
  const imported = module.imports.get(name);
  if (imported !== undefined) {
    addImported(copy, module, name, imported.from, imported.name);
  } else if (module.declarations.has(name)) {
    addDeclared(copy, module, name, name);
  } else if (!(name in globalThis)) {
    throw new Error(`${module.file}: ${name} is not declared`);
  }
}

function addImported(copy: Copy, module: SourceModule, local: string, from: string, name: string): void {
  const target = resolveImport(module, from);
  if (from === "zod" || name === "*") throw new Error(`${module.file}: a constraint uses ${local} of ${from}`);
  if (target === undefined) {
    own(copy, local, from);
    addImport(copy, from, name, local);
  } else addDeclared(copy, readModule(target), name, local);
}

function addDeclared(copy: Copy, module: SourceModule, name: string, local: string): void {
  if (!own(copy, local, `${module.file}#${name}`)) return;
  if (!usesZod(module.file) && module.exported.has(name)) {
    const relative = path.relative(path.dirname(copy.file), module.file).replaceAll(path.sep, "/");
    addImport(copy, relative.startsWith(".") ? relative : `./${relative}`, name, local);
    return;
  }
  if (name !== local) throw new Error(`${module.file}: ${name} is imported under another name, ${local}`);
  const declaration = module.declarations.get(name);
  if (declaration === undefined) throw new Error(`${module.file} does not declare ${name}`);
  addNames(copy, module, declaration);
  copy.statements.set(local, module.text.slice(declaration.start, declaration.end));
}

function addImport(copy: Copy, from: string, name: string, local: string): void {
  const names = copy.imports.get(from) ?? new Set();
  copy.imports.set(from, names.add(name === local ? name : `${name} as ${local}`));
}

/** Records the module of a name. Returns whether the name is new. */
function own(copy: Copy, name: string, owner: string): boolean {
  const known = copy.owners.get(name);
  if (known !== undefined && known !== owner) throw new Error(`${name} is declared in ${known} and in ${owner}`);
  copy.owners.set(name, owner);
  return known === undefined;
}

/** The names that an expression or a declaration uses without declaring them. */
function freeNames(node: SyntaxNode): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  collectNames(node, used, declared);
  return [...used].filter((name) => !declared.has(name));
}

function collectNames(node: SyntaxNode, used: Set<string>, declared: Set<string>): void {
  if (node.type === "Identifier") used.add(String(node["name"]));
  if (node.type.startsWith("TS")) {
    // Of types, only the expression that they annotate is code.
    if (isNode(node["expression"])) collectNames(node["expression"], used, declared);
    return;
  }
  for (const pattern of [node["id"], node["param"], ...((node["params"] as unknown[]) ?? [])]) {
    if (isNode(pattern)) declarePattern(pattern, declared);
  }
  for (const child of childrenOf(node)) {
    const isKey = (child === node["key"] || child === node["property"]) && node["computed"] !== true;
    if (!isKey) collectNames(child, used, declared);
  }
}

function declarePattern(pattern: SyntaxNode, declared: Set<string>): void {
  if (pattern.type === "Identifier") declared.add(String(pattern["name"]));
  for (const inner of [pattern["left"], pattern["argument"], pattern["value"]]) {
    if (isNode(inner)) declarePattern(inner, declared);
  }
  for (const inner of [
    ...((pattern["properties"] as unknown[]) ?? []),
    ...((pattern["elements"] as unknown[]) ?? []),
  ]) {
    if (isNode(inner)) declarePattern(inner, declared);
  }
}
