/** The names of companies, with and without their legal form. */

/** The legal form at the end of the name of a company. */
export const legalForm =
  "(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\\.L\\.C|LP|L\\.P|plc|PLC|GmbH|AG|SE|KG|KGaA|S\\.?A\\.?S?|N\\.?V|B\\.?V|A/S|AB|ASA|Oy|S\\.?p\\.?A|S\\.?r\\.?l|Pty|K\\.?K|Co(?=\\.|,? Ltd))\\b\\.?";

const forms = new RegExp(`(?:,?\\s+${legalForm}(?:,?\\s+(?:&\\s+)?${legalForm})*|,?\\s+\\([^()]*\\))+$`);

/** A company by its full name, and by its name without the legal form. */
export interface CompanyName {
  readonly name: string;
  readonly short?: string;
}

/** Lists the names of companies; a short one only if it has four letters or more. */
export function companyNames(names: readonly string[]): CompanyName[] {
  const known = new Map<string, CompanyName>();
  for (const name of new Set(names)) {
    const short = withoutForm(name);
    if (!known.has(short)) known.set(short, short === name || short.length < 4 ? { name } : { name, short });
  }
  return [...known.values()];
}

/** Removes the legal form from the name of a company. */
export function withoutForm(name: string): string {
  return name.replace(forms, "").trim();
}
