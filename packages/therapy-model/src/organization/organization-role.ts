/** What an organization does for a therapy or trial. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What an organization does for a therapy, platform or trial; one may have several.
 *
 * @see https://org.github.io/therapy-model/vocabularies/organization_role.html
 */
export const organizationRoles = /* @__PURE__ */ vocabulary({
  id: "organization_role",
  title: "Role of an organization",
  definition: "What an organization does for a therapy or trial.",
  terms: {
    originator: {
      label: "Originator",
      definition: "Invented or first developed the product.",
      synonyms: ["discoverer"],
    },
    developer: {
      label: "Developer",
      definition: "Develops the product now, whoever invented it.",
    },
    licensor: {
      label: "Licensor",
      definition: "Gave rights to another and keeps the rest.",
    },
    licensee: {
      label: "Licensee",
      definition: "Took rights from another, territory as said.",
    },
    co_developer: {
      label: "Co-developer",
      definition: "Shares cost and decisions of development with another.",
    },
    platform_owner: {
      label: "Platform owner",
      definition: "Owns the technology that the product rests on.",
    },
    sponsor: {
      label: "Sponsor",
      definition: "Answers for the trial before the authority. Not whoever pays.",
      codes: { hl7_research_study_party_role: "sponsor", ncit: "C48355" },
    },
    lead_sponsor: {
      label: "Lead sponsor",
      definition: "The sponsor named first in a registry.",
      broader: "sponsor",
      codes: { hl7_research_study_party_role: "lead-sponsor" },
    },
    co_sponsor: {
      label: "Co-sponsor",
      definition: "Shares the sponsor's legal duties; not a mere collaborator.",
      broader: "sponsor",
    },
    registrant: {
      label: "Registrant",
      definition: "Entered the trial in the registry and keeps its record; usually the sponsor.",
    },
    collaborator: {
      label: "Collaborator",
      definition: "Supports the trial without answering for it.",
      codes: { hl7_research_study_party_role: "collaborator", ncit: "C84336" },
    },
    funder: {
      label: "Funder",
      definition: "Pays for it, wholly or in part. Not thereby the sponsor.",
      codes: { hl7_research_study_party_role: "funding-source" },
    },
    cro: {
      label: "Contract research organization",
      definition: "Carries out sponsor's duties by contract.",
      codes: { ncit: "C54148" },
    },
    investigator_site: {
      label: "Investigator site",
      definition: "Where participants are treated under an investigator.",
      synonyms: ["study site", "trial site", "study center", "clinical site"],
      codes: { ncit: "C80403" },
    },
    coordinating_center: {
      label: "Coordinating center",
      definition: "Leads the sites of a multicenter trial.",
    },
    data_monitoring_committee: {
      label: "Data monitoring committee",
      definition: "Watches the data and safety of a trial.",
      synonyms: ["DMC", "DSMB", "IDMC"],
      codes: { hl7_research_study_party_role: "data-monitoring", ncit: "C142489" },
    },
    ethics_committee: {
      label: "Ethics committee",
      definition: "Gave its opinion on the trial.",
      synonyms: ["IRB", "IEC"],
      codes: { hl7_research_study_party_role: "irb", ncit: "C142541" },
    },
    manufacturer: {
      label: "Manufacturer",
      definition: "Makes the product, drug substance or drug product.",
      codes: { ncit: "C25392" },
    },
    vector_manufacturer: {
      label: "Vector manufacturer",
      definition: "Makes the vector that the product needs.",
      broader: "manufacturer",
    },
    contract_manufacturer: {
      label: "Contract manufacturer",
      definition: "Makes the product for another who answers for it.",
      broader: "manufacturer",
      synonyms: ["CDMO", "CMO"],
    },
    batch_release_site: {
      label: "Batch release site",
      definition: "Certifies finished lots for the market (qualified person).",
    },
    marketing_authorization_holder: {
      label: "Marketing authorization holder",
      definition: "In whose name the product is authorized; in Japan and China with duties of its own.",
      synonyms: ["MAH", "license holder", "licence holder"],
      codes: { ncit: "C88074" },
    },
    applicant: {
      label: "Applicant",
      definition: "In whose name an application is made.",
    },
    local_agent: {
      label: "Local agent",
      definition: "Acts in the country for a foreign holder.",
    },
    distributor: {
      label: "Distributor",
      definition: "Brings the product to hospitals, without being its holder.",
    },
    commercial_partner: {
      label: "Commercial partner",
      definition: "Sells with or for the holder in a territory.",
      synonyms: ["co-promoter"],
    },
    acquirer: {
      label: "Acquirer",
      definition: "Bought the company or the product with its rights.",
    },
  },
});

/** A term of {@link organizationRoles}. */
export type OrganizationRole = TermKey<typeof organizationRoles>;
/** Schema of {@link OrganizationRole}. */
export const OrganizationRole: TermSchema<OrganizationRole> = /* @__PURE__ */ termSchema(organizationRoles);
