/** Comparison of the schemes with Bioregistry (https://bioregistry.io), version of March 2023. */

/** Prefixes of the subset that are not schemes of this package, with the reason. */
export const excludedPrefixes: Readonly<Record<string, string>> = {
  inn: "a name such as fluticasone, which has no form of its own; two-word names belong to the scheme inn",
  ucum: "a unit; @org/therapy-units parses units",
  "hgnc.symbol": "a name such as DAPK1, which has no form of its own",
};

/** How the forms of a scheme differ from the pattern in Bioregistry of March 2023, by prefix. */
export const patternDifferences: Readonly<Record<string, string>> = {
  atc: "the pattern accepts any number of digits at a level (L1, L0123) and first letters that are not a group",
  cas: "the pattern accepts one digit before the first hyphen and does not verify the check digit; assigned numbers have at least two digits and no leading zero",
  cellosaurus: "only the prefix CVCL_, which Bioregistry leaves out",
  chebi: "the pattern accepts leading zeros",
  chembl: "the pattern accepts leading zeros and any length",
  "chembl.compound": "see chembl",
  cl: "only the prefix CL:",
  clinicaltrials: "placeholders are not accepted",
  clo: "only the prefix CLO:",
  dailymed: "the pattern accepts any letters, digits and hyphens; a set identifier is a UUID",
  doi: "the dot in the pattern matches any character, and its suffix may hold spaces and have any length",
  doid: "the pattern accepts padding to any width",
  drugbank: "placeholders are not accepted",
  efo: "only the prefix EFO:",
  ensembl:
    "the pattern also accepts almost any word, for yeast and fly genes with identifiers of other databases, and does not include species, exons, families and gene trees",
  euclinicaltrials:
    "serials that begin with 5 are EU CT numbers of CTIS; years before 2003 are not accepted; the country of the protocol is accepted",
  gard: "canonical with seven digits and the prefix, as MONDO and GARD write it; shorter ones are parsed",
  grid: "the serial has three to seven digits",
  hgnc: "six digits are accepted, leading zeros not accepted",
  hp: "only the prefix HP:",
  icd10:
    "the pattern accepts categories of any number of digits and no letter in the third position, and only one digit after the point, which excludes national modifications",
  icd11: "the pattern has the foundation only; the codes of the linearization (2A81.0) are accepted too",
  "kegg.drug": "five digits, as KEGG writes them",
  lei: "the check digits are digits and are verified",
  loinc:
    "the pattern accepts any letters; only parts, answers, lists and groups have letters, and the check digit is verified",
  medgen: "the pattern accepts any run of C and N, which includes UMLS concepts, a separate scheme here",
  mesh: "six or nine digits, not seven or eight; qualifiers (Q) are accepted",
  mondo: "only the prefix MONDO:",
  ncbigene: "leading zeros are not accepted, and more than ten digits",
  ncit: "three to seven digits without a leading zero",
  ndc: "the segments have the lengths of the three layouts of ten digits, or of the eleven; products without a package are accepted",
  obi: "only the prefix OBI:",
  omim: "six digits, the first of which is 1 to 6; phenotypic series (PS) are accepted",
  orcid: "the check digit is verified",
  orphanet: "only the prefix ORPHA:, leading zeros and length",
  "orphanet.ordo": "only the prefix Orphanet_, leading zeros and length",
  pmc: "leading zeros are not accepted, and more than eight digits",
  pubmed: "leading zeros are not accepted, and more than eight digits",
  ror: "a character class of the pattern accepts a bar (|); the check digits are verified",
  rrid: "the pattern accepts anything that begins with a letter; this scheme has a list of sources",
  rxnorm: "leading zeros are not accepted",
  snomedct:
    "the pattern accepts words before the digits; six to eighteen digits, the partition and the Verhoeff check digit are verified",
  umls: "seven digits",
  unii: "ten characters, the last of which is verified",
  uniprot:
    "the character classes of the pattern accept commas and spaces, and each of its anchors applies to one alternative only; isoforms are accepted, versions are not part of the accession",
};
