/** `therapy explain`: explains a term, a product, a vocabulary or an issue code. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { Command } from "../command.ts";
import type { Language } from "../option-types.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { explainIssue, explainTerm, explainVocabulary, issueCodes, type Explanation } from "../explain/explanation.ts";
import { explanationText } from "../explain/explanation-text.ts";
import { namesWithin, similarNames, termsNamed, type Labels } from "../explain/term-match.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";

interface ExplainOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

export const command: Command<ExplainOptions> = {
  name: "explain",
  summary: "explain a term, a product, a vocabulary or an issue code",
  description:
    "Finds a term in all vocabularies by key, label, synonym or code, in English or Chinese. Prints its definition, its broader and narrower terms, its codes in public systems and the fields that use it. Known products are found by any of their names. Vocabularies and issue codes are explained, too.",
  arguments: [{ syntax: "<term...>", description: "such as BCMA, Kymriah, 'phase 1/2', 慢病毒载体 or duplicate_id" }],
  options: [
    {
      flags: "--lang <language>",
      description: "the language of the terms: en or zh-Hans (default: that of the query)",
      type: "language",
    },
    { flags: "--json", description: "write the explanations as JSON" },
  ],
  run: (words, options) => explain(words.join(" "), options),
};

const maximumSuggestions = 6;

/** The part of a text that is decoded and printed. */
const longestName = 200;

/** Explains everything with a name; suggests other names if there is nothing. */
async function explain(name: string, { lang, json }: ExplainOptions): Promise<ExitStatus> {
  const labels = await labelsFor(name, lang);
  const found = await explanationsOf(name, labels, lang ?? (labels.size > 0 ? "zh" : "en"));
  const others = [...vocabularies.keys(), ...issueCodes.keys()];
  const suggestions =
    found.length > 0 ? [] : similarNames(vocabularies.values(), others, name, labels, maximumSuggestions);
  if (json) await writeJson({ name, found: found.map(explanationData), ...(found.length === 0 && { suggestions }) });
  else if (found.length > 0) {
    const out = standardOut();
    await out.write(found.map((one) => explanationText(one, out.width, out.style)).join("\n"));
  } else {
    const out = standardError();
    const hint = suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(", ")}?`;
    const messages = [
      `no vocabulary has the term ${JSON.stringify(printable(shortened(name)))}${hint}`,
      ...(await otherHints(name, labels, suggestions.length > 0)),
    ];
    for (const message of messages) await out.write(`${hanging("", message, out.width).join("\n")}\n`);
  }
  return found.length > 0 ? exitStatus.clean : exitStatus.issues;
}

/** An explanation as JSON output: fields are JSON Pointers, with `*` for each member of a list. */
function explanationData(explanation: Explanation): object {
  if (explanation.kind === "issue" || explanation.kind === "product") return explanation;
  const usedIn = explanation.usedIn.map(({ kind, fields }) => ({
    kind,
    fields: fields.map((field) => `/${field.replaceAll("[]", "/*").replaceAll(".", "/")}`),
  }));
  return { ...explanation, usedIn };
}

/** Hints for a text that is not a term: it may be an identifier, the name of a therapy, or words with terms in them. */
async function otherHints(name: string, labels: Labels, hasSuggestions: boolean): Promise<string[]> {
  const { decode } = await import("@org/therapy-identifiers");
  const { decodeInn, parseCodeName } = await import("@org/therapy-model/naming");
  const start = shortened(name.trim());
  if (
    decode(start).length > 0 ||
    decodeInn(start).completeness !== "none" ||
    (!hasSuggestions && parseCodeName(start) !== undefined)
  ) {
    return [`therapy decode ${shellWord(printable(start))} explains it as an identifier or the name of a therapy`];
  }
  const mentioned = namesWithin(vocabularies.values(), name, labels, maximumSuggestions);
  return mentioned.length === 0 ? [] : [`terms in the text: ${mentioned.join(", ")}`];
}

function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
}

/** Quotes a text as one word of a command line. */
function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Loads the Chinese labels if the query or the output is Chinese. */
async function labelsFor(name: string, lang: ExplainOptions["lang"]): Promise<Labels> {
  if (lang !== "zh" && !/\p{Script=Han}/u.test(name)) return new Map();
  const { loadAllLabels } = await import("@org/therapy-model/labels/zh-hans");
  return loadAllLabels();
}

async function explanationsOf(name: string, labels: Labels, lang: "en" | "zh"): Promise<Explanation[]> {
  const { explainProducts } = await import("../explain/product-explanation.ts");
  const shown = lang === "zh" ? labels : new Map<string, never>();
  const code = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  const issue = explainIssue(code);
  const terms = termsNamed(vocabularies.values(), name, labels).map((match) => explainTerm(match, shown));
  const wanted = normalizeForSuggestion(name);
  const named = [...vocabularies.values()].filter(
    ({ id, title }) =>
      wanted !== "" && (normalizeForSuggestion(id) === wanted || normalizeForSuggestion(title) === wanted),
  );
  return [
    ...explainProducts(name, shown),
    ...terms,
    ...named.map((one) => explainVocabulary(one, shown)),
    ...(issue === undefined ? [] : [issue]),
  ];
}
