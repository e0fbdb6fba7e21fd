/** A page for each record kind and each of its parts: every field with its definition, terms, an example and mappings. */
import { vocabularies } from "@org/therapy-model/vocabularies";
import { code } from "./code.ts";
import { fieldExamples, type FieldExample } from "./field-examples.ts";
import { fieldMappings, type FieldMapping, type FieldMappings } from "./field-mappings.ts";
import { html, joined, prose, type Html, type Part } from "./html.ts";
import { definitions, fieldsOf, objectsIn, partsOf, recordTypes, type Schema, typesIn } from "./model-schema.ts";
import type { Page, Site } from "./page.ts";

/** The largest number of paths of one format that a field shows. */
const maxPaths = 4;

/** The longest example, in characters. */
const maxExample = 600;

interface Context {
  readonly examples: ReadonlyMap<string, FieldExample>;
  readonly known: FieldMappings;
  /** The ids of vocabularies by the name of the type of their terms. */
  readonly vocabularyOf: ReadonlyMap<string, string>;
  /** The types that have a field with the type. */
  readonly usedIn: ReadonlyMap<string, readonly string[]>;
  readonly pages: ReadonlySet<string>;
}

/** Creates the index of records, with a child page for each type. */
export function recordPages(vocabularyOf: ReadonlyMap<string, string>): Page {
  const types = [...new Set(Object.keys(recordTypes).flatMap(partsOf))];
  const context: Context = {
    examples: fieldExamples(),
    known: fieldMappings(),
    vocabularyOf,
    usedIn: usesOf(types),
    pages: new Set(types),
  };
  return {
    address: "records/index",
    title: "Records",
    part: "model",
    keywords: "data model schema field entity table column list of all fields",
    entries: [{ name: "Records", detail: "model" }],
    children: types.map((type) => typePage(type, context)),
    body: (site) => {
      const kind = (type: string): Html =>
        html`<h2 id="${type}"><a href="${site.to(`records/${type}`)}">${type}</a></h2>
          <p>${prose(definitions[type]?.description ?? "")}</p>
          <p>
            ${fieldsOf(type).length} fields. Parts:
            ${joined(
              partsOf(type)
                .slice(1)
                .map((part) => html`<a href="${site.to(`records/${part}`)}">${part}</a>`),
              " · ",
            )}
          </p>`;
      return html`<p class="lead">
          A record set has records of ${Object.keys(recordTypes).length} kinds. Each page lists the fields of a type:
          definition, terms, an example from the catalog, and where registries and FHIR have the same.
        </p>
        <p>
          The <a href="${site.to("model/index")}">pictures of the model</a> show how the kinds refer to one another.
        </p>
        ${Object.keys(recordTypes).map(kind)}`;
    },
  };
}

function typePage(type: string, context: Context): Page {
  const { description = "", required = [] } = definitions[type] ?? {};
  const fields = fieldsOf(type);
  return {
    address: `records/${type}`,
    title: type,
    part: "model",
    entries: [{ name: type, detail: type in recordTypes ? "record" : "part of records" }],
    body: (site) => html`
      <p class="lead">${prose(description)}</p>
      ${overview(type, context, site)}
      ${fields.map(([field, schema]) => fieldSection(type, field, schema, required.includes(field), context, site))}
    `,
  };
}

function overview(type: string, { known, usedIn, pages }: Context, site: Site): Html {
  const api = site.type(type);
  const uses = (usedIn.get(type) ?? []).map((each) =>
    pages.has(each) ? html`<a href="${site.to(`records/${each}`)}">${each}</a>` : html`${each}`,
  );
  return html`<dl class="facts">
    ${fact("Source of the term", known.sources.get(type))}
    ${fact("Part of", uses.length === 0 ? undefined : joined(uses, ", "))}
    ${fact("In code", api === undefined ? undefined : html`<a href="${api}">the type ${type}</a>`)}
  </dl>`;
}

function fieldSection(
  type: string,
  field: string,
  schema: Schema,
  isRequired: boolean,
  context: Context,
  site: Site,
): Html {
  const { examples, known } = context;
  const example = examples.get(`${type}.${field}`);
  const mappings = known.mappings.get(`${type}.${field}`) ?? [];
  const text = example === undefined ? undefined : JSON.stringify(example.value);
  return html`<section class="term" id="${field}">
    <h2 id="field-${field}">
      <a href="#${field}"><code>${field}</code></a> <span>${isRequired ? "required" : "optional"}</span>
    </h2>
    <p>${prose(schema.description ?? "")}</p>
    <dl class="facts">
      ${fact("Type", typeOf(schema, context, site))}
      ${fact("Source of the term", known.sources.get(`${type}.${field}`))}
    </dl>
    ${
      mappings.length === 0
        ? undefined
        : html`<details>
            <summary>In other formats</summary>
            <ul>
              ${mappingItems(mappings, site)}
            </ul>
          </details>`
    }
    ${
      example === undefined || text === undefined || text.length > maxExample
        ? undefined
        : html`<p>Example, from <code>${example.record}</code>:</p>
            ${code(example.value)}`
    }
  </section>`;
}

function mappingItems(mappings: readonly FieldMapping[], site: Site): readonly Html[] {
  return [...Map.groupBy(mappings, ({ format }) => format)].map(([format, all]) => {
    const shown = all.slice(0, maxPaths).map((each) => html`<code>${each.path}</code>`);
    const more = all.length - shown.length;
    return html`<li>
      <a href="${site.to(all[0]!.address)}">${format}</a>:
      ${joined(shown, ", ")}${more === 0 ? undefined : ` and ${more} more`}
    </li>`;
  });
}

/** Renders the type of a field, with links to parts and vocabularies. */
function typeOf(schema: Schema, { vocabularyOf, pages }: Context, site: Site): Part {
  const names = [...new Set(typesIn(schema))];
  const list = schema.type === "array" ? "list of " : "";
  if (names.length === 0)
    return schema.const === undefined
      ? `${list}${schema.type ?? "value"}`
      : html`<code>${JSON.stringify(schema.const)}</code>`;
  const links = names.flatMap((name): Html[] => {
    const vocabulary = vocabularyOf.get(name);
    if (vocabulary !== undefined && vocabularies.has(vocabulary))
      return [html`<a href="${site.to(`vocabularies/${vocabulary}`)}">${name}</a> (vocabulary)`];
    if (pages.has(name)) return [html`<a href="${site.to(`records/${name}`)}">${name}</a>`];
    const members = objectsIn({ $ref: name }).filter((each) => pages.has(each));
    const inner =
      members.length === 0
        ? undefined
        : html` (${joined(
            members.map((each) => html`<a href="${site.to(`records/${each}`)}">${each}</a>`),
            ", ",
          )})`;
    const url = site.type(name);
    return [html`${url === undefined ? name : html`<a href="${url}">${name}</a>`}${inner}`];
  });
  return [list, joined(links, " or ")];
}

function usesOf(types: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const type of types) {
    for (const part of new Set(fieldsOf(type).flatMap(([, schema]) => objectsIn(schema)))) {
      found.set(part, [...(found.get(part) ?? []), type]);
    }
  }
  return found;
}

function fact(name: string, value: Part): Html | undefined {
  return value === undefined
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}
