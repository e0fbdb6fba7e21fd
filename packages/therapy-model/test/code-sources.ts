/** The code systems as their sources hold them: every code with its names, read from the data beside the repository. */
import { rows, text } from "../../../testing/shared-data.ts";
import type { TermCodeSystem } from "../src/index.ts";

/** The names of each code of a system, as the source writes them. */
export type SourceNames = ReadonlyMap<string, readonly string[]>;

/** Reads what the source of each code system holds. */
export function codeSources(): { readonly [System in TermCodeSystem]: SourceNames } {
  return {
    ncit: ncit(),
    mondo: mondo(),
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

function ncit(): SourceNames {
  const found = new Map<string, string[]>();
  const columns: readonly (readonly [file: string, code: string, ...names: readonly string[]])[] = [
    ["ncit/ncit_terms.all.tsv.gz", "ncit_code", "label", "other_labels"],
    ["ncit/cdisc_codelists.tsv", "term_code", "submission_value", "nci_preferred_term", "synonyms"],
    ["ncit/ich-m11_codelists.tsv", "term_code", "m11_term", "ncit_label_elsewhere"],
    ["ncit/modalities.tsv", "ncit_code", "label_found", "other_labels", "note"],
    ["endpoints/endpoints.tsv", "ncit_code", "label"],
  ];
  for (const [file, code, ...names] of columns) {
    for (const row of rows(`data/reference/${file}`)) {
      if (row[code])
        add(
          found,
          row[code],
          names.map((name) => row[name] ?? ""),
        );
    }
  }
  for (const name of ["response-results.C96785", "response-criteria.C124298", "response-tests.C96781-C96782"]) {
    for (const row of rows(`data/reference/endpoints/${name}.tsv`)) {
      const code = Object.values(row).find((cell) => /^C\d{3,6}$/.test(cell) && !name.includes(cell));
      if (code !== undefined) add(found, code, Object.values(row));
    }
  }
  return found;
}

/** MONDO's mapping sets hold no labels: a class goes by the names of the NCI Thesaurus concepts that it equals. */
function mondo(): SourceNames {
  const names = ncit();
  const found = new Map<string, string[]>();
  for (const row of rows("data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz")) {
    const concept = row["predicate"] === "exactmatch" ? row["object_id"]!.replace("NCIT:", "") : "";
    add(found, row["mondo_id"]!, names.get(concept) ?? []);
  }
  for (const row of rows("data/reference/diseases/diseases-cgt.tsv")) {
    add(found, row["mondo_id"]!, [row["label"] ?? "", row["rare_subset_synonyms_2023"] ?? ""]);
  }
  return found;
}

/** The codes of a system that MONDO maps exactly; the mapping sets hold no names. */
function mapped(prefix: string): SourceNames {
  const found = new Map<string, string[]>();
  for (const row of rows("data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz")) {
    const [system, code] = row["object_id"]!.split(":");
    if (row["predicate"] === "exactmatch" && system === prefix) add(found, code!, []);
  }
  return found;
}

function hgnc(column: string): SourceNames {
  const found = new Map<string, string[]>();
  for (const row of rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz")) {
    for (const code of (row[column] ?? "").replaceAll('"', "").split("|")) {
      if (code !== "") add(found, code, [row["symbol"] ?? "", row["name"]?.replaceAll('"', "") ?? ""]);
    }
  }
  return found;
}

function hl7(file: string): SourceNames {
  const [, ...concepts] = text(`data/vocabularies/hl7-terminology/CodeSystem-${file}.xml`).split("<concept>");
  const found = new Map<string, string[]>();
  for (const concept of concepts) {
    const [, code = ""] = /<code value="([^"]+)"/.exec(concept) ?? [];
    add(found, code, [/<display value="([^"]+)"/.exec(concept)?.[1] ?? ""]);
  }
  return found;
}

/** The routes that are active and may be chosen. */
function routes(): SourceNames {
  const found = new Map<string, string[]>();
  for (const row of rows("data/reference/routes/hl7-v3-RouteOfAdministration.tsv")) {
    if (row["status"] === "active" && row["not_selectable"] !== "true")
      add(found, row["code"]!, [row["display"] ?? ""]);
  }
  return found;
}

function regions(): SourceNames {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string[]>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name !== undefined) add(found, code, [name]);
  }
  return found;
}

function add(to: Map<string, string[]>, code: string, names: readonly string[]): void {
  const all = names.flatMap((name) => name.split(/[|;]/)).map((name) => name.trim());
  to.set(code, [...(to.get(code) ?? []), ...all.filter((name) => name !== "")]);
}
