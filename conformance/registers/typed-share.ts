/**
 * Measures which share of the leaves of registry documents reaches a field of the model, and lists the paths that do not.
 *
 *     node --conditions=@org/source registers/typed-share.ts [REGISTER] [--paths]
 *
 * A leaf counts if it has a value: no empty text, list or object, and not `null`. Leaves of contacts (people, addresses of
 * organizations, phone numbers) are counted apart. Keys that the collecting program added to a record are counted apart, too:
 * the registry does not have them. `keys` are numbers of rows in the registry's database; the share is given with and without them.
 */
import { existsSync } from "node:fs";
import { type RegisterSource, registerSources } from "./sources.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const shared = new URL("../../../shared/data/registers/", import.meta.url);
if (!existsSync(shared)) {
  print("skipped: ../shared/data/registers is not there");
  process.exit(0);
}

/** The numbers of leaves of the documents of a register. */
interface Counts {
  readonly documents: number;
  readonly rejected: number;
  readonly leaves: number;
  readonly typed: number;
  readonly contacts: number;
  readonly typedContacts: number;
  readonly collected: number;
  readonly keys: number;
  readonly unmapped: ReadonlyMap<string, number>;
}

/** Lists the leaves of a value with a value of their own, by path. */
function* leavesOf(value: unknown, path: string, pointer: string): Generator<readonly [path: string, pointer: string]> {
  if (value === "" || value === null || (typeof value === "string" && value.trim() === "")) return;
  if (typeof value !== "object") yield [path, pointer];
  else {
    for (const [key, each] of Object.entries(value)) {
      const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
      yield* leavesOf(each, `${path}/${Array.isArray(value) ? "*" : key}`, `${pointer}/${step}`);
    }
  }
}

function count(source: RegisterSource): Counts {
  const unmapped = new Map<string, number>();
  const documents = source.documents(shared);
  const counts = {
    documents: documents.length,
    rejected: 0,
    leaves: 0,
    typed: 0,
    contacts: 0,
    typedContacts: 0,
    collected: 0,
    keys: 0,
  };
  for (const document of documents) {
    const result = source.read(document);
    if (!result.ok) {
      counts.rejected++;
      continue;
    }
    const left = new Set<string>();
    for (const [pointer, value] of Object.entries(result.unmapped))
      for (const [, leaf] of leavesOf(value, "", pointer)) left.add(leaf);
    for (const [path, pointer] of leavesOf(document, "", "")) {
      const isTyped = !left.has(pointer);
      if (source.collected?.test(path) === true) counts.collected++;
      else if (source.contacts.test(path)) {
        counts.contacts++;
        if (isTyped) counts.typedContacts++;
      } else {
        counts.leaves++;
        if (isTyped) counts.typed++;
        else {
          if (source.keys?.test(path) === true) counts.keys++;
          unmapped.set(path, (unmapped.get(path) ?? 0) + 1);
        }
      }
    }
  }
  return { ...counts, unmapped };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

const only = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
for (const source of registerSources) {
  if (only !== undefined && source.name !== only) continue;
  const { documents, rejected, leaves, typed, contacts, typedContacts, collected, keys, unmapped } = count(source);
  const without = keys === 0 ? "" : `; without ${keys} keys of rows ${percent(typed, leaves - keys)}`;
  print(
    `${source.name}: ${documents} documents, ${rejected} rejected; ${typed} of ${leaves} leaves typed: ${percent(typed, leaves)}${without}; ` +
      `contacts ${typedContacts} of ${contacts}; ${collected} added by the collecting program`,
  );
  if (!process.argv.includes("--paths")) continue;
  for (const [path, times] of [...unmapped].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
    print(`  ${times}\t${path}`);
}
