/**
 * Writes `vocabularies/target-aliases.tsv` from the data of HGNC in `../shared`; then run `pnpm generate`.
 *
 *     node --conditions=@org/source packages/therapy-model/scripts/write-target-aliases.ts
 */
import { writeAliases } from "./verification/target-aliases.ts";

console.log(`${writeAliases()} aliases`);
