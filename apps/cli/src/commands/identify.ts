/** `therapy identify`: the identifiers in a text. */
import { existsSync } from "node:fs";
import { identify as findIdentifiers, schemes, toUrl, type Finding } from "@org/therapy-identifiers";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { lineIndex, type LinePlace } from "../input/line-index.ts";
import { readText } from "../input/whole-text.ts";
import { findingText } from "../output/finding-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { StyleName } from "../output/style.ts";
import { table, type Column } from "../output/table.ts";
import { printable } from "../output/wrap.ts";

/** What a person may ask of `therapy identify`. */
export interface IdentifyOptions {
  readonly json?: boolean;
}

interface Placed extends LinePlace {
  readonly finding: Finding;
}

const styles: { readonly [certainty in Finding["certainty"]]: StyleName } = {
  certain: "green",
  likely: "green",
  possible: "yellow",
  refused: "red",
};

const columns: readonly Column<Placed>[] = [
  { title: "Place", cell: ({ line, column }) => [{ text: `${line}:${column}`, style: "dim" }] },
  {
    title: "Identifier",
    cell: ({ finding: { id, text } }) => [
      { text: id ?? printable(text), style: id === undefined ? undefined : "bold" },
    ],
  },
  { title: "Scheme", cell: ({ finding }) => [{ text: schemes[finding.scheme].name }] },
  { title: "Certainty", cell: ({ finding: { certainty } }) => [{ text: certainty, style: styles[certainty] }] },
  {
    title: "What spoke against it",
    cell: ({ finding: { against } }) => against.map(({ message }) => ({ text: printable(message) })),
  },
];

/** Finds the identifiers in a file, in standard input (`-`), or in a text that is no file's name. */
export async function identify(subject: string, { json }: IdentifyOptions): Promise<ExitStatus> {
  const text = subject === "-" || existsSync(subject) ? await readText(subject) : subject;
  if (typeof text !== "string") {
    const error = standardError();
    await error.write(
      `${printable(subject)}\n${findingText({ ...text, severity: "error" }, error.width, error.style)}`,
    );
    return exitStatus.unreadable;
  }
  const lines = lineIndex(text, 1);
  const found = findIdentifiers(text).map((finding): Placed => ({ ...lines.place(finding.start), finding }));
  if (json) {
    await writeJson(
      found.map(({ line, column, finding }) => {
        const url = finding.id === undefined ? undefined : toUrl(finding.scheme, finding.id);
        return { ...finding, line, column, ...(url !== undefined && { url }) };
      }),
    );
  } else if (found.length > 0) {
    const out = standardOut();
    const spokenAgainst = found.some(({ finding }) => finding.against.length > 0);
    await out.write(table([spokenAgainst ? columns : columns.slice(0, -1)], found, out.width, out.style));
  } else await standardError().write("no identifier found\n");
  return found.some(({ finding }) => finding.id !== undefined) ? exitStatus.clean : exitStatus.issues;
}
