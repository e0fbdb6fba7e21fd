/** Rules about the names of a therapy. */
import { decodeInn, nameConflicts } from "@org/therapy-model/naming";
import type { Language, NameKind } from "@org/therapy-model";
import { source, therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** The kinds of name that consist of INN stems. */
const nonproprietary: ReadonlySet<NameKind> = /* @__PURE__ */ new Set<NameKind>(["inn", "usan", "proper"]);

/** The scripts of Chinese; other characters are those of names that are not translated, such as codes. */
const han = /\p{Script=Han}/u;
/** The languages that are written with Chinese characters. */
const hanLanguages: readonly Language[] = ["zh-Hans", "zh-Hant", "ja", "ko"];
/** A word in Latin letters without a digit: a name, not a company code. */
const latinWord = /^[A-Za-zÀ-ɏ]{4,}$/;

/** What is wrong with the language of a text; undefined if nothing is. */
function scriptProblem(text: string, language: Language | undefined): string | undefined {
  if (language === undefined) return undefined;
  if (han.test(text) && !/[A-Za-z]/.test(text) && !hanLanguages.includes(language)) {
    return `is ${language}, but the text has Chinese characters`;
  }
  if (language.startsWith("zh-Han") && latinWord.test(text))
    return `is ${language}, but the text has Latin letters only`;
  return undefined;
}

const languageScript = rule({
  id: "language_script",
  title: "Text in another script than its language",
  recordKinds: ["therapy", "organization", "platform", "trial", "source"],
  requires: [],
  severity: unlikely,
  rationale:
    "A name in Chinese characters that is marked as English is not found in Chinese, and a brand in Latin letters is not a Chinese name.",
  source: "BCP 47: the script of a language tag",
  check(record, report) {
    if (record.kind === "source") {
      const problem = scriptProblem(record.title, record.language);
      if (problem !== undefined && han.test(record.title)) report({ path: ["language"], message: problem });
      return;
    }
    for (const [index, { text, language }] of (record.names ?? []).entries()) {
      const problem = scriptProblem(text, language);
      if (problem !== undefined) report({ path: ["names", index, "language"], message: problem });
    }
  },
  valid: [
    [therapy({ names: [{ text: "示例仑赛注射液", kind: "brand", language: "zh-Hans" }] })],
    [therapy({ names: [{ text: "X-101", kind: "code", language: "zh-Hans" }] })],
    [source({ title: "Example 公告", language: "en" })],
  ],
  invalid: [
    [therapy({ names: [{ text: "示例仑赛注射液", kind: "brand", language: "en" }] })],
    [therapy({ names: [{ text: "Example", kind: "brand", language: "zh-Hans" }] })],
    [source({ title: "示例生物公告", language: "en" })],
  ],
});

/** Letters and digits of full width, which Chinese input methods write. */
const fullWidth = /[！-～]/;

const fullWidthName = rule({
  id: "full_width_name",
  title: "Name or code in full-width letters",
  recordKinds: ["therapy", "organization", "platform", "trial"],
  requires: [],
  severity: unlikely,
  rationale:
    "A code in full-width letters is another text than the same code in Latin letters: a search does not find it.",
  source: "Unicode Standard Annex 15: compatibility equivalence of full-width letters",
  check({ names = [] }, report) {
    for (const [index, { text }] of names.entries()) {
      if (!fullWidth.test(text) || han.test(text)) continue;
      const narrow = text.normalize("NFKC");
      report({
        path: ["names", index, "text"],
        message: `is ${text}, in full-width letters; expected ${narrow}`,
        fix: { kind: "replace", value: narrow },
      });
    }
  },
  valid: [[therapy({ names: [{ text: "示例（注射液）", kind: "brand", language: "zh-Hans" }] })]],
  invalid: [[therapy({ names: [{ text: "ＸＹ１０１", kind: "code" }] })]],
});

const innFacetConflict = rule({
  id: "inn_facet_conflict",
  title: "Nonproprietary name that contradicts the therapy",
  recordKinds: ["therapy"],
  requires: [],
  severity: contradiction,
  rationale:
    "The stems of a nonproprietary name define the origin of the cells, the vector and the gene component of the product. If name and record differ, one of them belongs to another product.",
  source:
    "Naming schemes of the United States Adopted Names Council for gene therapies and gene-modified cell therapies; `vocabularies/name-stems.tsv`",
  check(record, report) {
    for (const { kind, text } of record.names) {
      if (!nonproprietary.has(kind)) continue;
      for (const { certainty, path, message } of nameConflicts(decodeInn(text), record))
        if (certainty === "explicit") report({ path, message });
    }
  },
  valid: [
    [
      therapy({
        names: [{ text: "zevorcabtagene autoleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "autologous", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "azercabtagene zapreleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [therapy({ names: [{ text: "autoleucel", kind: "synonym" }], cells: [{ origin: "allogeneic" }] })],
  ],
  invalid: [
    [
      therapy({
        names: [{ text: "ciltacabtagene autoleucel", kind: "inn" }],
        modificationSetting: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
      }),
    ],
    [
      therapy({
        names: [{ text: "onasemnogene abeparvovec-xioi", kind: "proper" }],
        modality: "in_vivo_gene_addition",
        modificationSetting: "in_vivo",
        vectors: [{ class: "adenoviral" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [languageScript, fullWidthName, innFacetConflict];
