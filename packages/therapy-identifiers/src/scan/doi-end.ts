// cspell:ignore medline jsessionid -- parts of addresses and references
/** Where a DOI ends in running text. */

/** What never belongs to a DOI: quotation marks, invisible characters, East Asian punctuation and characters, control signs of markup, queries. */
const ender =
  /["“”«»|{}\\^\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u3000-\u303F\u3040-\u30FF\u4E00-\u9FFF\uFF01-\uFF65]|[?#]|&(?:[a-z]{2,6};|#x?[0-9a-f]{1,5};|[\w.-]{1,40}=|$)/iu;

/** The start of another identifier or address, joined without a blank or by a mark. */
const next =
  /[,;/]?(?:\b10\.\d{4,9}\/|https?:\/\/)|(?:[,;/]|(?<=[\da-z)])\.|(?<=\d))(?:doi|pmc?id)\b|\[(?:doi|pii|pubmed|crossref|google|medline)|;jsessionid|\.(?:NCT\d{8}|PMC\d{5})/i;

/** A word of a reference, joined by the stop after a DOI: `10.1016/j.cell.2020.01.001.Epub`. */
const joinedWord =
  /\.(?:Epub|eCollection|Available|Erratum|Accessed|Published|Retrieved|Google|PubMed|Cross[Rr]ef|Medline|MEDLINE|Keywords|Abstract|Funding|Copyright|The|This|These|See|We)(?![a-z\d])/;

/** The part in angle brackets of a serial item and contribution identifier (SICI), as in `110<446:EOTOFR>2.0.CO;2`. */
const bracketedPart = /^<[^<>\s]{1,60}>\d{1,2}\.\d\.[A-Z]{2};[\dA-Z]/i;

/** Parts of the address of a page or a file about the document, with what follows them. */
const pageFolder =
  /\/(?:suppl_file|supplementary-material|supplemental|supinfo|asset|figures|tables|metrics|download|epub|tab-[a-z-]+|-\/DC\w*)(?:\/.*)?$|\/(?:pdf|epdf|full|fulltext)\/.+$/;

/** The last part of the address of a page about the document. */
const pagePart =
  /(?:\/(?:full|fulltext|full-text|abstract|abs|pdf|epdf|pdfdirect|html|meta|summary|references|citations?|figures|tables)(?:\.(?:pdf|html?))?|\.(?:full|full-text|abstract|short)(?:\.(?:pdf|html?))?|\.(?:pdf|html?))\/?$/i;

/** The length of the DOI at the beginning of a text without spaces; `before` is the character before it. */
export function doiEnd(raw: string, before = ""): number {
  let end = firstOf(raw, ender, 0);
  const slash = raw.indexOf("/");
  end = Math.min(end, firstOf(raw, next, slash + 1), firstOf(raw, joinedWord, slash + 1), bracketEnd(raw));
  let doi = withoutClosing(raw.slice(0, end), before);
  // A page part follows the suffix of the DOI; it is not that suffix.
  for (const pattern of [pageFolder, pagePart]) {
    const page = pattern.exec(doi);
    if (page && page.index > slash + 1) doi = doi.slice(0, page.index);
  }
  return doi.replace(/^(10\.1101\/[\d.]+\d)v\d{1,2}$/, "$1").length;
}

function firstOf(text: string, pattern: RegExp, from: number): number {
  const at = text.slice(from).search(pattern);
  return at < 0 ? text.length : from + at;
}

/** The offset of the first bracket that closes what the DOI did not open, or of an angle bracket of markup. */
function bracketEnd(raw: string): number {
  const open: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const char = raw.charAt(at);
    if (char === "<") {
      const part = bracketedPart.exec(raw.slice(at, at + 80))?.[0];
      if (part === undefined) return at;
      at += part.length - 1;
    } else if (char === ">") return at;
    else if (char === "(" || char === "[") open.push(char);
    else if (char === ")" || char === "]") {
      if (open.pop() !== (char === ")" ? "(" : "[")) return at;
    }
  }
  return raw.length;
}

/** The text without the marks that close a sentence, a quotation or an emphasis. */
function withoutClosing(text: string, before: string): string {
  const closing = before === "_" ? /[.,;:!…'’*`~_]+$/ : /[.,;:!…'’*`~]+$/;
  return text.replace(closing, "");
}

/** A number from 10 to 11 with decimals and the unit that it is divided by, or a small number: `10.1234/kg`. */
const unit =
  "(?:[munpk]?(?:g|mol|L|l)|[dc][Ll]|[uμµ][gL]|[munck]?m[23²³]?|min|sec|h|hr|d|s|wk|mo|yr|days?|hours?|weeks?|months?|years?|cells?|IU|U|%|dose|patient|person|1\\.73 ?m2)";
const ratio = new RegExp(String.raw`^10\.\d{2,5}\/(?:\d{1,2}|${unit}(?:\/${unit}){0,2})$`);

/** Whether a text in the form of a DOI, without a cue before it, is a ratio. */
export function isRatio(raw: string, before = ""): boolean {
  return ratio.test(raw) && !/[/:]/.test(before);
}
