/** The code systems as their sources have them: every code with its names, read from the data beside the repository. */
import { rows, text } from "../../../../testing/shared-data.ts";
import type { TermCodeSystem } from "../../src/vocabulary/code-system.ts";

/** A code in its source. */
export interface SourceConcept {
  /** The short name of the source in `test-data/verification/sources.tsv`. */
  readonly source: string;
  /** The label in the source, where it has one. */
  readonly label?: string | undefined;
  /** The label and the synonyms in all available copies of the code system. */
  readonly names: readonly string[];
}

/** The codes of a system. */
export type SourceConcepts = ReadonlyMap<string, SourceConcept>;

interface Entry {
  source: string;
  label?: string | undefined;
  names: string[];
}

/** The MONDO mapping sets: a class, a predicate, a code of another system. */
export const mondoMappings = "data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz";

/** Reads the codes of every code system. */
export function codeSources(): { readonly [System in TermCodeSystem]: SourceConcepts } {
  const thesaurus = ncit();
  return {
    ncit: thesaurus,
    mondo: mondo(thesaurus),
    mesh: mapped("mesh"),
    orphanet: mapped("Orphanet"),
    hgnc: hgnc("hgnc_id"),
    uniprot: hgnc("uniprot_ids"),
    hl7_research_study_phase: hl7("research-study-phase"),
    hl7_research_study_status: hl7("research-study-status"),
    hl7_research_study_purpose: hl7("research-study-prim-purp-type"),
    hl7_research_study_reason_stopped: hl7("research-study-reason-stopped"),
    hl7_research_study_party_role: hl7("research-study-party-role"),
    hl7_organization_type: hl7("organization-type"),
    hl7_route: routes(),
    iso_3166_1: regions(),
  };
}

/** The codes of one CDISC code list, by its submission value. */
export function cdiscList(name: string): Set<string> {
  const list = rows("data/reference/ncit/cdisc_codelists.tsv").filter(
    (row) => row["codelist_submission_value"] === name,
  );
  return new Set(list.map((row) => row["term_code"]!));
}

/** The canonical URI and version of an HL7 code system. */
export function hl7Header(file: string): { readonly uri: string; readonly version: string } {
  const xml = text(`data/vocabularies/hl7-terminology/CodeSystem-${file}.xml`);
  const value = (element: string): string => new RegExp(`<${element} value="([^"]+)"`).exec(xml)?.[1] ?? "";
  return { uri: value("url"), version: value("version") };
}

/** Where a code of the NCI Thesaurus was found, best first: published code lists, then lists of terms by their age. */
const ncitSources: readonly (readonly [pattern: RegExp, source: string])[] = [
  [/sdtm-2025-03-28/, "cdisc-sdtm"],
  [/sendct-2026-03-27/, "cdisc-send"],
  [/protocolct-2025-09-26/, "cdisc-protocol"],
  [/ddfct-2026-03-27/, "cdisc-ddf"],
  [/glossaryct-2025-09-26/, "cdisc-glossary"],
  [/cdashct-2026-03-27/, "cdisc-cdash"],
  [/adamct-2026-03-27/, "cdisc-adam"],
  [/mrctct-2025-09-26/, "cdisc-mrct"],
  [/mondo-2026-08-04/, "mondo"],
  [/nci-ctsapi|clinical-trials-search-app/, "nci-clinical-trials-api"],
  [/nci-drug-dictionary/, "nci-drug-dictionary"],
  [/ncit_25\.08d/, "ncit-25.08d"],
  [/ncit_23\.09d/, "ncit-23.09d"],
  [/onconova/, "ncit-onconova"],
  [/linkml-valuesets/, "linkml-valuesets"],
  [/pcdc/, "ncit-pcdc"],
  [/phenopacket/, "phenopacket-tools"],
  [/fda-biologics/, "fda-biologics"],
  [/cto-imports/, "cto"],
  [/evsrestapi/, "ncit-evs-samples"],
  [/dismech/, "dismech"],
  [/OmicsMLRepo/, "omicsmlrepo"],
  [/sdtmct-2015-12-18/, "cdisc-sdtm-2015"],
];

/** The source of an NCI Thesaurus code, from the list of packages or repositories that its row names. */
function ncitSource(listed: string): string {
  return ncitSources.find(([pattern]) => pattern.test(listed))?.[1] ?? `unlisted ${listed}`;
}

/** The tables with codes of the NCI Thesaurus, in the order in which they are cited. */
const ncitTables: readonly {
  readonly file: string;
  readonly code: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly source: (row: Record<string, string>) => string;
}[] = [
  {
    file: "ncit/cdisc_codelists.tsv",
    code: "term_code",
    label: "nci_preferred_term",
    names: ["submission_value", "nci_preferred_term", "synonyms"],
    source: (row) => ncitSource(row["packages"] ?? ""),
  },
  {
    file: "ncit/ich-m11_codelists.tsv",
    code: "term_code",
    label: "m11_term",
    names: ["m11_term", "ncit_label_elsewhere"],
    source: () => "ich-m11",
  },
  {
    file: "ncit/ncit_terms.all.tsv.gz",
    code: "ncit_code",
    label: "label",
    names: ["label", "other_labels"],
    source: (row) => ncitSource(row["sources"] ?? ""),
  },
  {
    file: "ncit/modalities.tsv",
    code: "ncit_code",
    label: "label_found",
    names: ["label_found", "other_labels", "note"],
    source: (row) => ncitSource(row["sources"] ?? ""),
  },
  {
    file: "endpoints/endpoints.tsv",
    code: "ncit_code",
    label: "label",
    names: ["label"],
    source: (row) => ncitSource(row["source"] ?? ""),
  },
  ...["response-results.C96785", "response-criteria.C124298", "response-tests.C96781-C96782"].map((name) => ({
    file: `endpoints/${name}.tsv`,
    code: "ncit_code",
    label: "nci_preferred_term",
    names: ["cdisc_submission_value", "testcd", "test", "nci_preferred_term", "synonyms", "definition"],
    source: () => "cdisc-sdtm",
  })),
];

function ncit(): SourceConcepts {
  const found = new Map<string, Entry>();
  for (const { file, code, label, names, source } of ncitTables) {
    for (const row of rows(`data/reference/${file}`)) {
      if (row[code])
        add(
          found,
          row[code],
          source(row),
          row[label],
          names.map((name) => row[name] ?? ""),
        );
    }
  }
  return found;
}

/** A class with MONDO's own label, and with the names of the NCI Thesaurus concepts that it equals. */
function mondo(thesaurus: SourceConcepts): SourceConcepts {
  const labels = new Map(
    rows("data/reference/diseases/mondo-labels_2026-08-21.tsv.gz").map((row) => [row["mondo_id"]!, row["label"]!]),
  );
  const found = new Map<string, Entry>();
  for (const row of rows("data/reference/diseases/diseases-cgt.tsv")) {
    add(found, row["mondo_id"]!, "mondo", row["label"], [row["label"] ?? "", row["rare_subset_synonyms_2023"] ?? ""]);
  }
  for (const row of rows(mondoMappings)) {
    const id = row["mondo_id"]!;
    const concept = row["predicate"] === "exactmatch" ? row["object_id"]!.replace("NCIT:", "") : "";
    add(found, id, "mondo", labels.get(id), thesaurus.get(concept)?.names ?? []);
  }
  for (const [id, label] of labels) add(found, id, "mondo", label, [label]);
  return found;
}

/** The codes of a system that MONDO maps exactly; the mapping sets have no names. */
function mapped(prefix: string): SourceConcepts {
  const found = new Map<string, Entry>();
  for (const row of rows(mondoMappings)) {
    const [system, code] = row["object_id"]!.split(":");
    if (row["predicate"] === "exactmatch" && system === prefix) add(found, code!, "mondo", undefined, []);
  }
  return found;
}

function hgnc(column: string): SourceConcepts {
  const found = new Map<string, Entry>();
  for (const row of rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz")) {
    for (const code of (row[column] ?? "").replaceAll('"', "").split("|")) {
      const symbol = row["symbol"] ?? "";
      if (code !== "") add(found, code, "hgnc", symbol, [symbol, row["name"]?.replaceAll('"', "") ?? ""]);
    }
  }
  return found;
}

function hl7(file: string): SourceConcepts {
  const [, ...concepts] = text(`data/vocabularies/hl7-terminology/CodeSystem-${file}.xml`).split("<concept>");
  const found = new Map<string, Entry>();
  for (const concept of concepts) {
    const [, code = ""] = /<code value="([^"]+)"/.exec(concept) ?? [];
    const display = /<display value="([^"]+)"/.exec(concept)?.[1] ?? "";
    add(found, code, `hl7-${file}`, display, [display]);
  }
  return found;
}

/** The routes that are active and may be chosen. */
function routes(): SourceConcepts {
  const found = new Map<string, Entry>();
  for (const row of rows("data/reference/routes/hl7-v3-RouteOfAdministration.tsv")) {
    if (row["status"] === "active" && row["not_selectable"] !== "true")
      add(found, row["code"]!, "hl7-v3-RouteOfAdministration", row["display"], [row["display"] ?? ""]);
  }
  return found;
}

/** The regions that Unicode CLDR names; its names differ by version and are not recorded. */
function regions(): SourceConcepts {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, Entry>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name !== undefined) add(found, code, "cldr", undefined, [name]);
  }
  return found;
}

/** Adds names to a code; the first source and the first label are kept. */
function add(
  to: Map<string, Entry>,
  code: string,
  source: string,
  label: string | undefined,
  names: readonly string[],
): void {
  const all = names.flatMap((name) => name.split(/[|;]/)).map((name) => name.trim());
  const entry = to.get(code) ?? { source, label: undefined, names: [] };
  entry.label ??= label === undefined || label === "" ? undefined : label;
  entry.names.push(...all.filter((name) => name !== ""));
  to.set(code, entry);
}
