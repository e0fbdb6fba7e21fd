/**
 * Writes a page for each register: the field of the model that each path of its documents reaches, and why the other paths
 * are left. A path is tried: it is removed from an invented document, and the fields that the trial then lacks are its fields.
 *
 *     node --conditions=@org/source registers/field-tables.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AdapterCase, adapters } from "../../packages/therapy-exchange/test/adapters.ts";

const folder = new URL("../../docs/registers/", import.meta.url);
const reasons = new URL("../../packages/therapy-exchange/test/unmapped/", import.meta.url);
const titles: { readonly [name: string]: string } = {
  "clinicaltrials-gov": "ClinicalTrials.gov",
  "clinicaltrials-gov-xml": "Classic XML of ClinicalTrials.gov",
  ctis: "CTIS",
  "ctis-earlier": "CTIS, before June 2024",
  euctr: "EU Clinical Trials Register",
  ictrp: "WHO portal (ICTRP)",
  isrctn: "ISRCTN",
};

type Node = { [key: string]: unknown };

/** Lists the leaves of a value with their keys. */
function* leavesOf(value: unknown, keys: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) yield keys;
  else for (const [key, each] of Object.entries(value)) yield* leavesOf(each, [...keys, key]);
}

function generalized(keys: readonly string[]): string {
  return keys.map((key) => (/^\d+$/.test(key) ? "*" : key)).join("/");
}

/** Counts the leaves of a trial by path; those that are derived from others have another reason. */
function fieldsOf(trial: object): Map<string, number> {
  const found = new Map<string, number>();
  for (const keys of leavesOf(trial)) found.set(generalized(keys), (found.get(generalized(keys)) ?? 0) + 1);
  return found;
}

function without(document: object, keys: readonly string[]): object {
  const copy = structuredClone(document) as Node;
  let node = copy;
  for (const key of keys.slice(0, -1)) node = node[key] as Node;
  const last = keys.at(-1)!;
  if (Array.isArray(node)) node.splice(Number(last), 1);
  else Reflect.deleteProperty(node, last);
  return copy;
}

/** Finds the fields that each path reaches, in the order in which the documents have the paths. */
function fieldsByPath({ adapter, invented, shapes }: AdapterCase): Map<string, string> {
  const found = new Map<string, string>();
  for (const document of [...invented.slice(0, 12), ...shapes.map((each) => each.document)]) {
    const result = adapter.read(document);
    if (!result.ok) continue;
    const before = fieldsOf(result.value);
    const left = Object.keys(result.unmapped);
    for (const keys of leavesOf(document)) {
      const path = generalized(keys);
      const pointer = `/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
      if (found.has(path) || left.some((each) => pointer === each || pointer.startsWith(`${each}/`))) continue;
      const again = adapter.read(without(document, keys));
      if (!again.ok) {
        found.set(path, "required");
        continue;
      }
      const after = fieldsOf(again.value);
      const lost = [...before].filter(([field, count]) => (after.get(field) ?? 0) < count).map(([field]) => field);
      if (lost.length > 0)
        found.set(
          path,
          lost
            .slice(0, 3)
            .map((field) => `\`${field.replaceAll("/", ".")}\``)
            .join(", "),
        );
    }
  }
  return found;
}

/** Reads the reasons why paths are left. */
function reasonsOf(name: string): (readonly [path: string, why: string])[] {
  const [, ...rows] = readFileSync(new URL(`${name}.tsv`, reasons), "utf8")
    .trimEnd()
    .split("\n");
  return rows.map((row) => row.split("\t") as [string, string]);
}

function table(head: readonly [string, string], rows: Iterable<readonly [string, string]>): string {
  const lines = [...rows].map(([left, right]) => `| ${left} | ${right} |`);
  return [`| ${head[0]} | ${head[1]} |`, "| :-- | :-- |", ...lines].join("\n");
}

mkdirSync(folder, { recursive: true });
for (const each of adapters) {
  const title = titles[each.name];
  if (title === undefined) continue;
  const fields = [...fieldsByPath(each)].map(([path, field]) => [`\`${path}\``, field] as const);
  const left = reasonsOf(each.name).map(([path, why]) => [`\`${path.slice(1)}\``, why] as const);
  const page = [
    `# ${title}`,
    "The field of a trial that each path of a document reaches, as tried on the invented documents, and why the other paths are left. A `*` stands for the members of a list. `conformance/registers/field-tables.ts` writes this page.",
    "## Paths with a field",
    table(["path", "field of the trial"], fields),
    "## Paths that are left",
    left.length === 0 ? "None." : table(["path", "why"], left),
  ];
  writeFileSync(new URL(`${each.name}.md`, folder), `${page.join("\n\n")}\n`);
}
