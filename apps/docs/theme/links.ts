/** Where links lead. */
import path from "node:path";
import {
  type Comment,
  type CommentDisplayPart,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { sibling, typeKinds } from "./reflections.ts";

const repository = "https://github.com/org/therapy-model";
const root = path.resolve(import.meta.dirname, "../../..");

/** A link to a name that is a type and a schema leads to the type, which has the fields. */
export function leadToType(comment: Comment): void {
  for (const parts of [comment.summary, ...comment.blockTags.map((tag) => tag.content)]) {
    for (const part of parts) {
      if (part.kind !== "inline-tag" || !isReflection(part.target)) continue;
      if (!part.target.isDeclaration() || !part.target.kindOf(ReflectionKind.Variable)) continue;
      part.target = sibling(part.target, typeKinds) ?? part.target;
    }
  }
}

/** A link to a file or folder that is no page of the site leads to the repository instead; pictures are copied. */
export function leadToRepository(part: CommentDisplayPart, project: ProjectReflection): CommentDisplayPart {
  if (part.kind !== "relative-link" || part.target === undefined) return part;
  const target = project.files.resolve(part.target, project);
  if (typeof target !== "string" || /\.(png|svg|jpe?g|gif)$/.test(target)) return part;
  return { kind: "text", text: `${repository}/tree/main/${path.relative(root, target)}` };
}

/** A Markdown page without the heading that it begins with. */
export function withoutTitle(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "text") return [...parts];
  return [{ ...first, text: first.text.replace(/^\s*# .*\n/, "") }, ...rest];
}

function isReflection(target: unknown): target is Reflection {
  return typeof target === "object" && target !== null && "isDeclaration" in target;
}
