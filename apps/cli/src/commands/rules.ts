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
    "Lists the rules of `therapy lint`. With an id, shows the rationale of the rule and an example that violates it.",
  arguments: [{ syntax: "[id]", description: "such as modality_modification_setting" }],
  options: [{ flags: "--json", description: "write the rules as JSON" }],
  run: ([id], options) => (id === undefined ? listRules(options) : explainRule(id, options)),
};

async function listRules({ json }: RulesOptions): Promise<ExitStatus> {
  if (json) await writeJson(rules.map((rule) => describe(rule)));
  else await writeList(standardOut());
  return exitStatus.clean;
}

async function explainRule(id: string, { json }: RulesOptions): Promise<ExitStatus> {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = rules.map((one) => one.id);
    const near = suggestSpelling(id, ids);
    const suggestion = near === undefined ? "" : `; did you mean ${near.text}?`;
    const hint = Object.hasOwn(issueCatalog, id) ? "; it is an issue code: see `therapy explain`" : "";
    return usageError(`there is no rule ${JSON.stringify(id)}${suggestion}${hint}`, exitStatus.issues);
  }
  if (json) await writeJson({ ...describe(rule), valid: rule.valid, invalid: rule.invalid });
  else await writeRule(rule, standardOut());
  return exitStatus.clean;
}

function describe({ id, title, recordKinds, requires, severity, rationale, source }: Rule): object {
  return { id, title, recordKinds, requires, severity, rationale, source };
}

async function writeList(out: Out): Promise<void> {
  const longest = Math.max(...rules.map(({ id }) => widthOf(id)));
  for (const { id, title, severity } of rules) {
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
