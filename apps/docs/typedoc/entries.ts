/** Writes the search entries of the API reference: each export and each field, with its description. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Application, type DeclarationReflection, type Reflection, ReflectionKind, type Router } from "typedoc";
import type { ApiEntry } from "../search/entry.ts";

const searchable =
  ReflectionKind.SomeModule |
  ReflectionKind.SomeType |
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Property;

/** Writes `entries.json` beside the folder of the API reference. */
export function writeEntries(app: Application): void {
  app.renderer.postRenderAsyncJobs.push(({ outputDirectory, project }) => {
    const reflections = Object.values(project.reflections).toSorted((a, b) => rankOf(a) - rankOf(b));
    const entries = reflections.flatMap((each) => entryOf(each, app.renderer.router!));
    writeFileSync(path.join(path.dirname(outputDirectory), "entries.json"), JSON.stringify(entries));
    return Promise.resolve();
  });
}

function entryOf(reflection: Reflection, router: Router): ApiEntry[] {
  if (!reflection.kindOf(searchable) || !router.hasUrl(reflection)) return [];
  const url = router.getFullUrl(reflection).replace(/\.md(?=#|$)/, ".html");
  return [{ name: reflection.name, detail: detailOf(reflection), url, text: summaryOf(reflection) }];
}

/** Of entries with the same name, a field is the last. */
function rankOf(reflection: Reflection): number {
  return reflection.kindOf(ReflectionKind.Property) ? 1 : 0;
}

function detailOf(reflection: Reflection): string {
  const kind = ReflectionKind.singularString(reflection.kind).toLowerCase();
  const { parent } = reflection;
  return parent === undefined || parent.isProject() ? kind : `${kind} in ${parent.name}`;
}

/** Returns the first sentences of the doc comment of an export, without markup. */
function summaryOf(reflection: Reflection): string {
  const of = reflection.isDeclaration() ? commentOf(reflection) : reflection.comment;
  const text = (of?.summary ?? []).map((part) => part.text).join("");
  return text
    .split("\n\n")[0]!
    .replaceAll(/[`*]|\]\([^)]*\)|\[/g, "")
    .trim();
}

function commentOf({ comment, signatures }: DeclarationReflection): Reflection["comment"] {
  return comment ?? signatures?.[0]?.comment;
}
