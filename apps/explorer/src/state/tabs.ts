/** The names of the tabs, in order. */
export const tabs = ["pipeline", "bench", "match", "convert", "vocabularies"] as const;

/** The name of a tab. */
export type Tab = (typeof tabs)[number];
