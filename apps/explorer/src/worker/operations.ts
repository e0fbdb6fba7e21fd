/** What the worker does for the page. Each subject is loaded when it is first used. */
import type * as bench from "../bench/bench-operations.ts";
import type * as analytes from "../convert/list-analytes.ts";
import type * as names from "../convert/read-names.ts";
import type * as quantity from "../convert/read-quantity.ts";
import type * as match from "../match/match-text.ts";

export const operations = {
  readQuantity: async (...input: Parameters<typeof quantity.readQuantity>) =>
    (await import("../convert/read-quantity.ts")).readQuantity(...input),
  listAnalytes: async (...input: Parameters<typeof analytes.listAnalytes>) =>
    (await import("../convert/list-analytes.ts")).listAnalytes(...input),
  readNames: async (...input: Parameters<typeof names.readNames>) =>
    (await import("../convert/read-names.ts")).readNames(...input),
  readBench: async (...input: Parameters<typeof bench.readBench>) =>
    (await import("../bench/bench-operations.ts")).readBench(...input),
  exportBench: async (...input: Parameters<typeof bench.exportBench>) =>
    (await import("../bench/bench-operations.ts")).exportBench(...input),
  matchText: async (...input: Parameters<typeof match.matchText>) =>
    (await import("../match/match-text.ts")).matchText(...input),
  listFactNames: async (...input: Parameters<typeof match.listFactNames>) =>
    (await import("../match/match-text.ts")).listFactNames(...input),
};

/** The operations of the worker. */
export type Operations = typeof operations;
