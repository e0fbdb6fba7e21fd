/** `therapy identify`: finds the identifiers in a text. */
import { existsSync } from "node:fs";
import { formatUrl, identify as findIdentifiers, schemes, type IdentifierMatch } from "@org/therapy-identifiers";
import { formatPointer } from "@org/therapy-model/records";
import { unreadableIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { lineIndex, type LinePlace } from "../input/line-index.ts";
import { readText } from "../input/read-text.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { StyleName } from "../output/style.ts";
import { table, type Column } from "../output/table.ts";
import { printable } from "../output/wrap.ts";

interface IdentifyOptions {
  readonly json?: boolean;
}

export const command: Command<IdentifyOptions> = {
  name: "identify",
  summary: "find the identifiers in a text",
  description: "Finds every identifier in a text: of trials, products, genes, diseases, organizations and documents.",
  arguments: [{ syntax: "<subject...>", description: "a file, a text, or - for standard input" }],
  options: [{ flags: "--json", description: "write the matches as JSON" }],
  run: (words, options) => identify(words.join(" "), options),
};

interface LocatedMatch extends LinePlace {
  readonly match: IdentifierMatch;
}

const styles: { readonly [certainty in IdentifierMatch["certainty"]]: StyleName } = {
  certain: "green",
  likely: "green",
  possible: "yellow",
  invalid: "red",
};

const columns: readonly Column<LocatedMatch>[] = [
  { title: "Location", cell: ({ line, column }) => [{ text: `${line}:${column}`, style: "dim" }] },
  {
    title: "Identifier",
    cell: ({ match: { id, text } }) => [{ text: id ?? printable(text), style: id === undefined ? undefined : "bold" }],
  },
  { title: "Scheme", cell: ({ match }) => [{ text: schemes[match.scheme].name }] },
  { title: "Certainty", cell: ({ match: { certainty } }) => [{ text: certainty, style: styles[certainty] }] },
];

const issuesColumn: Column<LocatedMatch> = {
  title: "Issues",
  cell: ({ match: { issues } }) => issues.map(({ message }) => ({ text: printable(message) })),
};

/** Searches a file, standard input (`-`) or, where no file has the name, the text itself. */
async function identify(subject: string, { json }: IdentifyOptions): Promise<ExitStatus> {
  const text = subject === "-" || existsSync(subject) ? await readText(subject) : subject;
  if (typeof text !== "string") {
    const error = standardError();
    const issue = locatedIssueText(unreadableIssue(text), error.width, error.style);
    await error.write(`${printable(subject)}\n${issue}`);
    return exitStatus.unreadable;
  }
  const lines = lineIndex(text, 1);
  const matches = findIdentifiers(text).map((match): LocatedMatch => ({ ...lines.place(match.span.start), match }));
  if (json) await writeJson(matches.map(matchData));
  else if (matches.length > 0) {
    const out = standardOut();
    const hasIssues = matches.some(({ match }) => match.issues.length > 0);
    await out.write(table([hasIssues ? [...columns, issuesColumn] : columns], matches, out.width, out.style));
  } else await standardError().write("no identifiers found\n");
  return matches.some(({ match }) => match.id !== undefined) ? exitStatus.clean : exitStatus.issues;
}

function matchData({ line, column, match }: LocatedMatch): object {
  const url = match.id === undefined ? undefined : formatUrl(match.scheme, match.id);
  const issues = match.issues.map((issue) => ({ ...issue, path: formatPointer(issue.path) }));
  return { ...match, issues, line, column, ...(url !== undefined && { url }) };
}
