/**
 * What the site needs beyond plain TypeDoc, because here a schema and its type share a name:
 *
 * - exports are grouped by what they are for (records, parts of records, vocabularies, schemas …), not by syntax;
 * - a link to such a name leads to the type's page, which has the fields, and not to the constant;
 * - a field's type is shown as it was written (`Phase`, with a link) and not as the compiler computes it (thirteen strings);
 * - a vocabulary's page, and that of its type, lists the terms with their definitions.
 */
import {
  Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ParameterReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import ts from "typescript";
import { termTable, type VocabularyTable } from "./term-table.ts";

const recordKinds = new Set(["organization", "platform", "therapy", "trial", "regulatory_event", "source"]);
const schemaTypes = /^(ObjectSchema|UnionSchema|TermSchema|Zod\w*)$/;
const typeKinds = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** Called by TypeDoc when it starts. */
export async function load(app: Application): Promise<void> {
  const vocabularies = await findVocabularies();

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showTypeAsWritten);
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, showTypeAsWritten);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of declarations(context.project)) {
      const group = groupOf(reflection);
      if (group === undefined || reflection.comment?.getTag("@group")) continue;
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: group }]));
    }
  });

  // After TypeDoc's own resolution of links, which has priority -300.
  const afterLinks = -400;
  app.on(
    Application.EVENT_PROJECT_REVIVE,
    (project: ProjectReflection) => {
      for (const reflection of Object.values(project.reflections)) {
        if (reflection.comment) retarget(reflection.comment);
      }
      for (const reflection of declarations(project)) {
        const table = vocabularies.get(vocabularyName(reflection) ?? "");
        if (table) addParagraph(reflection, [{ kind: "text", text: termTable(table) }]);
        if (!reflection.kindOf(typeKinds)) continue;
        const schema = sibling(reflection, ReflectionKind.Variable);
        if (schema === undefined) continue;
        const link: CommentDisplayPart = { kind: "inline-tag", tag: "@link", text: reflection.name, target: schema };
        addParagraph(reflection, [{ kind: "text", text: "Checked by the schema " }, link, { kind: "text", text: "." }]);
      }
    },
    afterLinks,
  );
}

function showTypeAsWritten(context: Context, reflection: DeclarationReflection | ParameterReflection): void {
  if (!reflection.kindOf(ReflectionKind.Property | ReflectionKind.Variable | ReflectionKind.Parameter)) return;
  const declaration = context.getSymbolFromReflection(reflection)?.declarations?.find(hasType);
  const written = declaration?.type;
  if (written === undefined || !isPlain(written, context.checker) || declaresMembers(reflection)) return;
  // `?` already says that an optional field may be undefined.
  const said =
    reflection.flags.isOptional && ts.isUnionTypeNode(written)
      ? written.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword)
      : [written];
  reflection.type = context.converter.convertType(context, said.length === 1 ? said[0] : written);
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

/** The vocabularies of the model by the name under which they are exported. */
async function findVocabularies(): Promise<Map<string, VocabularyTable>> {
  const model: Record<string, unknown> = await import("@org/therapy-model");
  return new Map(Object.entries(model).filter((entry): entry is [string, VocabularyTable] => isVocabulary(entry[1])));
}

function isVocabulary(value: unknown): boolean {
  return typeof value === "object" && value !== null && "terms" in value && "definition" in value && "title" in value;
}

function declarations(project: ProjectReflection): DeclarationReflection[] {
  return Object.values(project.reflections).filter(
    (reflection): reflection is DeclarationReflection =>
      reflection.isDeclaration() && reflection.kindOf(typeKinds | ReflectionKind.Variable),
  );
}

/** The declaration beside this one that has the same name and another kind. */
function sibling(reflection: DeclarationReflection, kind: ReflectionKind): DeclarationReflection | undefined {
  const parent = reflection.parent;
  if (!parent?.isDeclaration() && !parent?.isProject()) return undefined;
  const found = parent.children?.find((child) => child.name === reflection.name && child.kindOf(kind));
  return found?.isDeclaration() ? found : undefined;
}

/** The name of the type that a constant is annotated with. */
function annotation(reflection: DeclarationReflection): string {
  return reflection.type?.type === "reference" ? reflection.type.name : "";
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
  if (reflection.name === "Dossier") return true;
  const type = reflection.children?.find((child) => child.name === "kind")?.type;
  return type?.type === "literal" && typeof type.value === "string" && recordKinds.has(type.value);
}

/** The name of the vocabulary that this constant is, or whose terms this type is made of. */
function vocabularyName(reflection: DeclarationReflection): string | undefined {
  if (annotation(reflection) === "Vocabulary") return reflection.name;
  const type = reflection.type;
  if (type?.type !== "reference" || type.name !== "TermKey") return undefined;
  const of = type.typeArguments?.[0];
  return of?.type === "query" ? of.queryType.name : undefined;
}

function retarget(comment: Comment): void {
  for (const parts of [comment.summary, ...comment.blockTags.map((tag) => tag.content)]) {
    for (const part of parts) {
      if (part.kind !== "inline-tag" || !isReflection(part.target)) continue;
      if (!part.target.isDeclaration() || !part.target.kindOf(ReflectionKind.Variable)) continue;
      const type = sibling(part.target, typeKinds);
      if (type) part.target = type;
    }
  }
}

function isReflection(target: unknown): target is Reflection {
  return typeof target === "object" && target !== null && "isDeclaration" in target;
}

function addParagraph(reflection: DeclarationReflection, parts: CommentDisplayPart[]): void {
  reflection.comment ??= new Comment();
  reflection.comment.summary.push({ kind: "text", text: "\n\n" }, ...parts);
}
