/** The verification tables of the model. */
import type { VerificationTable } from "../../../../testing/verification.ts";
import { codes } from "./codes.ts";
import { coverage } from "./coverage.ts";
import { ctcaeTerms } from "./ctcae-terms.ts";
import { diseaseAncestors, diseaseParents } from "./disease-parents.ts";
import { gradedLimits } from "./graded-limits.ts";
import { codePrefixes, nameStems, shortNames } from "./names.ts";
import { products } from "./products.ts";
import { localNames, periodLengths, regulatorNames } from "./regulators.ts";
import { seedFacts, writtenTexts } from "./seed-facts.ts";
import { stemMeanings } from "./stem-meanings.ts";
import { targetAliases } from "./target-aliases.ts";
import { targetGenes } from "./targets.ts";

/** All tables, in the order in which they are written. */
export const tables: readonly VerificationTable[] = [
  codes,
  targetGenes,
  targetAliases,
  diseaseParents,
  diseaseAncestors,
  coverage,
  regulatorNames,
  localNames,
  periodLengths,
  nameStems,
  stemMeanings,
  codePrefixes,
  shortNames,
  gradedLimits,
  ctcaeTerms,
  products,
  seedFacts,
  writtenTexts,
];

/** The command that writes the tables; it needs the sources in `../shared`. */
export const verifyCommand = "`pnpm --filter @org/therapy-model verify` (needs the sources in ../shared)";
