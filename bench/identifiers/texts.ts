/** The texts that the measurements run over. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

interface Study {
  readonly protocolSection: {
    readonly identificationModule: {
      readonly nctId: string;
      readonly briefTitle: string;
      readonly officialTitle?: string;
      readonly secondaryIdInfos?: readonly object[];
    };
    readonly descriptionModule?: { readonly briefSummary?: string; readonly detailedDescription?: string };
    readonly eligibilityModule?: { readonly eligibilityCriteria?: string };
  };
}

const file = new URL("../../../shared/data/clinicaltrials-gov/studies.jsonl.gz", import.meta.url);

/** A text with its name. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** Prose and records of ClinicalTrials.gov, or invented sentences where the data is absent. */
export function samples(): Sample[] {
  if (!existsSync(file)) {
    console.log("../shared/data is absent: invented sentences are measured instead");
    const made =
      "In NCT03758417, also 2017-001365-24, 24 patients aged 18 to 75 years received 150 mg of the drug every 2 weeks. ";
    return [{ name: "invented prose", text: flat(made.repeat(200_000)) }];
  }
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim();
  const studies = lines.split("\n").map((line) => (JSON.parse(line) as Study).protocolSection);
  const prose = studies
    .map(({ identificationModule, descriptionModule, eligibilityModule }) =>
      [
        identificationModule.nctId,
        identificationModule.briefTitle,
        identificationModule.officialTitle ?? "",
        ...(identificationModule.secondaryIdInfos ?? []).map((info) => Object.values(info).join(" ")),
        descriptionModule?.briefSummary ?? "",
        descriptionModule?.detailedDescription ?? "",
        eligibilityModule?.eligibilityCriteria ?? "",
      ].join("\n"),
    )
    .join("\n\n");
  const long = prose.repeat(4);
  return [
    { name: "prose, two-byte", text: flat(long) },
    { name: "prose, one-byte", text: flat(long.replace(/[^\0-\u00FF]/g, "-")) },
    { name: "records, JSON", text: flat(lines) },
  ];
}

/** The same characters in one piece, so that no measurement includes the cost of flattening it. */
function flat(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
