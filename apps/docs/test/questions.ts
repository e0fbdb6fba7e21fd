/** Questions of users of similar projects, in our words, with the page that answers each and the thread it comes from. */

/** A question, the pages that answer it, and the thread with it. */
export interface Question {
  readonly text: string;
  readonly pages: readonly string[];
  readonly thread: string;
}

const github = "https://github.com/";

/** Returns a question; `path` is that of a thread on GitHub. */
function question(text: string, path: string, ...pages: readonly string[]): Question {
  return { text, pages: pages.map((page) => `${page}.html`), thread: github + path };
}

/** The questions. They were collected before the search was tried on them. */
export const questions: readonly Question[] = [
  question(
    "how to load records into DuckDB",
    "MIT-LCP/eicu-code/pull/235",
    "guides/at-scale",
    "cookbook/ten-questions",
  ),
  question("load data into PostgreSQL", "InseeFrLab/utilitR/issues/549", "guides/at-scale"),
  question(
    "import ClinicalTrials.gov studies",
    "biocypher/biocypher/issues/262",
    "guides/import-a-registry",
    "tutorials/data-engineer",
  ),
  question(
    "trial phase from different registries ICTRP CTIS",
    "brunoamaral/gregory-ai/issues/571",
    "vocabularies/phase",
    "mappings/ictrp",
    "mappings/index",
    "tutorials/registry",
    "guides/import-a-registry",
  ),
  question(
    "which CTIS field corresponds to the decision date",
    "rfhb/ctrdata/issues/60",
    "mappings/ctis",
    "mappings/ctis-earlier",
  ),
  question("EUCTR fields", "rfhb/ctrdata/issues/26", "mappings/euctr"),
  question("EU clinical trials register start date results version", "rfhb/ctrdata/issues/10", "mappings/euctr"),
  question("convert mg/dL to mmol/L", "gentooboontoo/js-quantities/issues/69", "guides/convert-units"),
  question("incompatible units error glucose", "olbrich/ruby-units/issues/171", "guides/convert-units"),
  question("vg/kg dose conversion", "LHNCBC/ucum-lhc/issues/8", "guides/convert-units"),
  question("UCUM units", "ucum-org/ucum/issues/350", "guides/convert-units"),
  question(
    "match patients to clinical trials",
    "Keiji-AI/PyTrial/issues/2",
    "guides/match-a-patient",
    "cookbook/match-a-patient",
    "tutorials/trial-matching",
  ),
  question(
    "why does this patient not match the trial",
    "oncokb/oncokb/issues/1902",
    "guides/match-a-patient",
    "cookbook/match-a-patient",
    "tutorials/trial-matching",
  ),
  question(
    "CTML trial matching",
    "dfci/matchminer-engine/issues/4",
    "tutorials/trial-matching",
    "guides/match-a-patient",
  ),
  question(
    "parse inclusion and exclusion criteria from text",
    "clinwiki-org/clinwiki/issues/65",
    "guides/match-a-patient",
    "tutorials/trial-matching",
    "documents/cli",
    "decisions/0014-criteria-are-split-on-request",
  ),
  question(
    "eligibility age sex healthy volunteers fields",
    "opentrials/opentrials/issues/690",
    "records/Eligibility",
    "records/HealthyVolunteerCriterion",
    "guides/match-a-patient",
    "records/SexCriterion",
    "records/AgeCriterion",
  ),
  question("add custom concepts", "OHDSI/Themis/issues/73", "guides/extend-vocabularies", "cookbook/custom-term"),
  question(
    "how should local source codes be managed",
    "OHDSI/Themis/issues/22",
    "guides/extend-vocabularies",
    "cookbook/custom-term",
  ),
  question(
    "request a new vocabulary term",
    "OHDSI/Vocabulary-v5.0/issues/1220",
    "documents/CONTRIBUTING",
    "documents/ARCHITECTURE",
    "cookbook/custom-term",
    "guides/extend-vocabularies",
  ),
  question(
    "can we add new fields to the schema",
    "ga4gh/phenopacket-schema/issues/363",
    "documents/ARCHITECTURE",
    "guides/extend-vocabularies",
    "cookbook/document-your-package",
  ),
  question("custom rule", "OHDSI/DataQualityDashboard/issues/83", "guides/write-rules", "cookbook/custom-rule"),
  question("turn off a validation rule", "luca-scr/qcc/issues/47", "guides/write-rules", "cookbook/custom-rule"),
  question(
    "change severity threshold of checks",
    "OHDSI/DataQualityDashboard/issues/426",
    "guides/write-rules",
    "cookbook/custom-rule",
    "documents/cli",
  ),
  question(
    "validate against JSON Schema",
    "monarch-initiative/pyphetools/issues/120",
    "guides/at-scale",
    "cookbook/python",
    "guides/start",
    "cookbook/check-a-file",
  ),
  question("generate Pydantic models", "pydantic/pydantic/issues/643", "cookbook/python"),
  question(
    "OpenAPI components",
    "datamodel-code-generator/datamodel-code-generator/issues/2406",
    "guides/at-scale",
    "cookbook/python",
  ),
  question("convert v1 data to v2", "phenopackets/phenopacket-tools/issues/1", "guides/upgrade"),
  question(
    "schema migration breaking changes",
    "ga4gh/phenopacket-schema/issues/286",
    "guides/upgrade",
    "documents/compatibility",
  ),
  question(
    "deduplicate trials with several registry numbers",
    "opentrials/opentrials/issues/360",
    "guides/merge-registrations",
    "cookbook/identifiers",
  ),
  question(
    "merge EUCTR records of different countries",
    "opentrials/opentrials/issues/298",
    "guides/merge-registrations",
    "mappings/euctr",
  ),
  question(
    "secondary identifiers NCT ISRCTN",
    "opentrials/opentrials/issues/323",
    "cookbook/identifiers",
    "records/Registration",
    "guides/merge-registrations",
  ),
  question(
    "extract trial registration numbers from text",
    "opentrials/opentrials/issues/510",
    "cookbook/identifiers",
    "documents/cli",
  ),
  question("FHIR ResearchStudy R5", "medplum/medplum/pull/5394", "guides/exchange-fhir-r5", "mappings/fhir-r5-fields"),
  question("FHIR R6 ResearchStudy changes", "HL7/fhir/pull/3367", "mappings/fhir-r6"),
  question("read Excel spreadsheet with records", "phoenixctms/ctsms/issues/104", "guides/work-in-a-spreadsheet"),
  question(
    "brand name to INN",
    "NCATSTranslator/Babel/issues/635",
    "decisions/0011-explicit-and-typical-meaning-of-a-name",
    "records/Name",
    "decisions/0028-products-by-source",
    "vocabularies/name_kind",
    "documents/GLOSSARY",
    "documents/cli",
  ),
  question("epochs and arms of a study", "ISA-tools/isa-api/issues/320", "records/Epoch", "records/Arm", "model/trial"),
  question(
    "bundle size in the browser",
    "finos/FDC3/pull/2232",
    "cookbook/in-a-browser",
    "decisions/0009-declarations-carry-every-key",
    "decisions/0027-validators-generated-from-the-schemas",
    "guides/start",
    "documents/promises",
  ),
  question(
    "mapping of ClinicalTrials.gov fields",
    "cdisc-org/DDF-RA/issues/698",
    "mappings/clinicaltrials-gov",
    "mappings/clinicaltrials-gov-xml",
    "mappings/index",
  ),
  question(
    "load a million records without running out of memory",
    "monarch-initiative/monarch-ingest/pull/591",
    "guides/at-scale",
    "guides/import-a-registry",
    "tutorials/data-engineer",
  ),
];
