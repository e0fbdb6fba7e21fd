/** `therapy schema`: prints the JSON Schema of a record kind or of the record set. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { recordKinds } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { didYouMean } from "../did-you-mean.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging, padded } from "../output/wrap.ts";

interface SchemaOptions {
  readonly json?: boolean;
}

export const command: Command<SchemaOptions> = {
  name: "schema",
  summary: "print the JSON Schema of a record kind",
  description:
    "Prints the JSON Schema (draft 2020-12) of a record kind or of the record set. Without a kind, lists the kinds.",
  arguments: [
    {
      syntax: "[kind]",
      description: "record_set, organization, platform, therapy, trial, regulatory_event or source",
    },
  ],
  options: [{ flags: "--json", description: "without a kind, write all schemas as one JSON object" }],
  run: ([kind], options) => (kind === undefined ? listKinds(options) : printSchema(kind)),
};

const kinds = ["record_set", ...recordKinds] as const;

async function printSchema(kind: string): Promise<ExitStatus> {
  if (!kinds.some((one) => one === kind)) {
    const near = didYouMean(kind, kinds);
    const hint = near === undefined ? `expected ${kinds.join(", ")}` : `did you mean ${near}?`;
    return usageError(`${JSON.stringify(kind)} is not a record kind; ${hint}`);
  }
  await standardOut().writeJsonText(await schemaText(kind));
  return exitStatus.clean;
}

async function listKinds({ json }: SchemaOptions): Promise<ExitStatus> {
  const out = standardOut();
  const texts = await Promise.all(kinds.map(async (kind) => [kind, await schemaText(kind)] as const));
  if (json) await writeJson(Object.fromEntries(texts.map(([kind, text]) => [kind, JSON.parse(text) as unknown])));
  else {
    const lines = texts.flatMap(([kind, text]) =>
      hanging(padded(kind, 18), descriptionIn(text), out.width).map(
        (line) => out.style("cyan", line.slice(0, 18)) + line.slice(18),
      ),
    );
    await out.write(`${lines.join("\n")}\n`);
  }
  return exitStatus.clean;
}

async function schemaText(kind: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@org/therapy-schemas/json-schema/${kind}.schema.json`)), "utf8");
}

interface Described {
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Described };
}

/** The description of a schema or, if its root is a reference, of the definition that the root refers to. */
function descriptionIn(text: string): string {
  const root = JSON.parse(text) as Described;
  const definition = root.$ref?.replace(/^#\/\$defs\//, "");
  return root.description ?? (definition === undefined ? undefined : root.$defs?.[definition]?.description) ?? "";
}
