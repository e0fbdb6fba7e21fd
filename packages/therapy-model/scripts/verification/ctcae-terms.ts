/** Every heading and term of CTCAE 5.0 is the name of an adverse event. */
import { rows } from "../../../../testing/shared-data.ts";
import { type Comparison, notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { adverseEvents } from "../../src/entries/vocabularies.ts";
import { findTermByName } from "../../src/entries/vocabulary.ts";

/** The headings and terms as CTCAE prints them; a heading has no heading itself. */
function listed(): { readonly ctcae: string; readonly heading: string }[] {
  const terms = rows("data/reference/ctcae/ctcae-v5.tsv").map(({ soc = "", term = "" }) => ({
    ctcae: term.trim(),
    heading: soc,
  }));
  const headings = [...new Set(terms.map(({ heading }) => heading))];
  return [...headings.map((ctcae) => ({ ctcae, heading: "" })), ...terms];
}

/** The table of the terms of CTCAE. Its rows come from CTCAE. */
export const ctcaeTerms: VerificationTable = {
  file: "ctcae-terms.tsv",
  claimed: ["ctcae", "heading"],
  found: ["term"],
  verify: () =>
    listed().map((row): Row & Comparison => {
      const term = findTermByName(adverseEvents, row.ctcae);
      return {
        ...row,
        term: term ?? "",
        source: "ctcae-5.0",
        compared: "has a term with the name",
        result: term === undefined ? notVerified : "found",
      };
    }),
};
