/** A finding for the examples of rules about results: it is about nothing that they ask. */
import type { TrialResult } from "../trial/result.ts";

/** No serious adverse event. */
export const noSeriousEvent: TrialResult = { kind: "count", endpoint: "serious_adverse_events", count: 0 };
