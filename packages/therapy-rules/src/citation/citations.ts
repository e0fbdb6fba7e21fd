/** Rules about citations and sources. */
import type { Citation, PartialDate, RegulatoryEvent, Source, Trial } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";
import { event, source, therapy, trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** Fields that identify the record and are not cited. */
const identifyingFields: ReadonlySet<string> = new Set(["kind", "id", "citations"]);

/** Checks whether a citation covers a field: the field, a part of it, or the entire record. */
function isCited(citations: readonly Citation[] = [], name: string): boolean {
  const initial = name.charCodeAt(0);
  for (const { field } of citations) {
    if (field === "") return true;
    if (field.charCodeAt(1) !== initial || !field.startsWith(name, 1)) continue;
    if (field.length === name.length + 1 || field[name.length + 1] === "/") return true;
  }
  return false;
}

const uncitedFact = rule({
  id: "uncited_fact",
  title: "Fields without a citation",
  recordKinds: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  requires: [],
  severity: incomplete,
  rationale: "A value without a source cannot be verified or corrected.",
  source: "Definition of the field `citations`: a citation covers its field and everything below it",
  check(record, report) {
    const uncited = Object.keys(record).filter(
      (field) =>
        !identifyingFields.has(field) &&
        record[field as keyof typeof record] !== undefined &&
        !isCited(record.citations, field),
    );
    if (uncited.length === 0) return;
    const fields = uncited.length === 1 ? "field" : `${uncited.length} fields`;
    report({ path: [], message: `has no citation for the ${fields} ${uncited.join(", ")}; add the sources` });
  },
  valid: [
    [
      source({}),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", basis: "stated" },
          { field: "/modality", source: "source:x-1", basis: "inferred" },
        ],
      }),
    ],
  ],
  invalid: [[therapy({})]],
});

const unresolvedSourceConflict = rule({
  id: "unresolved_source_conflict",
  title: "Sources that differ without one that the field follows",
  recordKinds: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  requires: ["citations"],
  severity: contradiction,
  rationale:
    "A field has one value. If a source differs, another source must be cited as the one that the field follows.",
  source: "Definition of the field `stance`",
  when: ({ citations }) => citations.some(({ stance }) => stance === "differs"),
  check({ citations }, report) {
    for (const [index, { field, stance }] of citations.entries()) {
      if (stance !== "differs") continue;
      if (citations.some((other) => other.stance !== "differs" && covers(other.field, field))) continue;
      report({
        path: ["citations", index],
        message: `cites a source that differs on ${field}, but no source that the field follows`,
      });
    }
  },
  valid: [
    [
      source({}),
      source({ id: "source:x-2", title: "X-101 in a registry" }),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", basis: "stated" },
          { field: "/modality", source: "source:x-1", basis: "stated", stance: "follows" },
          { field: "/modality", source: "source:x-2", basis: "stated", stance: "differs", statedValue: "CAR-NK" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      source({}),
      therapy({
        citations: [
          { field: "/modality", source: "source:x-1", basis: "stated", stance: "differs", statedValue: "CAR-NK" },
        ],
      }),
    ],
  ],
});

/** Checks whether a pointer is another one, contains it or is inside it. */
function covers(outer: string, pointer: string): boolean {
  return outer === pointer || pointer.startsWith(`${outer}/`) || outer.startsWith(`${pointer}/`);
}

/** Checks whether two citations are equal. */
function isSame(one: Citation, other: Citation): boolean {
  return (
    one.field === other.field &&
    one.source === other.source &&
    one.stance === other.stance &&
    JSON.stringify(one.locator) === JSON.stringify(other.locator)
  );
}

const repeatedCitation = rule({
  id: "repeated_citation",
  title: "Repeated citation",
  recordKinds: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  requires: ["citations"],
  severity: contradiction,
  rationale: "A repeated citation looks like two independent places that agree.",
  source: "Definition of the field `citations`",
  // All fields are compared only if a field is cited more than once.
  when: ({ citations }) => anyTwice(citations, ({ field }) => field),
  check({ citations }, report) {
    const seen = new Map<string, Citation[]>();
    for (const [index, citation] of citations.entries()) {
      const { field, source: id } = citation;
      const others = seen.get(field);
      if (others === undefined) seen.set(field, [citation]);
      else if (others.some((other) => isSame(other, citation))) {
        report({
          path: ["citations", index],
          message: `repeats the citation of ${id} for ${field}`,
          fix: { kind: "remove" },
        });
      } else others.push(citation);
    }
  },
  valid: [
    [
      source({}),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", locator: { paragraph: 1 }, basis: "stated" },
          { field: "/names", source: "source:x-1", locator: { paragraph: 4 }, basis: "stated" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      source({}),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", basis: "stated" },
          { field: "/names", source: "source:x-1", basis: "stated" },
        ],
      }),
    ],
  ],
});

const readBeforePublished = rule({
  id: "read_before_published",
  title: "Source retrieved before it was published",
  recordKinds: ["source"],
  requires: ["published", "retrieved"],
  severity: contradiction,
  rationale: "One of the two dates is wrong, or the source was changed later and is another version.",
  source: "Definitions of the fields `published` and `retrieved`",
  check({ published, retrieved }, report) {
    if (comparePartialDates(retrieved, published) !== -1) return;
    report({ path: ["retrieved"], message: `is ${retrieved}, before the publication on ${published}; one is wrong` });
  },
  valid: [[source({ published: "2024-03-01", retrieved: "2024-03-05" })]],
  invalid: [[source({ published: "2024-03-01", retrieved: "2023-03-05" })]],
});

const undatedSource = rule({
  id: "undated_source",
  title: "Web source without a date",
  recordKinds: ["source"],
  requires: ["url"],
  severity: incomplete,
  rationale: "Web pages change. Without a publication or retrieval date the version is unknown.",
  source: "Definitions of the fields `published` and `retrieved`",
  check({ published, retrieved }, report) {
    if (published !== undefined || retrieved !== undefined) return;
    report({ path: [], message: "is a web source without dates; set published or retrieved" });
  },
  valid: [[source({ url: "https://example.org/x-101", retrieved: "2024-03-05" })]],
  invalid: [[source({ url: "https://example.org/x-101" })]],
});

const announcedAfterSource = rule({
  id: "announced_after_source",
  title: "Announcement after the source that reports it",
  recordKinds: ["regulatory_event"],
  requires: ["announced", "citations"],
  severity: unlikely,
  rationale: "The source of an announcement has the same date or a later one.",
  source: "Definitions of the fields `announced` and `published`",
  check({ announced, citations }, report, context) {
    for (const { field, source: id, stance } of citations) {
      if (field !== "/announced" || stance === "differs") continue;
      const published = context.record(id)?.published;
      if (published === undefined || comparePartialDates(published, announced) !== -1) continue;
      report({
        path: ["announced"],
        message: `is ${announced}, but its source ${id} is of ${published}; one of the two is wrong`,
      });
      return;
    }
  },
  valid: [
    [
      therapy({}),
      source({ published: "2024-03-01" }),
      event({ announced: "2024-03-01", citations: [{ field: "/announced", source: "source:x-1", basis: "stated" }] }),
    ],
  ],
  invalid: [
    [
      therapy({}),
      source({ published: "2024-03-01" }),
      event({ announced: "2024-08-01", citations: [{ field: "/announced", source: "source:x-1", basis: "stated" }] }),
    ],
  ],
});

/** Number of characters up to which a quote is short. */
const shortQuote = 300;

const longQuoteUnlicensed = rule({
  id: "long_quote_unlicensed",
  title: "Long quote from a source without a license",
  recordKinds: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  requires: ["citations"],
  severity: unlikely,
  rationale:
    "A quote shows where a value is stated; a few words do. A paragraph is a copy of the source, which needs its license.",
  source: "Definitions of the fields `quote` of a locator and `license` of a source",
  when: ({ citations }) => citations.some(({ locator }) => (locator?.quote?.length ?? 0) > shortQuote),
  check({ citations }, report, context) {
    for (const [index, { source: id, locator }] of citations.entries()) {
      const length = locator?.quote?.length ?? 0;
      if (length <= shortQuote || context.record(id)?.license !== undefined) continue;
      report({
        path: ["citations", index, "locator", "quote"],
        message: `has ${length} characters, but ${id} has no license; expected at most ${shortQuote}`,
      });
    }
  },
  valid: [
    [
      source({ license: { spdx: "CC-BY-4.0" } }),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", locator: { quote: "X-101 ".repeat(99).trim() }, basis: "stated" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      source({}),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", locator: { quote: "X-101 ".repeat(99).trim() }, basis: "stated" },
        ],
      }),
    ],
  ],
});

/** The years in which the dates of records of this field can be; the first trials of gene transfer were in 1970. */
const plausibleYears = [1940, 2100] as const;

/** The dates of a record by their paths. */
function datesOf(
  record: RegulatoryEvent | Trial | Source,
): readonly (readonly [readonly string[], PartialDate | undefined])[] {
  switch (record.kind) {
    case "regulatory_event":
      return [
        [["date", "value"], record.date?.value],
        [["announced"], record.announced],
        [["goalDate"], record.goalDate],
        [["validUntil", "value"], record.validUntil?.value],
      ];
    case "trial":
      return [
        [["dates", "start", "value"], record.dates?.start?.value],
        [["dates", "completion", "value"], record.dates?.completion?.value],
        ...(record.results ?? []).map(
          ({ dataCutoff }, index) => [["results", String(index), "dataCutoff"], dataCutoff] as const,
        ),
      ];
    case "source":
      return [[["retrieved"], record.retrieved]];
  }
}

const product = therapy({});

const implausibleYear = rule({
  id: "implausible_year",
  title: "Year in which nothing of the kind can be",
  recordKinds: ["regulatory_event", "trial", "source"],
  requires: [],
  severity: unlikely,
  rationale:
    "Cell, gene and RNA therapies have no trials or decisions before the middle of the twentieth century. A digit is wrong.",
  source: "History of bone marrow transplantation and gene transfer: first treatments in 1957 and 1970",
  check(record, report) {
    const [first, last] = plausibleYears;
    for (const [path, date] of datesOf(record)) {
      const year = Number(date?.slice(0, 4) ?? first);
      if (year >= first && year <= last) continue;
      report({
        path: path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
        message: `is ${date}; expected a year from ${first} to ${last}`,
      });
    }
  },
  valid: [[trial({ dates: { start: { value: "1990-09", type: "actual" } } })]],
  invalid: [
    [product, event({ date: { value: "2190-01-01", type: "actual" } })],
    [product, event({ milestone: "marketing_authorization_granted", date: { value: "1850", type: "actual" } })],
    [trial({ dates: { start: { value: "1823", type: "actual" } } })],
    [source({ retrieved: "2190" })],
  ],
});

export const rules: readonly Rule[] = [
  uncitedFact,
  unresolvedSourceConflict,
  repeatedCitation,
  readBeforePublished,
  undatedSource,
  announcedAfterSource,
  longQuoteUnlicensed,
  implausibleYear,
];
