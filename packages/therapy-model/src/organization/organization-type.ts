/** What an organization is by nature. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What an organization is by nature; what it does for a therapy is its role.
 *
 * @see https://org.github.io/therapy-model/vocabularies/organization_type.html
 */
export const organizationTypes = /* @__PURE__ */ vocabulary({
  id: "organization_type",
  title: "Type of organization",
  definition: "What an organization is by nature.",
  terms: {
    company: {
      label: "Company",
      definition: "A business; which kind is not said.",
      mappings: { hl7_organization_type: [{ code: "bus", relation: "close" }] },
    },
    pharmaceutical_company: {
      label: "Pharmaceutical company",
      definition: "Develops or markets medicines, large and with products on the market.",
      broader: "company",
      codes: { ncit: "C54149" },
    },
    biotechnology_company: {
      label: "Biotechnology company",
      definition: "Develops biological medicines or their platforms.",
      broader: "company",
      synonyms: ["biopharmaceutical company"],
    },
    contract_research_organization: {
      label: "Contract research organization",
      definition: "Runs trials or research for others.",
      broader: "company",
      synonyms: ["CRO"],
      codes: { ncit: "C54148" },
    },
    contract_manufacturer: {
      label: "Contract development and manufacturing organization",
      definition: "Develops processes and makes product for others.",
      broader: "company",
      synonyms: ["CDMO", "CMO"],
    },
    device_company: {
      label: "Medical device company",
      definition: "Makes medical devices, apheresis or delivery devices among them.",
      broader: "company",
      codes: { ncit: "C215661" },
    },
    investor: {
      label: "Investor",
      definition: "Puts money into companies, as venture capital.",
      broader: "company",
    },
    academic_institution: {
      label: "Academic institution",
      definition: "University or medical school; its hospital is a hospital.",
      synonyms: ["university"],
      codes: { ncit: "C18240" },
      mappings: { hl7_organization_type: [{ code: "edu", relation: "close" }] },
    },
    research_institute: {
      label: "Research institute",
      definition: "Does research and gives no degrees.",
    },
    healthcare_provider: {
      label: "Healthcare provider",
      definition: "Gives care; which kind is not said.",
      codes: { hl7_organization_type: "prov", ncit: "C21541" },
    },
    hospital: {
      label: "Hospital",
      definition: "Treats patients in beds; university hospitals among them.",
      broader: "healthcare_provider",
      codes: { ncit: "C16696" },
    },
    laboratory: {
      label: "Laboratory",
      definition: "Tests samples, as a central laboratory.",
      codes: { ncit: "C37984" },
    },
    government_agency: {
      label: "Government agency",
      definition: "Body of a state other than a regulator, as the NIH.",
      codes: { ncit: "C199144", hl7_organization_type: "govt" },
    },
    regulatory_agency: {
      label: "Regulatory agency",
      definition: "Authorizes medicines or trials; which one is a term of the regulators.",
      broader: "government_agency",
      codes: { ncit: "C188863" },
    },
    ethics_committee: {
      label: "Ethics committee",
      definition: "Judges the ethics of studies (IRB, IEC).",
      synonyms: ["IRB", "IEC"],
      codes: { ncit: "C142541" },
    },
    foundation: {
      label: "Foundation",
      definition: "Gives money for a purpose without profit.",
    },
    patient_organization: {
      label: "Patient organization",
      definition: "Speaks for patients and their families.",
    },
    cooperative_group: {
      label: "Cooperative group",
      definition: "Standing network of institutions that runs trials.",
    },
    treatment_center_network: {
      label: "Treatment network",
      definition: "Institutions joined for care or data, as CIBMTR or EBMT.",
      synonyms: ["registry holder"],
    },
    blood_establishment: {
      label: "Blood or cell establishment",
      definition: "Collects, processes or banks blood, cells or tissue.",
      synonyms: ["cord blood bank", "tissue establishment"],
    },
    payer: {
      label: "Payer",
      definition: "Pays for care, public or private.",
      codes: { hl7_organization_type: "pay" },
    },
    clinic: {
      label: "Clinic",
      definition: "Treats patients without beds, infusion centers among them.",
      broader: "healthcare_provider",
      codes: { ncit: "C211570" },
    },
    publisher: {
      label: "Publisher",
      definition: "Issues journals, news or databases.",
    },
    stock_exchange: {
      label: "Stock exchange",
      definition: "Lists shares, as HKEX or Nasdaq.",
    },
    registry: {
      label: "Study registry",
      definition: "Keeps public records of trials, as ClinicalTrials.gov.",
      synonyms: ["trial registry"],
      codes: { ncit: "C93453" },
    },
  },
});

/** A term of {@link organizationTypes}. */
export type OrganizationType = TermKey<typeof organizationTypes>;
/** Schema of {@link OrganizationType}. */
export const OrganizationType: TermSchema<OrganizationType> = /* @__PURE__ */ termSchema(organizationTypes);
