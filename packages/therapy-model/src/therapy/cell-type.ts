/** What kind of cell a product is made of, or a product in the body changes. */
import { cellTypeKeys, cellTypeTerms, type CellTypeKey } from "../gen/cell-type-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What the cells of a product are, or which cells an in vivo product is meant to change.
 *
 * @see https://org.github.io/therapy-model/vocabularies/cell_type.html
 */
export const cellTypes = /* @__PURE__ */ vocabulary<CellTypeKey>({
  id: "cell_type",
  title: "Cell type",
  definition: "The kind of cell, as a tree from lineage to subset.",
  keys: cellTypeKeys,
  terms: cellTypeTerms,
});

/** A term of {@link cellTypes}. */
export type CellType = TermKey<typeof cellTypes>;
/** Schema of {@link CellType}. */
export const CellType: TermSchema<CellType> = /* @__PURE__ */ termSchema(cellTypes);
