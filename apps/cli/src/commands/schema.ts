/** `therapy schema`: the JSON Schema of a record kind or of the dossier. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { recordKinds } from "@org/therapy-model";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, padded, printable } from "../output/wrap.ts";
import { meant } from "../meant.ts";

/** What a person may ask of `therapy schema`. */
export interface SchemaOptions {
  readonly json?: boolean;
}

const kinds = ["dossier", ...recordKinds] as const;

/** Writes the schema of a kind; without one, lists the kinds, or writes all schemas by kind with `--json`. */
export async function schema(kind: string | undefined, { json }: SchemaOptions): Promise<ExitStatus> {
  const out = standardOut();
  if (kind !== undefined) {
    const known = kinds.find((one) => one === kind) ?? meant(kind, kinds);
    if (known === undefined || known !== kind) {
      const error = standardError();
      const hint = known === undefined ? `the kinds are ${kinds.join(", ")}` : `did you mean ${known}?`;
      await error.write(
        `${error.style("red", "error:")} ${JSON.stringify(printable(kind))} is no kind of record; ${hint}\n`,
      );
      return exitStatus.unreadable;
    }
    await out.write(await schemaText(known));
  } else if (json) {
    const all = await Promise.all(
      kinds.map(async (one) => [one, JSON.parse(await schemaText(one)) as unknown] as const),
    );
    await writeJson(Object.fromEntries(all));
  } else {
    const described = await Promise.all(kinds.map(async (one) => [one, await descriptionOf(one)] as const));
    const lines = described.flatMap(([one, description]) =>
      hanging(padded(one, 18), description, out.width).map(
        (line) => out.style("cyan", line.slice(0, 18)) + line.slice(18),
      ),
    );
    await out.write(`${lines.join("\n")}\n`);
  }
  return exitStatus.clean;
}

async function schemaText(kind: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@org/therapy-model/schema/${kind}.schema.json`)), "utf8");
}

interface Described {
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Described };
}

/** The sentence of a schema; a root that only refers to one of its definitions has that one's. */
async function descriptionOf(kind: string): Promise<string> {
  const root = JSON.parse(await schemaText(kind)) as Described;
  const definition = root.$ref?.replace(/^#\/\$defs\//, "");
  return root.description ?? (definition === undefined ? undefined : root.$defs?.[definition]?.description) ?? "";
}
