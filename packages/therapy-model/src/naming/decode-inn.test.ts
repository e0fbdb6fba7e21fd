import { describe, expect, test } from "vitest";
import fc from "fast-check";
import "../../../../testing/seed.ts";
import { present, rows, text } from "../../../../testing/shared-data.ts";
import { recordSets } from "../../test/catalog-data.ts";
import { decodeInn, type DecodedInn } from "./decode-inn.ts";
import type { FacetTerms } from "./facet.ts";
import { agree } from "./implied.ts";
import { nameConflicts } from "./name-conflict.ts";

/** The parts of a name, with a question mark before unknown ones. */
function parted(name: string): string {
  const words = decodeInn(name).words.map(({ parts }) =>
    parts.map(({ kind, text: letters }) => (kind === "unknown" ? `?${letters}` : letters)).join("·"),
  );
  return words.join(" ");
}

/** The facts that a name implies: `=` if explicit, `~` if typical. */
function implied(name: string): string[] {
  return decodeInn(name).implies.map(
    ({ facet, term, certainty }) => `${facet}${certainty === "explicit" ? "=" : "~"}${term}`,
  );
}

describe("genetically modified cells, two words", () => {
  test("the name of a CAR-T cell product specifies the origin of the cells and a CAR, not its target", () => {
    expect(parted("zevorcabtagene autoleucel")).toBe("zevor·cabta·gene auto·leu·cel");
    expect(implied("zevorcabtagene autoleucel").toSorted()).toEqual([
      "cell_origin=autologous",
      "cell_type=immune_cell",
      "cell_type~t_cell",
      "construct_kind=car",
      "genetically_modified=true",
      "modality=car_cell_therapy",
      "modality~car_t",
      "modification_setting=ex_vivo",
    ]);
    expect(decodeInn("zevorcabtagene autoleucel").unspecified).toEqual([
      "cell_source",
      "vector_class",
      "integrating",
      "edit_method",
      "target",
    ]);
  });

  test("without auto-, the origin is unspecified", () => {
    expect(parted("idecabtagene vicleucel")).toBe("ide·cabta·gene vic·leu·cel");
    expect(decodeInn("idecabtagene vicleucel").unspecified).toContain("cell_origin");
    expect(parted("prulacabtagene leucel")).toBe("prula·cabta·gene leu·cel");
  });

  test("an infix without a known meaning is unknown, and the other parts are decoded", () => {
    expect(parted("exagamglogene autotemcel")).toBe("?exagamglo·gene auto·tem·cel");
    expect(parted("renizgamglogene autogedtemcel")).toBe("?renizgamglo·gene auto·?ged·tem·cel");
    expect(decodeInn("exagamglogene autotemcel").completeness).toBe("partial");
    expect(implied("exagamglogene autotemcel")).toContain("modality~hsc_gene_therapy");
  });
});

describe("gene therapies, two words", () => {
  test.each([
    ["onasemnogene abeparvovec", "ona·semn·o·gene abe·parvo·vec", "vector_class=adeno_associated_viral"],
    ["valoctocogene roxaparvovec", "val·octoco·gene roxa·parvo·vec", "target=F8"],
    ["talimogene laherparepvec", "ta·lim·o·gene la·herpa·repvec", "replicating=true"],
    ["tipapkinogene sovacivec", "ti·papkino·gene so·vaci·vec", "vector_class=poxviral"],
    ["bizalimogene ralaplasmid", "biza·lim·o·gene rala·plasmid", "cargo=plasmid"],
    ["aglatimagene besadenovec", "agla·tima·gene bes·adeno·vec", "target~HSV_TK"],
  ])("%s", (name, parts, fact) => {
    expect(parted(name)).toBe(parts);
    expect(implied(name)).toContain(fact);
    expect(implied(name)).toContain("modification_setting=in_vivo");
  });

  test("the longest infix is decoded: -octoco- and not -naco-, -papkino- and not -kin-, -fermin- and not -ermin-", () => {
    expect(parted("tipapkinogene sovacivec")).toContain("papkino");
    expect(parted("xyfermingene abeparvovec")).toBe("xy·fermin·gene abe·parvo·vec");
  });
});

test("an unknown second word is not decoded, but the first word is", () => {
  expect(parted("axalimogene filolisbac")).toBe("axa·lim·o·gene ?filolisbac");
  expect(decodeInn("axalimogene filolisbac")).toMatchObject({ completeness: "partial", implies: [] });
});

describe("one word", () => {
  test("stem cells in a name of one word are not necessarily hematopoietic", () => {
    expect(implied("remestemcel-L")).toEqual(["modality~cell_therapy", "cell_origin=allogeneic"]);
  });

  test.each([
    ["tabelecleucel", "tabelec·leu·cel"],
    ["darvadstrocel", "darvad·stro·cel"],
    ["audencel", "au·den·cel"],
    ["tisagenlecleucel", "tisa·gen·?lec·leu·cel"],
    ["algenpantucel-L", "al·gen·?pantu·cel·-·L"],
    ["nusinersen", "nusine·rsen"],
    ["patisiran", "pati·siran"],
    ["gebasaxturev", "gebasax·turev"],
  ])("%s", (name, parts) => expect(parted(name)).toBe(parts));

  test("a letter after the hyphen specifies the origin of the cells", () => {
    expect(implied("sipuleucel-T")).toContain("cell_origin=autologous");
    expect(implied("rexlemestrocel-L")).toContain("cell_origin=allogeneic");
    expect(decodeInn("tabelecleucel").unspecified).toContain("cell_origin");
  });

  test("antibodies are recognized and imply no fact", () => {
    expect(decodeInn("tislelizumab")).toMatchObject({
      scheme: "other",
      completeness: "full",
      implies: [],
      unspecified: [],
    });
    expect(decodeInn("gocatamig").words[0]?.parts[1]?.meaning).toBe("bispecific or multispecific antibody");
  });
});

test("the four letters that FDA adds are a suffix without a meaning", () => {
  const { words, completeness } = decodeInn("onasemnogene abeparvovec-xioi");
  expect(words[1]?.parts.at(-1)).toEqual({ kind: "suffix", text: "xioi", start: 25, end: 29 });
  expect(completeness).toBe("full");
});

test("case and spaces are ignored; offsets are those of the given text", () => {
  const name = decodeInn("  Axicabtagene \n Ciloleucel ");
  expect(name.words.map(({ text: word, start }) => [word, start])).toEqual([
    ["Axicabtagene", 2],
    ["Ciloleucel", 17],
  ]);
  expect(name.scheme).toBe("gene_modified_cells");
});

test("meanings are in Chinese on request", () => {
  const { words } = decodeInn("zevorcabtagene autoleucel", { language: "zh" });
  expect(words[1]?.parts[0]?.meaning).toBe("自体");
});

test.each([
  "",
  " ",
  "Sprycel",
  "Vericel",
  "gene",
  "Celgene",
  "cel",
  "CAR-T cells",
  "worsen",
  "transgene",
  "oncogene addiction",
  "autologous CD34+ cells",
  "gene cel",
  "\ud800 \udc00",
])("%j is not such a name", (text_) =>
  expect(decodeInn(text_)).toMatchObject({ completeness: "none", implies: [], unspecified: [] }),
);

describe("any text", () => {
  const syllable = fc.constantFrom(
    "cabta",
    "gene",
    "auto",
    "leu",
    "cel",
    "vec",
    "rep",
    "parvo",
    "tem",
    "gen",
    "o",
    "x",
    "-T",
    "-",
    " ",
    "İ",
    "\ud83d\ude00",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(syllable, { maxLength: 30 }).map((parts) => parts.join("")),
  );

  test("is decoded without an error, and its parts concatenate to the text", () => {
    fc.assert(
      fc.property(anything, (name) => {
        const { words } = decodeInn(name);
        let at = 0;
        for (const word of words) {
          expect(name.slice(at, word.start)).toMatch(/^[\s()[\]-]*$/);
          expect(word.parts.map((part) => part.text).join("")).toBe(word.text);
          at = word.start;
          for (const part of word.parts) {
            expect(part.start).toBe(at);
            expect(name.slice(part.start, part.end)).toBe(part.text);
            expect(part.end).toBeGreaterThan(part.start);
            at = part.end;
          }
          expect(at).toBe(word.end);
        }
        expect(name.slice(at)).toMatch(/^[\s()[\]]*$/);
      }),
    );
  });

  test("is decoded the same in upper and lower case", () => {
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 12 }), (parts) => {
        const name = parts.filter((part) => /^[a-z]+$/.test(part)).join("");
        const shape = ({ words }: DecodedInn): unknown =>
          words.map((word) => word.parts.map(({ kind, start }) => [kind, start]));
        expect(shape(decodeInn(name.toUpperCase()))).toEqual(shape(decodeInn(name)));
      }),
    );
  });

  test("of a million letters or words is decoded in linear time", () => {
    expect(decodeInn("a".repeat(1e6)).words[0]?.parts).toHaveLength(1);
    expect(decodeInn("gene ".repeat(1e5)).words).toHaveLength(1e5);
  });
});

/** The facts of a product in the table of the European Medicines Agency, by facet, from its description, not from the name. */
const statedFacts: readonly (readonly [
  facet: keyof FacetTerms,
  where: "substance" | "all",
  words: RegExp,
  term: string | true,
])[] = [
  ["cell_origin", "substance", /\bautologous\b/i, "autologous"],
  ["cell_origin", "substance", /\ballogeneic\b/i, "allogeneic"],
  ["cell_type", "substance", /\bT[- ]cells\b/, "t_cell"],
  ["cell_type", "substance", /\bCD34\+/, "hematopoietic_stem_cell"],
  ["cell_type", "substance", /mononuclear cells/, "mononuclear_cell"],
  ["genetically_modified", "substance", /genetically modified|transduced|encoding/, true],
  ["vector_class", "all", /adeno-associated virus/, "adeno_associated_viral"],
  ["target", "all", /factor IX deficiency/i, "F9"],
  ["target", "all", /factor VIII deficiency/i, "F8"],
  ["target", "all", /SMN1 gene/, "SMN1"],
  ["target", "all", /lipoprotein lipase deficiency/, "LPL"],
  ["target", "all", /ABCD1/, "ABCD1"],
  ["target", "all", /T87Q-globin gene/, "HBB_T87Q"],
];

/** The ATC group that a stem goes with: what the stem stands for is what the group is for. */
const groups: Readonly<Record<string, RegExp>> = {
  ald: /^N07/,
  beglo: /^B06/,
  cabta: /^L01/,
  gen: /^L01/,
  lip: /^C10/,
  naco: /^B02BD/,
  octoco: /^B02BD/,
  repvec: /^L01/,
  reti: /^S01/,
  semn: /^M09/,
};

describe.skipIf(!present)("the 27 advanced-therapy medicines of the European Union, by the table of ../shared", () => {
  const lines = (present ? text("data/approvals/ema-atmp-2025.tsv") : "")
    .split("\n")
    .filter((line) => line.startsWith("Human\t"));

  function compare(line: string): string {
    const cells = line.split("\t");
    const [, brand = "", , , , , inn = "", substance = ""] = cells;
    const atc = cells.slice(8, 13).find((cell) => /^[A-Z]\d{2}[A-Z]{0,2}\d{0,2}$/.test(cell)) ?? "";
    const names = [inn, substance, /\(([\w-]+)\)$/.exec(inn)?.[1] ?? ""];
    const name = names.map((one) => decodeInn(one)).find(({ completeness }) => completeness !== "none");
    if (name === undefined) return `${brand}: has no nonproprietary name`;
    const words = { substance: `${inn} ${substance}`, all: line };
    const stems = name.words.flatMap(({ parts }) => parts.flatMap(({ stem }) => stem ?? []));
    const agreed: string[] = [];
    const conflicting: string[] = [];
    for (const [facet, where, pattern, term] of statedFacts) {
      if (!pattern.test(words[where])) continue;
      const facts = name.implies.filter((fact) => fact.facet === facet);
      if (facts.length > 0)
        (facts.every((fact) => agree(facet, fact.term, term)) ? agreed : conflicting).push(
          term === true ? facet : term,
        );
    }
    for (const stem of stems) {
      const group = groups[stem];
      if (group !== undefined && atc !== "") (group.test(atc) ? agreed : conflicting).push(`${stem} ${atc}`);
    }
    if (conflicting.length > 0) return `${brand}: conflicts in ${conflicting.join(", ")}`;
    return `${brand}: ${agreed.length > 0 ? `agrees in ${agreed.join(", ")}` : "the table has nothing to compare"}`;
  }

  test("no name contradicts the description of its product in the table", () => {
    expect(lines).toHaveLength(27);
    expect(lines.map(compare)).toEqual([
      "Alofisel: the table has nothing to compare",
      "Hemgenix: agrees in F9, naco B02BD",
      "Ebvallo: the table has nothing to compare",
      "Zolgensma: agrees in SMN1, semn M09AX09",
      "Casgevy: the table has nothing to compare",
      "Abecma: agrees in cabta L01",
      "Breyanzi: agrees in t_cell, genetically_modified, cabta L01XL08",
      "Kymriah: agrees in gen L01XL04",
      "Luxturna: agrees in reti S01XA27",
      "Beqvez (previously Durveqtix): the table has nothing to compare",
      "Holoclar: has no nonproprietary name",
      "Carvykti: agrees in cabta L01XL05",
      "Roctavian: agrees in adeno_associated_viral, F8, octoco B02BD15",
      "Imlygic: agrees in repvec L01XX51",
      "Yescarta: agrees in cabta L01XX70",
      "Tecartus: agrees in autologous, t_cell, genetically_modified, cabta L01X",
      "Strimvelis: has no nonproprietary name",
      "Upstaza: the table has nothing to compare",
      "Libmeldy: agrees in autologous, hematopoietic_stem_cell, genetically_modified",
      "Spherox: has no nonproprietary name",
      "Zynteglo: agrees in autologous, hematopoietic_stem_cell, genetically_modified, HBB_T87Q, beglo B06A",
      "Skysona: agrees in ABCD1, ald N07",
      "Zalmoxis: has no nonproprietary name",
      "Maci: has no nonproprietary name",
      "Glybera: agrees in LPL, lip C10AX10",
      "ChondroCelect: has no nonproprietary name",
      "Provenge: agrees in autologous, mononuclear_cell",
    ]);
  });
});

describe.skipIf(!present)("the names of the NCI Thesaurus and its agents in ../shared", () => {
  const agents = present ? rows("data/reference/ncit/agents-cell-gene.nci-drug-dictionary-app.tsv") : [];
  const terms = present ? rows("data/reference/ncit/ncit_terms.all.tsv.gz") : [];

  test("of 514 cell and gene therapies, 11 have a nonproprietary name; all of these are fully decoded", () => {
    const read = agents
      .map(({ name = "" }) => [name, decodeInn(name).completeness])
      .filter(([, reading]) => reading !== "none");
    expect(agents).toHaveLength(514);
    expect(read).toEqual([
      ["Aglatimagene Besadenovec", "full"],
      ["Axicabtagene Ciloleucel", "full"],
      ["Baltaleucel-T", "full"],
      ["Betibeglogene Autotemcel", "full"],
      ["Brexucabtagene Autoleucel", "full"],
      ["Contusugene ladenovec", "full"],
      ["Idecabtagene Vicleucel", "full"],
      ["Lifileucel", "full"],
      ["Orvacabtagene Autoleucel", "full"],
      ["Tipapkinogene Sovacivec", "full"],
      ["Vadacabtagene Leraleucel", "full"],
    ]);
  });

  test("of 44,586 concepts, only cell, gene and RNA therapies are decoded as such", () => {
    const labels = terms.flatMap((row) => Object.values(row).slice(1, 3));
    const read = new Set(labels.filter((label) => !["other", undefined].includes(decodeInn(label).scheme)));
    expect([...read].toSorted()).toEqual([
      "Aglatimagene Besadenovec",
      "Algenpantucel-L",
      "Apatorsen",
      "Audencel",
      "Axicabtagene Ciloleucel",
      "Baltaleucel-T",
      "Belagenpumatucel-L",
      "Betibeglogene Autotemcel",
      "Bizalimogene Ralaplasmid",
      "Brexucabtagene Autoleucel",
      "Contusugene ladenovec",
      "Idecabtagene Vicleucel",
      "Lerapolturev",
      "Letetresgene Autoleucel",
      "Lifileucel",
      "Olvimulogene Nanivacirepvec",
      "Orvacabtagene Autoleucel",
      "Patisiran",
      "Tergenpumatucel-L",
      "Tipapkinogene Sovacivec",
      "Tisagenlecleucel",
      "Vadacabtagene Leraleucel",
    ]);
  });
});

test("no record set of the catalog contradicts the nonproprietary name of its therapy", () => {
  const therapies = recordSets.flatMap(({ records }) =>
    records.flatMap((one) => (one.kind === "therapy" ? [one] : [])),
  );
  const named = therapies.flatMap((therapy) =>
    therapy.names.filter(({ kind }) => kind === "inn").map(({ text: name }) => ({ therapy, name: decodeInn(name) })),
  );
  expect(named.map(({ name }) => [name.text, name.completeness])).toEqual([
    ["ciltacabtagene autoleucel", "full"],
    ["zevorcabtagene autoleucel", "full"],
  ]);
  expect(named.flatMap(({ therapy, name }) => nameConflicts(name, therapy))).toEqual([]);
});
