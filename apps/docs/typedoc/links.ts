/** The targets of links in doc comments. */
import { type Comment, type Reflection, ReflectionKind } from "typedoc";
import { sibling, typeKinds } from "./reflections.ts";

/** Changes a link to a name that is both a type and a schema to the type, which has the fields. */
export function linkToType(comment: Comment): void {
  for (const parts of [comment.summary, ...comment.blockTags.map((tag) => tag.content)]) {
    for (const part of parts) {
      if (part.kind !== "inline-tag" || !isReflection(part.target)) continue;
      if (!part.target.isDeclaration() || !part.target.kindOf(ReflectionKind.Variable)) continue;
      part.target = sibling(part.target, typeKinds) ?? part.target;
    }
  }
}

function isReflection(target: unknown): target is Reflection {
  return typeof target === "object" && target !== null && "isDeclaration" in target;
}
