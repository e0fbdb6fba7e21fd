/** Sources: Citation. */
import { type PublishedIn, Source, type SourceType } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { codeConcepts, type Concepts } from "./concept.ts";
import {
  append,
  type Element,
  firstIn,
  members,
  objectIn,
  objectList,
  type ResourceMapping,
  restOf,
} from "./element.ts";
import { defined } from "./fields.ts";
import { identifierMember } from "./identifier.ts";
import { concepts } from "./term-concepts.ts";

const containerKinds: Concepts<NonNullable<PublishedIn["kind"]>> = codeConcepts("container_kind");
const classificationTypes = codeConcepts<"source_type">("citation_classification");

function artifactOf(resource: JsonObject): JsonObject {
  return (resource["citedArtifact"] ??= {}) as JsonObject;
}

/** The one form of publication. */
function formOf(resource: JsonObject): JsonObject {
  return ((artifactOf(resource)["publicationForm"] ??= [{}]) as JsonObject[])[0]!;
}

function formIn(resource: JsonObject): JsonObject {
  return firstIn(objectIn(resource, "citedArtifact"), "publicationForm") ?? {};
}

/** Makes the element of a value of the cited artifact. */
function ofArtifact<Value>(of: Element<Value>): Element<Value> {
  return {
    paths: `citedArtifact.${of.paths}`,
    write: (value, resource, writing) => of.write(value, artifactOf(resource), writing),
    read: (resource, reading) => of.read(objectIn(resource, "citedArtifact") ?? {}, reading),
  };
}

/** Makes the element of a value that is in a key of the form of publication. */
function ofForm<Value>(key: string): Element<Value> {
  return {
    paths: `citedArtifact.publicationForm.${key}`,
    write(value, resource) {
      formOf(resource)[key] = value;
      return true;
    },
    read: (resource) => formIn(resource)[key],
  };
}

const title: Element<string> = {
  paths: "title",
  write: (value, artifact) => append(artifact, "title", [value], (text) => ({ text })),
  read: (artifact) => firstIn(artifact, "title")?.["text"],
};

const url: Element<string> = {
  paths: "webLocation",
  write: (value, artifact) => append(artifact, "webLocation", [value], (each) => ({ url: each })),
  read: (artifact) => firstIn(artifact, "webLocation")?.["url"],
};

const retrieved: Element<string> = {
  paths: "dateAccessed",
  write(value, artifact) {
    artifact["dateAccessed"] = value;
    return true;
  },
  read: (artifact) => artifact["dateAccessed"],
};

/** Authors as written; a contributor is a reference with a text and without a resource. */
const authors: Element<string[]> = {
  paths: "contributorship.entry.contributor.display",
  write(values, artifact) {
    if (values.length === 0) return false;
    artifact["contributorship"] = { entry: values.map((display) => ({ contributor: { display } })) };
    return true;
  },
  read: (artifact) =>
    members(objectIn(artifact, "contributorship")?.["entry"], (each) => objectIn(each, "contributor")?.["display"]),
};

const type: Element<SourceType> = {
  paths: "classification",
  write: (value, artifact) =>
    append(artifact, "classification", [value], (each) => ({
      type: classificationTypes.write("source_type"),
      classifier: [concepts.sourceType.write(each)],
    })),
  read: ({ classification }) =>
    members(
      classification,
      (each) => members(objectIn({ each }, "each")?.["classifier"], (each) => concepts.sourceType.read(each))?.[0],
    )?.[0],
};

const heldOfContainer: ReadonlySet<string> = new Set(["kind", "title", "volume", "issue", "pages"]);

const publishedIn: Element<PublishedIn> = {
  paths: "citedArtifact.publicationForm: publishedIn, volume, issue, pageString",
  write(value, resource) {
    const form = formOf(resource);
    const container = (form["publishedIn"] ??= {}) as JsonObject;
    if (value.kind !== undefined) container["type"] = containerKinds.write(value.kind);
    container["title"] = value.title;
    if (value.volume !== undefined) form["volume"] = value.volume;
    if (value.issue !== undefined) form["issue"] = value.issue;
    if (value.pages !== undefined) form["pageString"] = value.pages;
    return restOf(value, heldOfContainer);
  },
  read(resource) {
    const form = formIn(resource);
    const container = objectIn(form, "publishedIn");
    if (container?.["title"] === undefined) return undefined;
    const { volume, issue, pageString: pages } = form;
    return defined({ kind: containerKinds.read(container["type"]), title: container["title"], volume, issue, pages });
  },
};

const publisher: Element<string> = {
  paths: "citedArtifact.publicationForm.publishedIn.publisher.display",
  write(value, resource) {
    const container = (formOf(resource)["publishedIn"] ??= {}) as JsonObject;
    container["publisher"] = { display: value };
    return true;
  },
  read: (resource) => objectIn(objectIn(formIn(resource), "publishedIn"), "publisher")?.["display"],
};

const tags = "urn:ietf:bcp:47";

const language: Element<string> = {
  paths: "citedArtifact.publicationForm.language",
  write(value, resource) {
    formOf(resource)["language"] = [{ coding: [{ system: tags, code: value }] }];
    return true;
  },
  read: (resource) => firstIn(firstIn(formIn(resource), "language"), "coding")?.["code"],
};

/** The mapping of sources. */
export const citation: ResourceMapping<Source> = {
  kind: "source",
  resourceType: "Citation",
  schema: Source,
  constants: { status: "active" },
  elements: {
    type: ofArtifact(type),
    title: ofArtifact(title),
    publisher,
    authors: ofArtifact(authors),
    publishedIn,
    published: ofForm("articleDate"),
    retrieved: ofArtifact(retrieved),
    language,
    url: ofArtifact(url),
    identifiers: ofArtifact(objectList("identifier", identifierMember)),
  },
};
