/** The record sets and regulatory histories have the facts of the verification tables; the source documents are not needed. */
import { describe, expect, test } from "vitest";
import { readRows } from "../../../testing/verification.ts";
import { citedPlaces, mergedRecords, readFactMap } from "../scripts/fact-map.ts";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import type { Milestone } from "@org/therapy-model";

describe("the facts of the source documents", () => {
  const records = mergedRecords();
  const facts = readRows("seed-facts.tsv");

  test("are 174, each in its field", () => {
    expect(facts).toHaveLength(174);
    expect(facts.map(({ fact = "" }) => fact).toSorted()).toEqual(Object.keys(readFactMap()).toSorted());
    expect(facts.filter(({ value }) => value === "")).toEqual([]);
  });

  test("each have a different field, except names", () => {
    const places = facts.map(({ record, pointer = "" }) => ({ place: `${record}${pointer}`, pointer }));
    const seen = new Set<string>();
    const repeated = places.filter(({ place }) => seen.size === seen.add(place).size);
    expect(repeated.filter(({ pointer }) => !/^\/names\/\d+\/text$/.test(pointer))).toEqual([]);
  });

  test.each(facts)("$fact is cited to its place in the document", ({ fact = "", document, place }) => {
    expect(citedPlaces(records, readFactMap()[fact]!)).toContain(`${document} ${place}`);
  });
});

describe("the dates of the regulatory histories in the EU", () => {
  const products = new Map(readRows("ema-products.tsv").map((row) => [row["number"], row]));
  const listed = regulatoryHistories.flatMap(({ id, records }) => {
    const therapies = records.filter((record) => record.kind === "therapy");
    const identifiers = therapies.flatMap(({ identifiers: own }) => own ?? []);
    const number = identifiers.find(({ scheme }) => scheme === "ema_product")?.value;
    const events = records.filter((record) => record.kind === "regulatory_event");
    return number === undefined
      ? []
      : [{ id, number, events: events.filter(({ jurisdiction }) => jurisdiction === "EU") }];
  });
  const steps: { readonly [column: string]: readonly Milestone[] } = {
    opinion: ["positive_opinion"],
    authorization: ["marketing_authorization_granted"],
    end: ["marketing_authorization_withdrawn", "marketing_authorization_revoked", "marketing_authorization_lapsed"],
  };

  test("are known for at least seven", () => {
    expect(listed.length).toBeGreaterThanOrEqual(7);
  });

  test.each(listed)("of $id are those of $number", ({ number, events }) => {
    const product = products.get(number)!;
    for (const [column, milestones] of Object.entries(steps)) {
      const event = events.find(({ milestone }) => milestones.includes(milestone));
      if (product[column] !== "") expect(event?.date?.value, column).toBe(product[column]);
    }
    const granted = events.find(({ approvalKind }) => approvalKind !== undefined);
    if (granted !== undefined) expect(granted.approvalKind).toBe(product["approval_kind"]);
  });
});
