/** Words in names of sponsors that show what kind of organization they are. Data. */
// cspell:disable -- parts of words

/** Words of companies. */
export const companyWords =
  /\b(?:Co\.?,? ?Ltd|Ltd|Limited|Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|GmbH|AG|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|A\/S|AB|Oy|K\.?K|Pty|PLC|Pharma\w*|Biopharma\w*|Therapeutics|Biotherapeutics|Biotech\w*|Bio-?tech\w*|Bio-?gene|Biosciences?|Biologics|Biomed|Oncology Inc|Genetics Inc|Medicines|Laboratories)\b|公司|制药|生物科技|药业/;

/** Words of universities, hospitals, institutes and persons. */
export const academicWords =
  /\b(?:Univers\w+|Hospital\w*|Clinic\w*|Klinik\w*|College|School|Institut\w*|Academ\w+|Faculty|Center|Centre|Centro|Medical City|Infirmary|Foundation|Fondazione|Charit[eé]|Assistance Publique|Hôpita\w+|Ospedal\w+|Azienda|IRCCS|NHS|Trust|Hospices|Karolinska|Health Care|Healthcare|Health System|Mayo|MD|M\.D\.?|Ph\.?D|Prof|Professor|Dr|City of Hope|Memorial|Children's)\b|大学|医院|学院|研究所/i;

/** Words of standing networks of institutions. */
export const groupWords =
  /\b(?:Cooperative|Group|Network|Consortium|Alliance|SWOG|ECOG|EORTC|EBMT|NRG|GOG|COG|ALLG|UNICANCER|GELA|LYSA|HOVON|GIMEMA|PETHEMA|Gruppo|Groupe)\b/;
