/** The advanced-therapy medicines of the European Medicines Agency: names, groups, dates and what their entries state. */
import { text } from "../../../../testing/shared-data.ts";
import type { Row, VerificationTable } from "../../../../testing/verification.ts";

/** What an entry states of its product, by words of the active substance or of the whole entry. */
const stated: readonly (readonly [fact: string, where: "substance" | "entry", words: RegExp])[] = [
  ["cell_origin=autologous", "substance", /\bautologous\b/i],
  ["cell_origin=allogeneic", "substance", /\ballogeneic\b/i],
  ["cell_type=t_cell", "substance", /\bT[- ]cells\b/],
  ["cell_type=hematopoietic_stem_cell", "substance", /\bCD34\+/],
  ["cell_type=mononuclear_cell", "substance", /mononuclear cells/],
  ["genetically_modified=true", "substance", /genetically modified|transduced|encoding/],
  ["vector_class=adeno_associated_viral", "entry", /adeno-associated virus/],
  ["target=F9", "entry", /factor IX deficiency/i],
  ["target=F8", "entry", /factor VIII deficiency/i],
  ["target=SMN1", "entry", /SMN1 gene/],
  ["target=LPL", "entry", /lipoprotein lipase deficiency/],
  ["target=ABCD1", "entry", /ABCD1/],
  ["target=HBB_T87Q", "entry", /T87Q-globin gene/],
];

/** A nonproprietary name: one or two words of letters, a hyphen and a letter after them allowed. */
const nonproprietary = /^[a-z]+( [a-z]+)?(-[LT])?$/i;

/** A date as ISO 8601, from day/month/year. */
function isoDate(cell = ""): string {
  return cell.split("/").toReversed().join("-");
}

function entryOf(cells: readonly string[], entry: string, names: readonly string[]): Row {
  const column = (name: RegExp): string => cells[names.findIndex((one) => name.test(one))] ?? "";
  const inn = column(/^International non-proprietary name/);
  const substance = column(/^Active substance/);
  const candidates = [inn, substance, /\(([\w-]+)\)$/.exec(inn)?.[1] ?? ""];
  const words = { substance: `${inn} ${substance}`, entry };
  const isConditional = column(/^Conditional approval/) === "Yes";
  const isExceptional = column(/^Exceptional circumstances/) === "Yes";
  return {
    number: column(/^EMA product number/),
    brand: column(/^Name of medicine/),
    name:
      candidates
        .find((one) => nonproprietary.test(one))
        ?.toLowerCase()
        .replace(/-[lt]$/, (end) => end.toUpperCase()) ?? "",
    atc: cells.slice(8, 13).find((cell) => /^[A-Z]\d{2}[A-Z]{0,2}\d{0,2}$/.test(cell)) ?? "",
    states: stated.flatMap(([fact, where, pattern]) => (pattern.test(words[where]) ? [fact] : [])).join("|"),
    approval_kind: isConditional ? "conditional" : isExceptional ? "exceptional_circumstances" : "full",
    opinion: isoDate(column(/^Opinion adopted date/)),
    authorization: isoDate(column(/^Marketing authorisation date/)),
    end: isoDate(column(/^Withdrawal \/ expiry/)),
  };
}

/** The table of advanced-therapy medicines. */
export const products: VerificationTable = {
  file: "ema-products.tsv",
  claimed: ["number"],
  found: "brand name atc states approval_kind opinion authorization end".split(" "),
  verify: () => {
    // The head of the table has line breaks within its names; every row begins with "Human".
    const [head = "", ...lines] = text("data/approvals/ema-atmp-2025.tsv").split(/\n(?=Human\t)/);
    const names = head.replaceAll("\n", " ").split("\t");
    return lines.map((line) => ({
      ...entryOf(line.trimEnd().split("\t"), line, names),
      source: "ema-medicines",
      compared: "the entry",
      result: "recorded",
    }));
  },
};
