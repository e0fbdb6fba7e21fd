/** `therapy identify`: finds the identifiers in a text. */
import { existsSync } from "node:fs";
import { fileProblem } from "../input/file-problem.ts";
import { formatUrl, identify as findIdentifiers, schemes, type IdentifierMatch } from "@org/therapy-identifiers";
import { formatPointer } from "@org/therapy-model/records";
import { unreadableIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { lineIndex, type LinePlace } from "../input/line-index.ts";
import { readText } from "../input/read-text.ts";
import type { Unreadable } from "../input/unreadable.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { StyleName } from "../output/style.ts";
import { table, type Column } from "../output/table.ts";
import { usageError } from "../output/usage-error.ts";
import { printable } from "../output/printable.ts";

interface IdentifyOptions {
  readonly json?: boolean;
}

export const command: Command<IdentifyOptions> = {
  name: "identify",
  summary: "find the identifiers in a text",
  description: "Finds every identifier in a text: of trials, products, genes, diseases, organizations and documents.",
  arguments: [{ syntax: "<subject...>", description: "a file, a text, or - for standard input" }],
  options: [{ flags: "--json", description: "write the matches as JSON" }],
  run: identify,
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

/** Searches a file, standard input (`-`) or, where the subject is not the name of a file, the text itself. */
async function identify(words: readonly string[], { json }: IdentifyOptions): Promise<ExitStatus> {
  const subject = words.join(" ");
  if (words.length > 1 && words.every((word) => existsSync(word) || isFileName(word))) {
    return usageError("identify reads one file; put a text that consists of names of files in quotes");
  }
  const text = await textOf(subject);
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

/** The text of a subject, or why the file with its name cannot be read. */
async function textOf(subject: string): Promise<string | Unreadable> {
  if (subject === "-" || existsSync(subject)) return readText(subject);
  return isFileName(subject) ? fileProblem(subject, { code: "ENOENT" }) : subject;
}

const extension = /\.(?:txt|md|json|ndjson|jsonl|csv|tsv|html?|xml|ya?ml|log|pdf|docx?|xlsx?|gz|zip)$/i;

/** Checks whether a text is the name of a file rather than a text or an identifier, such as a DOI that ends with `.pdf`. */
function isFileName(text: string): boolean {
  if (/\s|:\/\/|^(?:doi:)?10\.\d{4}/i.test(text)) return false;
  return extension.test(text) || /^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(text);
}

function matchData({ line, column, match }: LocatedMatch): object {
  const url = match.id === undefined ? undefined : formatUrl(match.scheme, match.id);
  const issues = match.issues.map((issue) => ({ ...issue, path: formatPointer(issue.path) }));
  return { ...match, issues, line, column, ...(url !== undefined && { url }) };
}
