/** How the meanings of the parts of an identifier are declared. */

/** The languages of meanings and labels. */
export type Language = "en" | "zh";

/** A text in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The meaning of a value, given the other parts of the identifier; `undefined` where it is unknown. */
export type ValueMeaning = (
  value: string,
  parts: Readonly<Record<string, string | undefined>>,
) => LocalizedText | undefined;

/** The Chinese name of a scheme and the meanings of the parts of its identifiers. */
export interface SchemeMeanings {
  /** The usual name of the identifier in Chinese, where there is one. */
  readonly nameZh?: string;
  /** Labels of fields that differ from the general ones. */
  readonly fields?: Readonly<Record<string, LocalizedText>>;
  /** The meanings of the values by field. */
  readonly values?: Readonly<Record<string, ValueMeaning>>;
}

/** The meanings of a closed list of values. */
export const meaningTable =
  (rows: Readonly<Record<string, readonly [en: string, zh: string]>>): ValueMeaning =>
  (value) => {
    const row = Object.hasOwn(rows, value) ? rows[value] : undefined;
    return row && { en: row[0], zh: row[1] };
  };

/** The year of two digits, from 1990 to 2089. */
export const twoDigitYear: ValueMeaning = (value) => {
  const year = Number(value) + (Number(value) > 89 ? 1900 : 2000);
  return { en: `${year}`, zh: `${year}年` };
};
