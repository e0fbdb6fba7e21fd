/** From whom the starting cells of a product come, relative to the patient. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * From whom the starting cells come, relative to the patient who receives them.
 *
 * @see https://org.github.io/therapy-model/vocabularies/cell_origin.html
 */
export const cellOrigins = /* @__PURE__ */ vocabulary({
  id: "cell_origin",
  title: "Cell origin",
  definition: "The relation of the cell donor to the patient.",
  terms: {
    autologous: {
      label: "Autologous",
      definition: "The patient's own cells, as in tisagenlecleucel.",
      synonyms: ["self-derived", "patient's own"],
    },
    allogeneic: {
      label: "Allogeneic",
      definition: "Cells of another person, whether one donor for one patient or a bank for many, as in tabelecleucel.",
      synonyms: ["donor-derived", "homologous"],
    },
    allogeneic_related: {
      label: "Allogeneic, related donor",
      definition: "Cells of a relative of the patient, matched or haploidentical.",
      broader: "allogeneic",
      synonyms: ["family donor", "related donor"],
    },
    allogeneic_unrelated: {
      label: "Allogeneic, unrelated donor",
      definition: "Cells of an unrelated donor, bank or line, as off-the-shelf products.",
      broader: "allogeneic",
      synonyms: ["unrelated donor"],
    },
    syngeneic: {
      label: "Syngeneic",
      definition: "Cells of an identical twin. Not autologous, since another person gives them.",
      synonyms: ["isogeneic", "identical twin"],
    },
    xenogeneic: {
      label: "Xenogeneic",
      definition: "Cells of another species, as porcine islets. Say the species too.",
      synonyms: ["xenogenic", "animal-derived cells"],
    },
  },
});

/** A term of {@link cellOrigins}. */
export type CellOrigin = TermKey<typeof cellOrigins>;
/** Schema of {@link CellOrigin}. */
export const CellOrigin: TermSchema<CellOrigin> = /* @__PURE__ */ termSchema(cellOrigins);
