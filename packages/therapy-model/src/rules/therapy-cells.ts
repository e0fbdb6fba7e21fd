/** Rules about the cells that a therapy is made from. */
import { therapy } from "./example.ts";
import { isSource } from "./kinds.ts";
import { rule } from "./rule.ts";

/** The patient's own cells are no bank. */
export const autologousFromBank = rule({
  id: "autologous_from_bank",
  title: "Autologous cells from a line or a bank of many patients",
  of: ["therapy", "platform"],
  needs: ["cells"],
  grades: { draft: "warning", registered: "error", publishable: "error" },
  why: "A cell line or a bank of embryonic stem cells comes from somebody else than the patient, so nothing made from it is the patient's own.",
  source:
    "Definitions of `autologous`, `cell_line` and `embryonic_stem_cells` in the vocabularies of cell origin and source",
  *check({ cells }) {
    for (const [index, { origin, source }] of cells.entries()) {
      if (origin !== "autologous" || source === undefined) continue;
      if (source !== "cell_line" && !isSource(source, "embryonic_stem_cells")) continue;
      yield {
        path: ["cells", index, "origin"],
        message: `is autologous, but ${source} is no cell of the patient; expected allogeneic`,
      };
    }
  },
  passes: [
    [therapy({ cells: [{ origin: "autologous", source: "leukapheresis" }] })],
    [therapy({ cells: [{ origin: "autologous", source: "induced_pluripotent_stem_cells" }] })],
    [therapy({ cells: [{ origin: "allogeneic", source: "cell_line" }] })],
  ],
  fails: [[therapy({ cells: [{ origin: "autologous", source: "cell_line" }] })]],
});
