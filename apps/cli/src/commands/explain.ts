/** `therapy explain`: what a term or an issue code means. */
import { fold } from "@org/therapy-model";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { explainIssue, explainTerm, explainVocabulary, issueCodes, type Explanation } from "../explain/explanation.ts";
import { explanationText } from "../explain/explanation-text.ts";
import { similarNames, termsNamed, type Labels } from "../explain/term-match.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What a person may ask of `therapy explain`. */
export interface ExplainOptions {
  readonly lang?: "en" | "zh";
  readonly json?: boolean;
}

const mostSuggestions = 6;

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
    const lines = hanging("", `no vocabulary has the term ${JSON.stringify(printable(name))}${meant}`, out.width);
    await out.write(`${lines.join("\n")}\n`);
  }
  return found.length > 0 ? exitStatus.clean : exitStatus.issues;
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
