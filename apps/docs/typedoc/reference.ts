/** Writes the pages of the reference, which link to the pages that TypeDoc writes. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type Application,
  DeclarationReflection,
  makeRecursiveVisitor,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type Router,
  type SomeType,
} from "typedoc";
import { prose } from "../reference/html.ts";
import type { Export, Field, Page, Site, WrittenPage } from "../reference/page.ts";
import { typeKinds } from "./reflections.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** Writes each page as JSON below `reference/`, beside the folder of the API reference. */
export function writePages(app: Application, pages: readonly Page[], vocabularies: Vocabularies): void {
  app.renderer.postRenderAsyncJobs.push(({ outputDirectory, project }) => {
    const linked = findDeclarations(project, vocabularies);
    const write = (page: Page, parent?: Page): void => {
      const { address, title, entries, part, keywords } = page;
      const written: WrittenPage = {
        address,
        title,
        heading: prose(title).html,
        html: page.body(siteFrom(address, linked, app.renderer.router!)).html,
        entries,
        ...(part === undefined ? {} : { part }),
        ...(keywords === undefined ? {} : { keywords }),
        ...(parent === undefined ? {} : { parent: { address: parent.address, title: parent.title } }),
      };
      const file = path.join(path.dirname(outputDirectory), "reference", `${address}.json`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(written));
      for (const child of page.children ?? []) write(child, page);
    };
    for (const page of pages) write(page);
    return Promise.resolve();
  });
}

/** The declarations that the pages link to. */
interface Declarations {
  readonly types: ReadonlyMap<string, DeclarationReflection>;
  readonly fields: ReadonlyMap<string, readonly DeclarationReflection[]>;
  readonly exports: ReadonlyMap<string, readonly DeclarationReflection[]>;
}

function findDeclarations(project: ProjectReflection, vocabularies: Vocabularies): Declarations {
  const aliases = findAliases(project, vocabularies);
  const types = new Map<string, DeclarationReflection>();
  const fields = new Map<string, DeclarationReflection[]>();
  const exports = new Map<string, DeclarationReflection[]>();
  const add = (to: Map<string, DeclarationReflection[]>, id: string, reflection: DeclarationReflection): void => {
    const list = to.get(id);
    if (list === undefined) to.set(id, [reflection]);
    else if (!list.includes(reflection)) list.push(reflection);
  };
  for (const reflection of Object.values(project.reflections)) {
    if (!(reflection instanceof DeclarationReflection)) continue;
    if (reflection.kindOf(typeKinds) && !types.has(reflection.name)) types.set(reflection.name, reflection);
    if (reflection.kindOf(typeKinds | ReflectionKind.Variable)) {
      const id = isExported(reflection) ? vocabularies.ofExport(reflection.name)?.id : undefined;
      if (id !== undefined) add(exports, id, reflection);
    }
    if (!reflection.kindOf(ReflectionKind.Property) || !isRecordType(reflection.parent)) continue;
    if (reflection.inheritedFrom !== undefined) continue;
    for (const id of vocabulariesIn(reflection.type, vocabularies, aliases)) add(fields, id, reflection);
  }
  return { types, fields, exports };
}

/** Finds types that include the terms of a vocabulary and other values, such as a target: a term or a public id. */
function findAliases(project: ProjectReflection, vocabularies: Vocabularies): ReadonlyMap<string, ReadonlySet<string>> {
  const aliases = new Map<string, ReadonlySet<string>>();
  for (const reflection of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    if (!(reflection instanceof DeclarationReflection) || vocabularies.ofExport(reflection.name) !== undefined)
      continue;
    const found = vocabulariesIn(reflection.type, vocabularies, new Map());
    if (found.size > 0) aliases.set(reflection.name, found);
  }
  return aliases;
}

/** Returns the ids of the vocabularies whose terms a type includes, directly or in a list. */
function vocabulariesIn(
  type: SomeType | undefined,
  vocabularies: Vocabularies,
  aliases: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visitor = makeRecursiveVisitor({
    reference({ name }) {
      const id = vocabularies.ofExport(name)?.id;
      if (id !== undefined) found.add(id);
      for (const each of aliases.get(name) ?? []) found.add(each);
    },
  });
  type?.visit(visitor);
  return found;
}

/** Checks whether a type is a root export of the model. */
function isRecordType(type: Reflection | undefined): boolean {
  return type?.kindOf(ReflectionKind.Interface) === true && type.parent?.name === "@org/therapy-model";
}

/** Checks whether a declaration is an export of a module, not nested in another declaration. */
function isExported(reflection: DeclarationReflection): boolean {
  return reflection.parent?.kindOf(ReflectionKind.SomeModule) === true;
}

function siteFrom(address: string, { types, fields, exports }: Declarations, router: Router): Site {
  const to = (file: string): string => path.posix.relative(path.posix.dirname(address), file);
  const url = (of: DeclarationReflection): string => to(router.getFullUrl(of).replace(/\.md(?=#|$)/, ".html"));
  return {
    to: (target) => {
      const [file = "", anchor] = target.split("#");
      return to(`${file}.html${anchor === undefined ? "" : `#${anchor}`}`);
    },
    type: (name) => {
      const found = types.get(name);
      return found === undefined ? undefined : url(found);
    },
    fields: (id): Field[] =>
      (fields.get(id) ?? []).map((field) => ({
        name: `${field.parent!.name}.${field.name}`,
        url: url(field),
        description: (field.comment?.summary ?? []).map(({ text }) => text).join(""),
      })),
    exports: (id): Export[] => (exports.get(id) ?? []).map((each) => ({ name: nameOf(each), url: url(each) })),
  };
}

/** Distinguishes the type from the schema of the same name. */
function nameOf(reflection: DeclarationReflection): string {
  return reflection.kindOf(typeKinds) ? `type ${reflection.name}` : reflection.name;
}
