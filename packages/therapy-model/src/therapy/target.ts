/** What a therapy binds, adds, changes or silences. */
import { targetKeys, type TargetKey } from "../gen/target-keys.ts";
import { keySchema, type TermSchema } from "../term-schema.ts";

/**
 * A term of the vocabulary of targets: the approved symbol of a gene or, for what is no single gene, the symbol in use.
 *
 * Its table is `targets` of `@org/therapy-model/vocabularies`.
 */
export type Target = TargetKey;
/** Schema of {@link Target}; made from the keys alone, so that using it does not bring the table along. */
export const Target: TermSchema<Target> = /* @__PURE__ */ keySchema("target", targetKeys);
