/**
 * Annotations that count something, by their lower-case singular, with the kind that they count. Other annotations are
 * comments and do not affect conversion. The count words in `data/unit-words.tsv` must agree with this table (tested).
 */
export const countedAnnotations = {
  cell: "cells",
  vg: "vg",
  "vector genome": "vg",
  gc: "genome copies",
  "genome copy": "genome copies",
  vp: "vp",
  "viral particle": "vp",
  particle: "particles",
  capsid: "capsids",
  virion: "virions",
  copy: "copies",
  tu: "TU",
  "transducing unit": "TU",
  iu: "[IU]",
  pfu: "[PFU]",
  cfu: "[CFU]",
  ffu: "[FFU]",
  tcid50: "[TCID_50]",
  rbc: "RBC",
  wbc: "WBC",
  platelet: "platelets",
  eu: "EU",
  "endotoxin unit": "EU",
} as const;
