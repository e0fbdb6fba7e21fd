// Peers that publish no types. They are measured, not built on.
declare module "@lhncbc/ucum-lhc";
declare module "js-quantities";
