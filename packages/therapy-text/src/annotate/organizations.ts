/** Organizations by the form of their names: companies by legal form or field, institutions by kind. */
import { legalForm, withoutForm } from "./company-names.ts";
import type { OrganizationMention } from "./mention.ts";

/** The last word of the name of a company by its field. */
const field =
  "Therapeutics|Biotherapeutics|Immunotherapeutics|Pharmaceuticals?|Biopharmaceuticals?|Pharma|BioPharma|Biopharma|Biosciences?|BioSciences?|Biotech|BioTech|Biotechnology|Biotechnologies|Biologics|BioLogics|Biopharm|Bio|Genomics|Genetics|Medicines|Biomedicine|Biomedical|Laboratories|Immunotherapies|Biotherapies|Gene Therapies|Cell Therapies|Holdings";

/** What follows the kind of an institution: of Allergy and Infectious Diseases. */
const subject =
  "(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}-]+(?:(?: \\p{Lu}[\\p{L}-]+|, \\p{Lu}[\\p{L}-]+(?=[\\p{L}, -]{0,40},? (?:and|&) \\p{Lu})){0,3},? (?:and|&) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}|(?: \\p{Lu}[\\p{L}-]+){0,3})(?: in \\p{Lu}[\\p{L}-]+(?: (?:and|&) \\p{Lu}[\\p{L}-]+)?)?)?";

/** The last word of the name of an institution, or the word before its subject. */
const institution = `(?:University|Université|Universität|Università|Institutes?|College|Society|Association|Academy|Ministry|Department|School|Cent(?:er|re)s?(?= for [A-Z]))${subject}|Hospitals?|Medical Cent(?:er|re)|Cancer Cent(?:er|re)|Foundation|Clinic|Consortium|(?<=(?:Drug|Health|Products|Veterans) )Administration|Commission|Exchange(?! Act)|Agency|(?:Advisory )?Committee|Council|Capital Markets`;

/** The end of a name: a legal form, a field or a kind of institution. */
const ending = new RegExp(
  `(?<=[\\p{L}\\d.)®™],? )(${legalForm}(?:,? ${legalForm})*(?!\\p{L}))|(?<=[\\p{L}\\d.)] )(?:${field})(?!\\p{L}| (?:Summit|Conference|Congress|Meeting|Symposium|Forum|Cooperation|Week|Day)(?!\\p{L}))(?:,? ${legalForm}(?:,? ${legalForm})*(?!\\p{L}))?|(?<![\\p{L}-])(?:${institution})(?!\\p{L})`,
  "gu",
);

/** The capitalized words before the end of a name, on one line. */
const words =
  /(?:(?:\p{Lu}[\p{L}\d’'&.®™-]*|\d+\p{Lu}[\p{L}\d]*|(?<=\p{Lu}[\p{L}\d.-]* )(?:of|and|the|for|de|&|at)(?= )) ){1,7}$/u;

/** The first words of a committee whose name is a list: Cellular, Tissue, and Gene Therapies. */
const list = /(?:\p{Lu}[\p{L}-]+, ){1,3}(?:\p{Lu}[\p{L}-]+,? )?(?:and |& )(?:\p{Lu}[\p{L}-]+ ){1,4}$/u;

/** A legal form after a comma. */
const comma = /,\s$/;

/** Words that begin a sentence or describe, and are not part of a name. */
const outside =
  /^(?:.{0,60} (?:of|at|with|from|by|and) (?:the|The) (?=\p{Lu})|.{0,60} (?:at|with|from|by) (?=\p{Lu})|(?:The|Upcoming|A|An|In|At|By|On|For|From|With|And|Of|Or|This|That|Our|Its|Their|As|To|When|While|Both|About|Each|Under|Today|However|Although|Between|After|Before|Since|President|Director|Chief|CEO|Dr\.?|Professor|Prof\.?|Mr\.?|Ms\.?|of|and|the|for|at|de|&),? )+/u;

/** The beginnings of titles of studies, and of products. */
const isTitle = /^(?:Study|Effects?|Trial|Digital|Safety|Efficacy|Evaluation|Phase)(?= |$)/;

/** The field of a company. */
const isCompany = new RegExp(`^(?:${field})`);

/** Another company before the last one: `Invented Bio and Partner Pharma`. */
const otherCompany =
  /^.*(?: (?:Therapeutics|Pharma|Biopharma|BioPharma|Biosciences?|BioSciences?|Biotech|BioTech|Bio)|,? (?:Inc|Ltd|Corp|LLC|GmbH|AG)\.?) and (?=\p{Lu})/u;

/** The longest name before its ending. */
const reach = 70;

/** Finds organizations by the form of their names, and the short names of those. */
export function organizationMentions(text: string): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const { 0: last, 1: form, index } of text.matchAll(ending)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const name = nameBefore(before, last, form !== undefined);
    const isWhole = /\s(?:of|for)\s/.test(last) && !/^(?:Department|School|College|Institutes?|Cent)/.test(last);
    if (isTitle.test(name) || (isCompany.test(last) && form === undefined && / (?:of|for) /.test(name))) continue;
    if ((name === "" && !isWhole && !last.startsWith("Department of ")) || /^[A-Z]\.? $/.test(name)) continue;
    const start = index - name.length;
    const end = index + last.length;
    if ((found.at(-1)?.end ?? 0) > start) {
      if (found.at(-1)!.start < start) continue;
      found.pop();
    }
    found.push(organization(text.slice(start, end), start, "certain"));
  }
  return [...found, ...shortNames(text, found)];
}

function nameBefore(before: string, last: string, isForm: boolean): string {
  const joint = isForm ? (comma.exec(before)?.[0] ?? "") : "";
  const plain = joint === "" ? before : `${before.slice(0, -joint.length)} `;
  const [name = ""] = (/Committee$|^Institute/.test(last) ? list.exec(plain) : null) ?? words.exec(plain) ?? [];
  const rest = name.replace(outside, "").replace(isForm || isCompany.test(last) ? otherCompany : /^$/, "");
  return rest === "" ? "" : rest.slice(0, -1) + (joint === "" ? " " : joint);
}

function organization(value: string, start: number, certainty: "certain" | "likely"): OrganizationMention {
  return { kind: "organization", start, end: start + value.length, value: value.replaceAll(/\s+/g, " "), certainty };
}

const fieldAtEnd = new RegExp(` (?:${field})$`, "u");

/** A short name in brackets after a name, or after a name and its listing. */
const bracket =
  /^(?: \([A-Za-z]{2,8}: ?[A-Z0-9.]{1,8}\))?,? ?\((?:the |or )?(?:[“"]([^”"]{2,30})[”"][^)]{0,60}|([A-Z][A-Za-z&]{1,9}))\)/;

const general = /^(?:the |The )?(?:Company|We|Us|Our|Sponsor|Agency|Group|Corporation|Registrant)$/;

/** Finds the short names of organizations of which the text has the whole name. */
function shortNames(text: string, found: readonly OrganizationMention[]): OrganizationMention[] {
  const names = new Set<string>();
  for (const { value, end } of found) {
    const plain = withoutForm(value);
    if (plain !== value) names.add(plain);
    const short = plain.replace(fieldAtEnd, "");
    if (short !== plain && /^\p{Lu}[\p{L}\d]{4,}$/u.test(short)) names.add(short);
    const [, quoted, letters] = bracket.exec(text.slice(end, end + 120)) ?? [];
    const given = quoted?.replace(/,$/, "") ?? letters;
    if (given !== undefined && /^\p{Lu}|^\d/u.test(given) && !general.test(given)) names.add(given);
  }
  if (names.size === 0 || names.size > 20) return [];
  const escaped = [...names].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
  return [...text.matchAll(pattern)].map(({ 0: value, index }) => organization(value, index, "likely"));
}
