/** The entry points of the package, by the name that users import them under. */
import type { Modules } from "../../../testing/examples.ts";

export const entries: Modules = {
  "@org/therapy-exchange": () => import("../src/index.ts"),
  "@org/therapy-exchange/clinicaltrials-gov": () => import("../src/clinicaltrials-gov.ts"),
  "@org/therapy-exchange/ctis": () => import("../src/ctis.ts"),
  "@org/therapy-exchange/euctr": () => import("../src/euctr.ts"),
  "@org/therapy-exchange/isrctn": () => import("../src/isrctn.ts"),
  "@org/therapy-exchange/eligibility-text": () => import("../src/eligibility-text.ts"),
};
