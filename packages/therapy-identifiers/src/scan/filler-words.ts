import { wordHashes } from "./word-hash.ts";

/** Words that may occur between a cue and its identifier, and the parts of web addresses. */
export const fillerWords =
  "no nr num number numbers id ids identifier identifiers code codes accession registration reg protocol trial study record entry org com net gov eu uk jp cn io www http https";

/** Single letters and digits inside an identifier whose first word precedes them, as in `EU/1/18/1277`. */
export const innerWords = "1 3 c h r l a";

/** The hashes of {@link fillerWords}. */
export const fillers: ReadonlySet<number> = /* @__PURE__ */ wordHashes(fillerWords);

/** The hashes of {@link innerWords}. */
export const inners: ReadonlySet<number> = /* @__PURE__ */ wordHashes(innerWords);
