/** Tests the generated site: every record kind has a page, every field a description, every internal link a target. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type JSONOutput, ReflectionKind } from "typedoc";
import { beforeAll, describe, expect, test } from "vitest";
import { type Node, pagesAddress, readPages, readProject, site } from "./site.ts";

const records = ["Organization", "Platform", "Therapy", "Trial", "RegulatoryEvent", "Source", "RecordSet"];
const types = ReflectionKind.Interface | ReflectionKind.TypeAlias;

let byId: Map<number, Node>;
let model: Node;
let pages: string[];

beforeAll(() => {
  const project = readProject();
  byId = new Map();
  const remember = (node: Node): void => {
    byId.set(node.id, node);
    for (const child of node.children ?? []) remember(child);
  };
  remember(project);
  const found = project.children?.find((module) => module.name === "@org/therapy-model");
  if (found === undefined) throw new Error("@org/therapy-model is missing from the site");
  model = found;
  pages = readPages();
});

describe("record kinds", () => {
  test.for(records)("%s has a page with every field and its description", (name) => {
    const record = declaration(name);
    expect(record, `${name} is not exported by @org/therapy-model`).toBeDefined();
    for (const type of membersOf(record!)) {
      const html = readFileSync(path.join(site, pageOf(type)), "utf8");
      for (const field of type.children ?? []) {
        expect(descriptionOf(field), `${type.name}.${field.name} has no description`).not.toBe("");
        expect(html, `${type.name}.${field.name} is not on its page`).toContain(`id="${field.name.toLowerCase()}`);
      }
    }
  });

  test("every type of a record and each of its fields has a description", () => {
    const undescribed: string[] = [];
    const reached = reachable(records.flatMap((name) => declaration(name) ?? []));
    let fields = 0;
    for (const type of reached) {
      if (descriptionOf(type) === "") undescribed.push(type.name);
      for (const field of type.children ?? []) {
        fields += 1;
        if (descriptionOf(field) === "") undescribed.push(`${type.name}.${field.name}`);
      }
    }
    console.log(`${reached.size} types, ${fields} fields`);
    expect(undescribed).toEqual([]);
  });

  test("every type in a record has a link", () => {
    const unlinked = new Set<string>();
    for (const type of reachable(records.flatMap((name) => declaration(name) ?? []))) {
      if (isTerm(type)) continue;
      for (const reference of referencesIn([type.type, type.extendedTypes, ...(type.children ?? [])])) {
        if (reference.package?.startsWith("@org/") && typeof reference.target !== "number") {
          unlinked.add(`${reference.name} (in ${type.name})`);
        }
      }
    }
    expect([...unlinked]).toEqual([]);
  });
});

test("a link to a name of a type and a schema leads to the type", () => {
  const schemas = (model.children ?? []).filter(
    (child) => child.kind === ReflectionKind.Variable && declaration(child.name) !== undefined,
  );
  for (const schema of schemas) {
    for (const part of schema.comment?.summary ?? []) {
      if (part.kind !== "inline-tag" || part.text !== schema.name) continue;
      expect(part.target, `{@link ${part.text}}`).toBe(declaration(schema.name)?.id);
    }
  }
});

test("no internal link is broken", () => {
  const anchors = new Map<string, Set<string>>();
  const contents = new Map(pages.map((page) => [page, readFileSync(path.join(site, page), "utf8")]));
  for (const [page, html] of contents) {
    anchors.set(page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)));
  }
  const broken = new Set<string>();
  const published = pagesAddress();
  let links = 0;
  for (const [page, html] of contents) {
    for (const match of html.matchAll(/<(?:a|link|script|img|use) [^>]*(?:href|src)="([^"]*)"/g)) {
      const href = match[1]!.replaceAll("&amp;", "&");
      const isOwn = href.startsWith(published);
      if (/^[a-z]+:/.test(href) && !isOwn) continue;
      links += 1;
      const [file = "", anchor = ""] = href.replace(published, "").split("#").map(decodeURIComponent);
      const target = file === "" ? page : isOwn ? file : path.join(path.dirname(page), file);
      if (!existsSync(path.join(site, target))) broken.add(`${page} → ${href}`);
      else if (anchor !== "" && anchors.has(target) && !anchors.get(target)!.has(anchor))
        broken.add(`${page} → ${href}`);
    }
  }
  console.log(`${pages.length} pages, ${links} internal links`);
  expect([...broken]).toEqual([]);
});

function declaration(name: string): Node | undefined {
  return model.children?.find((child) => child.name === name && (child.kind & types) !== 0);
}

/** Checks whether the description of the type links to a page of terms. */
function isTerm(type: Node): boolean {
  return descriptionOf(type).includes("explained on the page");
}

/** Returns the type itself, or the interfaces of a union. */
function membersOf(type: Node): Node[] {
  if (type.kind === ReflectionKind.Interface) return [type];
  return [...referencesIn(type.type)].flatMap((reference) => {
    const target = typeof reference.target === "number" ? byId.get(reference.target) : undefined;
    return target ? membersOf(target) : [];
  });
}

function pageOf(type: Node): string {
  const folder = type.kind === ReflectionKind.Interface ? "interfaces" : "types";
  return `${folder}/_org_therapy-model.${type.name}.html`;
}

function descriptionOf(node: Node): string {
  return (node.comment?.summary ?? [])
    .map((part) => part.text)
    .join("")
    .trim();
}

function reachable(start: readonly Node[]): Set<Node> {
  const reached = new Set<Node>();
  const queue = [...start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    for (const reference of referencesIn([node.type, node.extendedTypes, ...(node.children ?? [])])) {
      const target = typeof reference.target === "number" ? byId.get(reference.target) : undefined;
      if (target && (target.kind & types) !== 0) queue.push(target);
    }
  }
  return reached;
}

/** Yields every reference type in a part of TypeDoc's output, without comments. */
function* referencesIn(value: unknown): Generator<JSONOutput.ReferenceType> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && value.type === "reference") yield value as JSONOutput.ReferenceType;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "comment" && key !== "sources") yield* referencesIn(inner);
  }
}
