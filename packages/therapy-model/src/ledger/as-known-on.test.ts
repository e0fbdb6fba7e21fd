/** The events of a ledger that were known on a day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { eventsKnownOn } from "../entries/ledger.ts";
import type { Source } from "../domain/source/source.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { daysOf } from "./days.ts";
import { event, ledgerOf, marketing, partialDate } from "../../test/ledger-events.ts";

describe("eventsKnownOn", () => {
  const source = (id: string, more: Partial<Source>): Source => ({
    kind: "source",
    id: `source:${id}`,
    type: "news_article",
    title: id,
    ...more,
  });
  const citing = (id: string): Partial<RegulatoryEvent> => ({
    citations: [{ field: "/milestone", source: `source:${id}`, basis: "stated" }],
  });
  const ids = (events: readonly RegulatoryEvent[]): string[] =>
    events.map(({ id }) => id.replace("regulatory_event:", ""));

  test("uses the announcement, or else the earliest source", () => {
    const events = [
      event("announced", "trial_authorized", "2020-01-01", { announced: "2020-01-05" }),
      event("sourced", "clinical_hold", "2020-01-01", citing("s")),
    ];
    const sources = [source("s", { published: "2020-01-07" })];
    expect(ids(eventsKnownOn(events, "2020-01-04", sources).known)).toEqual([]);
    expect(ids(eventsKnownOn(events, "2020-01-05", sources).known)).toEqual(["announced"]);
    expect(ids(eventsKnownOn(events, "2020-01-07", sources).known)).toEqual(["announced", "sourced"]);
  });

  test("with a source without a date, is uncertain from the event to the retrieval", () => {
    const events = [event("a", "trial_authorized", "2023-12-19", citing("s"))];
    const sources = [source("s", { retrieved: "2026-11-22" })];
    expect(eventsKnownOn(events, "2023-12-18", sources)).toEqual({ known: [], uncertain: [] });
    expect(ids(eventsKnownOn(events, "2023-12-19", sources).uncertain)).toEqual(["a"]);
    expect(ids(eventsKnownOn(events, "2026-11-22", sources).known)).toEqual(["a"]);
  });

  test("a known event stays known, and no event is both known and uncertain", () => {
    const published = fc.record({
      published: fc.option(partialDate, { nil: undefined }),
      retrieved: fc.option(partialDate, { nil: undefined }),
    });
    fc.assert(
      fc.property(
        ledgerOf(0, 6),
        fc.array(published, { minLength: 2, maxLength: 2 }),
        partialDate,
        partialDate,
        (events, dates, a, b) => {
          const sources = dates.map((more, index) => source(`s${index}`, more));
          const cited = events.map((each, index) => ({ ...each, ...citing(`s${index % 3}`) }));
          const [earlier, later] = daysOf(a).last < daysOf(b).first ? [a, b] : [b, a];
          const { known, uncertain } = eventsKnownOn(cited, earlier, sources);
          expect(known.filter((each) => uncertain.includes(each))).toEqual([]);
          if (daysOf(earlier).last < daysOf(later).first) {
            expect(eventsKnownOn(cited, later, sources).known).toEqual(expect.arrayContaining(known));
          }
        },
      ),
    );
  });

  test("a superseded event is current until the later event is known", () => {
    const events = [
      event("wrong", "marketing_authorization_granted", "2020-01-01", {
        announced: "2020-01-02",
        approvalKind: "full",
      }),
      event("right", "marketing_authorization_granted", "2020-01-01", {
        announced: "2020-03-01",
        approvalKind: "conditional",
        supersedes: "regulatory_event:wrong",
      }),
    ];
    const then = eventsKnownOn(events, "2020-02-01", []).known;
    const now = eventsKnownOn(events, "2020-03-01", []).known;
    expect(marketing(then, "2020-02-01")).toEqual(["authorized full"]);
    expect(marketing(now, "2020-02-01")).toEqual(["authorized conditional"]);
  });
});
