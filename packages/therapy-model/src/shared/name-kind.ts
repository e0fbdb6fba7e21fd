/** What kind of name a name is. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of name a name is, for therapies, organizations, trials and places.
 *
 * @see https://org.github.io/therapy-model/vocabularies/name_kind.html
 */
export const nameKinds = /* @__PURE__ */ vocabulary({
  id: "name_kind",
  title: "Kind of name",
  definition: "What kind of name a name is.",
  terms: {
    inn: {
      label: "International nonproprietary name",
      definition: "The name that WHO gives a substance, two words for cell and gene therapies.",
      synonyms: ["INN"],
      codes: { ncit: "C142585" },
    },
    usan: {
      label: "United States adopted name",
      definition: "The name that the USAN council gives.",
      synonyms: ["USAN"],
    },
    proper: {
      label: "Proper name",
      definition: "United States: the nonproprietary name on the license, with its four-letter suffix.",
      synonyms: ["nonproprietary name with suffix"],
    },
    ban: {
      label: "National approved name",
      definition: "A nonproprietary name given in one country, as BAN, JAN or CADN.",
      synonyms: ["JAN", "BAN", "CADN"],
    },
    brand: {
      label: "Brand name",
      definition: "The name under which it is sold, a trademark.",
      synonyms: ["proprietary name", "trademark"],
      codes: { ncit: "C71898" },
    },
    code: {
      label: "Company code",
      definition: "The developer's number, as HGI-001.",
      synonyms: ["company code name", "development code"],
    },
    short_name: {
      label: "Short name",
      definition: "A short form in common use, as cilta-cel.",
    },
    acronym: {
      label: "Acronym",
      definition: "Made of first letters, as a trial's CARTITUDE-1.",
      codes: { ncit: "C93495" },
    },
    former: {
      label: "Former name",
      definition: "Used before and given up.",
      synonyms: ["previous name"],
    },
    synonym: {
      label: "Synonym",
      definition: "Another name of the same thing, of no other kind.",
      synonyms: ["alias"],
    },
    descriptive: {
      label: "Descriptive name",
      definition: "Says what it is, as anti-CD38 allogeneic CAR-T cells.",
    },
    legal: {
      label: "Legal name",
      definition: "As entered in the register of companies or given by law.",
    },
    trade: {
      label: "Trading name",
      definition: "Under which an organization does business.",
      synonyms: ["doing business as"],
    },
    local: {
      label: "Local name",
      definition: "The name in the local language or script.",
    },
    public_title: {
      label: "Public title",
      definition: "A trial's short title for the public.",
      synonyms: ["brief title", "registry title"],
      codes: { ncit: "C207617" },
    },
    scientific_title: {
      label: "Scientific title",
      definition: "A trial's full title.",
      synonyms: ["official title"],
      codes: { ncit: "C207618" },
    },
    working: {
      label: "Working title",
      definition: "Used within and not meant to last.",
    },
  },
});

/** A term of {@link nameKinds}. */
export type NameKind = TermKey<typeof nameKinds>;
/** Schema of {@link NameKind}. */
export const NameKind: TermSchema<NameKind> = /* @__PURE__ */ termSchema(nameKinds);
