/** The names of regulators, what they call their steps, and the length of their review periods. */
import { rows } from "../../../../testing/shared-data.ts";
import { notVerified, readByPerson, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { localNameRows } from "../../src/gen/local-names.ts";
import { regulatorNameRows } from "../../src/gen/regulator-names.ts";
import { reviewPeriods } from "../../src/entries/regulators.ts";
import { regulatorJurisdictions } from "../../src/domain/regulatory/regulator.ts";

/** The reading of a page that is not kept. */
const pageRead = { source: "cited-page", compared: "read on the page" };

function namesOfRegulators(): Row[] {
  return regulatorNameRows.map(({ regulator, name, language, kind, source: cited }) => {
    return { regulator, name, language: language ?? "", kind, cited };
  });
}

/** The table of the names of regulators. */
export const regulatorNames: VerificationTable = {
  file: "regulator-names.tsv",
  claimed: ["regulator", "name", "language", "kind", "cited"],
  found: [],
  claims: namesOfRegulators,
  verify: () => {
    const reference = rows("data/reference/regulators/regulators.tsv").map((row) => Object.values(row).join("\t"));
    const reading = readByPerson(regulatorNames);
    return namesOfRegulators().map((row) => {
      if (!row["cited"]!.startsWith("reference table")) return { ...row, ...reading(row, pageRead) };
      const jurisdiction = (regulatorJurisdictions as Row)[row["regulator"]!];
      const isFound = reference.some((line) => line.startsWith(`${jurisdiction}\t`) && line.includes(row["name"]!));
      const compared = "jurisdiction, name";
      return { ...row, source: "regulator-tables", compared, result: isFound ? "found" : notVerified };
    });
  },
};

function namesOfSteps(): Row[] {
  return localNameRows.map(({ jurisdiction, regulator, kind, term, name, language, ...rest }) => ({
    jurisdiction,
    regulator,
    kind,
    term,
    name,
    language,
    abbreviation: rest.abbreviation ?? "",
    from: rest.from ?? "",
    until: rest.until ?? "",
    cited: rest.source,
  }));
}

/** The table of local names of designations, approvals, applications and steps. */
export const localNames: VerificationTable = {
  file: "local-names.tsv",
  claimed: "jurisdiction regulator kind term name language abbreviation from until cited".split(" "),
  found: [],
  claims: namesOfSteps,
  verify: () => {
    const reference = rows("data/reference/regulators/designations-approvals-trialsteps.tsv");
    const reading = readByPerson(localNames);
    return namesOfSteps().map((row) => {
      if (row["cited"]!.startsWith("http")) return { ...row, ...reading(row, pageRead) };
      const name = row["name"]!.toLowerCase();
      const isFound = reference.some(
        ({ iso3166_1: where, name_official_en: english = "", name_local: local = "" }) =>
          where === row["jurisdiction"] && [english, local].some((text) => text.toLowerCase().includes(name)),
      );
      const compared = "jurisdiction, name";
      return { ...row, source: "regulator-tables", compared, result: isFound ? "found" : notVerified };
    });
  },
};

function periods(): Row[] {
  return reviewPeriods.map(({ clock, jurisdiction, starts, ends, length, unit, basis, from, until, source }) => ({
    clock,
    jurisdiction,
    starts,
    ends: ends.join("|"),
    length: String(length),
    unit,
    basis,
    from: from ?? "",
    until: until ?? "",
    cited: source,
  }));
}

/** The table of review periods. */
export const periodLengths: VerificationTable = {
  file: "review-periods.tsv",
  claimed: "clock jurisdiction starts ends length unit basis from until cited".split(" "),
  found: [],
  claims: periods,
  verify: () => {
    const reading = readByPerson(periodLengths);
    return periods().map((row) => ({ ...row, ...reading(row, pageRead) }));
  },
};
