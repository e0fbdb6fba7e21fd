/** Finding the disease to which ledgers are restricted. */
import type { DiseaseReference } from "@org/therapy-model";
import { loadLabels } from "@org/therapy-model/labels/zh-hans";
import { lookup } from "@org/therapy-model/lookup";
import { diseases } from "@org/therapy-model/vocabularies";

/** Finds the disease with a name in English or Chinese or with a code. */
export async function parseDisease(
  name: string,
): Promise<{ readonly disease?: DiseaseReference; readonly problem?: string }> {
  const labels = /\p{Script=Han}/u.test(name) ? await loadLabels("disease") : undefined;
  const found = lookup(name, diseases, labels === undefined ? {} : { labels: [labels] });
  if (found.kind === "found") return { disease: found.key };
  if (found.kind === "ambiguous") {
    return { problem: `${name} is the name of several diseases: ${found.candidates.map(({ key }) => key).join(", ")}` };
  }
  if (/^MONDO:[0-9]{7}$/.test(name)) return { disease: name as DiseaseReference };
  const hint =
    found.suggestion === undefined
      ? "; `therapy explain` finds diseases by name"
      : `; did you mean ${found.suggestion.name}?`;
  return { problem: `${name} is not the name of a disease${hint}` };
}
