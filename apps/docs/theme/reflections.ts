/** Small questions about what TypeDoc found. */
import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** The kinds of declarations that are types. */
export const typeKinds = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** All types and constants. */
export function declarations(project: ProjectReflection): DeclarationReflection[] {
  return Object.values(project.reflections).filter(
    (reflection): reflection is DeclarationReflection =>
      reflection.isDeclaration() && reflection.kindOf(typeKinds | ReflectionKind.Variable),
  );
}

/** The declaration beside this one that has the same name and another kind. */
export function sibling(reflection: DeclarationReflection, kind: ReflectionKind): DeclarationReflection | undefined {
  const parent = reflection.parent;
  if (!parent?.isDeclaration() && !parent?.isProject()) return undefined;
  const found = parent.children?.find((child) => child.name === reflection.name && child.kindOf(kind));
  return found?.isDeclaration() ? found : undefined;
}

/** The name of the type that a constant is annotated with. */
export function annotation(reflection: DeclarationReflection): string {
  return reflection.type?.type === "reference" ? reflection.type.name : "";
}
