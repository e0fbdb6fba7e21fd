/** Rules about the names of a therapy. */
import { decodeInn, nameConflicts } from "@org/therapy-model/naming";
import type { NameKind } from "@org/therapy-model";
import { therapy } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** The kinds of name that consist of INN stems. */
const nonproprietary: ReadonlySet<NameKind> = /* @__PURE__ */ new Set<NameKind>(["inn", "usan", "proper"]);

const innFacetConflict = rule({
  id: "inn_facet_conflict",
  title: "Nonproprietary name that contradicts the therapy",
  recordKinds: ["therapy"],
  requires: [],
  severity: contradiction,
  rationale:
    "The stems of a nonproprietary name define the origin of the cells, the vector and the gene component of the product. If name and record differ, one of them belongs to another product.",
  source:
    "Naming schemes of the United States Adopted Names Council for gene therapies and gene-modified cell therapies; `vocabularies/name-stems.tsv`",
  check(record, report) {
    for (const { kind, text } of record.names) {
      if (!nonproprietary.has(kind)) continue;
      for (const { certainty, path, message } of nameConflicts(decodeInn(text), record))
        if (certainty === "explicit") report({ path, message });
    }
  },
  valid: [
    [
      therapy({
        names: [{ text: "zevorcabtagene autoleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "autologous", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "azercabtagene zapreleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [therapy({ names: [{ text: "autoleucel", kind: "synonym" }], cells: [{ origin: "allogeneic" }] })],
  ],
  invalid: [
    [
      therapy({
        names: [{ text: "ciltacabtagene autoleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "onasemnogene abeparvovec-xioi", kind: "proper" }],
        modality: "in_vivo_gene_addition",
        modificationSetting: "in_vivo",
        vectors: [{ class: "adenoviral" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [innFacetConflict];
