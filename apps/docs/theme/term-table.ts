/** The terms of a vocabulary as a Markdown table. */

/** As much of a vocabulary as the table shows. */
export interface VocabularyTable {
  readonly terms: Readonly<Record<string, Term>>;
}

interface Term {
  readonly label: string;
  readonly definition: string;
  readonly broader?: string;
  readonly synonyms?: readonly string[];
  readonly codes?: Readonly<Record<string, string>>;
}

/** Writes one row for each term, in the vocabulary's own order; columns that no term fills are left out. */
export function termTable(vocabulary: VocabularyTable): string {
  const terms = Object.entries(vocabulary.terms);
  const columns: [string, (key: string, term: Term) => string][] = [
    ["Term", (key) => `\`${key}\``],
    ["Label", (_, term) => escape(term.label)],
    ["Meaning", (_, term) => escape(meaning(term))],
    ["Wider", (_, term) => (term.broader ? `\`${term.broader}\`` : "")],
    ["Codes", (_, term) => codes(term)],
  ];
  const rows = terms.map(([key, term]) => columns.map(([, cell]) => cell(key, term)));
  const filled = columns.map((_, column) => rows.some((row) => row[column] !== ""));
  const line = (cells: string[]): string => `| ${cells.filter((_, column) => filled[column]).join(" | ")} |`;
  return [line(columns.map(([title]) => title)), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function meaning(term: Term): string {
  return term.synonyms?.length ? `${term.definition} Also called ${term.synonyms.join(", ")}.` : term.definition;
}

function codes(term: Term): string {
  return Object.entries(term.codes ?? {})
    .map(([system, code]) => `${system}: ${escape(code)}`)
    .join(", ");
}

/** Text of a definition is text: it may hold characters that Markdown or HTML would read as marks. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|&~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
