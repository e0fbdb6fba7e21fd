/** Queries on TypeDoc reflections. */
import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** The kinds of declarations that are types. */
export const typeKinds = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** Returns all types and constants. */
export function declarations(project: ProjectReflection): DeclarationReflection[] {
  return Object.values(project.reflections).filter(
    (reflection): reflection is DeclarationReflection =>
      reflection.isDeclaration() && reflection.kindOf(typeKinds | ReflectionKind.Variable),
  );
}

/** Returns the declaration with the same name and parent and another kind. */
export function sibling(reflection: DeclarationReflection, kind: ReflectionKind): DeclarationReflection | undefined {
  const parent = reflection.parent;
  if (!parent?.isDeclaration() && !parent?.isProject()) return undefined;
  const found = parent.children?.find((child) => child.name === reflection.name && child.kindOf(kind));
  return found?.isDeclaration() ? found : undefined;
}

/** Returns the name of the type annotation of a constant. */
export function annotation(reflection: DeclarationReflection): string {
  return reflection.type?.type === "reference" ? reflection.type.name : "";
}
