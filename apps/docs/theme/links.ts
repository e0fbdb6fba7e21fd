/** The targets of links. */
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

/** Changes a link to a file that is not a page of the site to the repository; images are copied instead. */
export function linkToRepository(part: CommentDisplayPart, project: ProjectReflection): CommentDisplayPart {
  if (part.kind !== "relative-link" || part.target === undefined) return part;
  const target = project.files.resolve(part.target, project);
  if (typeof target !== "string" || /\.(png|svg|jpe?g|gif)$/.test(target)) return part;
  return { kind: "text", text: `${repository}/tree/main/${path.relative(root, target)}` };
}

/** Returns a Markdown page without its title. */
export function withoutTitle(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "text") return [...parts];
  return [{ ...first, text: first.text.replace(/^\s*# .*\n/, "") }, ...rest];
}

function isReflection(target: unknown): target is Reflection {
  return typeof target === "object" && target !== null && "isDeclaration" in target;
}
