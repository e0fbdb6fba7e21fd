/** Registry identifiers as really written, and texts that only look like them. */
import { expect, it } from "vitest";
import { identify, type SchemeKey } from "../src/index.ts";
import { present, rows } from "../../../testing/shared-data.ts";

const schemeOf: Readonly<Record<string, SchemeKey>> = {
  ANZCTR: "anzctr",
  "CCMO/ABR (NL)": "ccmo",
  "CRIS (KCT)": "cris",
  "CTIS (EU CT number)": "eu_ct",
  CTRI: "ctri",
  ChiCTR: "chictr",
  "China CTR (chinadrugtrials)": "ctr",
  "ClinicalTrials.gov": "nct",
  DRKS: "drks",
  "EU CTR (EudraCT)": "eudract",
  "EU PAS": "eu_pas",
  IRCT: "irct",
  ISRCTN: "isrctn",
  ITMCTR: "itmctr",
  JMACCT: "jmacct",
  JapicCTI: "japic_cti",
  LBCTR: "lbctr",
  "MOH (Israel)": "moh_israel",
  "NTR (Netherlands)": "ntr",
  PACTR: "pactr",
  REPEC: "repec",
  RPCEC: "rpcec",
  ReBEC: "rebec",
  SLCTR: "slctr",
  SNCTP: "snctp",
  TCTR: "tctr",
  "UMIN-CTR": "umin",
  "WHO UTN": "who_utn",
  jRCT: "jrct",
};

/** Rows that the table itself says are damaged: nothing of their registry should be claimed from them. */
const damaged: Readonly<Record<string, string>> = {
  "ACTRN012607000195459 (15 digits: one too many)": "fifteen digits",
  "ISRCTN6696362166963621 (number printed twice)": "the number twice over",
};

it.skipIf(!present)("recognises every registry identifier as written", () => {
  const tally = new Map<string, { rows: number; recognised: number; certain: number }>();
  const missed: string[] = [];
  for (const { id_as_written = "", registry = "" } of rows("data/reference/registry-ids.tsv")) {
    const scheme = schemeOf[registry];
    if (!scheme) throw new Error(`no scheme for ${registry}`);
    const findings = identify(id_as_written);
    const own = findings.find((finding) => finding.scheme === scheme && finding.id !== undefined);
    const line = tally.get(registry) ?? { rows: 0, recognised: 0, certain: 0 };
    line.rows += 1;
    if (own) line.recognised += 1;
    if (own?.certainty === "certain") line.certain += 1;
    tally.set(registry, line);
    if (id_as_written in damaged) expect(own, id_as_written).toBeUndefined();
    else if (!own) missed.push(`${registry}: ${id_as_written}`);
  }
  console.table(Object.fromEntries(tally));
  const sum = [...tally.values()].reduce((a, b) => ({
    rows: a.rows + b.rows,
    recognised: a.recognised + b.recognised,
    certain: a.certain + b.certain,
  }));
  console.log(
    `registry identifiers: ${sum.recognised} of ${sum.rows} recognised, ${sum.certain} as certain; refused as damaged: ${Object.keys(damaged).length}`,
  );
  expect(missed).toEqual([]);
});

it.skipIf(!present)("claims no registry identifier from look-alikes", () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    "NL67805.068.18": ["ccmo"],
    "R21NR022143;STUDY00008963": ["nih_grant"],
  };
  for (const { text = "" } of rows("data/reference/registry-ids-negative.tsv")) {
    const claimed = identify(text)
      .filter(({ id }) => id !== undefined)
      .map(({ scheme }) => scheme);
    expect(claimed, text).toEqual(allowed[text] ?? []);
  }
});
