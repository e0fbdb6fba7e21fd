/** What the stems of nonproprietary names mean, compared with the naming schemes or with the products that have them. */
import { text } from "../../../../testing/shared-data.ts";
import {
  type Comparison,
  notVerified,
  readByPerson,
  type Row,
  type VerificationTable,
} from "../../../../testing/verification.ts";
import { readStems, type StemRow } from "../generate-naming.ts";
import { stemTables } from "./names.ts";

/** Products whose name has a stem, with words of their entry that state what the stem is taken to mean. */
export const stemEvidence: readonly (readonly [stem: string, table: string, name: string, meaning: RegExp])[] = [
  ["auto", "ema", "brexucabtagene autoleucel", /autologous peripheral blood t cells/],
  ["auto", "ema", "betibeglogene autotemcel", /autologous cd34\+/],
  ["auto", "agents", "orvacabtagene autoleucel", /autologous anti-bcma/],
  ["leu", "ema", "brexucabtagene autoleucel", /peripheral blood t cells/],
  ["leu", "ema", "sipuleucel-t", /peripheral-blood mononuclear cells/],
  ["leu", "agents", "lifileucel", /autologous til/],
  ["tem", "ema", "betibeglogene autotemcel", /haematopoietic stem cells/],
  ["tem", "ema", "atidarsagene autotemcel", /cd34\+ cells/],
  ["T", "ema", "sipuleucel-t", /autologous/],
  ["T", "agents", "baltaleucel-t", /autologous cytotoxic t lymphocyte/],
  ["T", "agents", "agenmestencel-t", /autologous mesenchymal stem cells/],
  ["L", "ctgov", "rexlemestrocel-l", /allogeneic/],
  ["parvo", "ema", "valoctocogene roxaparvovec", /adeno-associated virus/],
  ["adeno", "agents", "aglatimagene besadenovec", /adenoviral vector encoding hsv thymidine kinase/],
  ["adeno", "agents", "contusugene ladenovec", /adenovirus p53/],
  ["vaci", "agents", "tipapkinogene sovacivec", /vaccinia viral vector/],
  ["papkino", "agents", "tipapkinogene sovacivec", /mva-hpv-il2/],
  ["tima", "agents", "aglatimagene besadenovec", /hsv thymidine kinase/],
  ["repvec", "ctgov", "talimogene laherparepvec", /oncolytic/],
  ["turev", "ctgov", "gebasaxturev", /oncolytic/],
  ["rsen", "registers", "nusinersen", /antisense/],
  ["mab", "ctgov", "tislelizumab", /monoclonal antibody/],
];

function claims(): Row[] {
  return readStems().map(({ stem, place, meaning, basis, implies }) => ({ stem, place, meaning, basis, implies }));
}

/** The readings of meanings that are not in the naming schemes. */
const otherBases: { readonly [basis: string]: Omit<Comparison, "result"> } = {
  published: { source: "who-inn-73", compared: "read in the publication" },
  vocabulary: { source: "vocabularies", compared: "examples of terms" },
};

function compare({ stem, meaning, basis }: StemRow, schemes: string): Comparison {
  if (basis === "listed") {
    // -pu- is listed as -pul- before -cel.
    const isListed = stem === "pu" || new RegExp(`(?:-|\\+ )${stem}\\b`).test(schemes);
    return { source: "inn-naming", compared: "listed in a naming scheme", result: isListed ? "found" : notVerified };
  }
  if (stem === meaning) return { source: "ncit-terms", compared: "the stem is the word", result: "same word" };
  const evidence = stemEvidence.filter(([one]) => one === stem);
  const isShown = ([, table, name, meaning]: (typeof stemEvidence)[number]): boolean =>
    text(stemTables[table]![0])
      .toLowerCase()
      .split("\n")
      .some((line) => line.includes(name) && meaning.test(line));
  const source = stemTables[evidence[0]?.[1] ?? ""]?.[1] ?? "ncit-terms";
  const compared = `entries of ${evidence.map(([, , name]) => name).join(", ")}`;
  return { source, compared, result: evidence.length > 0 && evidence.every(isShown) ? "stated" : notVerified };
}

/** The table of the meanings of stems. */
export const stemMeanings: VerificationTable = {
  file: "stem-meanings.tsv",
  claimed: ["stem", "place", "meaning", "basis", "implies"],
  found: [],
  claims,
  verify: () => {
    const schemes = text("data/approvals/inn-naming.md");
    const reading = readByPerson(stemMeanings);
    return claims().map((row): Row & Comparison => {
      const other = otherBases[row["basis"]!];
      return { ...row, ...(other === undefined ? compare(row as unknown as StemRow, schemes) : reading(row, other)) };
    });
  },
};
