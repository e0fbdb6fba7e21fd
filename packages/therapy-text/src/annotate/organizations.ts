/** Organizations by the form of their names: companies by legal form or field, institutions by kind. */
import { legalForm, withoutForm } from "./company-names.ts";
import type { OrganizationMention } from "./mention.ts";

/** The last word of the name of a company by its field. */
const field =
  "Therapeutics|Biotherapeutics|Immunotherapeutics|Pharmaceuticals?|Biopharmaceuticals?|Pharma|BioPharma|Biopharma|Biosciences?|BioSciences?|Biotech|BioTech|Biotechnology|Biotechnologies|Biologics|BioLogics|Biopharm|Bio|Genomics|Genetics|Medicines|Biomedicine|Biomedical|Laboratories|Immunotherapies|Biotherapies|BioNTech|Holdings";

/** The last word of the name of an institution. */
const institution =
  "University|Universit[éä]t?|Hospitals?|Medical Center|Medical Centre|Cancer Center|Cancer Centre|Institutes?(?: of [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?|College(?: of [A-Z][a-z]+)?|School of Medicine|Foundation|Clinic|Society(?: (?:of|for) [A-Z][a-z]+(?:(?: and| &)? [A-Z][a-z]+){0,3})?|Association(?: (?:of|for) [A-Z][a-z]+(?:(?: and| &)? [A-Z][a-z]+){0,3})?|Consortium|Administration|Commission|Exchange|Agency|Academy(?: of [A-Z][a-z]+)?|Ministry of [A-Z][a-z]+|Department of [A-Z][a-z]+(?: and [A-Z][a-z]+ [A-Z][a-z]+)?|Committee|Council";

/** The end of a name: a legal form, a field or a kind of institution, after a capitalized word. */
const ending = new RegExp(
  `(?<=[\\p{L}\\d.)],? )(?:(${legalForm}(?:,? ${legalForm})*(?![\\p{L}]))|(?:(?:${field})(?![\\p{L}])(?:,? ${legalForm}(?:,? ${legalForm})*(?![\\p{L}]))?)|(?:${institution})(?![\\p{L}]))`,
  "gu",
);

/** The capitalized words before the end of a name, on one line. */
const words =
  /(?:(?:\p{Lu}[\p{L}\d’'&.-]*|\d+\p{Lu}[\p{L}\d]*|(?<=\p{Lu}[\p{L}\d.-]* )(?:of|and|the|for|de|&|at)(?= )),? ){1,7}$/u;

/** Words that begin a sentence or describe, and are no part of a name. */
const outside =
  /^(?:(?:The|A|An|In|At|By|On|For|From|With|And|Of|Or|This|That|Our|Its|Their|As|To|When|While|Both|About|Each|Under|Today|However|Although|Between|After|Before|Since|President|Director|Chief|CEO|Dr\.?|Professor|Prof\.?|of|and|the|for|at|de|&),? )+/;

/** The longest name before its ending. */
const reach = 70;

/** Finds organizations by the form of their names, and the short names of the companies among them. */
export function organizationMentions(text: string): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const { 0: last, 1: form, index } of text.matchAll(ending)) {
    const [before = ""] = words.exec(text.slice(Math.max(0, index - reach), index)) ?? [];
    const name = before.replace(outside, "");
    if (name === "" || (form === undefined && /^[A-Z]\.? $/.test(name))) continue;
    const start = index - name.length;
    const end = index + last.length;
    if ((found.at(-1)?.end ?? 0) > start) {
      if (found.at(-1)!.start <= start) found.pop();
      else continue;
    }
    found.push({
      kind: "organization",
      start,
      end,
      value: text.slice(start, end).replaceAll(/\s+/g, " "),
      certainty: "certain",
    });
  }
  return [...found, ...shortNames(text, found)];
}

const fieldAtEnd = new RegExp(` (?:${field})$`, "u");

/** Finds the names of companies without their legal form and field, where the text has the whole name. */
function shortNames(text: string, found: readonly OrganizationMention[]): OrganizationMention[] {
  const names = new Map<string, string>();
  for (const { value } of found) {
    const plain = withoutForm(value);
    if (plain !== value) names.set(plain, value);
    const short = plain.replace(fieldAtEnd, "");
    if (short !== plain && /^\p{Lu}[\p{L}\d]{4,}$/u.test(short)) names.set(short, value);
  }
  if (names.size === 0 || names.size > 20) return [];
  const escaped = [...names.keys()].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
  return [...text.matchAll(pattern)].map(({ 0: value, index: start }) => ({
    kind: "organization",
    start,
    end: start + value.length,
    value,
    certainty: "likely",
  }));
}
