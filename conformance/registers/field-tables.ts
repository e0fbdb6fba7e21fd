/**
 * Writes a page for each register: the field of the model that each path of its documents reaches, and why the other paths
 * are left. A path is tried: it is removed from an invented document, and the fields that the trial then lacks are its fields.
 *
 * Run: node --conditions=@org/source conformance/registers/field-tables.ts [--check]. With --check it writes nothing and fails if
 * a page is stale. It reads nothing beside the repository.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** How often a path is tried that reaches no field. */
const maximumTries = 3;

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
  const tries = new Map<string, number>();
  for (const document of [...invented.slice(0, 12), ...shapes.map((each) => each.document)]) {
    const result = adapter.read(document);
    if (!result.ok) continue;
    const before = fieldsOf(result.value);
    const left = Object.keys(result.unmapped);
    for (const keys of leavesOf(document)) {
      const path = generalized(keys);
      const pointer = `/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
      if (found.has(path) || left.some((each) => pointer === each || pointer.startsWith(`${each}/`))) continue;
      const times = tries.get(path) ?? 0;
      if (times >= maximumTries) continue;
      tries.set(path, times + 1);
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

function table(head: readonly [string, string], body: readonly (readonly [string, string])[]): string {
  const [first, second] = ([0, 1] as const).map((column) =>
    Math.max(4, head[column].length, ...body.map((row) => row[column].length)),
  ) as [number, number];
  const line = ([left, right]: readonly [string, string]): string =>
    `| ${left.padEnd(first)} | ${right.padEnd(second)} |`;
  return [line(head), `| :${"-".repeat(first - 1)} | :${"-".repeat(second - 1)} |`, ...body.map(line)].join("\n");
}

/** Makes the page of an adapter. */
function pageOf(each: AdapterCase, title: string): string {
  const fields = [...fieldsByPath(each)].map(([path, field]) => [`\`${path}\``, field] as const);
  const left = reasonsOf(each.name).map(([path, why]) => [`\`${path.slice(1)}\``, why] as const);
  const page = [
    `# ${title}`,
    "The field of a trial that each path of a document reaches, as tried on the invented documents, and why the other paths are left. A `*` stands for the members of a list. `repeated` is the list of parts that repeat others. `conformance/registers/field-tables.ts` writes this page.",
    "## Paths with a field",
    table(["path", "field of the trial"], fields),
    "## Paths that are left",
    left.length === 0 ? "None." : table(["path", "why"], left),
  ];
  return `${page.join("\n\n")}\n`;
}

const isCheck = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });
for (const each of adapters) {
  const title = titles[each.name];
  if (title === undefined) continue;
  const file = new URL(`${each.name}.md`, folder);
  const page = pageOf(each, title);
  if (!isCheck) writeFileSync(file, page);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== page) {
    process.stderr.write(
      `docs/registers/${each.name}.md is stale; run: node --conditions=@org/source conformance/registers/field-tables.ts\n`,
    );
    process.exitCode = 1;
  }
}
