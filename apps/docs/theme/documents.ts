/** The Markdown pages of the repository: titled by their heading, the pages of a folder below its README. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Application, DocumentReflection, ProjectReflection } from "typedoc";
import { place } from "./router.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** The files and folders in the order of the navigation; the page of a folder is its README. */
const order = [
  "docs/guides",
  "docs/promises.md",
  "docs/compatibility.md",
  "GLOSSARY.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs/releasing.md",
  "docs/decisions",
];

/** Arranges the documents in the order of the navigation; files that it does not list come last. */
export function arrangeDocuments(app: Application, project: ProjectReflection): void {
  const files = new Map<string, DocumentReflection>();
  for (const document of project.documents ?? []) {
    const file = app.files.getReflectionPath(document);
    if (file !== undefined) files.set(path.relative(root, file), document);
  }
  for (const [file, document] of files) {
    document.name = headingOf(file) ?? document.name;
    place(document, addressOf(file));
  }
  for (const [file, document] of files) {
    const readme = files.get(path.join(path.dirname(file), "README.md"));
    if (readme === undefined || readme === document) continue;
    project.documents = project.documents!.filter((each) => each !== document);
    document.parent = readme;
    readme.addChild(document);
  }
  for (const [file, document] of files) {
    if (path.basename(file) === "README.md") sortByLinks(file, document, files);
  }
  const rank = new Map([...files].map(([file, document]) => [document, rankOf(file)]));
  project.documents?.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Orders the navigation: guides, reference, packages, then documents for contributors. */
export function orderNavigation(project: ProjectReflection, reference: readonly DocumentReflection[]): void {
  const documents = project.documents ?? [];
  const first = documents.filter((document) => document.name === "Guides");
  const last = documents.filter((document) => !first.includes(document) && !reference.includes(document));
  project.childrenIncludingDocuments = [...first, ...reference, ...(project.children ?? []), ...last];
}

function headingOf(file: string): string | undefined {
  return /^# (.+)$/m.exec(readFileSync(path.join(root, file), "utf8"))?.[1];
}

function addressOf(file: string): string {
  const name = path.basename(file, ".md");
  const folder =
    path.dirname(file) === "." || path.dirname(file) === "docs" ? "documents" : path.basename(path.dirname(file));
  return `${folder}/${name === "README" ? "index" : name}`;
}

/** Sorts the pages of a folder in the order of the links in its README. */
function sortByLinks(file: string, readme: DocumentReflection, files: ReadonlyMap<string, DocumentReflection>): void {
  const text = readFileSync(path.join(root, file), "utf8");
  const position = (document: DocumentReflection): number => {
    const [name] = [...files].find(([, each]) => each === document)!;
    const found = text.indexOf(`(${path.basename(name)})`);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  };
  readme.children?.sort((a, b) => position(a) - position(b));
}

function rankOf(file: string): number {
  const found = order.findIndex((place) => file === place || file.startsWith(`${place}/`));
  return found === -1 ? order.length : found;
}
