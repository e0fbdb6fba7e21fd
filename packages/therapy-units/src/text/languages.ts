/** ISO 639-1 codes of languages that write decimals with a comma. */
const decimalComma: readonly string[] = [
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "ru",
  "pl",
  "cs",
  "da",
  "sv",
  "fi",
  "nb",
  "tr",
  "el",
  "hu",
  "ro",
];

export function writesDecimalComma(language: string | undefined): boolean {
  return language !== undefined && decimalComma.includes(language.slice(0, 2).toLowerCase());
}
