/** Reads and writes the records of trial registries as records of the therapy model, accounting for every leaf. */
export {};
