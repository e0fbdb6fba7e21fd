/** Beginnings of identifiers which, repeated, make a careless search slow. */
export const repeatedParts: readonly string[] = [
  "1",
  "10.",
  "NCT",
  "NCT0",
  "://1 ",
  "2008-",
  "a1",
  "国药准字",
  "UNII ",
  "gene ",
  "A:",
  "EudraCT ",
  "NCT0 ",
  "\uD800",
  "1/",
  "PMID ",
];
