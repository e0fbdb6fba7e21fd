/**
 * Adds a product to a table of `data/products/`, with the facts of one source, for example:
 *
 *     pnpm new product car-cells bms-986353 --source "clinicaltrials-gov NCT07015983" \
 *       --fact modality=car_t --fact code=BMS-986353 --fact target=CD19
 *
 * `--fact` may be repeated: a kind of name, a role of an organization, or a facet (modality, target, vector, origin,
 * cell_source, indication). The source is one of `data/products/sources.json`. `pnpm new` then generates the list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { addProduct } from "./products/add-product.ts";
import { productFolder, productTables, readProducts, readSources } from "./products/read-products.ts";

const options = {
  source: { type: "string" },
  fact: { type: "string", multiple: true, default: [] as string[] },
} as const;

/** Adds the product that the arguments describe; returns a sentence if it cannot. Throws for arguments that are wrong. */
function newProduct(args: string[]): string | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [table, id, ...others] = positionals;
  if (table === undefined || id === undefined || others.length > 0) throw new UsageError("expected a table and an id");
  if (values.source === undefined) throw new UsageError("expected --source with a source and the entry in it");
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(id)) throw new UsageError("expected an id such as bms-986353");
  const file = `${table}.yaml`;
  const tables = productTables();
  if (!tables.has(file)) throw new UsageError(`no table ${table}; expected ${[...tables.keys()].join(", ")}`);
  const place = new URL(file, productFolder);
  const text = addProduct(readFileSync(place, "utf8"), { id, source: values.source, facts: factsOf(values.fact) });
  try {
    readProducts(readSources(), new Map([...tables, [file, text]]));
  } catch (error) {
    return (error as Error).message;
  }
  writeFileSync(place, text);
  console.log(`data/products/${file}: added ${id}`);
  return undefined;
}

/** The values of each kind of fact, in the order of the arguments. */
function factsOf(given: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  for (const fact of given) {
    const [, kind, value] = /^([a-z_]+)=(\S.*)$/.exec(fact) ?? [];
    if (kind === undefined || value === undefined)
      throw new UsageError(`expected a fact such as code=XY-001, found ${fact}`);
    facts.set(kind, [...(facts.get(kind) ?? []), value]);
  }
  return facts;
}

/** Wrong arguments: `parseArgs` throws the same type for an option that is unknown or has no value. */
class UsageError extends TypeError {}

if (import.meta.main) {
  try {
    const problem = newProduct(process.argv.slice(2));
    if (problem !== undefined) {
      console.error(problem);
      process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
