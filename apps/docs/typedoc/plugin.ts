/**
 * The TypeDoc plugin of the site. In the packages a schema and its type share a name, so that:
 *
 * - exports are grouped by purpose (records, parts of records, vocabularies, schemas …), not by syntax;
 * - a link to such a name leads to the page of the type, which has the fields, and not to the constant;
 * - the type of a field is shown as it is written (`Phase`, with a link) and not as the compiler computes it (18 strings);
 * - the page of a vocabulary constant or type links to the reference page with its terms;
 * - pages generated from data are written beside those generated from declarations, with links to them.
 */
import {
  Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  ReferenceType,
} from "typedoc";
import { referencePages } from "../reference/reference.ts";
import { entryPointsReader, subpathOfModule } from "./entry-points.ts";
import { linkToType } from "./links.ts";
import { annotation, declarations, sibling, typeKinds } from "./reflections.ts";
import { writePages } from "./reference.ts";
import { defineRouter } from "./router.ts";
import { writeEntries } from "./entries.ts";
import { loadVocabularies, termList, type Vocabularies } from "./vocabularies.ts";
import { showTypeAsWritten } from "./written-types.ts";

const recordKinds = new Set(["organization", "platform", "therapy", "trial", "regulatory_event", "source"]);
const schemaTypes = /^(ObjectSchema|UnionSchema|TermSchema|Zod\w*)$/;

/** After TypeDoc's own resolution of links, which has priority -300. */
const afterLinks = -400;

/** Before TypeDoc merges modules, which has priority 10000. */
const beforeMerging = 20_000;

/** Loads the plugin; TypeDoc calls it at startup. */
export async function load(app: Application): Promise<void> {
  const vocabularies = loadVocabularies();
  const pages = await referencePages(vocabularies.idByType);
  app.options.addReader(entryPointsReader);
  defineRouter(app);
  writePages(app, pages, vocabularies);
  writeEntries(app);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showTypeAsWritten);
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, showTypeAsWritten);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => mergeRootExports(context.project), beforeMerging);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => group(context.project));
  app.on(
    Application.EVENT_PROJECT_REVIVE,
    (project: ProjectReflection) => {
      correctLinks(project);
      explainTerms(project, vocabularies);
      nameSchemas(project);
    },
    afterLinks,
  );
}

/** Places root exports directly under the package, and other subpaths below it. */
function mergeRootExports(project: ProjectReflection): void {
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    module.name = subpathOfModule(module.name); // TypeDoc names a module by its path
    if (module.name !== "") continue;
    module.comment ??= new Comment();
    module.comment.blockTags.push(new CommentTag("@mergeModuleWith", [{ kind: "text", text: "<project>" }]));
  }
}

function group(project: ProjectReflection): void {
  for (const reflection of declarations(project)) {
    const name = groupOf(reflection);
    if (name === undefined || reflection.comment?.getTag("@group")) continue;
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: name }]));
  }
}

function groupOf(reflection: DeclarationReflection): string | undefined {
  if (reflection.kindOf(ReflectionKind.Variable)) {
    const type = annotation(reflection);
    if (type === "Vocabulary") return "Vocabularies";
    if (type === "Scheme") return "Schemes";
    return schemaTypes.test(type) ? "Schemas" : undefined;
  }
  const schema = sibling(reflection, ReflectionKind.Variable);
  if (schema === undefined) return undefined;
  if (annotation(schema) === "TermSchema") return "Terms";
  return isRecord(reflection) ? "Records" : "Parts of records";
}

function isRecord(reflection: DeclarationReflection): boolean {
  if (reflection.name === "RecordSet") return true;
  const type = reflection.children?.find((child) => child.name === "kind")?.type;
  return type?.type === "literal" && typeof type.value === "string" && recordKinds.has(type.value);
}

function correctLinks(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.comment) linkToType(reflection.comment);
  }
}

function explainTerms(project: ProjectReflection, vocabularies: Vocabularies): void {
  for (const reflection of declarations(project)) {
    const vocabulary = vocabularies.ofExport(reflection.name);
    if (vocabulary === undefined) continue;
    if (reflection.kindOf(ReflectionKind.Variable) && annotation(reflection) !== "Vocabulary") continue;
    addParagraph(reflection, [{ kind: "text", text: termList(vocabulary) }]);

    // `Vocabulary<Phase>` is shorter than the union of eighteen strings above the table of terms.
    const term = project
      .getReflectionsByKind(ReflectionKind.TypeAlias)
      .find((type) => vocabularies.ofExport(type.name) === vocabulary);
    if (term && reflection.type?.type === "reference" && reflection.kindOf(ReflectionKind.Variable)) {
      reflection.type.typeArguments = [ReferenceType.createResolvedReference(term.name, term, project)];
    }
  }
}

function nameSchemas(project: ProjectReflection): void {
  for (const reflection of declarations(project)) {
    if (!reflection.kindOf(typeKinds)) continue;
    const target = sibling(reflection, ReflectionKind.Variable);
    if (target === undefined) continue;
    const link: CommentDisplayPart = { kind: "inline-tag", tag: "@link", text: reflection.name, target };
    addParagraph(reflection, [{ kind: "text", text: "Checked by the schema " }, link, { kind: "text", text: "." }]);
  }
}

function addParagraph(reflection: DeclarationReflection, parts: CommentDisplayPart[]): void {
  reflection.comment ??= new Comment();
  reflection.comment.summary.push({ kind: "text", text: "\n\n" }, ...parts);
}
