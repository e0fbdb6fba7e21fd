// Written by scripts/generate-terms.ts from vocabularies/country.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type CountryKey =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

/** The keys, in the order of the table. */
export const countryKeys: readonly CountryKey[] = [
  "AD",
  "AE",
  "AF",
  "AG",
  "AI",
  "AL",
  "AM",
  "AO",
  "AQ",
  "AR",
  "AS",
  "AT",
  "AU",
  "AW",
  "AX",
  "AZ",
  "BA",
  "BB",
  "BD",
  "BE",
  "BF",
  "BG",
  "BH",
  "BI",
  "BJ",
  "BL",
  "BM",
  "BN",
  "BO",
  "BQ",
  "BR",
  "BS",
  "BT",
  "BV",
  "BW",
  "BY",
  "BZ",
  "CA",
  "CC",
  "CD",
  "CF",
  "CG",
  "CH",
  "CI",
  "CK",
  "CL",
  "CM",
  "CN",
  "CO",
  "CR",
  "CU",
  "CV",
  "CW",
  "CX",
  "CY",
  "CZ",
  "DE",
  "DJ",
  "DK",
  "DM",
  "DO",
  "DZ",
  "EC",
  "EE",
  "EG",
  "EH",
  "ER",
  "ES",
  "ET",
  "FI",
  "FJ",
  "FK",
  "FM",
  "FO",
  "FR",
  "GA",
  "GB",
  "GD",
  "GE",
  "GF",
  "GG",
  "GH",
  "GI",
  "GL",
  "GM",
  "GN",
  "GP",
  "GQ",
  "GR",
  "GS",
  "GT",
  "GU",
  "GW",
  "GY",
  "HK",
  "HM",
  "HN",
  "HR",
  "HT",
  "HU",
  "ID",
  "IE",
  "IL",
  "IM",
  "IN",
  "IO",
  "IQ",
  "IR",
  "IS",
  "IT",
  "JE",
  "JM",
  "JO",
  "JP",
  "KE",
  "KG",
  "KH",
  "KI",
  "KM",
  "KN",
  "KP",
  "KR",
  "KW",
  "KY",
  "KZ",
  "LA",
  "LB",
  "LC",
  "LI",
  "LK",
  "LR",
  "LS",
  "LT",
  "LU",
  "LV",
  "LY",
  "MA",
  "MC",
  "MD",
  "ME",
  "MF",
  "MG",
  "MH",
  "MK",
  "ML",
  "MM",
  "MN",
  "MO",
  "MP",
  "MQ",
  "MR",
  "MS",
  "MT",
  "MU",
  "MV",
  "MW",
  "MX",
  "MY",
  "MZ",
  "NA",
  "NC",
  "NE",
  "NF",
  "NG",
  "NI",
  "NL",
  "NO",
  "NP",
  "NR",
  "NU",
  "NZ",
  "OM",
  "PA",
  "PE",
  "PF",
  "PG",
  "PH",
  "PK",
  "PL",
  "PM",
  "PN",
  "PR",
  "PS",
  "PT",
  "PW",
  "PY",
  "QA",
  "RE",
  "RO",
  "RS",
  "RU",
  "RW",
  "SA",
  "SB",
  "SC",
  "SD",
  "SE",
  "SG",
  "SH",
  "SI",
  "SJ",
  "SK",
  "SL",
  "SM",
  "SN",
  "SO",
  "SR",
  "SS",
  "ST",
  "SV",
  "SX",
  "SY",
  "SZ",
  "TC",
  "TD",
  "TF",
  "TG",
  "TH",
  "TJ",
  "TK",
  "TL",
  "TM",
  "TN",
  "TO",
  "TR",
  "TT",
  "TV",
  "TW",
  "TZ",
  "UA",
  "UG",
  "UM",
  "US",
  "UY",
  "UZ",
  "VA",
  "VC",
  "VE",
  "VG",
  "VI",
  "VN",
  "VU",
  "WF",
  "WS",
  "YE",
  "YT",
  "ZA",
  "ZM",
  "ZW",
];

/** Makes the terms by key. */
export function countryTerms(): { readonly [Key in CountryKey]: Term<CountryKey> } {
  return {
    AD: { label: "Andorra", definition: "Andorra, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AD" } },
    AE: { label: "United Arab Emirates", definition: "United Arab Emirates, as ISO 3166-1 delimits it.", synonyms: ["UAE"], codes: { iso_3166_1: "AE" } },
    AF: { label: "Afghanistan", definition: "Afghanistan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AF" } },
    AG: { label: "Antigua and Barbuda", definition: "Antigua and Barbuda, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AG" } },
    AI: { label: "Anguilla", definition: "Anguilla, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AI" } },
    AL: { label: "Albania", definition: "Albania, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AL" } },
    AM: { label: "Armenia", definition: "Armenia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AM" } },
    AO: { label: "Angola", definition: "Angola, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AO" } },
    AQ: { label: "Antarctica", definition: "Antarctica, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AQ" } },
    AR: { label: "Argentina", definition: "Argentina, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AR" } },
    AS: { label: "American Samoa", definition: "American Samoa, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AS" } },
    AT: { label: "Austria", definition: "Austria, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AT" } },
    AU: { label: "Australia", definition: "Australia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AU" } },
    AW: { label: "Aruba", definition: "Aruba, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AW" } },
    AX: { label: "Åland Islands", definition: "Åland Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AX" } },
    AZ: { label: "Azerbaijan", definition: "Azerbaijan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "AZ" } },
    BA: { label: "Bosnia and Herzegovina", definition: "Bosnia and Herzegovina, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BA" } },
    BB: { label: "Barbados", definition: "Barbados, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BB" } },
    BD: { label: "Bangladesh", definition: "Bangladesh, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BD" } },
    BE: { label: "Belgium", definition: "Belgium, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BE" } },
    BF: { label: "Burkina Faso", definition: "Burkina Faso, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BF" } },
    BG: { label: "Bulgaria", definition: "Bulgaria, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BG" } },
    BH: { label: "Bahrain", definition: "Bahrain, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BH" } },
    BI: { label: "Burundi", definition: "Burundi, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BI" } },
    BJ: { label: "Benin", definition: "Benin, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BJ" } },
    BL: { label: "Saint Barthélemy", definition: "Saint Barthélemy, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BL" } },
    BM: { label: "Bermuda", definition: "Bermuda, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BM" } },
    BN: { label: "Brunei", definition: "Brunei, as ISO 3166-1 delimits it.", synonyms: ["Brunei Darussalam"], codes: { iso_3166_1: "BN" } },
    BO: { label: "Bolivia", definition: "Bolivia, as ISO 3166-1 delimits it.", synonyms: ["Bolivia, Plurinational State of"], codes: { iso_3166_1: "BO" } },
    BQ: { label: "Caribbean Netherlands", definition: "Caribbean Netherlands, as ISO 3166-1 delimits it.", synonyms: ["Bonaire, Sint Eustatius and Saba"], codes: { iso_3166_1: "BQ" } },
    BR: { label: "Brazil", definition: "Brazil, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BR" } },
    BS: { label: "Bahamas", definition: "Bahamas, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BS" } },
    BT: { label: "Bhutan", definition: "Bhutan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BT" } },
    BV: { label: "Bouvet Island", definition: "Bouvet Island, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BV" } },
    BW: { label: "Botswana", definition: "Botswana, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BW" } },
    BY: { label: "Belarus", definition: "Belarus, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BY" } },
    BZ: { label: "Belize", definition: "Belize, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "BZ" } },
    CA: { label: "Canada", definition: "Canada, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CA" } },
    CC: { label: "Cocos (Keeling) Islands", definition: "Cocos (Keeling) Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CC" } },
    CD: { label: "Democratic Republic of the Congo", definition: "Democratic Republic of the Congo, as ISO 3166-1 delimits it.", synonyms: ["Congo, Democratic Republic of the"], codes: { iso_3166_1: "CD" } },
    CF: { label: "Central African Republic", definition: "Central African Republic, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CF" } },
    CG: { label: "Republic of the Congo", definition: "Republic of the Congo, as ISO 3166-1 delimits it.", synonyms: ["Congo"], codes: { iso_3166_1: "CG" } },
    CH: { label: "Switzerland", definition: "Switzerland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CH" } },
    CI: { label: "Côte d'Ivoire", definition: "Côte d'Ivoire, as ISO 3166-1 delimits it.", synonyms: ["Ivory Coast"], codes: { iso_3166_1: "CI" } },
    CK: { label: "Cook Islands", definition: "Cook Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CK" } },
    CL: { label: "Chile", definition: "Chile, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CL" } },
    CM: { label: "Cameroon", definition: "Cameroon, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CM" } },
    CN: { label: "China", definition: "China, as ISO 3166-1 delimits it.", synonyms: ["People's Republic of China","PRC","mainland China"], codes: { iso_3166_1: "CN" } },
    CO: { label: "Colombia", definition: "Colombia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CO" } },
    CR: { label: "Costa Rica", definition: "Costa Rica, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CR" } },
    CU: { label: "Cuba", definition: "Cuba, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CU" } },
    CV: { label: "Cabo Verde", definition: "Cabo Verde, as ISO 3166-1 delimits it.", synonyms: ["Cape Verde"], codes: { iso_3166_1: "CV" } },
    CW: { label: "Curaçao", definition: "Curaçao, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CW" } },
    CX: { label: "Christmas Island", definition: "Christmas Island, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CX" } },
    CY: { label: "Cyprus", definition: "Cyprus, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "CY" } },
    CZ: { label: "Czechia", definition: "Czechia, as ISO 3166-1 delimits it.", synonyms: ["Czech Republic"], codes: { iso_3166_1: "CZ" } },
    DE: { label: "Germany", definition: "Germany, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DE" } },
    DJ: { label: "Djibouti", definition: "Djibouti, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DJ" } },
    DK: { label: "Denmark", definition: "Denmark, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DK" } },
    DM: { label: "Dominica", definition: "Dominica, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DM" } },
    DO: { label: "Dominican Republic", definition: "Dominican Republic, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DO" } },
    DZ: { label: "Algeria", definition: "Algeria, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "DZ" } },
    EC: { label: "Ecuador", definition: "Ecuador, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "EC" } },
    EE: { label: "Estonia", definition: "Estonia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "EE" } },
    EG: { label: "Egypt", definition: "Egypt, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "EG" } },
    EH: { label: "Western Sahara", definition: "Western Sahara, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "EH" } },
    ER: { label: "Eritrea", definition: "Eritrea, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ER" } },
    ES: { label: "Spain", definition: "Spain, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ES" } },
    ET: { label: "Ethiopia", definition: "Ethiopia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ET" } },
    FI: { label: "Finland", definition: "Finland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "FI" } },
    FJ: { label: "Fiji", definition: "Fiji, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "FJ" } },
    FK: { label: "Falkland Islands", definition: "Falkland Islands, as ISO 3166-1 delimits it.", synonyms: ["Malvinas"], codes: { iso_3166_1: "FK" } },
    FM: { label: "Micronesia", definition: "Micronesia, as ISO 3166-1 delimits it.", synonyms: ["Micronesia, Federated States of"], codes: { iso_3166_1: "FM" } },
    FO: { label: "Faroe Islands", definition: "Faroe Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "FO" } },
    FR: { label: "France", definition: "France, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "FR" } },
    GA: { label: "Gabon", definition: "Gabon, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GA" } },
    GB: { label: "United Kingdom", definition: "United Kingdom, as ISO 3166-1 delimits it.", synonyms: ["UK","Great Britain","United Kingdom of Great Britain and Northern Ireland"], codes: { iso_3166_1: "GB" } },
    GD: { label: "Grenada", definition: "Grenada, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GD" } },
    GE: { label: "Georgia", definition: "Georgia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GE" } },
    GF: { label: "French Guiana", definition: "French Guiana, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GF" } },
    GG: { label: "Guernsey", definition: "Guernsey, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GG" } },
    GH: { label: "Ghana", definition: "Ghana, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GH" } },
    GI: { label: "Gibraltar", definition: "Gibraltar, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GI" } },
    GL: { label: "Greenland", definition: "Greenland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GL" } },
    GM: { label: "Gambia", definition: "Gambia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GM" } },
    GN: { label: "Guinea", definition: "Guinea, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GN" } },
    GP: { label: "Guadeloupe", definition: "Guadeloupe, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GP" } },
    GQ: { label: "Equatorial Guinea", definition: "Equatorial Guinea, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GQ" } },
    GR: { label: "Greece", definition: "Greece, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GR" } },
    GS: { label: "South Georgia and the South Sandwich Islands", definition: "South Georgia and the South Sandwich Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GS" } },
    GT: { label: "Guatemala", definition: "Guatemala, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GT" } },
    GU: { label: "Guam", definition: "Guam, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GU" } },
    GW: { label: "Guinea-Bissau", definition: "Guinea-Bissau, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GW" } },
    GY: { label: "Guyana", definition: "Guyana, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "GY" } },
    HK: { label: "Hong Kong", definition: "Hong Kong, as ISO 3166-1 delimits it.", synonyms: ["Hong Kong SAR"], codes: { iso_3166_1: "HK" } },
    HM: { label: "Heard Island and McDonald Islands", definition: "Heard Island and McDonald Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "HM" } },
    HN: { label: "Honduras", definition: "Honduras, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "HN" } },
    HR: { label: "Croatia", definition: "Croatia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "HR" } },
    HT: { label: "Haiti", definition: "Haiti, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "HT" } },
    HU: { label: "Hungary", definition: "Hungary, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "HU" } },
    ID: { label: "Indonesia", definition: "Indonesia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ID" } },
    IE: { label: "Ireland", definition: "Ireland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IE" } },
    IL: { label: "Israel", definition: "Israel, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IL" } },
    IM: { label: "Isle of Man", definition: "Isle of Man, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IM" } },
    IN: { label: "India", definition: "India, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IN" } },
    IO: { label: "British Indian Ocean Territory", definition: "British Indian Ocean Territory, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IO" } },
    IQ: { label: "Iraq", definition: "Iraq, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IQ" } },
    IR: { label: "Iran", definition: "Iran, as ISO 3166-1 delimits it.", synonyms: ["Iran, Islamic Republic of"], codes: { iso_3166_1: "IR" } },
    IS: { label: "Iceland", definition: "Iceland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IS" } },
    IT: { label: "Italy", definition: "Italy, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "IT" } },
    JE: { label: "Jersey", definition: "Jersey, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "JE" } },
    JM: { label: "Jamaica", definition: "Jamaica, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "JM" } },
    JO: { label: "Jordan", definition: "Jordan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "JO" } },
    JP: { label: "Japan", definition: "Japan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "JP" } },
    KE: { label: "Kenya", definition: "Kenya, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KE" } },
    KG: { label: "Kyrgyzstan", definition: "Kyrgyzstan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KG" } },
    KH: { label: "Cambodia", definition: "Cambodia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KH" } },
    KI: { label: "Kiribati", definition: "Kiribati, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KI" } },
    KM: { label: "Comoros", definition: "Comoros, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KM" } },
    KN: { label: "Saint Kitts and Nevis", definition: "Saint Kitts and Nevis, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KN" } },
    KP: { label: "North Korea", definition: "North Korea, as ISO 3166-1 delimits it.", synonyms: ["Korea, Democratic People's Republic of"], codes: { iso_3166_1: "KP" } },
    KR: { label: "South Korea", definition: "South Korea, as ISO 3166-1 delimits it.", synonyms: ["Korea, Republic of","Republic of Korea"], codes: { iso_3166_1: "KR" } },
    KW: { label: "Kuwait", definition: "Kuwait, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KW" } },
    KY: { label: "Cayman Islands", definition: "Cayman Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KY" } },
    KZ: { label: "Kazakhstan", definition: "Kazakhstan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "KZ" } },
    LA: { label: "Laos", definition: "Laos, as ISO 3166-1 delimits it.", synonyms: ["Lao People's Democratic Republic"], codes: { iso_3166_1: "LA" } },
    LB: { label: "Lebanon", definition: "Lebanon, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LB" } },
    LC: { label: "Saint Lucia", definition: "Saint Lucia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LC" } },
    LI: { label: "Liechtenstein", definition: "Liechtenstein, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LI" } },
    LK: { label: "Sri Lanka", definition: "Sri Lanka, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LK" } },
    LR: { label: "Liberia", definition: "Liberia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LR" } },
    LS: { label: "Lesotho", definition: "Lesotho, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LS" } },
    LT: { label: "Lithuania", definition: "Lithuania, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LT" } },
    LU: { label: "Luxembourg", definition: "Luxembourg, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LU" } },
    LV: { label: "Latvia", definition: "Latvia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LV" } },
    LY: { label: "Libya", definition: "Libya, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "LY" } },
    MA: { label: "Morocco", definition: "Morocco, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MA" } },
    MC: { label: "Monaco", definition: "Monaco, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MC" } },
    MD: { label: "Moldova", definition: "Moldova, as ISO 3166-1 delimits it.", synonyms: ["Moldova, Republic of"], codes: { iso_3166_1: "MD" } },
    ME: { label: "Montenegro", definition: "Montenegro, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ME" } },
    MF: { label: "Saint Martin", definition: "Saint Martin, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MF" } },
    MG: { label: "Madagascar", definition: "Madagascar, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MG" } },
    MH: { label: "Marshall Islands", definition: "Marshall Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MH" } },
    MK: { label: "North Macedonia", definition: "North Macedonia, as ISO 3166-1 delimits it.", synonyms: ["Macedonia"], codes: { iso_3166_1: "MK" } },
    ML: { label: "Mali", definition: "Mali, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ML" } },
    MM: { label: "Myanmar", definition: "Myanmar, as ISO 3166-1 delimits it.", synonyms: ["Burma"], codes: { iso_3166_1: "MM" } },
    MN: { label: "Mongolia", definition: "Mongolia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MN" } },
    MO: { label: "Macao", definition: "Macao, as ISO 3166-1 delimits it.", synonyms: ["Macau","Macao SAR"], codes: { iso_3166_1: "MO" } },
    MP: { label: "Northern Mariana Islands", definition: "Northern Mariana Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MP" } },
    MQ: { label: "Martinique", definition: "Martinique, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MQ" } },
    MR: { label: "Mauritania", definition: "Mauritania, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MR" } },
    MS: { label: "Montserrat", definition: "Montserrat, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MS" } },
    MT: { label: "Malta", definition: "Malta, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MT" } },
    MU: { label: "Mauritius", definition: "Mauritius, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MU" } },
    MV: { label: "Maldives", definition: "Maldives, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MV" } },
    MW: { label: "Malawi", definition: "Malawi, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MW" } },
    MX: { label: "Mexico", definition: "Mexico, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MX" } },
    MY: { label: "Malaysia", definition: "Malaysia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MY" } },
    MZ: { label: "Mozambique", definition: "Mozambique, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "MZ" } },
    NA: { label: "Namibia", definition: "Namibia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NA" } },
    NC: { label: "New Caledonia", definition: "New Caledonia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NC" } },
    NE: { label: "Niger", definition: "Niger, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NE" } },
    NF: { label: "Norfolk Island", definition: "Norfolk Island, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NF" } },
    NG: { label: "Nigeria", definition: "Nigeria, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NG" } },
    NI: { label: "Nicaragua", definition: "Nicaragua, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NI" } },
    NL: { label: "Netherlands", definition: "Netherlands, as ISO 3166-1 delimits it.", synonyms: ["The Netherlands","Holland"], codes: { iso_3166_1: "NL" } },
    NO: { label: "Norway", definition: "Norway, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NO" } },
    NP: { label: "Nepal", definition: "Nepal, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NP" } },
    NR: { label: "Nauru", definition: "Nauru, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NR" } },
    NU: { label: "Niue", definition: "Niue, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NU" } },
    NZ: { label: "New Zealand", definition: "New Zealand, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "NZ" } },
    OM: { label: "Oman", definition: "Oman, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "OM" } },
    PA: { label: "Panama", definition: "Panama, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PA" } },
    PE: { label: "Peru", definition: "Peru, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PE" } },
    PF: { label: "French Polynesia", definition: "French Polynesia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PF" } },
    PG: { label: "Papua New Guinea", definition: "Papua New Guinea, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PG" } },
    PH: { label: "Philippines", definition: "Philippines, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PH" } },
    PK: { label: "Pakistan", definition: "Pakistan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PK" } },
    PL: { label: "Poland", definition: "Poland, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PL" } },
    PM: { label: "Saint Pierre and Miquelon", definition: "Saint Pierre and Miquelon, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PM" } },
    PN: { label: "Pitcairn", definition: "Pitcairn, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PN" } },
    PR: { label: "Puerto Rico", definition: "Puerto Rico, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PR" } },
    PS: { label: "Palestine", definition: "Palestine, as ISO 3166-1 delimits it.", synonyms: ["Palestinian Territory"], codes: { iso_3166_1: "PS" } },
    PT: { label: "Portugal", definition: "Portugal, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PT" } },
    PW: { label: "Palau", definition: "Palau, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PW" } },
    PY: { label: "Paraguay", definition: "Paraguay, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "PY" } },
    QA: { label: "Qatar", definition: "Qatar, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "QA" } },
    RE: { label: "Réunion", definition: "Réunion, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "RE" } },
    RO: { label: "Romania", definition: "Romania, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "RO" } },
    RS: { label: "Serbia", definition: "Serbia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "RS" } },
    RU: { label: "Russia", definition: "Russia, as ISO 3166-1 delimits it.", synonyms: ["Russian Federation"], codes: { iso_3166_1: "RU" } },
    RW: { label: "Rwanda", definition: "Rwanda, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "RW" } },
    SA: { label: "Saudi Arabia", definition: "Saudi Arabia, as ISO 3166-1 delimits it.", synonyms: ["Kingdom of Saudi Arabia","KSA"], codes: { iso_3166_1: "SA" } },
    SB: { label: "Solomon Islands", definition: "Solomon Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SB" } },
    SC: { label: "Seychelles", definition: "Seychelles, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SC" } },
    SD: { label: "Sudan", definition: "Sudan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SD" } },
    SE: { label: "Sweden", definition: "Sweden, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SE" } },
    SG: { label: "Singapore", definition: "Singapore, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SG" } },
    SH: { label: "Saint Helena, Ascension and Tristan da Cunha", definition: "Saint Helena, Ascension and Tristan da Cunha, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SH" } },
    SI: { label: "Slovenia", definition: "Slovenia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SI" } },
    SJ: { label: "Svalbard and Jan Mayen", definition: "Svalbard and Jan Mayen, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SJ" } },
    SK: { label: "Slovakia", definition: "Slovakia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SK" } },
    SL: { label: "Sierra Leone", definition: "Sierra Leone, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SL" } },
    SM: { label: "San Marino", definition: "San Marino, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SM" } },
    SN: { label: "Senegal", definition: "Senegal, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SN" } },
    SO: { label: "Somalia", definition: "Somalia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SO" } },
    SR: { label: "Suriname", definition: "Suriname, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SR" } },
    SS: { label: "South Sudan", definition: "South Sudan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SS" } },
    ST: { label: "São Tomé and Príncipe", definition: "São Tomé and Príncipe, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ST" } },
    SV: { label: "El Salvador", definition: "El Salvador, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SV" } },
    SX: { label: "Sint Maarten", definition: "Sint Maarten, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "SX" } },
    SY: { label: "Syria", definition: "Syria, as ISO 3166-1 delimits it.", synonyms: ["Syrian Arab Republic"], codes: { iso_3166_1: "SY" } },
    SZ: { label: "Eswatini", definition: "Eswatini, as ISO 3166-1 delimits it.", synonyms: ["Swaziland"], codes: { iso_3166_1: "SZ" } },
    TC: { label: "Turks and Caicos Islands", definition: "Turks and Caicos Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TC" } },
    TD: { label: "Chad", definition: "Chad, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TD" } },
    TF: { label: "French Southern Territories", definition: "French Southern Territories, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TF" } },
    TG: { label: "Togo", definition: "Togo, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TG" } },
    TH: { label: "Thailand", definition: "Thailand, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TH" } },
    TJ: { label: "Tajikistan", definition: "Tajikistan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TJ" } },
    TK: { label: "Tokelau", definition: "Tokelau, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TK" } },
    TL: { label: "Timor-Leste", definition: "Timor-Leste, as ISO 3166-1 delimits it.", synonyms: ["East Timor"], codes: { iso_3166_1: "TL" } },
    TM: { label: "Turkmenistan", definition: "Turkmenistan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TM" } },
    TN: { label: "Tunisia", definition: "Tunisia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TN" } },
    TO: { label: "Tonga", definition: "Tonga, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TO" } },
    TR: { label: "Türkiye", definition: "Türkiye, as ISO 3166-1 delimits it.", synonyms: ["Turkey","Turkey (Türkiye)"], codes: { iso_3166_1: "TR" } },
    TT: { label: "Trinidad and Tobago", definition: "Trinidad and Tobago, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TT" } },
    TV: { label: "Tuvalu", definition: "Tuvalu, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "TV" } },
    TW: { label: "Taiwan", definition: "Taiwan, as ISO 3166-1 delimits it.", synonyms: ["Taiwan, Province of China","Chinese Taipei"], codes: { iso_3166_1: "TW" } },
    TZ: { label: "Tanzania", definition: "Tanzania, as ISO 3166-1 delimits it.", synonyms: ["Tanzania, United Republic of"], codes: { iso_3166_1: "TZ" } },
    UA: { label: "Ukraine", definition: "Ukraine, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "UA" } },
    UG: { label: "Uganda", definition: "Uganda, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "UG" } },
    UM: { label: "United States Minor Outlying Islands", definition: "United States Minor Outlying Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "UM" } },
    US: { label: "United States", definition: "United States, as ISO 3166-1 delimits it.", synonyms: ["USA","United States of America","U.S."], codes: { iso_3166_1: "US" } },
    UY: { label: "Uruguay", definition: "Uruguay, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "UY" } },
    UZ: { label: "Uzbekistan", definition: "Uzbekistan, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "UZ" } },
    VA: { label: "Vatican City", definition: "Vatican City, as ISO 3166-1 delimits it.", synonyms: ["Holy See"], codes: { iso_3166_1: "VA" } },
    VC: { label: "Saint Vincent and the Grenadines", definition: "Saint Vincent and the Grenadines, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "VC" } },
    VE: { label: "Venezuela", definition: "Venezuela, as ISO 3166-1 delimits it.", synonyms: ["Venezuela, Bolivarian Republic of"], codes: { iso_3166_1: "VE" } },
    VG: { label: "British Virgin Islands", definition: "British Virgin Islands, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "VG" } },
    VI: { label: "United States Virgin Islands", definition: "United States Virgin Islands, as ISO 3166-1 delimits it.", synonyms: ["U.S. Virgin Islands"], codes: { iso_3166_1: "VI" } },
    VN: { label: "Vietnam", definition: "Vietnam, as ISO 3166-1 delimits it.", synonyms: ["Viet Nam"], codes: { iso_3166_1: "VN" } },
    VU: { label: "Vanuatu", definition: "Vanuatu, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "VU" } },
    WF: { label: "Wallis and Futuna", definition: "Wallis and Futuna, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "WF" } },
    WS: { label: "Samoa", definition: "Samoa, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "WS" } },
    YE: { label: "Yemen", definition: "Yemen, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "YE" } },
    YT: { label: "Mayotte", definition: "Mayotte, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "YT" } },
    ZA: { label: "South Africa", definition: "South Africa, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ZA" } },
    ZM: { label: "Zambia", definition: "Zambia, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ZM" } },
    ZW: { label: "Zimbabwe", definition: "Zimbabwe, as ISO 3166-1 delimits it.", codes: { iso_3166_1: "ZW" } },
  };
}
