/** `therapy rules`: lists the plausibility rules, or explains one. */
import { issueCatalog } from "@org/therapy-model/issues";
import { suggestSpelling } from "@org/therapy-model/vocabulary";
import { rules, type Rule } from "@org/therapy-rules";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type Out, standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging, padded, widthOf } from "../output/wrap.ts";

interface RulesOptions {
  readonly json?: boolean;
}

export const command: Command<RulesOptions> = {
  name: "rules",
  summary: "list the plausibility rules, or explain one",
  description:
    "Lists the rules of `therapy lint`. With an id, shows the rationale of the rule and an example that violates it; with other words, lists the rules whose id, title or rationale has all of them.",
  arguments: [{ syntax: "[id...]", description: "such as modality_modification_setting; or words of rules to list" }],
  options: [{ flags: "--json", description: "write the rules as JSON" }],
  run: (words, options) => (words.length === 0 ? listRules(rules, options) : findRules(words, options)),
};

async function listRules(shown: readonly Rule[], { json }: RulesOptions): Promise<ExitStatus> {
  if (json) await writeJson(shown.map((rule) => describe(rule)));
  else await writeList(shown, standardOut());
  return exitStatus.clean;
}

/** Explains the rule with an id, or lists the rules with all of the words. */
async function findRules(words: readonly string[], options: RulesOptions): Promise<ExitStatus> {
  const name = words.join(" ");
  const rule = rules.find((one) => one.id === name);
  if (rule !== undefined) return explainRule(rule, options);
  const found = rules.filter((one) => hasWords(one, words));
  if (found.length > 0) return listRules(found, options);
  const near = suggestSpelling(
    name,
    rules.map(({ id }) => id),
  );
  const suggestion = near === undefined ? "" : `; did you mean ${near.text}?`;
  const hint = Object.hasOwn(issueCatalog, name) ? "; it is an issue code: see `therapy explain`" : "";
  const all = suggestion + hint === "" ? "; `therapy rules` lists all rules" : "";
  return usageError(
    `no rule has the id or the words ${JSON.stringify(name)}${suggestion}${hint}${all}`,
    exitStatus.issues,
  );
}

function hasWords({ id, title, rationale }: Rule, words: readonly string[]): boolean {
  const text = `${id} ${title} ${rationale}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

async function explainRule(rule: Rule, { json }: RulesOptions): Promise<ExitStatus> {
  if (json) await writeJson({ ...describe(rule), valid: rule.valid, invalid: rule.invalid });
  else await writeRule(rule, standardOut());
  return exitStatus.clean;
}

function describe({ id, title, recordKinds, requires, severity, rationale, source }: Rule): object {
  return { id, title, recordKinds, requires, severity, rationale, source };
}

async function writeList(shown: readonly Rule[], out: Out): Promise<void> {
  const longest = Math.max(...shown.map(({ id }) => widthOf(id)));
  for (const { id, title, severity } of shown) {
    const lead = `${padded(id, longest)}  ${severity.publishable.padEnd(7)}  `;
    await out.write(`${hanging(lead, title, Math.max(out.width, lead.length + 20)).join("\n")}\n`);
  }
}

async function writeRule(rule: Rule, out: Out): Promise<void> {
  const { style, width } = out;
  const { id, title, recordKinds, requires, severity, rationale, source, invalid } = rule;
  const row = (name: string, text: string): string => hanging(`  ${name.padEnd(11)} `, text, width).join("\n");
  const severities = Object.entries(severity).map(([profile, level]) => `${profile}: ${level}`);
  const lines = [
    style("bold", id),
    row("", title),
    row("rationale", rationale),
    row("source", source),
    row("records", `${recordKinds.join(", ")}${requires.length > 0 ? ` with ${requires.join(", ")}` : ""}`),
    row("severity", severities.join(", ")),
    row("violation", JSON.stringify(invalid[0]?.at(-1))),
    row(
      "suppression",
      `{ "rule": ${JSON.stringify(id)}, "record": "…", "reason": "…" } in the suppressions of the record set`,
    ),
  ];
  await out.write(`${lines.join("\n")}\n`);
}
