/** The functions in the declaration of a schema: constraints of an object, the check of a text, the notation of an object. */
import type { SourceExpression } from "./copied-code.ts";
import { childrenOf, isNode, readModule, resolveImport, type SourceModule, type SyntaxNode } from "./source.ts";

/** Finds the conditions of the schema that a module exports under a name. */
export function conditionSources(file: string, name: string): SourceExpression[] {
  const module = readModule(file);
  const init = initOf(module, name);
  const ofObject = findCall(init, "objectSchema");
  if (ofObject !== undefined)
    return argumentsOf(ofObject)
      .slice(1)
      .map((node) => constraintSource(module, node));
  const refinements = findCalls(init, "refine");
  return refinements.map((call) => ({ module, node: argumentsOf(call)[0]! }));
}

/** Finds the function that writes the object that a text stands for. */
export function notationSource(file: string, name: string): SourceExpression {
  const module = readModule(file);
  const call = findCall(initOf(module, name), "annotated");
  const annotation = call && argumentsOf(call)[1];
  const node = annotation && propertyOf(annotation, "objectFor");
  if (node === undefined) throw new Error(`${file}: the annotation of ${name} has no objectFor`);
  return { module, node };
}

function constraintSource(module: SourceModule, node: SyntaxNode): SourceExpression {
  if (node.type === "ObjectExpression") {
    const isSatisfied = propertyOf(node, "isSatisfied");
    if (isSatisfied === undefined) throw new Error(`${module.file}: a constraint has no isSatisfied`);
    return { module, node: isSatisfied };
  }
  if (node.type !== "Identifier") return { module, node, suffix: ".isSatisfied" };
  const name = String(node["name"]);
  const imported = module.imports.get(name);
  const target = imported && resolveImport(module, imported.from);
  if (imported === undefined) return constraintSource(module, initOf(module, name));
  if (target === undefined) throw new Error(`${module.file}: the constraint ${name} is not in this package`);
  const declaring = readModule(target);
  return constraintSource(declaring, initOf(declaring, imported.name));
}

/** The expression that a constant is initialized with. */
function initOf(module: SourceModule, name: string): SyntaxNode {
  const declaration = module.declarations.get(name);
  const declarators = (declaration?.["declarations"] ?? []) as SyntaxNode[];
  const init = declarators.find(({ id }) => isNode(id) && id["name"] === name)?.["init"];
  if (!isNode(init)) throw new Error(`${module.file} has no constant ${name}`);
  return init;
}

function propertyOf(object: SyntaxNode, name: string): SyntaxNode | undefined {
  const properties = (object["properties"] ?? []) as SyntaxNode[];
  const found = properties.find(({ key }) => isNode(key) && key["name"] === name);
  return isNode(found?.["value"]) ? found["value"] : undefined;
}

function findCall(node: SyntaxNode, callee: string): SyntaxNode | undefined {
  return findCalls(node, callee)[0];
}

/** The calls of a function inside a node, an outer one before those inside it. */
function findCalls(node: SyntaxNode, callee: string): SyntaxNode[] {
  const isCall = node.type === "CallExpression" && isNode(node["callee"]) && calleeName(node["callee"]) === callee;
  return [...(isCall ? [node] : []), ...childrenOf(node).flatMap((child) => findCalls(child, callee))];
}

function calleeName(callee: SyntaxNode): unknown {
  return isNode(callee["property"]) ? callee["property"]["name"] : callee["name"];
}

function argumentsOf(call: SyntaxNode): SyntaxNode[] {
  return call["arguments"] as SyntaxNode[];
}
