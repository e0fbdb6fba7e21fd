/** Countries and regions of cities in datelines and descriptions of companies. Data: geography. */
// cspell:disable -- parts of words in patterns
import type { Country } from "@org/therapy-model";

const table = {
  CN: "Shanghai|Beijing|Shenzhen|Suzhou|Hangzhou|Guangzhou|Nanjing|Wuhan|Chengdu|Tianjin|Chongqing|Xi'an|Hefei|Wuxi|Xiamen|Zhuhai|Ningbo|Changsha|Qingdao|Jinan|Hong Kong",
  JP: "Tokyo|Osaka|Kyoto|Yokohama|Kobe|Fukuoka",
  KR: "Seoul|Daejeon|Seongnam|Incheon",
  GB: "London|Oxford|Stevenage|Edinburgh|Glasgow|Cardiff",
  FR: "Paris|Lyon|Nantes|Strasbourg|Toulouse|Marseille",
  DE: "Mainz|Munich|Berlin|Martinsried|Tübingen|Heidelberg|Hamburg|Leverkusen",
  CH: "Basel|Zurich|Geneva|Lausanne",
  NL: "Amsterdam|Leiden|Utrecht|Rotterdam",
  BE: "Mechelen|Brussels|Ghent|Leuven",
  ES: "Madrid|Barcelona",
  IT: "Milan|Rome",
  SE: "Stockholm|Lund|Gothenburg|Solna",
  DK: "Copenhagen|Bagsværd",
  IL: "Tel Aviv|Rehovot|Ness Ziona",
  AU: "Melbourne|Sydney|Brisbane|Perth",
  IN: "Bengaluru|Bangalore|Hyderabad|Mumbai",
  SG: "Singapore",
  TW: "Taipei|Hsinchu",
  US: "Boston|New York|Philadelphia|San Diego|San Francisco|South San Francisco|Seattle|Los Angeles|Houston|Chicago|Dallas|Gaithersburg|Rockville|Durham|Pittsburgh",
  CA: "Toronto|Vancouver|Montreal",
} satisfies { readonly [C in Country]?: string };

/** The country of a city by its name. */
export const cityCountries: ReadonlyMap<string, Country> = new Map(
  Object.entries(table).flatMap(([country, names]) =>
    names.split("|").map((name) => [name, country as Country] as const),
  ),
);

/** States of the United States by name and abbreviation. */
export const usStates =
  /^(?:Alabama|Arizona|California|Calif\.|CA|Colorado|Colo\.|Connecticut|Conn\.|Delaware|Del\.|Florida|Fla\.|FL|Georgia|Ga\.|Illinois|Ill\.|Indiana|Maryland|Md\.|MD|Massachusetts|Mass\.|MA|Michigan|Mich\.|Minnesota|Minn\.|Missouri|Nevada|New Jersey|N\.J\.|NJ|New York|N\.Y\.|NY|North Carolina|N\.C\.|NC|Ohio|Oregon|Pennsylvania|Pa\.|PA|Rhode Island|Tennessee|Texas|TX|Utah|Virginia|Va\.|Washington|Wash\.|WA|Wisconsin)$/;
