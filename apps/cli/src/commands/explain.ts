/** `therapy explain`: what a term or an issue code means. */
import { fold } from "@org/therapy-model";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { explainIssue, explainTerm, explainVocabulary, issueCodes, type Explanation } from "../explain/explanation.ts";
import { explanationText } from "../explain/explanation-text.ts";
import { namesWithin, similarNames, termsNamed, type Labels } from "../explain/term-match.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What a person may ask of `therapy explain`. */
export interface ExplainOptions {
  readonly lang?: "en" | "zh";
  readonly json?: boolean;
}

const mostSuggestions = 6;

/** The longest text that may be the name of a therapy. */
const longestName = 200;

/** Explains everything that has a name; proposes others where nothing has. */
export async function explain(name: string, { lang, json }: ExplainOptions): Promise<ExitStatus> {
  const labels = await labelsFor(name, lang);
  const found = explanationsOf(name, labels, lang ?? (labels.size > 0 ? "zh" : "en"));
  const suggestions =
    found.length > 0
      ? []
      : similarNames(
          vocabularies.values(),
          [...vocabularies.keys(), ...issueCodes.keys()],
          name,
          labels,
          mostSuggestions,
        );
  if (json) await writeJson({ name, found, ...(found.length === 0 && { suggestions }) });
  else if (found.length > 0) {
    const out = standardOut();
    await out.write(found.map((one) => explanationText(one, out.width, out.style)).join("\n"));
  } else {
    const out = standardError();
    const meant = suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(", ")}?`;
    const messages = [
      `no vocabulary has the term ${JSON.stringify(printable(shortened(name)))}${meant}`,
      ...(await leadsElsewhere(name, labels, suggestions.length > 0)),
    ];
    for (const message of messages) await out.write(`${hanging("", message, out.width).join("\n")}\n`);
  }
  return found.length > 0 ? exitStatus.clean : exitStatus.issues;
}

/** What a text is that is no term: an identifier or a therapy's name, or words with terms among them. */
async function leadsElsewhere(name: string, labels: Labels, isMisspelt: boolean): Promise<string[]> {
  const { decode } = await import("@org/therapy-identifiers");
  const { decodeInn, parseCodeName } = await import("@org/therapy-model/naming");
  const written = shortened(name.trim());
  if (
    decode(written).length > 0 ||
    decodeInn(written).reading !== "none" ||
    (!isMisspelt && parseCodeName(written) !== undefined)
  ) {
    return [`therapy decode ${shellWord(printable(written))} takes it apart as an identifier or a therapy's name`];
  }
  const mentioned = namesWithin(vocabularies.values(), name, labels, mostSuggestions);
  return mentioned.length === 0 ? [] : [`terms named in it: ${mentioned.join(", ")}`];
}

/** As much of a text as is read and shown. */
function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
}

/** A text as one word of a command line. */
function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The Chinese labels, which are loaded where the name or the answer is Chinese. */
async function labelsFor(name: string, lang: ExplainOptions["lang"]): Promise<Labels> {
  if (lang !== "zh" && !/\p{Script=Han}/u.test(name)) return new Map();
  const { loadAllLabels } = await import("@org/therapy-model/labels/zh-hans");
  return loadAllLabels();
}

function explanationsOf(name: string, labels: Labels, lang: "en" | "zh"): Explanation[] {
  const shown = lang === "zh" ? labels : new Map<string, never>();
  const issue = explainIssue(
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const terms = termsNamed(vocabularies.values(), name, labels).map((match) => explainTerm(match, shown));
  const wanted = fold(name);
  const named = [...vocabularies.values()].filter(
    ({ id, title }) => wanted !== "" && (fold(id) === wanted || fold(title) === wanted),
  );
  return [...terms, ...named.map((one) => explainVocabulary(one, shown)), ...(issue === undefined ? [] : [issue])];
}
