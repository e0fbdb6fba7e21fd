/** Adds the pages of the reference to the site, as documents whose content is rendered with the page. */
import {
  type Application,
  DeclarationReflection,
  DocumentReflection,
  makeRecursiveVisitor,
  PageEvent,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type Router,
  type SomeType,
} from "typedoc";
import { html, type Html, prose } from "../reference/html.ts";
import type { Export, Field, Page, Site } from "../reference/page.ts";
import { place } from "./router.ts";
import { typeKinds } from "./reflections.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** Adds the documents, without content. */
export function addPages(
  project: ProjectReflection,
  pages: readonly Page[],
  under: ProjectReflection | DocumentReflection = project,
): Map<DocumentReflection, Page> {
  const added = new Map<DocumentReflection, Page>();
  for (const page of pages) {
    const document = new DocumentReflection(page.title, under, [], {});
    place(document, page.address);
    project.registerReflection(document, undefined, undefined);
    under.addChild(document);
    added.set(document, page);
    for (const [child, of] of addPages(project, page.children ?? [], document)) added.set(child, of);
  }
  return added;
}

/** Renders the content of each page before TypeDoc writes it, and releases it afterwards to save memory. */
export function writePages(app: Application, pages: ReadonlyMap<unknown, Page>, vocabularies: Vocabularies): void {
  let linked: Declarations | undefined;
  app.renderer.on(PageEvent.BEGIN, (event: PageEvent) => {
    const page = pages.get(event.model);
    if (page === undefined || !(event.model instanceof DocumentReflection)) return;
    linked ??= findDeclarations(event.project, vocabularies);
    const site = siteFrom(event.model, linked, app.renderer.router!);
    event.model.content = [{ kind: "text", text: blockOf(page, site).html }];
  });
  app.renderer.on(PageEvent.END, (event: PageEvent) => {
    if (pages.has(event.model) && event.model instanceof DocumentReflection) event.model.content = [];
  });
}

/** Returns one block of HTML, which Markdown does not change. */
function blockOf(page: Page, site: Site): Html {
  const heading = html`<h1>${prose(page.title)}</h1>`;
  return { html: `<div class="reference">${heading.html}${page.body(site).html}</div>` };
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

function siteFrom(page: DocumentReflection, { types, fields, exports }: Declarations, router: Router): Site {
  const url = (of: DeclarationReflection): string => router.relativeUrl(page, of);
  return {
    to: (address) => {
      const [file = "", anchor] = address.split("#");
      return router.baseRelativeUrl(page, `${file}.html${anchor === undefined ? "" : `#${anchor}`}`);
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
