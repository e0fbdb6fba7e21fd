/** Words beside a short code that make it the code of a product. Data. */

/** A code that a text may use for a product: letters, a hyphen and one to four digits. */
export const shortCode = /(?<![A-Za-z\d/-])[A-Z][A-Z\d]{1,9}-?\d{1,4}[A-Za-z]?(?![A-Za-z\d]|[-/.]\d)/g;

/** Codes of other things: markers, scales, documents, days. */
export const otherCode =
  /^(?:CD|IL|PD|HLA|COVID|SARS|HPV|HER|FY|Q|H|SF|TNF|IFN|CTLA|LAG|TIM|MUC|CA|NCT|ICD|FDA|ISO|CFR|EU|US|UK|AAV|CAR|TCR|NK|B7|VEGF|DAY|PART|ARM|COHORT|PHASE|STUDY|GPRC5|SLEDAI|CTCAE|ACR|EDSS|WHO|ASH|ASCO|EHA|ESMO|CRISPR|KRAS|BRAF|EGFR|FVIII|MAGE|WT|NY|HIV|HBV|HCV|HSV)-?\d/i;

/** After a code: what the product is. */
export const codeAfter =
  /^(?:\s?\([^()]{1,40}\))?(?:,| is| are)? (?:an?|its|our|the company['’]s|their) [^.;\n]{0,90}?\b(?:therapy|therapies|cells?|vector|candidate|editor|vaccine|oligonucleotide|siRNA|immunotherapy|virus|product)\b|^(?:['’]s)? (?:program\b|injection\b)/i;

/** Before a code: an application, a designation or a dose of the product. */
export const codeBefore =
  /\b(?:(?:IND|BLA|MAA|NDA|CTA)(?: application)?|[Aa]pplication|[Dd]esignation|[Cc]learance|[Aa]pproval)(?: \([A-Z]{2,5}\))?(?: for| of| to) $|\b(?:received|dosed with|treated with|infused with) $|研发代号[:：]\s?$/;
