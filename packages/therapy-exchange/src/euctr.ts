/** Records of the EU Clinical Trials Register. */
export {};
