/** A page of the reference, which is made from a table of the model and not from its code. */
import type { Html } from "./html.ts";

/** A page, and the pages beneath it in the navigation. */
export interface Page {
  /** Where it stands in the site, without `.html`. */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
  /** Writes what stands beneath the heading. */
  readonly body: (site: Site) => Html;
  /** What the search finds on it. */
  readonly entries: readonly PageEntry[];
  /** The pages that belong to it. */
  readonly children?: readonly Page[];
}

/** Something on a page that can be searched for. */
export interface PageEntry {
  /** What is shown. */
  readonly name: string;
  /** What it belongs to. */
  readonly detail: string;
  /** Its anchor on the page; absent for the page itself. */
  readonly anchor?: string;
  /** What else it is found by. */
  readonly also?: readonly string[];
}

/** What a page may ask of the site that it is shown in; every address is relative to that page. */
export interface Site {
  /** Leads to another page of the reference, as `vocabularies/phase#phase_1`. */
  readonly to: (address: string) => string;
  /** Leads to a type of the model by its name. */
  readonly type: (name: string) => string | undefined;
  /** The fields that hold terms of a vocabulary, by its id. */
  readonly fields: (vocabulary: string) => readonly Field[];
  /** What the model exports for a vocabulary, by its id. */
  readonly exports: (vocabulary: string) => readonly Export[];
}

/** A field of a type of the model. */
export interface Field {
  /** The type and the field, as `Trial.phase`. */
  readonly name: string;
  /** Where it is described. */
  readonly url: string;
  /** What it says. */
  readonly sentence: string;
}

/** A name that a package exports. */
export interface Export {
  readonly name: string;
  readonly url: string;
}
