/** In which language a text is. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Languages of names and sources, by BCP 47 tag; Chinese always with its script.
 *
 * @see https://org.github.io/therapy-model/vocabularies/language.html
 */
export const languages = /* @__PURE__ */ vocabulary({
  id: "language",
  title: "Language",
  definition: "In which language a text or name is.",
  terms: {
    en: {
      label: "English",
      definition: "English.",
    },
    "zh-Hans": {
      label: "Chinese (Simplified)",
      definition: "Chinese in simplified characters.",
      synonyms: ["zh-CN"],
    },
    "zh-Hant": {
      label: "Chinese (Traditional)",
      definition: "Chinese in traditional characters.",
      synonyms: ["zh-TW"],
    },
    "zh-Latn": {
      label: "Chinese (pinyin)",
      definition: "Chinese in Latin letters.",
      synonyms: ["pinyin"],
    },
    ja: {
      label: "Japanese",
      definition: "Japanese.",
    },
    ko: {
      label: "Korean",
      definition: "Korean.",
    },
    de: {
      label: "German",
      definition: "German.",
    },
    fr: {
      label: "French",
      definition: "French.",
    },
    es: {
      label: "Spanish",
      definition: "Spanish.",
    },
    pt: {
      label: "Portuguese",
      definition: "Portuguese.",
    },
    it: {
      label: "Italian",
      definition: "Italian.",
    },
    nl: {
      label: "Dutch",
      definition: "Dutch.",
    },
    sv: {
      label: "Swedish",
      definition: "Swedish.",
    },
    da: {
      label: "Danish",
      definition: "Danish.",
    },
    nb: {
      label: "Norwegian",
      definition: "Norwegian Bokmål.",
    },
    fi: {
      label: "Finnish",
      definition: "Finnish.",
    },
    is: {
      label: "Icelandic",
      definition: "Icelandic.",
    },
    pl: {
      label: "Polish",
      definition: "Polish.",
    },
    cs: {
      label: "Czech",
      definition: "Czech.",
    },
    sk: {
      label: "Slovak",
      definition: "Slovak.",
    },
    sl: {
      label: "Slovenian",
      definition: "Slovenian.",
    },
    hr: {
      label: "Croatian",
      definition: "Croatian.",
    },
    hu: {
      label: "Hungarian",
      definition: "Hungarian.",
    },
    ro: {
      label: "Romanian",
      definition: "Romanian.",
    },
    bg: {
      label: "Bulgarian",
      definition: "Bulgarian.",
    },
    el: {
      label: "Greek",
      definition: "Greek.",
    },
    et: {
      label: "Estonian",
      definition: "Estonian.",
    },
    lv: {
      label: "Latvian",
      definition: "Latvian.",
    },
    lt: {
      label: "Lithuanian",
      definition: "Lithuanian.",
    },
    mt: {
      label: "Maltese",
      definition: "Maltese.",
    },
    ga: {
      label: "Irish",
      definition: "Irish.",
    },
    ru: {
      label: "Russian",
      definition: "Russian.",
    },
    uk: {
      label: "Ukrainian",
      definition: "Ukrainian.",
    },
    tr: {
      label: "Turkish",
      definition: "Turkish.",
    },
    ar: {
      label: "Arabic",
      definition: "Arabic.",
    },
    fa: {
      label: "Persian",
      definition: "Persian.",
    },
    he: {
      label: "Hebrew",
      definition: "Hebrew.",
    },
    hi: {
      label: "Hindi",
      definition: "Hindi.",
    },
    th: {
      label: "Thai",
      definition: "Thai.",
    },
    vi: {
      label: "Vietnamese",
      definition: "Vietnamese.",
    },
    ms: {
      label: "Malay",
      definition: "Malay.",
    },
    id: {
      label: "Indonesian",
      definition: "Indonesian.",
    },
  },
});

/** A term of {@link languages}. */
export type Language = TermKey<typeof languages>;
/** Schema of {@link Language}. */
export const Language: TermSchema<Language> = /* @__PURE__ */ termSchema(languages);
