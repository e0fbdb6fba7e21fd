/**
 * Adds a term, a field, a rule, an identifier scheme, a registry adapter, a product or a command: `pnpm new KIND …`.
 *
 * Each kind is a script of the package that owns it, which has the exit status 2 for wrong arguments. The usage is printed
 * then, and without arguments. The generated files are written afterwards, as by `pnpm generate`.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** A kind: its script, its arguments and an example of them. */
interface Kind {
  readonly script: string;
  readonly usage: string;
  readonly example: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  term: {
    script: "packages/therapy-model/scripts/new-term.ts",
    usage:
      "VOCABULARY KEY --label TEXT --zh TEXT --definition TEXT [--broader KEY]… [--code SYSTEM=CODE]… [--synonym TEXT]… [--synonym-zh TEXT]…",
    example:
      'phase phase_2c --label "Phase 2c" --zh "IIc期" --broader phase_2 --definition "The last part of phase 2."',
  },
  field: {
    script: "packages/therapy-model/scripts/new-field.ts",
    usage: "RECORD NAME --schema SCHEMA --definition TEXT [--type TYPE] [--required]",
    example: 'Therapy firstUse --schema PartialDate --definition "The date of the first use."',
  },
  rule: {
    script: "packages/therapy-rules/scripts/new-rule.ts",
    usage: "SUBJECT NAME",
    example: "therapy route-without-dose",
  },
  scheme: {
    script: "packages/therapy-identifiers/scripts/new-scheme.ts",
    usage: "NAME",
    example: "example-registry",
  },
  adapter: {
    script: "packages/therapy-exchange/scripts/new-adapter.ts",
    usage: "NAME",
    example: "example-registry",
  },
  product: {
    script: "packages/therapy-catalog/scripts/new-product.ts",
    usage: 'TABLE ID --source "SOURCE ENTRY" --fact KIND=VALUE…',
    example:
      'car-cells bms-986353 --source "clinicaltrials-gov NCT07015983" --fact modality=car_t --fact code=BMS-986353',
  },
  command: {
    script: "apps/cli/scripts/new-command.ts",
    usage: "NAME",
    example: "list-sources",
  },
};

/** The exit status for wrong arguments. */
const wrongUsage = 2;

const [name = "", ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
process.exitCode = kind === undefined ? unknownKind() : add(kind);

function unknownKind(): number {
  if (name !== "") console.error(`expected a kind, got ${JSON.stringify(name)}`);
  const usages = Object.entries(kinds).map(([key, { usage }]) => `       pnpm new ${key} ${usage}`);
  console.error(usages.join("\n").replace(/^ {6}/, "usage:"));
  return wrongUsage;
}

function add({ script, usage, example }: Kind): number {
  const status = rest.length === 0 ? wrongUsage : run(script, ...rest);
  if (status === wrongUsage) {
    console.error(`usage: pnpm new ${name} ${usage}\nexample: pnpm new ${name} ${example}`);
  }
  return status || run("scripts/generate.ts");
}

/** Runs a script and returns its exit status. */
function run(file: string, ...args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, ["--conditions=@org/source", file, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}
