/** Rules about what a therapy is called. */
import { decodeInn } from "../naming/decode-inn.ts";
import { nameConflicts } from "../naming/name-conflict.ts";
import type { NameKind } from "../shared/name-kind.ts";
import { therapy } from "./example.ts";
import { rule } from "./rule.ts";

/** The kinds of name that are built from stems. */
const nonproprietary: ReadonlySet<NameKind> = /* @__PURE__ */ new Set<NameKind>(["inn", "usan", "proper"]);

/** What the stems of a nonproprietary name say is so. */
export const innAgainstFacets = rule({
  id: "inn_against_facets",
  title: "A nonproprietary name that contradicts what the therapy is said to be",
  of: ["therapy"],
  needs: [],
  grades: { draft: "warning", registered: "error", publishable: "error" },
  why: "The stems of a nonproprietary name say whose cells, which vector and which gene component a product has, and the name is given for the product; where name and record disagree, one of them belongs to another product.",
  source:
    "Naming schemes of the United States Adopted Names Council for gene therapies and genetically modified cells; `vocabularies/name-stems.tsv`",
  check(record, report) {
    for (const { kind, text } of record.names) {
      if (!nonproprietary.has(kind)) continue;
      for (const { certainty, path, message } of nameConflicts(decodeInn(text), record))
        if (certainty === "said") report({ path, message });
    }
  },
  passes: [
    [
      therapy({
        names: [{ text: "zevorcabtagene autoleucel", kind: "inn" }],
        delivery: "ex_vivo",
        cells: [{ origin: "autologous", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "azercabtagene zapreleucel", kind: "inn" }],
        delivery: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [therapy({ names: [{ text: "autoleucel", kind: "synonym" }], cells: [{ origin: "allogeneic" }] })],
  ],
  fails: [
    [
      therapy({
        names: [{ text: "ciltacabtagene autoleucel", kind: "inn" }],
        delivery: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "onasemnogene abeparvovec-xioi", kind: "proper" }],
        modality: "in_vivo_gene_addition",
        delivery: "in_vivo",
        vectors: [{ class: "adenoviral" }],
      }),
    ],
  ],
});
