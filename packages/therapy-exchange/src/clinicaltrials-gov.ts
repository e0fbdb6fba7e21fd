/** ClinicalTrials.gov API v2 records. */
export {};
