/**
 * Generates all of `src/gen/` except the additions of versions, which `therapy-schemas` generates.
 *
 * Run: `pnpm --filter @org/therapy-model generate [--check]`
 */
import { emit } from "../../../scripts/generate/output.ts";
import { namingModules } from "./generate-naming.ts";
import { regulatorModules } from "./generate-regulators.ts";
import { vocabularyModules } from "./generate-vocabularies.ts";
import { referencePathsModule } from "./validators/reference-paths.ts";

try {
  emit(vocabularyModules());
  emit(regulatorModules());
  emit(namingModules());
  emit(new Map([[new URL("../src/gen/reference-paths.ts", import.meta.url), referencePathsModule()]]));
  // Loaded late: the schema of record sets needs the reference paths.
  const { validatorModules } = await import("./generate-validators.ts");
  emit(await validatorModules());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
