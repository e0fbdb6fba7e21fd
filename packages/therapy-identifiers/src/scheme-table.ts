import { schemes } from "./gen/schemes.ts";
import type { Scheme } from "./scheme/scheme.ts";

/** The key of a scheme, such as `nct` or `eu_ct`. */
export type SchemeKey = keyof typeof schemes;

/** Every scheme by its key, with the general type instead of its own. */
export const schemeTable = schemes as unknown as Readonly<Record<SchemeKey, Scheme>>;

/** The keys of all schemes. */
export const schemeKeys = /* @__PURE__ */ Object.keys(schemeTable) as SchemeKey[];
