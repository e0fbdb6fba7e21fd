/** The public code systems whose codes the terms carry. */

/** A public code system and the copy of it that the codes were checked against. */
export interface CodeSystem {
  /** Its name. */
  readonly title: string;
  /** The URI that names it in FHIR resources; absent where none could be shown. */
  readonly uri?: string;
  /** The version or date of the copy that the codes were checked against. */
  readonly version: string;
  /** Under which licence its codes may be passed on. */
  readonly licence: string;
  /** Where the codes were checked. */
  readonly source: string;
}

const hl7 = { licence: "CC0-1.0", source: "HL7 Terminology (UTG), code system resource" } as const;
const url = "http://terminology.hl7.org/CodeSystem";

const systems = {
  ncit: {
    title: "NCI Thesaurus",
    uri: "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
    version: "CDISC packages of 2025-03 to 2026-03, ICH M11 lists, and terms gathered 2026-11",
    licence: "CC-BY-4.0",
    source: "CDISC and ICH M11 controlled terminology, and lists of NCI Thesaurus terms",
  },
  mondo: {
    title: "MONDO",
    uri: "http://purl.obolibrary.org/obo/mondo.owl",
    version: "2026-08-04",
    licence: "CC-BY-4.0",
    source: "MONDO's own mapping sets",
  },
  mesh: {
    title: "MeSH",
    version: "as MONDO 2026-08-04 maps it",
    licence: "free to use with credit to the National Library of Medicine",
    source: "MONDO's mapping sets, exact matches",
  },
  orphanet: {
    title: "Orphanet",
    version: "as MONDO 2026-08-04 maps it",
    licence: "CC-BY-4.0",
    source: "MONDO's mapping sets, exact matches",
  },
  hgnc: {
    title: "HGNC",
    uri: "http://www.genenames.org",
    version: "2024-11",
    licence: "CC0-1.0",
    source: "HGNC complete set",
  },
  uniprot: {
    title: "UniProt",
    version: "2024-11",
    licence: "CC0-1.0, as HGNC gives them",
    source: "HGNC complete set, which names the proteins of each gene",
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
    licence: "free to use, as ISO says of its country codes",
    source: "the region names of Unicode CLDR",
  },
} as const satisfies { readonly [system: string]: CodeSystem };

/** A public code system whose codes the terms of a vocabulary may carry. */
export type TermCodeSystem = keyof typeof systems;

/** The public code systems by the name under which terms carry their codes. */
export const codeSystems: { readonly [System in TermCodeSystem]: CodeSystem } = systems;

/** How the concept of another system stands to a term: it is wider, narrower, or close without being the same. */
export type MappingRelation = "broader" | "narrower" | "close";

/** A concept of another system that is not quite what a term means. */
export interface TermMapping {
  /** The code of the other system's concept. */
  readonly code: string;
  /** How that concept stands to the term: `broader` says that it is the wider of the two, as `skos:broadMatch` does. */
  readonly relation: MappingRelation;
}
