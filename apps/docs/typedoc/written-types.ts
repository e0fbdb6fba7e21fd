/** Shows the types of fields, constants and parameters as they are written in the source. */
import {
  Comment,
  type Context,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ParameterReflection,
  ReflectionKind,
} from "typedoc";
import ts from "typescript";

const kinds = ReflectionKind.Property | ReflectionKind.Variable | ReflectionKind.Parameter;

/** Replaces the computed type of a converted declaration by the written one. */
export function showTypeAsWritten(context: Context, reflection: DeclarationReflection | ParameterReflection): void {
  if (reflection.kindOf(ReflectionKind.TypeAlias)) showListMembers(context, reflection);
  if (!reflection.kindOf(kinds)) return;
  const written = declared(context, reflection)?.find(hasType)?.type;
  if (written === undefined || !isPlain(written, context.checker) || declaresMembers(reflection)) return;
  // `?` already means that an optional field may be undefined.
  const shown =
    reflection.flags.isOptional && ts.isUnionTypeNode(written)
      ? written.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword)
      : [written];
  reflection.type = context.converter.convertType(context, shown.length === 1 ? shown[0] : written);
}

/** Keeps the computed type of `(typeof list)[number]`, because the written one does not show the members. */
function showListMembers(context: Context, reflection: DeclarationReflection | ParameterReflection): void {
  const alias = declared(context, reflection)?.find((node) => ts.isTypeAliasDeclaration(node));
  if (alias === undefined || !ts.isIndexedAccessTypeNode(alias.type)) return;
  reflection.comment ??= new Comment();
  reflection.comment.modifierTags.add("@useDeclaredType"); // a modifier tag of TypeDoc
}

function declared(
  context: Context,
  reflection: DeclarationReflection | ParameterReflection,
): readonly ts.Declaration[] | undefined {
  return context.getSymbolFromReflection(reflection)?.declarations;
}

function hasType(
  node: ts.Declaration,
): node is ts.PropertySignature | ts.VariableDeclaration | ts.ParameterDeclaration {
  return ts.isPropertySignature(node) || ts.isVariableDeclaration(node) || ts.isParameter(node);
}

/** Checks whether the conversion of the type created reflections, which would lose their parent. */
function declaresMembers(reflection: DeclarationReflection | ParameterReflection): boolean {
  let found = false;
  reflection.type?.visit(makeRecursiveVisitor({ reflection: () => (found = true) }));
  return found;
}

/**
 * Checks whether a type consists of names only. A type with members or type parameters is already converted with its
 * parent.
 */
function isPlain(type: ts.TypeNode, checker: ts.TypeChecker): boolean {
  const isRooted = (node: ts.Node): boolean =>
    ts.isTypeLiteralNode(node) ||
    ts.isFunctionTypeNode(node) ||
    ts.isMappedTypeNode(node) ||
    ts.isConditionalTypeNode(node) ||
    (ts.isTypeReferenceNode(node) && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.TypeParameter) !== 0) ||
    ts.forEachChild(node, isRooted) === true;
  return !isRooted(type);
}
