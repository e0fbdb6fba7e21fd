/** A page of the reference, generated from the data of the packages and not from their declarations. */
import type { Part } from "../pages/page.ts";
import type { Html } from "./html.ts";

/** A page and its child pages in the navigation. */
export interface Page {
  /** Its path in the site, without `.html`. */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
  /** The part of the site; the reference, if it is absent. */
  readonly part?: Part;
  /** Words of users that the page does not have, for the search. */
  readonly keywords?: string;
  /** Renders the content below the heading. */
  readonly body: (site: Site) => Html;
  /** Its entries in the search index. */
  readonly entries: readonly PageEntry[];
  /** Its child pages. */
  readonly children?: readonly Page[];
}

/** A page as the site reads it. */
export interface WrittenPage {
  readonly address: string;
  /** Its title, in which code is between backticks. */
  readonly title: string;
  /** Its title in HTML. */
  readonly heading: string;
  /** The content below the heading. */
  readonly html: string;
  readonly entries: readonly PageEntry[];
  /** The part of the site; the reference, if it is absent. */
  readonly part?: Part;
  /** Words of users that the page does not have, for the search. */
  readonly keywords?: string;
  /** The page above it. */
  readonly parent?: { readonly address: string; readonly title: string };
}

/** An entry of the search index. */
export interface PageEntry {
  /** The text of the search result. */
  readonly name: string;
  /** The kind of entry, or the vocabulary of a term. */
  readonly detail: string;
  /** The anchor on the page; absent for the page itself. */
  readonly anchor?: string;
  /** Other names that match the entry: keys, synonyms, codes. */
  readonly also?: readonly string[];
}

/** Links from a page to the rest of the site, relative to that page. */
export interface Site {
  /** Returns the link to a page of the reference, such as `vocabularies/phase#phase_1`. */
  readonly to: (address: string) => string;
  /** Returns the link to a type of the model by its name. */
  readonly type: (name: string) => string | undefined;
  /** Returns the fields with terms of a vocabulary, by the vocabulary's id. */
  readonly fields: (vocabulary: string) => readonly Field[];
  /** Returns the exports of the model for a vocabulary, by its id. */
  readonly exports: (vocabulary: string) => readonly Export[];
}

/** A field of a type of the model. */
export interface Field {
  /** The type and the field, such as `Trial.phase`. */
  readonly name: string;
  /** The link to its description. */
  readonly url: string;
  /** Its description. */
  readonly description: string;
}

/** A name that a package exports. */
export interface Export {
  readonly name: string;
  readonly url: string;
}
