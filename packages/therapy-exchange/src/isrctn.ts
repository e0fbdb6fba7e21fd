/** Records of the ISRCTN registry. */
export {};
