/** The public code systems of the codes of terms. */

/** A public code system, and the copy of it against which codes were checked. */
export interface CodeSystem {
  /** Its name. */
  readonly title: string;
  /** The URI in FHIR resources. Absent if no source was found. */
  readonly uri?: string;
  /** The version or date of the copy. */
  readonly version: string;
  /** The license of its codes. */
  readonly license: string;
  /** The source of the copy. */
  readonly source: string;
}

const hl7 = { license: "CC0-1.0", source: "HL7 Terminology (UTG), code system resource" } as const;
const url = "http://terminology.hl7.org/CodeSystem";

const systems = {
  ncit: {
    title: "NCI Thesaurus",
    uri: "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
    version: "CDISC packages of 2025-03 to 2026-03, ICH M11 lists, and terms retrieved in 2026-11",
    license: "CC-BY-4.0",
    source: "CDISC and ICH M11 controlled terminology, and lists of NCI Thesaurus terms",
  },
  mondo: {
    title: "MONDO",
    uri: "http://purl.obolibrary.org/obo/mondo.owl",
    version: "2026-08-04",
    license: "CC-BY-4.0",
    source: "MONDO mapping sets",
  },
  mesh: {
    title: "MeSH",
    version: "as mapped by MONDO 2026-08-04",
    license: "free to use with attribution to the National Library of Medicine",
    source: "MONDO mapping sets, exact matches",
  },
  orphanet: {
    title: "Orphanet",
    version: "as mapped by MONDO 2026-08-04",
    license: "CC-BY-4.0",
    source: "MONDO mapping sets, exact matches",
  },
  hgnc: {
    title: "HGNC",
    uri: "http://www.genenames.org",
    version: "2024-11",
    license: "CC0-1.0",
    source: "HGNC complete set",
  },
  uniprot: {
    title: "UniProt",
    version: "2024-11",
    license: "CC0-1.0, as distributed by HGNC",
    source: "HGNC complete set, proteins of genes",
  },
  hl7_research_study_phase: {
    title: "HL7 research-study-phase",
    uri: `${url}/research-study-phase`,
    version: "1.0.0",
    ...hl7,
  },
  hl7_research_study_status: {
    title: "HL7 research-study-status",
    uri: `${url}/research-study-status`,
    version: "1.0.0",
    ...hl7,
  },
  hl7_research_study_purpose: {
    title: "HL7 research-study-prim-purp-type",
    uri: `${url}/research-study-prim-purp-type`,
    version: "2.0.0",
    ...hl7,
  },
  hl7_research_study_reason_stopped: {
    title: "HL7 research-study-reason-stopped",
    uri: `${url}/research-study-reason-stopped`,
    version: "2.0.0",
    ...hl7,
  },
  hl7_research_study_party_role: {
    title: "HL7 research-study-party-role",
    uri: `${url}/research-study-party-role`,
    version: "1.0.0",
    ...hl7,
  },
  hl7_route: {
    title: "HL7 v3-RouteOfAdministration",
    uri: `${url}/v3-RouteOfAdministration`,
    version: "4.0.0",
    ...hl7,
  },
  hl7_organization_type: {
    title: "HL7 organization-type",
    uri: `${url}/organization-type`,
    version: "2.0.1",
    ...hl7,
  },
  iso_3166_1: {
    title: "ISO 3166-1",
    uri: "urn:iso:std:iso:3166",
    version: "Unicode CLDR of the runtime",
    license: "free to use, according to ISO",
    source: "the region names of Unicode CLDR",
  },
} as const satisfies { readonly [system: string]: CodeSystem };

/** A public code system of which terms can have codes. */
export type TermCodeSystem = keyof typeof systems;

/** The public code systems by the key in `Term.codes`. */
export const codeSystems: { readonly [System in TermCodeSystem]: CodeSystem } = systems;

/** The relation of a concept to a term: the concept is broader, narrower or close (SKOS). */
export type MappingRelation = "broader" | "narrower" | "close";

/** A concept of a code system that differs from a term. */
export interface TermMapping {
  /** The code of the concept. */
  readonly code: string;
  /** `broader`: the concept is broader than the term, as in `skos:broadMatch`. */
  readonly relation: MappingRelation;
}
