/** Shows the types of fields, constants and parameters as their authors wrote them. */
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

/** Called for each declaration that TypeDoc has converted. */
export function showTypeAsWritten(context: Context, reflection: DeclarationReflection | ParameterReflection): void {
  if (reflection.kindOf(ReflectionKind.TypeAlias)) showListMembers(context, reflection);
  if (!reflection.kindOf(kinds)) return;
  const written = declared(context, reflection)?.find(hasType)?.type;
  if (written === undefined || !isPlain(written, context.checker) || declaresMembers(reflection)) return;
  // `?` already says that an optional field may be undefined.
  const said =
    reflection.flags.isOptional && ts.isUnionTypeNode(written)
      ? written.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword)
      : [written];
  reflection.type = context.converter.convertType(context, said.length === 1 ? said[0] : written);
}

/** `(typeof list)[number]` tells a reader nothing: here what the compiler computes is what is wanted. */
function showListMembers(context: Context, reflection: DeclarationReflection | ParameterReflection): void {
  const alias = declared(context, reflection)?.find((node) => ts.isTypeAliasDeclaration(node));
  if (alias === undefined || !ts.isIndexedAccessTypeNode(alias.type)) return;
  reflection.comment ??= new Comment();
  reflection.comment.modifierTags.add("@useDeclaredType"); // TypeDoc's own word for it
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

/** Whether converting the field's type has made reflections of its own, which would be left behind without a parent. */
function declaresMembers(reflection: DeclarationReflection | ParameterReflection): boolean {
  let found = false;
  reflection.type?.visit(makeRecursiveVisitor({ reflection: () => (found = true) }));
  return found;
}

/**
 * Whether a type is made of names alone. One that declares members of its own, or uses a type parameter, has already been
 * converted in the place where those belong.
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
