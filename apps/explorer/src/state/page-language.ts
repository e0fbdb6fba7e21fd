/** A language of the page. */
export type PageLanguage = "en" | "zh";
