/** The IRIs of terms, of fields and of the concepts of public code systems. */
import type { TermCodeSystem } from "@org/therapy-model/vocabulary";

/** The start of all IRIs of the model. */
const base = "https://org.github.io/therapy-model/";

/** The namespace of the terms: a vocabulary, a slash and a key. */
export const vocabularyBase = `${base}vocabulary/`;
/** The namespace of the fields and of the kinds of objects. */
export const fieldBase = `${base}field#`;
/** The namespace of the sets of mappings. */
export const mappingBase = `${base}mappings/`;

/** The prefix of a code system in CURIEs, its namespace, and the license of its codes as a URL. */
export interface CodeNamespace {
  readonly prefix: string;
  readonly namespace: string;
  readonly license: string;
}

const ccBy = "https://creativecommons.org/licenses/by/4.0/";
const cc0 = "https://creativecommons.org/publicdomain/zero/1.0/";
const obo = "http://purl.obolibrary.org/obo/";
const hl7 = "http://terminology.hl7.org/CodeSystem/";

/** The namespaces by system. */
export const codeNamespaces: { readonly [System in TermCodeSystem]: CodeNamespace } = {
  ncit: { prefix: "NCIT", namespace: `${obo}NCIT_`, license: ccBy },
  mondo: { prefix: "MONDO", namespace: `${obo}MONDO_`, license: ccBy },
  mesh: {
    prefix: "MESH",
    namespace: "http://id.nlm.nih.gov/mesh/",
    license: "https://www.nlm.nih.gov/databases/download/terms_and_conditions.html",
  },
  orphanet: { prefix: "Orphanet", namespace: "http://www.orpha.net/ORDO/Orphanet_", license: ccBy },
  hgnc: { prefix: "HGNC", namespace: "http://identifiers.org/hgnc/HGNC:", license: cc0 },
  uniprot: { prefix: "UniProtKB", namespace: "http://purl.uniprot.org/uniprot/", license: cc0 },
  hl7_research_study_phase: { prefix: "hl7_phase", namespace: `${hl7}research-study-phase#`, license: cc0 },
  hl7_research_study_status: { prefix: "hl7_status", namespace: `${hl7}research-study-status#`, license: cc0 },
  hl7_research_study_purpose: {
    prefix: "hl7_purpose",
    namespace: `${hl7}research-study-prim-purp-type#`,
    license: cc0,
  },
  hl7_research_study_reason_stopped: {
    prefix: "hl7_reason_stopped",
    namespace: `${hl7}research-study-reason-stopped#`,
    license: cc0,
  },
  hl7_research_study_party_role: {
    prefix: "hl7_party_role",
    namespace: `${hl7}research-study-party-role#`,
    license: cc0,
  },
  hl7_route: { prefix: "hl7_route", namespace: `${hl7}v3-RouteOfAdministration#`, license: cc0 },
  hl7_organization_type: { prefix: "hl7_organization_type", namespace: `${hl7}organization-type#`, license: cc0 },
  iso_3166_1: {
    prefix: "iso3166",
    namespace: "https://www.iso.org/obp/ui/#iso:code:3166:",
    license: "https://www.iso.org/iso-3166-country-codes.html",
  },
};

/** The part of a code after the namespace: some codes begin with the prefix of their system. */
export function localCode(system: TermCodeSystem, code: string): string {
  const start = `${codeNamespaces[system].prefix}:`;
  return code.startsWith(start) ? code.slice(start.length) : code;
}
