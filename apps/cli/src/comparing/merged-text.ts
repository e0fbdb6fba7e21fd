/** The text of merged registrations: the fields that differ, and how many agree. */
import type { MergedField } from "@org/therapy-exchange/merge";
import { counted } from "../output/located-issue-text.ts";
import type { Out } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { type Column, table } from "../output/table.ts";
import { hanging } from "../output/wrap.ts";
import type { MergedGroup } from "./merged-group.ts";
import { valueText } from "./value-text.ts";

/** Writes each group of registrations and the number of trials in them. */
export async function writeComparison(groups: readonly MergedGroup[], trials: number, out: Out): Promise<void> {
  for (const group of groups) await writeGroup(group, out);
  const linked = groups.reduce((sum, { merged }) => sum + merged.length, 0);
  const summary =
    groups.length === 0
      ? `${counted(trials, "trial")}: no two share a registration number.`
      : `${counted(trials, "trial")}: ${linked} are registrations of ${counted(groups.length, "trial")}.`;
  await out.write(`${hanging("", summary, out.width).join("\n")}\n`);
}

async function writeGroup(group: MergedGroup, out: Out): Promise<void> {
  const { fields, sources, omittedCitations } = group;
  const heading = printable(sources.map(({ title }) => title).join(" + "));
  await out.write(
    `${hanging("", heading, out.width)
      .map((line) => out.style("underline", line))
      .join("\n")}\n`,
  );
  const differing = fields.filter(({ relation }) => relation === "differs");
  if (differing.length > 0) await out.write(table([columnsOf(group)], differing, out.width, out.style));
  const notes = [
    ...relationNotes(fields, group),
    ...(omittedCitations > 0 ? [`${counted(omittedCitations, "citation")} left out: a record has a limit.`] : []),
  ];
  for (const note of notes) await out.write(`${hanging("", note, out.width).join("\n")}\n`);
  await out.write("\n");
}

/** The fields beside those that differ: how many agree or are combined, and what one source alone has. */
function relationNotes(fields: readonly MergedField[], { sources }: MergedGroup): string[] {
  const named = (relation: MergedField["relation"]): string[] =>
    fields.filter((each) => each.relation === relation).map(({ field }) => field);
  const only = sources.flatMap(({ id, title }) => {
    const own = fields.filter(({ relation, values }) => relation === "only" && values[0]!.source === id);
    return own.length === 0 ? [] : [`Only in ${printable(title)}: ${own.map(({ field }) => field).join(", ")}.`];
  });
  const list = (lead: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${lead}: ${names.join(", ")}.`];
  return [...list("Agree", named("agrees")), ...list("Combined", named("combines")), ...only];
}

function columnsOf({ sources }: MergedGroup): readonly Column<MergedField>[] {
  return [
    { title: "Differs", cell: ({ field }) => [{ text: field, style: "bold" }] },
    ...sources.map(({ id, title }, index): Column<MergedField> => ({
      title: printable(title.replace("Registry record ", "")),
      cell: ({ values }) => {
        const found = values.find(({ source }) => source === id);
        return [{ text: valueText(found?.value), ...(index > 0 && { style: "dim" as const }) }];
      },
    })),
  ];
}
