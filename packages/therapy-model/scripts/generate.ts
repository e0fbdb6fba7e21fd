/**
 * Generates all of `src/gen/` except the additions of versions, which `therapy-schemas` generates.
 *
 * Run: `pnpm --filter @org/therapy-model generate [--check]`
 */
import { emit } from "../../../scripts/generate/output.ts";
import { vocabularyModules } from "./generate-vocabularies.ts";

try {
  emit(vocabularyModules());
  // Loaded late: they import the vocabularies that were just written.
  const { regulatorModules } = await import("./generate-regulators.ts");
  const { namingModules } = await import("./generate-naming.ts");
  const { referencePathsModule } = await import("./validators/reference-paths.ts");
  emit(regulatorModules());
  emit(namingModules());
  emit(new Map([[new URL("../src/gen/reference-paths.ts", import.meta.url), referencePathsModule()]]));
  // Last: the schema of record sets needs the reference paths.
  const { validatorModules } = await import("./generate-validators.ts");
  emit(await validatorModules());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
