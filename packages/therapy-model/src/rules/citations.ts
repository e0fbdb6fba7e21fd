/** Rules about where facts come from. */
import type { Citation } from "../shared/citation.ts";
import { comparePartialDates } from "../shared/partial-date.ts";
import { event, source, therapy } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";

/** Fields that say which record it is, and carry no fact of the world. */
const ofTheRecord: ReadonlySet<string> = new Set(["kind", "id", "citations"]);

/** Whether a citation leads to a field of the record, into it, or to the whole record. */
function isCited(citations: readonly Citation[] = [], name: string): boolean {
  const initial = name.charCodeAt(0);
  for (const { field } of citations) {
    if (field === "") return true;
    if (field.charCodeAt(1) !== initial || !field.startsWith(name, 1)) continue;
    if (field.length === name.length + 1 || field[name.length + 1] === "/") return true;
  }
  return false;
}

/** What is published says where it comes from. */
const uncitedFact = rule({
  id: "uncited_fact",
  title: "Fact without a source",
  of: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  needs: [],
  grades: incomplete,
  why: "A fact that nobody can look up cannot be corrected, and does not stand against one that can.",
  source: "Definition of the field `citations` of the model: a citation covers what stands beneath its field",
  check(record, report) {
    for (const field of Object.keys(record)) {
      if (ofTheRecord.has(field) || record[field as keyof typeof record] === undefined) continue;
      if (isCited(record.citations, field)) continue;
      report({ path: [field], message: "has no citation; say which source it comes from" });
    }
  },
  passes: [
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
  fails: [[therapy({})]],
});

/** Where sources disagree, the record says whom it follows. */
const disagreementUnsettled = rule({
  id: "disagreement_unsettled",
  title: "Sources that disagree, and none that is followed",
  of: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  needs: ["citations"],
  grades: contradiction,
  why: "A field holds one value. Where a source says something else, another one is the reason why the field says what it says.",
  source: "Definition of the field `stance` of the model",
  when: ({ citations }) => citations.some(({ stance }) => stance === "differs"),
  check({ citations }, report) {
    for (const [index, { field, stance }] of citations.entries()) {
      if (stance !== "differs") continue;
      if (citations.some((other) => other.stance !== "differs" && covers(other.field, field))) continue;
      report({
        path: ["citations", index],
        message: `says that its source differs on ${field}, but no source is cited that the field follows`,
      });
    }
  },
  passes: [
    [
      source({}),
      source({ id: "source:x-2", title: "X-101 in a registry" }),
      therapy({
        citations: [
          { field: "/names", source: "source:x-1", basis: "stated" },
          { field: "/modality", source: "source:x-1", basis: "stated", stance: "follows" },
          { field: "/modality", source: "source:x-2", basis: "stated", stance: "differs", states: "CAR-NK" },
        ],
      }),
    ],
  ],
  fails: [
    [
      source({}),
      therapy({
        citations: [{ field: "/modality", source: "source:x-1", basis: "stated", stance: "differs", states: "CAR-NK" }],
      }),
    ],
  ],
});

/** Whether a pointer is another or leads to something around it, or within it. */
function covers(wider: string, pointer: string): boolean {
  return wider === pointer || pointer.startsWith(`${wider}/`) || wider.startsWith(`${pointer}/`);
}

/** Whether two citations say the same of the same place. */
function isSame(one: Citation, other: Citation): boolean {
  return (
    one.field === other.field &&
    one.source === other.source &&
    one.stance === other.stance &&
    JSON.stringify(one.locator) === JSON.stringify(other.locator)
  );
}

/** A citation is written once. */
const repeatedCitation = rule({
  id: "repeated_citation",
  title: "The same citation twice",
  of: ["therapy", "trial", "regulatory_event", "organization", "platform"],
  needs: ["citations"],
  grades: contradiction,
  why: "Two equal citations look like two places that agree.",
  source: "Definition of the field `citations` of the model",
  // Nearly every field is cited once: only where one is not are citations compared as a whole.
  when: ({ citations }) => anyTwice(citations, ({ field }) => field),
  check({ citations }, report) {
    const seen = new Map<string, Citation[]>();
    for (const [index, citation] of citations.entries()) {
      const { field, source: id } = citation;
      const others = seen.get(field);
      if (others === undefined) seen.set(field, [citation]);
      else if (others.some((other) => isSame(other, citation))) {
        report({ path: ["citations", index], message: `cites ${id} for ${field} again`, fix: { kind: "remove" } });
      } else others.push(citation);
    }
  },
  passes: [
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
  fails: [
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

/** What is read was published before. */
const readBeforePublished = rule({
  id: "read_before_published",
  title: "Source that was read before it was published",
  of: ["source"],
  needs: ["published", "retrieved"],
  grades: contradiction,
  why: "One of the two dates is wrong, or the source was changed after it was read and is another version.",
  source: "Definitions of the fields `published` and `retrieved` of the model",
  check({ published, retrieved }, report) {
    if (comparePartialDates(retrieved, published) !== -1) return;
    report({ path: ["retrieved"], message: `is ${retrieved}, before the publication on ${published}` });
  },
  passes: [[source({ published: "2024-03-01", retrieved: "2024-03-05" })]],
  fails: [[source({ published: "2024-03-01", retrieved: "2023-03-05" })]],
});

/** A page is of a day. */
const undatedSource = rule({
  id: "undated_source",
  title: "Source on the web without any date",
  of: ["source"],
  needs: ["url"],
  grades: incomplete,
  why: "Pages change. Without the day on which it was published or read nobody can tell what it said.",
  source: "Definitions of the fields `published` and `retrieved` of the model",
  check({ published, retrieved }, report) {
    if (published !== undefined || retrieved !== undefined) return;
    report({ path: [], message: "is on the web, but says neither when it was published nor when it was read" });
  },
  passes: [[source({ url: "https://example.org/x-101", retrieved: "2024-03-05" })]],
  fails: [[source({ url: "https://example.org/x-101" })]],
});

/** Who reports an announcement does so afterwards. */
const announcedAfterSource = rule({
  id: "announced_after_source",
  title: "Announcement after the source that reports it",
  of: ["regulatory_event"],
  needs: ["announced", "citations"],
  grades: unlikely,
  why: "The source of an announcement is of the same day or later: an earlier one cannot report it.",
  source: "Definitions of the fields `announced` and `published` of the model",
  check({ announced, citations }, report, context) {
    for (const { field, source: id, stance } of citations) {
      if (field !== "/announced" || stance === "differs") continue;
      const published = context.record(id)?.published;
      if (published === undefined || comparePartialDates(published, announced) !== -1) continue;
      report({
        path: ["announced"],
        message: `is ${announced}, but ${id}, which is said to report it, is of ${published}`,
      });
      return;
    }
  },
  passes: [
    [
      therapy({}),
      source({ published: "2024-03-01" }),
      event({ announced: "2024-03-01", citations: [{ field: "/announced", source: "source:x-1", basis: "stated" }] }),
    ],
  ],
  fails: [
    [
      therapy({}),
      source({ published: "2024-03-01" }),
      event({ announced: "2024-08-01", citations: [{ field: "/announced", source: "source:x-1", basis: "stated" }] }),
    ],
  ],
});

/** Rules about citations and sources. */
export const citationRules: readonly Rule[] = [
  uncitedFact,
  disagreementUnsettled,
  repeatedCitation,
  readBeforePublished,
  undatedSource,
  announcedAfterSource,
];
