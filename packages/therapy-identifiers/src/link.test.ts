import { describe, expect, it } from "vitest";
import { evidence, link, type LinkRecord } from "./link.ts";

const record = (id: string, ...texts: string[]): LinkRecord => ({
  source: `record ${id}`,
  id,
  says: texts.map((text) => ({ field: "other ids", text })),
});
const shown = (records: readonly LinkRecord[]): string[] =>
  link(records).clusters.map(({ ids }) => ids.map(({ id }) => id).join(" "));

describe("link", () => {
  it("joins through what records say, and shows the chain", () => {
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

  it("does not join a EudraCT number to an EU CT number unless a record says so", () => {
    expect(shown([record("2019-001588-63"), record("2024-510663-34-00")])).toHaveLength(2);
  });

  it("takes the submissions of one EU CT number and the countries of one EudraCT number for one trial", () => {
    expect(shown([record("2024-510663-34-00"), record("2024-510663-34-01")])).toEqual(["2024-510663-34"]);
    expect(shown([record("2016-004489-24-DE"), record("2016-004489-24-ES")])).toEqual(["2016-004489-24"]);
  });

  it("does not bridge through placeholders, grants or applications", () => {
    const { clusters, refused } = link([
      record("NCT03419455", "NCT00000000", "R01AI068074", "IND 12452"),
      record("NCT03421379", "NCT00000000", "R01AI068074", "IND 12452"),
    ]);
    expect(clusters).toHaveLength(2);
    expect(refused.map(({ code }) => code).sort()).toEqual([
      "other_kind",
      "other_kind",
      "other_kind",
      "other_kind",
      "placeholder",
      "placeholder",
    ]);
  });

  it("does not bridge through an identifier that two numbers of one register share", () => {
    const { clusters, refused } = link([
      record("NCT03419455", "U1111-1251-8195"),
      record("NCT03421379", "U1111-1251-8195"),
    ]);
    expect(clusters.map(({ ids }) => ids.length)).toEqual([1, 1, 1]);
    expect(refused.map(({ code }) => code)).toEqual(["umbrella", "umbrella"]);
  });

  it("joins two numbers of one register when one of the records names the other", () => {
    expect(
      shown([record("NCT03419455", "U1111-1251-8195", "NCT03421379"), record("NCT03421379", "U1111-1251-8195")]),
    ).toEqual(["NCT03419455 NCT03421379 U1111-1251-8195"]);
    expect(shown([record("ISRCTN13281214", "NCT03419455", "NCT03421379")])).toEqual([
      "ISRCTN13281214 NCT03419455 NCT03421379",
    ]);
  });

  it("refuses long bridges too", () => {
    const clusters = shown([
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
    expect(shown(records.toReversed())).toEqual(shown(records));
  });

  it("takes a record that names tens of thousands of numbers in its stride", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `NCT${String(1_000_000 + at * 7).padStart(8, "0")}`).join(
      " ",
    );
    expect(link([record("ISRCTN13281214", many)]).clusters).toHaveLength(1);
  });

  it("links products", () => {
    expect(shown([record("EMEA/H/C/005095", "ciltacabtagene autoleucel")])).toEqual([
      "EMEA/H/C/005095 ciltacabtagene autoleucel",
    ]);
  });

  it("says what it cannot read", () => {
    expect(link([record("protocol 17")]).refused).toMatchObject([{ code: "unreadable" }]);
  });
});
