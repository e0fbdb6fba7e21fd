/** Eligibility criteria as registries write them. */
export {};
