/** `therapy rules`: what the rules of the field are, and why. */
import { issueCatalogue, suggest } from "@org/therapy-model";
import { rules, type Rule } from "@org/therapy-model/rules";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type Out, standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, padded, printable, widthOf } from "../output/wrap.ts";

/** What a person may ask of `therapy rules`. */
export interface RulesOptions {
  readonly json?: boolean;
}

/** Lists the rules, or explains one. */
export async function listRules(id: string | undefined, { json }: RulesOptions): Promise<ExitStatus> {
  if (id === undefined) {
    if (json) await writeJson(rules.map((rule) => describe(rule)));
    else await writeList(standardOut());
    return exitStatus.clean;
  }
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const near = suggest(
      id,
      rules.map((one) => one.id),
    );
    const instead = near === undefined ? "" : `; did you mean ${near.text}?`;
    const code = Object.hasOwn(issueCatalogue, id) ? "; it is an issue code, which `therapy explain` explains" : "";
    await standardError().write(`there is no rule ${JSON.stringify(printable(id))}${instead}${code}\n`);
    return exitStatus.issues;
  }
  if (json) await writeJson({ ...describe(rule), passes: rule.passes, fails: rule.fails });
  else await writeRule(rule, standardOut());
  return exitStatus.clean;
}

function describe({ id, title, of, needs, grades, why, source }: Rule): object {
  return { id, title, of, needs, grades, why, source };
}

async function writeList(out: Out): Promise<void> {
  const longest = Math.max(...rules.map(({ id }) => widthOf(id)));
  for (const { id, title, grades } of rules) {
    const lead = `${padded(id, longest)}  ${grades.publishable.padEnd(7)}  `;
    await out.write(`${hanging(lead, title, Math.max(out.width, lead.length + 20)).join("\n")}\n`);
  }
}

async function writeRule({ id, title, of, needs, grades, why, source, fails }: Rule, out: Out): Promise<void> {
  const { style, width } = out;
  const row = (name: string, text: string): string => hanging(`  ${name.padEnd(9)} `, text, width).join("\n");
  const lines = [
    style("bold", id),
    row("", title),
    row("why", why),
    row("source", source),
    row("asked of", `${of.join(", ")}${needs.length > 0 ? ` with ${needs.join(", ")}` : ""}`),
    row(
      "grades",
      Object.entries(grades)
        .map(([profile, grade]) => `${profile}: ${grade}`)
        .join(", "),
    ),
    row("breaks it", JSON.stringify(fails[0]?.at(-1))),
    row("silence", `{ "rule": ${JSON.stringify(id)}, "record": "…", "reason": "…" } in the silences of the dossier`),
  ];
  await out.write(`${lines.join("\n")}\n`);
}
