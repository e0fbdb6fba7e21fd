/**
 * Scores drafts of the five source documents beside the repository: how many of their facts a draft holds, matched by kind and
 * value over the whole draft. With `--show`, prints each draft, to read its fields against the document.
 *
 *     node --conditions=@org/source drafts/score.ts [--show] [--missing]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { draftRecords } from "@org/therapy-text/draft";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Fact {
  readonly id: string;
  readonly document: string;
  readonly kind: "text" | "code" | "date" | "number" | "quantity" | "boolean";
  readonly expect: unknown;
}

const shared = new URL("../../../shared/", import.meta.url);
if (!existsSync(new URL("seeds", shared))) {
  print("skipped: ../shared/seeds is not there");
  process.exit(0);
}
const facts = JSON.parse(readFileSync(new URL("seed-facts/facts.json", shared), "utf8")) as Fact[];
const isShown = process.argv.includes("--show");
const unitNames: { readonly [unit: string]: readonly string[] } = {
  mo: ["mo", "mo_j"],
  a: ["a", "a_j"],
  "10*9/L": ["10*9/L", "10^9/L"],
};

let [found, fields] = [0, 0];
for (const name of readdirSync(new URL("seeds", shared)).toSorted()) {
  const text = readFileSync(new URL(`seeds/${name}`, shared), "utf8");
  const { records, evidence, unused } = draftRecords(text);
  const nodes = records.flatMap((record) => nodesOf(record));
  const own = facts.filter(({ document }) => document === name);
  // A value counts for as many facts as it is drafted times.
  const used = new Set<unknown>();
  const missing = own.filter((fact) => !holds(fact, nodes, used));
  const leaves = nodes.filter(({ value }) => typeof value !== "object").length;
  found += own.length - missing.length;
  fields += evidence.length;
  print(
    `${name}: ${own.length - missing.length} of ${own.length} facts, ${records.length} records, ${evidence.length} fields, ${leaves} values, ${unused.length} sentences unused`,
  );
  if (process.argv.includes("--missing")) print(missing.map(({ id }) => `  missing ${id}`).join("\n"));
  if (isShown) {
    for (const { record, path, start, end, certainty } of evidence) {
      print(
        `  ${record}${path} = ${JSON.stringify(
          valueAt(
            records.find(({ id }) => id === record),
            path,
          ),
        )} <- ${JSON.stringify(text.slice(start, end))} ${certainty}`,
      );
    }
  }
}
print(`found ${found} of ${facts.length}; ${fields} fields drafted`);

interface Node {
  readonly path: string;
  readonly value: unknown;
}

function nodesOf(value: unknown, path = ""): Node[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, inner]) => nodesOf(inner, `${path}/${key}`))];
}

function holds(fact: Fact, nodes: readonly Node[], used: Set<unknown>): boolean {
  const node = nodes.find((one) => !used.has(one) && !/^\/(?:id|kind)$/.test(one.path) && matches(fact, one.value));
  // Codes and texts may be stated by several facts; numbers and quantities count once.
  if (node !== undefined && (fact.kind === "number" || fact.kind === "quantity" || fact.kind === "boolean"))
    used.add(node);
  return node !== undefined;
}

function matches({ kind, expect }: Fact, value: unknown): boolean {
  if (kind === "quantity") {
    if (typeof value !== "object" || value === null || !("value" in value) || !("unit" in value)) return false;
    const { value: number, unit } = expect as { value: number; unit: string };
    return value.value === number && (unitNames[unit] ?? [unit]).includes(String(value.unit));
  }
  if (kind === "number" || kind === "boolean" || kind === "date") return value === expect;
  if ((typeof value !== "string" && typeof value !== "boolean") || String(value).length > 120) return false;
  const text = String(value);
  const forms = [text, text.replaceAll(/[_ ]/g, "-")];
  return (expect as string[]).some((pattern) => forms.some((form) => new RegExp(`^(?:${pattern})$`, "iu").test(form)));
}

function valueAt(root: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as { [key: string]: unknown } | undefined)?.[key], root);
}
