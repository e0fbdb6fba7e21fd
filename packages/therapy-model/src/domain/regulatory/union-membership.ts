/** The countries in which the decisions of a union of states apply. */
import type { PartialDate } from "../shared/partial-date.ts";
import type { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";

/** A period in which the marketing authorizations of a union apply in a country. */
export interface UnionMembership {
  /** The union, whose authority decides. */
  readonly union: Jurisdiction;
  /** The country in which its decisions apply. */
  readonly member: Jurisdiction;
  /** Why they apply: the country is a member, or party to the Agreement on the European Economic Area. */
  readonly basis: "member" | "eea";
  /** The first day. */
  readonly from: PartialDate;
  /** The last day. Absent if the decisions still apply. */
  readonly until?: PartialDate;
  /** Source: a treaty or another act of law. */
  readonly source: string;
}

interface Accession {
  readonly from: PartialDate;
  readonly members: readonly Jurisdiction[];
  readonly source: string;
}

/** The treaties by which states joined the European Union, with the day of accession. */
const accessions: readonly Accession[] = [
  { from: "1958-01-01", members: ["BE", "DE", "FR", "IT", "LU", "NL"], source: "Treaty of Rome (1957)" },
  { from: "1973-01-01", members: ["DK", "IE"], source: "Treaty of Accession 1972" },
  { from: "1981-01-01", members: ["GR"], source: "Treaty of Accession 1979" },
  { from: "1986-01-01", members: ["ES", "PT"], source: "Treaty of Accession 1985" },
  { from: "1995-01-01", members: ["AT", "FI", "SE"], source: "Treaty of Accession 1994" },
  {
    from: "2004-05-01",
    members: ["CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"],
    source: "Treaty of Accession 2003",
  },
  { from: "2007-01-01", members: ["BG", "RO"], source: "Treaty of Accession 2005" },
  { from: "2013-07-01", members: ["HR"], source: "Treaty of Accession 2011" },
];

/** The periods in which marketing authorizations of the European Union apply in each country. */
export const unionMemberships: readonly UnionMembership[] = [
  ...accessions.flatMap(({ from, members, source }) =>
    members.map((member): UnionMembership => ({ union: "EU", member, basis: "member", from, source })),
  ),
  {
    union: "EU",
    member: "GB",
    basis: "member",
    from: "1973-01-01",
    until: "2020-12-31",
    source: "Treaty of Accession 1972; Withdrawal Agreement (2019), Articles 126 and 127",
  },
  { union: "EU", member: "IS", basis: "eea", from: "1994-01-01", source: "Agreement on the European Economic Area" },
  { union: "EU", member: "NO", basis: "eea", from: "1994-01-01", source: "Agreement on the European Economic Area" },
  {
    union: "EU",
    member: "LI",
    basis: "eea",
    from: "1995-05-01",
    source: "Agreement on the European Economic Area; decision of the EEA Council 1/95",
  },
];

/**
 * Lists the unions whose marketing authorizations apply in a country, with the period.
 *
 * @example
 * ```ts
 * import { unionsOf } from "@org/therapy-model/regulators";
 *
 * unionsOf("HR").map(({ union, from }) => [union, from]); // => [["EU", "2013-07-01"]]
 * unionsOf("NO")[0]?.basis; // => "eea"
 * unionsOf("US"); // => []
 * ```
 */
export function unionsOf(member: Jurisdiction): UnionMembership[] {
  return unionMemberships.filter((membership) => membership.member === member);
}
