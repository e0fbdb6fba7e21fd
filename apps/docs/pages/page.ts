/** A page of the site. */

/** A page before it is rendered: Markdown, or HTML that was generated from data. */
export interface SitePage {
  /** Its path in the site, without `.html`. */
  readonly address: string;
  readonly title: string;
  /** The first sentence, for search engines and `llms.txt`. */
  readonly description: string;
  /** The part of the site that it belongs to. */
  readonly part: Part;
  readonly content: { readonly markdown: string } | { readonly html: string };
  /** Words of users that the page does not have, for the search. */
  readonly keywords?: string;
  /** The file that it was written from, relative to the root of the repository. */
  readonly file?: string;
  /** Whether it uses the whole width, without a navigation beside it. */
  readonly wide?: boolean;
  /** Its scripts, without the one of the search. */
  readonly scripts?: readonly string[];
}

/** A part of the site. */
export type Part = "home" | "tutorial" | "guide" | "recipe" | "model" | "reference" | "mapping" | "api" | "project";
