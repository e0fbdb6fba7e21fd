/** Where the genetic change of a therapy is made. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Where the genetic change is made: outside the body, inside it, or nowhere because nothing is changed.
 *
 * @see https://org.github.io/therapy-model/vocabularies/delivery.html
 */
export const deliveries = /* @__PURE__ */ vocabulary({
  id: "delivery",
  title: "Delivery of the genetic change",
  definition: "Where the genetic material or the editing machinery meets the cells that it changes.",
  terms: {
    ex_vivo: {
      label: "Ex vivo",
      definition:
        "Cells are modified outside the body and then given, as for an autologous CAR-T. Not the mere expansion of unmodified cells.",
    },
    in_vivo: {
      label: "In vivo",
      definition:
        "The vector, nucleic acid or editor is given to the patient and modifies cells in the body, as for an AAV gene therapy or a CAR-T made by mRNA-LNP.",
      synonyms: ["in situ"],
    },
    none: {
      label: "No genetic change",
      definition: "No genetic material is delivered to any cell, as for unmodified mesenchymal stromal cells or TIL.",
    },
  },
});

/** A term of {@link deliveries}. */
export type Delivery = TermKey<typeof deliveries>;
/** Schema of {@link Delivery}. */
export const Delivery: TermSchema<Delivery> = /* @__PURE__ */ termSchema(deliveries);
