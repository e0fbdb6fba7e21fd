/** Records of the European Clinical Trials Information System. */
export {};
