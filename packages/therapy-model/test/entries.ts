/** The entry points of the package, by the name that users import them under. */
import type { Modules } from "../../../testing/examples.ts";
import { labelled } from "../scripts/generate-labels.ts";

export const entries: Modules = {
  "@org/therapy-model": () => import("../src/index.ts"),
  "@org/therapy-model/dossiers": () => import("../src/dossiers.ts"),
  "@org/therapy-model/crosswalk": () => import("../src/crosswalk.ts"),
  "@org/therapy-model/lookup": () => import("../src/lookup.ts"),
  "@org/therapy-model/extension": () => import("../src/extension.ts"),
  "@org/therapy-model/labels/zh-hans": () => import("../src/labels/zh-hans.ts"),
  "@org/therapy-model/histories": () => import("../src/histories.ts"),
  "@org/therapy-model/ledger": () => import("../src/ledger.ts"),
  "@org/therapy-model/regulators": () => import("../src/regulators.ts"),
  "@org/therapy-model/vocabularies": () => import("../src/vocabularies.ts"),
  "@org/therapy-model/rules": () => import("../src/rules.ts"),
  "@org/therapy-model/versions": () => import("../src/versions.ts"),
  "@org/therapy-model/naming": () => import("../src/naming.ts"),
  "@org/therapy-model/units": () => import("../src/units.ts"),
  "@org/therapy-model/units/parse": () => import("../src/units/parse.ts"),
  "@org/therapy-model/units/analytes": () => import("../src/units/analytes.ts"),
  "@org/therapy-model/units/names": () => import("../src/units/names.ts"),
  "@org/therapy-model/units/format": () => import("../src/units/format.ts"),
  "@org/therapy-model/units/bridge": () => import("../src/units/bridge.ts"),
  "@org/therapy-model/identifiers": () => import("../src/identifiers.ts"),
};

/** The entry points of one vocabulary's labels each, which the package's exports name by a pattern. */
export const labelEntries: Modules = Object.fromEntries(
  labelled("zh-Hans").map((id) => [
    `@org/therapy-model/labels/zh-hans/${id}`,
    async () => (await import(`../src/gen/labels/zh-hans/${id}.ts`)) as object,
  ]),
);
