import { describe, expect, it } from "vitest";
import { evidence } from "./evidence.ts";
import { link } from "./link.ts";
import type { LinkRecord } from "./link-record.ts";

const record = (id: string, ...texts: string[]): LinkRecord => ({
  source: `record ${id}`,
  id,
  statements: texts.map((text) => ({ field: "other ids", text })),
});
const clustersOf = (records: readonly LinkRecord[]): string[] =>
  link(records).clusters.map(({ ids }) => ids.map(({ id }) => id).join(" "));

describe("link", () => {
  it("links identifiers through several records and returns the chain of evidence", () => {
    const { clusters } = link([
      record("NCT04494412"),
      record("2024-510663-34-00", "NCT04494412", "2019-001588-63"),
      record("ISRCTN13281214", "2019-001588-63"),
    ]);
    expect(clusters).toHaveLength(1);
    expect(evidence(clusters[0], "ISRCTN13281214", "NCT04494412").map(({ source }) => source)).toEqual([
      "record ISRCTN13281214",
      "record 2024-510663-34-00",
      "record 2024-510663-34-00",
    ]);
  });

  it("does not join a EudraCT number to an EU CT number unless a record contains both", () => {
    expect(clustersOf([record("2019-001588-63"), record("2024-510663-34-00")])).toHaveLength(2);
  });

  it("treats the submissions of one EU CT number and the countries of one EudraCT number as one trial", () => {
    expect(clustersOf([record("2024-510663-34-00"), record("2024-510663-34-01")])).toEqual(["2024-510663-34"]);
    expect(clustersOf([record("2016-004489-24-DE"), record("2016-004489-24-ES")])).toEqual(["2016-004489-24"]);
  });

  it("does not link through placeholders, grants or applications", () => {
    const { clusters, issues } = link([
      record("NCT03419455", "NCT00000000", "R01AI068074", "IND 12452"),
      record("NCT03421379", "NCT00000000", "R01AI068074", "IND 12452"),
    ]);
    expect(clusters).toHaveLength(2);
    expect(issues.map(({ code }) => code).sort()).toEqual([
      "other_kind",
      "other_kind",
      "other_kind",
      "other_kind",
      "placeholder",
      "placeholder",
    ]);
  });

  it("does not link through an identifier that two numbers of one registry share", () => {
    const { clusters, issues } = link([
      record("NCT03419455", "U1111-1251-8195"),
      record("NCT03421379", "U1111-1251-8195"),
    ]);
    expect(clusters.map(({ ids }) => ids.length)).toEqual([1, 1, 1]);
    expect(issues.map(({ code }) => code)).toEqual(["umbrella", "umbrella"]);
  });

  it("links two numbers of one registry when one of the records contains the other", () => {
    expect(
      clustersOf([record("NCT03419455", "U1111-1251-8195", "NCT03421379"), record("NCT03421379", "U1111-1251-8195")]),
    ).toEqual(["NCT03419455 NCT03421379 U1111-1251-8195"]);
    expect(clustersOf([record("ISRCTN13281214", "NCT03419455", "NCT03421379")])).toEqual([
      "ISRCTN13281214 NCT03419455 NCT03421379",
    ]);
  });

  it("does not link through a chain of shared identifiers", () => {
    const clusters = clustersOf([
      record("NCT03419455", "2019-001588-63"),
      record("2024-510663-34-00", "2019-001588-63", "U1111-1251-8195"),
      record("NCT03421379", "U1111-1251-8195"),
    ]);
    for (const ids of clusters) expect(ids.match(/NCT/g)?.length ?? 0).toBeLessThan(2);
  });

  it("does not depend on the order of the records", () => {
    const records = [
      record("NCT03419455", "2019-001588-63"),
      record("2024-510663-34-00", "2019-001588-63", "U1111-1251-8195"),
      record("NCT03421379", "U1111-1251-8195"),
      record("NCT04494412", "ISRCTN13281214"),
    ];
    expect(clustersOf(records.toReversed())).toEqual(clustersOf(records));
  });

  it("links a record with two thousand numbers", () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `NCT${String(1_000_000 + at * 7).padStart(8, "0")}`).join(
      " ",
    );
    expect(link([record("ISRCTN13281214", many)]).clusters).toHaveLength(1);
  });

  it("links products", () => {
    expect(clustersOf([record("EMEA/H/C/005095", "ciltacabtagene autoleucel")])).toEqual([
      "EMEA/H/C/005095 ciltacabtagene autoleucel",
    ]);
  });

  it("reports a record whose id belongs to no scheme", () => {
    expect(link([record("protocol 17")]).issues).toMatchObject([{ code: "unreadable", path: [0, "id"] }]);
  });
});
